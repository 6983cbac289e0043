import { formatCents } from '../../platform/money.js'
import type { Payment, PaymentStatus } from './payment.entity.js'

type Fact = Pick<Payment, 'amountCents' | 'alert' | 'processing'> & { status: `${PaymentStatus}` }
interface Purpose {
  /** It pays an invoice, as far as it goes. */
  forInvoice: boolean
}

/** Of a top-up: said on the return page. A payment of an order says what its order says. */
export function topUpSentence({ status, amountCents, alert, processing, forInvoice }: Fact & Purpose): string {
  const amount = formatCents(amountCents)
  if (alert && status !== 'SUCCEEDED')
    return `Votre paiement de ${amount} demande une vérification par la mairie. Rien n’est perdu : vous serez prévenu.`
  switch (status) {
    case 'SUCCEEDED':
      return forInvoice
        ? `${amount} ont été reçus pour votre facture.`
        : `${amount} ont été ajoutés à votre porte-monnaie.`
    case 'PENDING':
      return processing
        ? `Votre banque vérifie le paiement de ${amount}.`
        : `Nous n’avons pas encore reçu le paiement de ${amount}.`
    case 'FAILED':
      return 'Le paiement n’a pas abouti. Rien n’a été débité : vous pouvez réessayer.'
    case 'EXPIRED':
      return 'La page de paiement a expiré. Rien n’a été débité : vous pouvez réessayer.'
  }
}

/** A page that came to nothing is not opened again: the next attempt has its own. Else the same request is the same page. */
export function nextAttempt(last: { attempt: number; status: `${PaymentStatus}` } | null): number {
  if (!last) return 1
  return last.status === 'FAILED' || last.status === 'EXPIRED' ? last.attempt + 1 : last.attempt
}

/** Where the card is entered; null once there is nothing more to enter there. */
export const openPageOf = ({ status, processing, url }: Pick<Payment, 'processing' | 'url'> & Pick<Fact, 'status'>) =>
  status === 'PENDING' && !processing ? url : null
