import type { LegalText } from './legalText'

export const notices: LegalText = {
  title: 'Mentions légales',
  sections: [
    {
      title: 'Éditeur',
      paragraphs: [
        'Ce service est édité par la communauté d’agglomération nommée en haut de cette page, pour le compte des communes qui l’utilisent.',
        'Chaque commune est responsable de ses services, de ses tarifs, de son règlement et de sa régie de recettes. Ses coordonnées sont en bas de cette page.',
      ],
    },
    {
      title: 'Directeur de la publication',
      paragraphs: ['Le président ou la présidente de la communauté d’agglomération.'],
    },
    {
      title: 'Hébergement',
      paragraphs: [
        'Le service est hébergé par la communauté d’agglomération ou par l’hébergeur qu’elle a choisi. Son nom et son adresse sont communiqués sur simple demande.',
      ],
    },
    {
      title: 'Paiement',
      paragraphs: [
        'Les paiements par carte se font sur la page sécurisée d’un prestataire de paiement. Aucun numéro de carte n’est vu ni conservé par ce service.',
        'Les sommes sont encaissées par la régie de recettes de la commune, et aucun frais ne s’ajoute au tarif du service.',
      ],
    },
    {
      title: 'Propriété',
      paragraphs: [
        'Les textes de ce site peuvent être repris en citant la source. Les noms et emblèmes des communes leur appartiennent.',
      ],
    },
  ],
}
