import { messages } from '@shared/i18n/messages'

export const t = messages({
  back: 'Mon compte',
  title: 'Mes données',
  lead: 'Recevez une copie de tout ce qui est gardé de vous et des personnes que vous inscrivez, ou faites-le effacer.',
  copyTitle: 'Une copie de mes données',
  holds:
    'Un fichier ZIP : une page à lire, les mêmes données pour un logiciel (JSON), et les pièces que vous avez envoyées. Rien de ce que l’autre parent d’un enfant a donné, réservé ou payé.',
  how: 'Elle se prépare en quelques minutes. Un courriel vous prévient ; vous la téléchargez ici pendant 7 jours, puis elle est supprimée.',
  ask: 'Demander une copie',
  askWhy: 'Confirmez que c’est bien vous : la copie contient tout ce qui est gardé de votre famille.',
  asked: 'Votre copie se prépare. Un courriel vous préviendra.',
  list: 'Vos copies',
  making: 'Demandée le {at}, en préparation',
  again: 'Voir si elle est prête',
  ready: 'Demandée le {at}, {size}. Disponible jusqu’au {until}.',
  fetch: 'Télécharger la copie',
  eraseTitle: 'Effacer mes données',
  erase:
    'Fermez votre compte : ce qui reste dû ou à rendre est réglé d’abord, puis vos noms, vos coordonnées, vos pièces et ce qui touche à la santé sont effacés. Les écritures comptables restent, sans votre nom.',
  close: 'Fermer mon compte',
  privacy: 'Politique de confidentialité : à quoi servent vos données, qui les lit, combien de temps',
})
