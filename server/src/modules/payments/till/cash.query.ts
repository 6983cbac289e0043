import type { Actor } from '../../../platform/actor.js'
import { addDays, type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow, oneRow, rowsOf } from '../../../platform/sql.js'
import { debtsOf, keptTill, waitingDecisions } from './desk-payments.query.js'
import { CLOSABLE_DAYS, cashWarning } from './desk.policy.js'
import { CashClosing, CashPosition, MethodTotal } from './till.result.js'
import { cents, day, instant, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'

export async function todayOf(db: Db, regieId: string, now: Date): Promise<Day> {
  const regie = await firstRow(db, { timeZone: text }, 'select time_zone as "timeZone" from regie where id = $1', [
    regieId,
  ])
  if (!regie) throw notFound()
  return dayAt(now, regie.timeZone)
}

/** What the books say was held in the evening of a day, by account: written negative there, positive here. */
export async function heldIn(db: Db, regieId: string, day: Day): Promise<Partial<Record<string, number>>> {
  const rows = await rowsOf(
    db,
    { kind: text, cents },
    `select a.kind, -sum(e.amount_cents)::int as cents from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
     join ledger_transaction t on t.id = e.transaction_id and t.day <= $2
     where a.regie_id = $1 and a.kind in ('CASH', 'CHEQUES', 'TRANSFERS', 'CESU') group by a.kind`,
    [regieId, day],
  )
  return Object.fromEntries(rows.map(({ kind, cents }) => [kind, cents]))
}

const CLOSINGS = `
select k.id, k.regie_id as "regieId", k.identity_id as "identityId", k.day::text, k.expected_cents as "expectedCents", k.counted_cents as "countedCents", k.counts, k.reason,
       concat_ws(' ', a.first_name, a.last_name) as "closedBy", k.closed_at as "closedAt"
from cash_closing k join account a on a.id = k.closed_by where `

const CASH_CLOSING = {
  id: text,
  regieId: text,
  identityId: text,
  day,
  expectedCents: cents,
  countedCents: cents,
  counts: list(record({ unitCents: cents, quantity: number })),
  reason: maybe(text),
  closedBy: text,
  closedAt: instant,
}

const closings = async (db: Db, where: string, parameters: unknown[]): Promise<CashClosing[]> =>
  (await rowsOf(db, CASH_CLOSING, `${CLOSINGS}${where}`, parameters)).map((row) =>
    Object.assign(new CashClosing(), row),
  )

export async function cashClosing(db: Db, id: string): Promise<CashClosing> {
  const [row] = await closings(db, 'k.id = $1', [id])
  if (!row) throw notFound()
  return row
}

/** The paper of a closing, for who keeps its till. */
export async function closingInReach(db: Db, actor: Actor, id: string): Promise<CashClosing> {
  const known = await firstRow(db, { regieId: text }, 'select regie_id as "regieId" from cash_closing where id = $1', [
    id,
  ])
  if (!known) throw notFound()
  await keptTill(db, actor, known.regieId)
  return cashClosing(db, id)
}

/** Days when cash was taken and whose till was not counted, as far back as it still may be. */
const DAY_TO_CLOSE = { day }
const TO_CLOSE = `
select distinct t.day::text from ledger_transaction t join regie r on r.id = t.regie_id
join desk_payment p on p.id = t.cause_id and p.method = 'CASH'
where t.regie_id = $1 and t.cause = 'DESK_TOP_UP' and t.day between $2 and $3 and (r.closed_until is null or t.day > r.closed_until)
  and not exists (select 1 from cash_closing k where k.regie_id = $1 and k.day = t.day)
order by 1`

const BY_METHOD = `
select r.method, count(*)::int as receipts, sum(r.amount_cents)::int as "amountCents",
       count(p.reversed_at)::int as "reversedReceipts",
       coalesce(sum(r.amount_cents) filter (where p.reversed_at is not null), 0)::int as "reversedCents"
from receipt r left join desk_payment p on r.cause = 'DESK_TOP_UP' and p.id = r.cause_id
where r.regie_id = $1 and r.day = $2 group by r.method order by r.method`

const LIMIT = 'select cash_limit_cents as "cashLimitCents" from regie where id = $1'

const METHOD_TOTAL = {
  method: oneOf(['CASH', 'CESU', 'CARD', 'CHEQUE', 'TRANSFER']),
  receipts: number,
  amountCents: cents,
  reversedReceipts: number,
  reversedCents: cents,
}

/** What the régie held in the evening of a day (today: now), and what came in on it. */
export async function cashPosition(
  db: Db,
  actor: Actor,
  regieId: string,
  asked: Day | null,
  now: Date,
): Promise<CashPosition> {
  await keptTill(db, actor, regieId)
  const today = await todayOf(db, regieId, now)
  const day = asked ?? today
  const held = await heldIn(db, regieId, day)
  const methods = await rowsOf(db, METHOD_TOTAL, BY_METHOD, [regieId, day])
  const { cashLimitCents } = await oneRow(db, { cashLimitCents: maybe(cents) }, LIMIT, [regieId])
  const [closing] = await closings(db, 'k.regie_id = $1 and k.day = $2', [regieId, day])
  return Object.assign(new CashPosition(), {
    day,
    today,
    daysToClose: (
      await rowsOf(db, DAY_TO_CLOSE, TO_CLOSE, [regieId, addDays(today, -CLOSABLE_DAYS), addDays(today, -1)])
    ).map((row) => row.day),
    cashCents: held.CASH ?? 0,
    cashLimitCents,
    cashWarning: day === today ? cashWarning(held.CASH ?? 0, cashLimitCents) : null,
    chequesCents: held.CHEQUES ?? 0,
    transfersCents: held.TRANSFERS ?? 0,
    cesuCents: held.CESU ?? 0,
    methods: methods.map((row) => Object.assign(new MethodTotal(), row)),
    closing: closing ?? null,
    closings: await closings(db, 'k.regie_id = $1 order by k.day desc limit 10', [regieId]),
    decisions: await waitingDecisions(db, regieId),
    debts: await debtsOf(db, regieId),
  })
}
