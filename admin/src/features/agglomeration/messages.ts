import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Agglomération',
  lead: 'Ce que les familles lisent en haut des pages, dans les courriels et dans les mentions légales.',
  name: 'Nom',
  contactEmail: 'Adresse e-mail de contact',
  contactPhone: 'Téléphone',
  mailSender: 'Adresse d’où partent les courriels',
  mailSenderHint: 'Sans adresse ici, ils partent de : {usual}.',
  publicationDirector: 'Directeur ou directrice de la publication',
  publicationDirectorHint: 'Nommé dans les mentions légales. En général, le président ou la présidente.',
  host: 'Hébergeur',
  hostHint: 'Nom, adresse et téléphone de qui héberge le service : la loi demande de les publier.',
  secondFactorFrom: 'Double authentification des agents exigée à partir du',
  secondFactorHint:
    'À partir de ce jour, les rôles qui voient l’argent ou la santé des familles n’ouvrent la console qu’avec un second moyen. Sans date, elle reste facultative.',
  never: 'facultative',
  nameMissing: 'Indiquez le nom de l’agglomération.',
  emailBad: 'Indiquez une adresse complète, par exemple contact@agglomeration.fr.',
  save: 'Enregistrer',
  saved: 'L’agglomération est enregistrée.',
  now: 'Maintenant : « {name} », contact : {contact}, courriels : {sender}, publication : {director}, hébergeur : {host}, double authentification : {factor}.',
  nothing: 'rien',
  nextTitle: 'Et maintenant ?',
  next: 'Ajoutez une commune : elle reste invisible aux familles tant que vous n’avez pas choisi sa date d’ouverture.',
  toCommunes: 'Aller aux communes',
})
