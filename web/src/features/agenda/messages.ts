import { messages } from '@shared/i18n/messages'

export const t = messages({
  title: 'Mes réservations dans mon agenda',
  lead: 'Une adresse secrète montre vos réservations dans l’agenda de votre téléphone ou de votre ordinateur. Il les relit de lui-même.',
  shows:
    'On y lit le prénom de chaque personne, le service, la commune et le jour. Ni prix, ni repas particulier, ni santé. Une réservation annulée disparaît.',
  whoever: 'Quiconque a cette adresse lit vos réservations : ne la donnez qu’à qui peut les connaître.',
  make: 'Créer l’adresse',
  renew: 'Créer une autre adresse',
  renewWhy: 'L’adresse d’avant ne répondra plus : votre agenda devra recevoir la nouvelle.',
  makeWhy: 'Confirmez que c’est bien vous : elle fait sortir vos réservations de votre compte.',
  made: 'L’adresse est créée. Copiez-la maintenant : elle n’est montrée qu’une fois.',
  open: 'Ouvrir dans mon agenda',
  copy: 'Copier l’adresse',
  copied: 'L’adresse est copiée. Collez-la dans votre agenda, « Ajouter un agenda par une adresse ».',
  copyFailed: 'L’adresse n’a pas pu être copiée : sélectionnez-la et copiez-la vous-même.',
  since: 'Adresse créée le {at}',
  lastRead: 'Lue pour la dernière fois le {day}',
  neverRead: 'Aucun agenda ne l’a encore lue.',
  remove: 'Supprimer l’adresse',
  removeTitle: 'Supprimer l’adresse ?',
  removeWhy: 'Votre agenda ne recevra plus rien. Vos réservations ne changent pas.',
  removed: 'L’adresse est supprimée.',
  keep: 'Garder',
  back: 'Mes réservations',
})
