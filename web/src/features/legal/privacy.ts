import type { LegalText } from './legalText'

export const privacy: LegalText = {
  title: 'Politique de confidentialité',
  sections: [
    {
      title: 'Qui est responsable',
      paragraphs: [
        'Les communes à qui vous demandez un service sont responsables de vos données, avec la communauté d’agglomération qui tient ce site pour elles.',
        'Une commune ne voit que les familles qui lui ont demandé un service, et rien de ce que vous faites avec une autre commune.',
      ],
    },
    {
      title: 'À quoi servent vos données',
      paragraphs: [
        'Elles servent à l’exécution du service public que vous demandez : rien n’est vendu, et aucun traceur ne vous suit.',
      ],
      list: [
        'vos coordonnées : créer votre compte, vous prévenir, vous rembourser ;',
        'vos filiations : réserver pour la bonne personne, au bon tarif ;',
        'vos pièces justificatives : vérifier votre situation ;',
        'vos réservations et paiements : préparer les repas, tenir les comptes publics ;',
        'le projet d’accueil individualisé et les allergies : protéger l’enfant.',
      ],
    },
    {
      title: 'Ce qui est facultatif',
      paragraphs: [
        'La newsletter et les offres des partenaires ne vous sont envoyées que si vous cochez leur case. Vous pouvez la décocher à tout moment dans « Mes coordonnées ».',
      ],
    },
    {
      title: 'Données de santé',
      paragraphs: [
        'Elles sont chiffrées. Seules les personnes qui servent ou gardent l’enfant peuvent les lire.',
        'Le type de repas décrit un repas, jamais une religion.',
      ],
    },
    {
      title: 'Combien de temps',
      paragraphs: [
        'Vos données sont gardées tant que votre compte est ouvert. Les écritures comptables sont gardées aussi longtemps que la loi l’exige, puis effacées.',
      ],
    },
    {
      title: 'Cookies',
      paragraphs: [
        'Un seul cookie est utilisé, pour vous garder connecté. Il est nécessaire au service : aucun consentement n’est donc demandé.',
      ],
    },
    {
      title: 'Vos droits',
      paragraphs: [
        'Vous pouvez consulter, corriger ou faire effacer vos données, en demander une copie ou vous opposer à un traitement. Écrivez à votre mairie, dont les coordonnées sont en bas de cette page.',
        'Si la réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, 75007 Paris.',
      ],
    },
  ],
}
