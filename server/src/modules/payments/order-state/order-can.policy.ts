import { Can } from '../../../platform/can.js'
import { type Cents, formatCents, minCents, minusCents } from '../../../platform/money.js'
import { type Purse, spendable, whyNotAbandon, whyNotPay } from '../../bookings/index.js'
import { type OrderFacts, type PaymentFacts, whyNotByCard } from './order-state.policy.js'

const NOT_SERVED = 'Seuls la famille et le guichet paient ou abandonnent une commande.'
const NO_CARD = 'Cette régie n’accepte pas encore la carte.'

/** What could pay an order now. */
export interface Means {
  /** The least that a card may pay; null when the régie takes none. */
  cardMinimumCents: Cents | null
  wallet: Purse
  /** What of it care-only money may pay. */
  careCents: Cents
}

/** Who asks may neither pay nor give up this order, or it is over: the same sentence for each way. */
export const whyNothing = (order: OrderFacts, serves: boolean, now: Date): string | null =>
  whyNotPay(order, now) ?? (serves ? null : NOT_SERVED)

export const whyNotGiveUp = (order: OrderFacts, serves: boolean, now: Date): string | null =>
  whyNotAbandon(order, now) ?? (serves ? null : NOT_SERVED)

export function waysToPay(order: OrderFacts, payments: readonly PaymentFacts[], means: Means) {
  const byCard = means.cardMinimumCents === null ? NO_CARD : whyNotByCard(payments)
  const byWallet = whyNotByWallet(order, means)
  const any = byCard === null || byWallet === null ? null : `${byCard} ${byWallet}`
  return { pay: Can.unless(any), payByCard: Can.unless(byCard), payByWallet: Can.unless(byWallet) }
}

function whyNotByWallet({ cardCents }: OrderFacts, { wallet, careCents }: Means): string | null {
  const missing = minusCents(cardCents, spendable(wallet, minCents(careCents, cardCents)))
  return missing > 0
    ? `Votre porte-monnaie contient ${formatCents(wallet.balanceCents)} : il manque ${formatCents(missing)}.`
    : null
}
