import type Stripe from 'stripe'
import { type Day, dayAt } from '../../../platform/day.js'
import type { Payout, PayoutTransaction } from '../providers/provider.gateway.js'
import { ask } from './stripe-client.gateway.js'
import { METADATA } from './stripe-truth.policy.js'
import { wholeCents } from '../../../platform/money.js'

const MOST_PAYOUTS = 1_000
const MOST_MOVEMENTS = 10_000

/** Payouts that arrive on that day or later, the oldest first, each with what it is made of. */
export async function listStripePayouts(stripe: Stripe, since: Day): Promise<Payout[]> {
  const gte = Date.parse(`${since}T00:00:00Z`) / 1000
  const payouts = await ask(() =>
    stripe.payouts.list({ arrival_date: { gte }, limit: 100 }).autoPagingToArray({ limit: MOST_PAYOUTS }),
  )
  const read: Payout[] = []
  for (const payout of payouts) read.push(await withTransactions(stripe, payout))
  return read.sort((a, b) => a.arrivalDay.localeCompare(b.arrivalDay) || a.id.localeCompare(b.id))
}

/** Stripe says what a payout is made of only when it made the payout itself, day after day. */
const movementsOf = async (stripe: Stripe, { id, automatic }: Stripe.Payout): Promise<Stripe.BalanceTransaction[]> =>
  automatic
    ? ask(() =>
        stripe.balanceTransactions
          .list({ payout: id, limit: 100, expand: ['data.source'] })
          .autoPagingToArray({ limit: MOST_MOVEMENTS }),
      )
    : []

async function withTransactions(stripe: Stripe, payout: Stripe.Payout): Promise<Payout> {
  const movements = await movementsOf(stripe, payout)
  return {
    id: payout.id,
    amountCents: wholeCents(payout.amount),
    arrivalDay: dayAt(new Date(payout.arrival_date * 1000), 'UTC'),
    status: payout.status === 'paid' ? 'PAID' : /failed|canceled/.test(payout.status) ? 'FAILED' : 'PENDING',
    // the payout itself is the last line of its own list; one that failed before comes back as a line of this one
    transactions: movements.filter((m) => m.type !== 'payout').map(transactionOf),
  }
}

function transactionOf(movement: Stripe.BalanceTransaction): PayoutTransaction {
  const { source } = movement
  const about = { paymentReference: null, refundReference: null, disputeId: null }
  const amounts = { amountCents: wholeCents(movement.amount), feeCents: wholeCents(movement.fee) }
  if (!source || typeof source === 'string') return { ...about, ...amounts }
  if (source.object === 'charge')
    return { ...about, ...amounts, paymentReference: source.metadata[METADATA.payment] ?? null }
  if (source.object === 'refund')
    return { ...about, ...amounts, refundReference: source.metadata?.[METADATA.refund] ?? null }
  return { ...about, ...amounts, disputeId: source.object === 'dispute' ? source.id : null }
}
