import { type Cents, formatCents, maxCents, minusCents, ZERO_CENTS } from '../../../platform/money.js'
import { type RegieQuote, splitPayment, tooLittleForCard } from '../../bookings/index.js'
import type { PaymentChoice } from '../payment.result.js'

type Priced = Pick<RegieQuote, 'totalCents' | 'walletBalanceCents' | 'onInvoice' | 'walletOnly'>
type Method = `${PaymentChoice['method']}`
type Choice = Omit<PaymentChoice, 'method'> & { method: Method }

/**
 * The ways to pay a quote with what each part would pay, as `placeOrder` will decide it: the wallet, both when it is short
 * and holds something, the card, unless the règlement has the wallet pay alone; nothing but the invoice for what the règlement puts on it. `cardMinimumCents` is null when the régie takes no cards.
 */
export function paymentChoices(quote: Priced, cardMinimumCents: Cents | null): Choice[] {
  const { totalCents, walletBalanceCents } = quote
  if (quote.onInvoice !== null)
    return [{ method: 'INVOICE', allowed: true, reason: null, walletCents: ZERO_CENTS, cardCents: ZERO_CENTS }]
  const missing = maxCents(ZERO_CENTS, minusCents(totalCents, walletBalanceCents))
  const minimum = cardMinimumCents ?? ZERO_CENTS
  const choice = (method: Method, reason: string | null, allowed: boolean): Choice => {
    const { walletCents, cardCents } = splitPayment(method, totalCents, walletBalanceCents, minimum)
    return { method, allowed, reason, walletCents, cardCents }
  }
  const wallet = choice('WALLET', missing > 0 ? `Il manque ${formatCents(missing)}.` : null, missing === 0)
  const why = quote.walletOnly
    ? 'Ce service se paie par le porte-monnaie seul : rechargez-le.'
    : whyNoCard(totalCents, cardMinimumCents)
  const card = choice('CARD', why, why === null)
  const both = choice('WALLET_THEN_CARD', raised(missing, minimum), why === null)
  return missing > 0 && why === null && both.walletCents > 0 ? [wallet, both, card] : [wallet, card]
}

function whyNoCard(totalCents: Cents, minimumCents: Cents | null): string | null {
  if (minimumCents === null) return 'Cette régie n’accepte pas encore la carte.'
  if (totalCents === 0) return 'Il n’y a rien à payer.'
  if (!tooLittleForCard({ cardCents: totalCents }, minimumCents)) return null
  return `La carte paie au moins ${formatCents(minimumCents)}.`
}

/** The wallet could pay more, were it not for the card's minimum. */
const raised = (missing: Cents, minimumCents: Cents): string | null =>
  missing > 0 && missing < minimumCents
    ? `La carte paie au moins ${formatCents(minimumCents)} : le reste demeure dans votre porte-monnaie.`
    : null
