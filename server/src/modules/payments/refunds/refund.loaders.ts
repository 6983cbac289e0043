import DataLoader from 'dataloader'
import type { Actor } from '../../../platform/actor.js'
import { type Context, loader } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { type Cents, sumCents } from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import { accountById } from '../../accounts/index.js'
import { type PaidBooking, readBookings } from '../../bookings/index.js'
import type { Wallet } from '../../wallet/index.js'
import type { Refund } from './refund.entity.js'
import { cardsOf } from './refund-facts.query.js'
import type { RefundLine } from './refund.result.js'

const LINES = Symbol('linesOfRefund')
const BOOKINGS = Symbol('bookingOfRefund')

export const linesOfRefund = (ctx: Context): DataLoader<string, RefundLine[]> =>
  loader(
    ctx,
    LINES,
    () =>
      new DataLoader<string, RefundLine[]>(async (ids) => {
        const rows = await rowsOf<RefundLine & { refundId: string }>(
          ctx.db,
          `select l.refund_id as "refundId", l.booking_id as "bookingId", l.amount_cents as "amountCents" from refund_line l
           join booking b on b.id = l.booking_id where l.refund_id = any($1::uuid[]) order by b.day, b.id`,
          [ids],
        )
        return ids.map((id) => rows.filter((r) => r.refundId === id))
      }),
  )

export const bookingOfRefund = (ctx: Context): DataLoader<string, PaidBooking> =>
  loader(
    ctx,
    BOOKINGS,
    () =>
      new DataLoader<string, PaidBooking>(async (ids) => {
        const found = await readBookings(ctx.db, 'b.id = any($1::uuid[])', [ids])
        return ids.map((id) => found.find((b) => b.id === id) ?? notFound())
      }),
  )

/** What the cards of its holder can take back of what the wallet holds. */
export async function cardRefundableCents(ctx: Context, wallet: Wallet): Promise<Cents> {
  const freeCents = wallet.balanceCents - wallet.careOnlyCents
  if (freeCents <= 0) return 0
  const cards = await cardsOf(ctx.db, wallet.accountId, wallet.regieId, null)
  return Math.min(freeCents, sumCents(cards.map((c) => c.leftCents)))
}

/** The family reads that the town hall did it, not who; the staff reads the name. */
export async function nameShown(
  ctx: Context,
  actor: Actor,
  refund: Refund,
  accountId: string | null,
): Promise<string | null> {
  if (!accountId || (refund.accountId === actor.accountId && accountId !== actor.accountId)) return null
  const { firstName, lastName } = await accountById(ctx).load(accountId)
  return `${firstName} ${lastName}`
}
