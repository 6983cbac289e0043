import { type Account, type Charge, type Dispute, newId, type Payout } from './account.js'
import { moveBalance } from './money.js'

const DISPUTE_FEE = 2_000

/** A customer's bank takes the money back at once; the merchant may answer. A mere question takes nothing. */
export function openDispute(
  account: Account,
  charge: Charge,
  { question = false, amount = charge.amount } = {},
): Dispute {
  const dispute: Dispute = {
    id: newId('dp'),
    object: 'dispute',
    amount,
    charge: charge.id,
    created: account.seconds,
    currency: charge.currency,
    livemode: account.livemode,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: question ? 'warning_needs_response' : 'needs_response',
  }
  account.disputes.set(dispute.id, dispute)
  if (!question) {
    charge.disputed = true
    moveBalance(account, 'adjustment', dispute.id, -amount, DISPUTE_FEE)
  }
  account.happened('charge.dispute.created', dispute)
  return dispute
}

export function closeDispute(account: Account, dispute: Dispute, status: 'won' | 'lost'): void {
  dispute.status = status
  if (status === 'won') moveBalance(account, 'adjustment', dispute.id, dispute.amount)
  account.happened('charge.dispute.closed', dispute)
}

/** Everything that has moved since the last payout goes to the merchant's bank. */
export function makePayout(account: Account, arrival: Date = account.now(), automatic = true): Payout {
  const movements = [...account.movements.values()].filter(({ payout }) => !payout)
  const payout: Payout = {
    id: newId('po'),
    object: 'payout',
    amount: movements.reduce((sum, { net }) => sum + net, 0),
    arrival_date: Math.floor(arrival.getTime() / 86_400_000) * 86_400,
    automatic,
    created: account.seconds,
    currency: 'eur',
    livemode: account.livemode,
    status: 'paid',
  }
  account.payouts.set(payout.id, payout)
  const own = account.movements.get(moveBalance(account, 'payout', payout.id, -payout.amount))
  for (const movement of own ? [...movements, own] : movements) movement.payout = payout.id
  account.happened('payout.paid', payout)
  return payout
}

/** The bank does not take it: the sum is on the merchant's balance again, and goes with the next payout. */
export function failPayout(account: Account, payout: Payout): void {
  payout.status = 'failed'
  moveBalance(account, 'payout_failure', payout.id, payout.amount)
  account.happened('payout.failed', payout)
}
