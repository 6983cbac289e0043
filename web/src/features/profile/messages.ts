import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Mon compte',
  myData: 'Mes données',
  close: 'Fermer mon compte',
  leaving: 'Votre compte va se fermer : où en est-ce ?',
  tabs: 'Mon compte',
  details: 'Mes coordonnées',
  password: 'Mot de passe',
  factors: 'Double authentification',
  identities: 'FranceConnect',
  sessions: 'Appareils connectés',
  consultations: 'Consultations',
  consultationsLead:
    'Qui, à la mairie, a ouvert votre dossier depuis un an : le jour et le rôle, pas le nom. Pour en savoir plus, écrivez à votre mairie.',
  noConsultation: 'Personne n’a ouvert votre dossier depuis un an.',
  agglomeration: 'L’agglomération',
  program: 'Un programme de la mairie',
  townHall: 'La mairie',
  email: 'Adresse e-mail : {email}',
  emailConfirmed: 'confirmée',
  emailPending: 'à confirmer',
  save: 'Enregistrer mes coordonnées',
  savedWaits:
    'Vos coordonnées sont enregistrées. Ce sur quoi repose un prix ou un droit attend la vérification de la mairie.',
  withdrawn: 'Votre demande est annulée : rien n’a changé.',
  saved: 'Vos coordonnées sont enregistrées.',
  current: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  changePassword: 'Changer le mot de passe',
})
