import type { Cents } from '../../platform/money.js'
import { cents, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { LINES, LINES_TOLD, READER } from './mail-facts.query.js'

const CANCELLED_BOOKINGS = {
  lines: LINES_TOLD,
  refundCents: cents,
  notInvoicedCents: cents,
  keptCents: cents,
  email: text,
  firstName: text,
}

/** Bookings that were cancelled, and what became of their price. */
export const readCancelled = (db: Db, accountId: string, bookingIds: string[], refundCents: Cents) =>
  firstRow(
    db,
    CANCELLED_BOOKINGS,
    `select ${READER}, $3::int as "refundCents", off.cents as "notInvoicedCents", off.kept as "keptCents", ${LINES('k.account_id = a.id and k.id = any($2::uuid[])')}
     from account a cross join lateral (select coalesce(sum(b.refunded_cents) filter (where b.invoiced_cents is not null), 0)::int as cents,
         coalesce(sum(b.price_cents - b.refunded_cents) filter (where b.cancelled_by is not null), 0)::int as kept
       from booking b where b.account_id = a.id and b.id = any($2::uuid[])) off where a.id = $1`,
    [accountId, bookingIds, refundCents],
  )
