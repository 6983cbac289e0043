import { type Account, type Charge, type Intent, type Movement, newId, type Refund } from './account.js'
import { invalid, missing } from './errors.js'
import { metadataOf, type Params, textOf } from './form.js'

/** A European card: 1,5 % + 0,25 €. */
const feeOf = (amount: number): number => Math.round(amount * 0.015) + 25

export function moveBalance(account: Account, type: Movement['type'], source: string, amount: number, fee = 0): string {
  const id = newId('txn')
  const currency = 'eur'
  const movement: Movement = {
    id,
    object: 'balance_transaction',
    amount,
    created: account.seconds,
    currency,
    fee,
    net: amount - fee,
    source,
    type,
  }
  account.movements.set(id, movement)
  return id
}

export const balanceOf = (account: Account): number =>
  [...account.movements.values()].reduce((sum, { net }) => sum + net, 0)

/** The bank has said yes: the intent has its charge, and the balance its money. */
export function chargeIntent(account: Account, intent: Intent): Charge {
  const id = newId('ch')
  const charge: Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_refunded: 0,
    balance_transaction: moveBalance(account, 'charge', id, intent.amount, feeOf(intent.amount)),
    created: account.seconds,
    currency: intent.currency,
    disputed: false,
    livemode: account.livemode,
    metadata: { ...intent.metadata },
    paid: true,
    payment_intent: intent.id,
    refunded: false,
    status: 'succeeded',
  }
  account.charges.set(id, charge)
  Object.assign(intent, { status: 'succeeded', amount_received: intent.amount, latest_charge: id })
  account.happened('charge.succeeded', charge)
  account.happened('payment_intent.succeeded', intent)
  return charge
}

const euros = (cents: number) => `€${(cents / 100).toFixed(2)}`

/** POST /v1/refunds, with what Stripe refuses. */
export function createRefund(account: Account, params: Params): Refund {
  const intentId = textOf(params['payment_intent'])
  if (!intentId)
    throw invalid('One of the following params should be provided for this request: payment_intent or charge.')
  const intent = account.intents.get(intentId)
  if (!intent) throw missing('payment_intent', intentId, 'payment_intent')
  const charge = intent.latest_charge ? account.charges.get(intent.latest_charge) : undefined
  if (!charge) throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`)
  const left = charge.amount - charge.amount_refunded
  if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  if (charge.disputed)
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' })
  const amount = Number(textOf(params['amount']) ?? left)
  if (!Number.isInteger(amount) || amount < 1)
    throw invalid('Invalid integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (amount > left)
    throw invalid(`Refund amount (${euros(amount)}) is greater than unrefunded amount on charge (${euros(left)})`, {
      param: 'amount',
    })
  return makeRefund(account, charge, amount, {
    reason: textOf(params['reason']),
    metadata: metadataOf(params['metadata']),
  })
}

/** Also what a merchant does by hand in Stripe's dashboard: without metadata. */
export function makeRefund(
  account: Account,
  charge: Charge,
  amount: number,
  { reason = null, metadata = {} }: { reason?: string | null; metadata?: Record<string, string> } = {},
): Refund {
  const id = newId('re')
  const refund: Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: moveBalance(account, 'refund', id, -amount),
    charge: charge.id,
    created: account.seconds,
    currency: charge.currency,
    metadata,
    payment_intent: charge.payment_intent,
    reason,
    status: account.nextRefund === 'failed' ? 'pending' : account.nextRefund,
  }
  account.refunds.set(id, refund)
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  account.happened('refund.created', refund)
  account.happened('charge.refunded', charge)
  return refund
}

/** The bank's last word on a refund that was pending; one that fails gives its money back to the balance. */
export function endRefund(account: Account, refund: Refund, status: 'succeeded' | 'failed'): void {
  const charge = account.charges.get(refund.charge)
  refund.status = status
  if (status === 'failed' && charge) {
    charge.amount_refunded -= refund.amount
    charge.refunded = false
    moveBalance(account, 'refund_failure', refund.id, refund.amount)
    account.happened('refund.failed', refund)
  }
  account.happened('refund.updated', refund)
}
