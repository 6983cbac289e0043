import type { LegalText } from './legalText'

export const terms: LegalText = {
  title: 'Conditions générales',
  sections: [
    {
      title: 'Le compte usager',
      paragraphs: [
        'Le compte est ouvert par un adulte ou une société. Il est gratuit. Les informations données doivent être exactes et tenues à jour.',
        'La mairie valide le compte, puis chaque demande d’accès à un service. Elle peut refuser une demande et en donne alors le motif.',
        'Votre mot de passe est personnel. Prévenez votre mairie si vous pensez que quelqu’un d’autre l’utilise.',
      ],
    },
    {
      title: 'Réserver',
      paragraphs: [
        'Seuls les jours où le service est possible peuvent être réservés. Les délais pour réserver et pour annuler sont ceux du règlement de la commune ; ils sont affichés avant chaque commande.',
        'Le prix et les délais affichés au moment de la commande sont ceux qui s’appliquent : ils ne changent plus ensuite.',
      ],
    },
    {
      title: 'Payer',
      paragraphs: [
        'Une réservation est payée par carte bancaire ou avec le porte-monnaie. Une commande payée est réservée aussitôt.',
        'Une commande non payée garde ses places jusqu’à l’heure indiquée, puis les libère.',
        'Le porte-monnaie est tenu par régie : il ne paie que les services des communes de cette régie.',
      ],
    },
    {
      title: 'Annuler',
      paragraphs: [
        'Une réservation annulée dans le délai est recréditée aussitôt sur le porte-monnaie. Ce qui revient est affiché avant de confirmer.',
        'Après le délai, l’annulation n’est plus possible en ligne : contactez votre mairie.',
        'Une fermeture décidée par la commune est recréditée sans démarche de votre part.',
      ],
    },
    {
      title: 'À la porte du service',
      paragraphs: [
        'Un enfant présent est toujours accueilli. S’il n’était pas réservé, la commune applique son règlement.',
      ],
    },
  ],
}
