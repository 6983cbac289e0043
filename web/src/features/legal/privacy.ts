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
        'ce qui protège votre connexion, si vous ajoutez la double authentification : vous reconnaître ;',
        'votre identité chez FranceConnect ou ProConnect, si vous la reliez : son numéro et votre nom, pour ouvrir votre compte ;',
        'l’adresse secrète de votre agenda, si vous la créez : y montrer vos réservations, jusqu’à ce que vous la supprimiez ;',
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
        'Le texte du projet d’accueil individualisé est chiffré. Ceux qui le lisent sont nommés plus bas, dans « Qui lit vos données » : le secrétariat et l’administration en font partie, pas seulement ceux qui servent l’enfant.',
        'Le type de repas décrit un repas, jamais une religion.',
      ],
    },
    {
      title: 'Les programmes de votre mairie',
      paragraphs: [
        'Votre commune, ou l’agglomération, peut ouvrir un accès à un programme, celui de la cuisine centrale par exemple. Il ne reçoit que ce que l’administrateur lui a donné, et ce qui touche à la santé seulement par un droit à part. Ce qu’il fait est noté à son nom. Demandez à votre mairie lesquels elle utilise.',
      ],
    },
    {
      title: 'Combien de temps',
      paragraphs: [
        'Vos données sont gardées tant que votre compte est ouvert. Huit jours après que vous l’avez fermé, vos noms, vos coordonnées, vos pièces, vos réponses et ce qui touche à la santé sont effacés, et les enfants qu’aucun autre compte n’inscrit.',
        'Les écritures comptables ne peuvent être ni modifiées ni effacées : elles restent, sans votre nom. Sur les factures seulement, votre nom et votre adresse restent dix ans.',
        'Chaque nuit, le site efface aussi, après un délai que votre mairie choisit : les pièces refusées ou périmées, les demandes terminées, les traces de connexion, et le journal de qui a consulté ou modifié votre dossier (de six à douze mois).',
      ],
    },
    {
      title: 'Cookies',
      paragraphs: [
        'Trois cookies au plus : l’un vous garde connecté, un autre garde une inscription commencée pendant sept jours, le dernier reconnaît pendant un an l’appareil d’où vous vous êtes connecté, pour protéger votre mot de passe. Ils sont nécessaires au service : aucun consentement n’est donc demandé.',
        'Votre navigateur garde aussi les jours que vous avez choisis, jusqu’à ce que vous les payiez ou les retiriez.',
      ],
    },
    {
      title: 'Vos droits',
      paragraphs: [
        'Vous consultez et corrigez vos données vous-même, dans « Mes coordonnées » et « Mes filiations ».',
        'Chaque fois que la mairie ouvre votre dossier, une pièce ou un PAI, c’est noté. « Mon compte », « Consultations » vous dit quel jour et avec quel rôle, sur un an.',
        '« Mon compte », « Mes données » vous en donne une copie, dans un format qu’un logiciel lit aussi, et vous permet de les faire effacer en fermant votre compte.',
        'Pour vous opposer à un traitement, ou pour toute question, écrivez à votre mairie, dont les coordonnées sont en bas de cette page. Elle vous répond elle-même.',
        'Si la réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL), 3 place de Fontenoy, 75007 Paris.',
      ],
    },
  ],
}
