import type { LegalText } from './legalText'

/** The legal form of RGAA 4.1; « non conforme » is the state the law gives to a site that no audit has covered yet. */
export const accessibility: LegalText = {
  title: 'Déclaration d’accessibilité',
  sections: [
    {
      title: 'Engagement',
      paragraphs: [
        'L’éditeur s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique à l’espace famille et à la console des agents.',
      ],
    },
    {
      title: 'État de conformité',
      paragraphs: [
        'Ce service est non conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4 : aucun audit de conformité n’a encore été réalisé par un tiers.',
      ],
    },
    {
      title: 'Ce qui est fait',
      paragraphs: [
        'En attendant cet audit, chaque page est vérifiée par un outil automatique (axe-core) et conçue pour les règles WCAG 2.2 de niveau AA :',
      ],
      list: [
        'tout se fait au clavier, et l’élément actif est toujours visible ;',
        'les états du calendrier ne sont jamais donnés par la couleur seule ;',
        'les erreurs disent quoi corriger, et rien de ce qui est saisi n’est perdu ;',
        'la page s’agrandit jusqu’à 320 pixels de large sans défilement horizontal ;',
        'les couleurs choisies par une commune sont assombries jusqu’à un contraste suffisant.',
      ],
    },
    {
      title: 'Retour d’information et contact',
      paragraphs: [
        'Si vous n’arrivez pas à accéder à un contenu ou à un service, contactez votre mairie : ses coordonnées sont en bas de cette page. Elle vous orientera vers une alternative accessible ou fera la démarche avec vous.',
      ],
    },
    {
      title: 'Voies de recours',
      paragraphs: [
        'Si vous avez signalé un défaut d’accessibilité et n’avez pas obtenu de réponse satisfaisante, vous pouvez :',
      ],
      list: [
        'écrire un message au Défenseur des droits, ou le joindre au 09 69 39 00 00 ;',
        'contacter le délégué du Défenseur des droits dans votre région ;',
        'envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ],
    },
  ],
}
