import { type Day, dayAt } from '../../platform/day.js'
import type { Actor } from '../../platform/actor.js'
import { rowsOf } from '../../platform/sql.js'
import { booksInReach, type Db } from './books-in-reach.query.js'
import { CLOSING_SENTENCES, type ClosingFacts, lastDayOf, monthsBetween, whyNotClose } from './closing.policy.js'
import { ClosedPeriod, ClosingMonth, Closings } from './closing.result.js'
import { type RowOf, cents, day, instant, maybe, number, text } from '../../platform/row.js'

const Waiting = {
  day,
  bookings: number,
}
type Waiting = RowOf<typeof Waiting>

/** Paid bookings whose day has come and whose advance is not revenue, by the day on which it will be. */
const WAITING = `
select greatest(b.day, (o.paid_at at time zone r.time_zone)::date) as day, count(*) as bookings
from booking b join orders o on o.id = b.order_id join regie r on r.id = b.regie_id
where b.regie_id = $1 and b.earned_id is null and b.status in ('BOOKED', 'CANCELLED') and b.price_cents > b.refunded_cents
  and o.status = 'PAID' and b.day <= $2 group by 1`

/** What the régie's own books must keep, whatever the day: the promises of server/checks, for one régie. */
const BROKEN = `
select count(*) as broken from (
  select e.transaction_id::text from ledger_entry e where e.regie_id = $1 group by 1 having sum(e.amount_cents) <> 0
  union all
  select w.id::text from wallet w join ledger_account a on a.wallet_id = w.id left join ledger_entry e on e.ledger_account_id = a.id
  where w.regie_id = $1 group by w.id having w.balance_cents <> coalesce(sum(e.amount_cents), 0)
  union all
  select t.id::text from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
  join ledger_account a on a.id = e.ledger_account_id and a.kind in ('CARD_CLEARING', 'CASH', 'CHEQUES', 'TRANSFERS', 'CESU')
  left join receipt r on r.cause = t.cause and r.cause_id = t.cause_id
  where t.regie_id = $1 and t.cause in ('TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT', 'DESK_TOP_UP')
    and (r.id is null or r.amount_cents <> -e.amount_cents or r.day <> t.day)
  union all
  select s.year::text from receipt_series s left join receipt r on r.regie_id = s.regie_id and r.year = s.year
  where s.regie_id = $1 group by s.year, s.last having count(r.id) <> s.last
  union all
  select x.id::text from earning x left join ledger_transaction t on t.cause = 'EARNED' and t.cause_id = x.id where x.regie_id = $1 and t.id is null
) b`

export interface ClosingRegie {
  id: string
  timeZone: string
  closedUntil: Day | null
}

/** Three statements, whatever the number of months. */
async function factsOf(db: Db, regie: ClosingRegie, until: Day, now: Date) {
  const waiting = await rowsOf(db, Waiting, WAITING, [regie.id, until])
  const [counts] = await rowsOf(db, { broken: number }, BROKEN, [regie.id])
  const [first] = await rowsOf(
    db,
    { day: maybe(day) },
    'select min(day) as day from ledger_transaction where regie_id = $1',
    [regie.id],
  )
  const shared = {
    today: dayAt(now, regie.timeZone),
    closedUntil: regie.closedUntil,
    firstEntry: first?.day ?? null,
    broken: counts?.broken ?? 0,
  }
  return (lastDay: Day): ClosingFacts => ({
    ...shared,
    waiting: waiting.filter((w) => w.day <= lastDay).reduce((sum, w) => sum + w.bookings, 0),
  })
}

export const closingFacts = async (db: Db, regie: ClosingRegie, lastDay: Day, now: Date): Promise<ClosingFacts> =>
  (await factsOf(db, regie, lastDay, now))(lastDay)

const CLOSED = `
select p.id, p.first_day as "firstDay", p.last_day as "lastDay", p.transactions, p.entries, p.debit_cents as "debitCents",
       p.credit_cents as "creditCents", encode(p.journal_sha256, 'hex') as fingerprint, p.closed_at as "closedAt",
       a.first_name || ' ' || a.last_name as "closedBy"
from closed_period p join account a on a.id = p.closed_by where p.regie_id = $1`

const CLOSED_PERIOD = {
  id: text,
  firstDay: day,
  lastDay: day,
  transactions: number,
  entries: number,
  debitCents: cents,
  creditCents: cents,
  fingerprint: text,
  closedAt: instant,
  closedBy: text,
}

export async function closedPeriod(db: Db, regieId: string, lastDay: Day): Promise<ClosedPeriod | null> {
  const [row] = await rowsOf(db, CLOSED_PERIOD, `${CLOSED} and p.last_day = $2`, [regieId, lastDay])
  return row ? Object.assign(new ClosedPeriod(), row) : null
}

const CLOSED_PERIOD_ROW = {
  id: text,
  firstDay: day,
  lastDay: day,
  transactions: number,
  entries: number,
  debitCents: cents,
  creditCents: cents,
  fingerprint: text,
  closedAt: instant,
  closedBy: text,
}

/** Each month of the books, newest first: closed, or what stops its closing. Five statements. */
export async function closingsOf(db: Db, actor: Actor, regieId: string, now: Date): Promise<Closings> {
  const regie = await booksInReach(db, actor, regieId)
  const today = dayAt(now, regie.timeZone)
  const facts = await factsOf(db, regie, today, now)
  const closed = (await rowsOf(db, CLOSED_PERIOD_ROW, `${CLOSED} order by p.last_day desc`, [regieId])).map((row) =>
    Object.assign(new ClosedPeriod(), row),
  )
  const first = facts(today).firstEntry
  const months = first ? monthsBetween(first.slice(0, 7), today.slice(0, 7)).reverse() : []
  return Object.assign(new Closings(), {
    closedUntil: regie.closedUntil,
    closed,
    months: months.map((month) => {
      const [firstDay, lastDay] = [`${month}-01`, lastDayOf(month)]
      const reason = whyNotClose(lastDay, facts(lastDay))
      return Object.assign(new ClosingMonth(), {
        month,
        firstDay,
        lastDay,
        period: closed.find((p) => p.firstDay <= lastDay && p.lastDay >= lastDay) ?? null,
        reason,
        obstacle: reason && CLOSING_SENTENCES[reason],
      })
    }),
  })
}
