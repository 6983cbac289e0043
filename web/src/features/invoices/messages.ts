import { messages } from '@shared/i18n/messages'

/** « Mes factures » */
export const t = messages({
  title: 'Mes factures',
  noneTitle: 'Aucune facture pour le moment',
  noneText:
    'Les services qui se règlent sur facture apparaissent ici une fois le mois fini. Les autres se paient à la réservation.',
  toOrders: 'Voir mes commandes',
  of: 'Facture {month}',
  creditOf: 'Avoir {month}',
  comingReminder: 'Sans paiement, la {n} partira le {day}, {fee}.',
  reminderHelp:
    'Si vous avez des difficultés à payer, parlez-en à la mairie : elle peut suspendre les relances. Vos enfants restent accueillis.',
  due: 'À payer avant la fin du {day}',
  issued: 'Émise le {day}',
  left: 'Reste {amount} à payer',
  back: 'Mes factures',
  pdf: 'Télécharger la facture (PDF)',
  pdfCredit: 'Télécharger l’avoir (PDF)',
  paidNotice: 'Cette facture est payée.',
  cancelledNotice: 'Cette facture est annulée par un avoir : il n’y a rien à payer.',
  creditOfMonth: 'Des repas déjà facturés ont été corrigés.',
  creditWhy: 'La mairie a corrigé votre facture. Motif : {reason}.',
  creditSetOff: '{amount} sont déduits de ce qu’il vous restait à payer.',
  creditBack: '{amount} sont revenus sur votre porte-monnaie.',
  handedOver:
    'La mairie a transmis cette facture au comptable public le {day} : il reste {amount}, à payer auprès de lui et non plus ici. L’avis des sommes à payer qu’il vous adresse dit où et comment : sur payfip.gouv.fr, chez un buraliste partenaire, ou à son service.',
  toCorrected: 'Voir la facture {number}',
  overdueNotice: 'Cette facture devait être payée avant la fin du {day}. Il reste {amount} à régler.',
  openNotice: 'Il reste {amount} à payer avant la fin du {day}.',
  pay: 'Payer cette facture',
  amount: 'Montant à payer',
  amountHint: 'Tout, ou une partie.',
  amountWrong: 'Indiquez un montant, par exemple 12,50.',
  how: 'Comment voulez-vous payer ?',
  wallet: 'Avec mon porte-monnaie',
  walletHint: 'Solde {balance}.',
  card: 'Par carte bancaire',
  cardHint: 'Vous saisissez votre carte sur la page sécurisée du prestataire de paiement, puis vous revenez ici.',
  submit: 'Payer {amount}',
  submitNone: 'Payer',
  paid: '{amount} payés.',
})
