import type { Cents } from '../../platform/money.js'
import { cents, day, flag, text } from '../../platform/row.js'
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

const CHANGED_BOOKING = {
  ...{ email: text, firstName: text, beneficiary: text, service: text },
  ...{ from: day, to: day, differenceCents: cents, onInvoice: flag },
}

/** A booking that was moved; nothing when it was not. */
export const readChanged = (db: Db, bookingId: string, differenceCents: Cents) =>
  firstRow(
    db,
    CHANGED_BOOKING,
    `select ${READER}, p.first_name as beneficiary, s.name as service, b.day as "from", m.day as "to", $2::int as "differenceCents",
       m.invoiced_cents is not null and b.invoiced_cents is not null as "onInvoice"
     from booking b join booking m on m.id = b.moved_to join account a on a.id = b.account_id join beneficiary p on p.id = b.beneficiary_id
       join service s on s.id = b.service_id where b.id = $1`,
    [bookingId, differenceCents],
  )
