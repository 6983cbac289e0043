import type { EntityManager } from 'typeorm'
import { rowsOf } from '../../../platform/sql.js'
import { givenBack } from '../../bookings/index.js'
import { type Leg, post } from '../../wallet/index.js'
import type { RefundShare } from './refund.policy.js'
import { type RowOf, cents, maybe, text } from '../../../platform/row.js'
import { oppositeCents, plusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'

interface GivenBack {
  refundId: string
  regieId: string
  orderId: string
  walletId: string
  shares: readonly RefundShare[]
  actorId: string
  approvedBy: string | null
  reason: string
  now: Date
}

/**
 * Gives back what was paid for bookings of an order, under the wallet's lock: they and their order remember it, it leaves
 * the advances, or the revenue once earned, for the wallet. One ledger transaction a refund; three statements.
 * @throws when something of it had come back before: the caller looked under the same lock
 */
export async function giveBack(tx: EntityManager, g: GivenBack): Promise<void> {
  const given = await rowsOf(tx, Given, GIVE, [
    g.shares.map((s) => s.bookingId),
    g.shares.map((s) => s.amountCents),
    g.orderId,
  ])
  if (given.length !== g.shares.length) throw new Error('a booking changed under the lock of its wallet')
  const from = merged(given.flatMap((b) => givenBack(b, b.cents)))
  const amountCents = sumCents(g.shares.map((s) => s.amountCents))
  const legs: Leg[] = [
    ...from,
    { kind: 'WALLET', amountCents, walletId: g.walletId, careCents: oppositeCents(given[0]?.careCents ?? ZERO_CENTS) },
  ]
  const { regieId, actorId, approvedBy, reason, now: at } = g
  if (
    !(await post(tx, { regieId, cause: 'GOODWILL', actorId, approvedBy, reason, at }, [{ causeId: g.refundId, legs }]))
  )
    throw new Error('a refund was not posted')
}

const Given = {
  serviceId: text,
  priceCents: cents,
  foodCents: cents,
  refundedCents: cents,
  earnedId: maybe(text),
  cents,
  /** What of the whole comes back as care-only money. */
  careCents: cents,
}
type Given = RowOf<typeof Given>

const GIVE = `
with asked as (select * from unnest($1::uuid[], $2::int[]) as a(id, cents)),
given as (
  update booking b set refunded_cents = b.refunded_cents + asked.cents, goodwill_cents = b.goodwill_cents + asked.cents
  from asked where b.id = asked.id and b.order_id = $3 and b.status in ('BOOKED', 'CANCELLED') and b.refunded_cents + asked.cents <= b.price_cents
  returning b.service_id, b.price_cents, b.food_cents, b.earned_id, b.refunded_cents - asked.cents as before, asked.cents
), whole as (
  select sum(g.cents)::int as cents,
         least(coalesce(sum(g.cents) filter (where s.kind <> 'CANTEEN'), 0)::int, (select care_only_cents - care_only_back_cents from orders where id = $3)) as care
  from given g join service s on s.id = g.service_id
), told as (
  update orders set refunded_cents = refunded_cents + whole.cents, care_only_back_cents = care_only_back_cents + whole.care
  from whole where id = $3 and status = 'PAID'
)
select service_id as "serviceId", price_cents as "priceCents", food_cents as "foodCents", earned_id as "earnedId", before as "refundedCents", given.cents, whole.care as "careCents"
from given cross join whole`

/** One leg an account. */
function merged(legs: readonly Leg[]): Leg[] {
  const byAccount = new Map<string, Leg>()
  for (const leg of legs) {
    const key = `${leg.kind} ${leg.serviceId ?? ''}`
    const known = byAccount.get(key)
    byAccount.set(key, known ? { ...known, amountCents: plusCents(known.amountCents, leg.amountCents) } : leg)
  }
  return [...byAccount.values()]
}
