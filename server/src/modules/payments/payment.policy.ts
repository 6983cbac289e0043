import { formatCents } from '../../platform/money.js'
import type { Payment, PaymentStatus } from './payment.entity.js'

type Fact = Pick<Payment, 'amountCents' | 'alert'> & {
  purpose: 'ORDER' | 'TOP_UP' | Payment['purpose']
  status: `${PaymentStatus}`
}

/** Said on the return page. */
export function paymentSentence({ status, purpose, amountCents, alert }: Fact): string {
  const amount = formatCents(amountCents)
  if (alert)
    return `Votre paiement de ${amount} demande une vérification par la mairie. Rien n’est perdu : vous serez prévenu.`
  switch (status) {
    case 'SUCCEEDED':
      return purpose === 'TOP_UP' ? `${amount} ont été ajoutés à votre porte-monnaie.` : `Paiement de ${amount} reçu.`
    case 'PENDING':
      return `Votre paiement de ${amount} est en cours de vérification.`
    case 'FAILED':
      return 'Le paiement n’a pas abouti. Rien n’a été débité : vous pouvez réessayer.'
    case 'EXPIRED':
      return 'La page de paiement a expiré. Rien n’a été débité : vous pouvez réessayer.'
  }
}
