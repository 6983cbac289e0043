import type { Actor } from '../../../platform/actor.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { debtsOf, keptTill, waitingDecisions } from './desk-payments.query.js'
import { CashClosing, CashPosition, MethodTotal } from './desk.result.js'

export async function todayOf(db: Db, regieId: string, now: Date): Promise<Day> {
  const regie = await firstRow<{ timeZone: string }>(db, 'select time_zone as "timeZone" from regie where id = $1', [
    regieId,
  ])
  if (!regie) throw notFound()
  return dayAt(now, regie.timeZone)
}

/** What the books say is held, by account: written negative there, positive here. */
export async function heldIn(db: Db, regieId: string): Promise<Partial<Record<string, number>>> {
  const rows = await rowsOf<{ kind: string; cents: number }>(
    db,
    `select a.kind, -sum(e.amount_cents)::int as cents from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
     where a.regie_id = $1 and a.kind in ('CASH', 'CHEQUES', 'TRANSFERS', 'CESU') group by a.kind`,
    [regieId],
  )
  return Object.fromEntries(rows.map(({ kind, cents }) => [kind, cents]))
}

const CLOSINGS = `
select k.id, k.day::text, k.expected_cents as "expectedCents", k.counted_cents as "countedCents", k.counts, k.reason,
       concat_ws(' ', a.first_name, a.last_name) as "closedBy", k.closed_at as "closedAt"
from cash_closing k join account a on a.id = k.closed_by where `

const closings = async (db: Db, where: string, parameters: unknown[]): Promise<CashClosing[]> =>
  (await rowsOf<CashClosing>(db, `${CLOSINGS}${where}`, parameters)).map((row) => Object.assign(new CashClosing(), row))

export async function cashClosing(db: Db, id: string): Promise<CashClosing> {
  const [row] = await closings(db, 'k.id = $1', [id])
  if (!row) throw notFound()
  return row
}

const BY_METHOD = `
select r.method, count(*)::int as receipts, sum(r.amount_cents)::int as "amountCents",
       count(p.reversed_at)::int as "reversedReceipts",
       coalesce(sum(r.amount_cents) filter (where p.reversed_at is not null), 0)::int as "reversedCents"
from receipt r left join desk_payment p on r.cause = 'DESK_TOP_UP' and p.id = r.cause_id
where r.regie_id = $1 and r.day = $2 group by r.method order by r.method`

/** What the régie holds, and what came in on a day. */
export async function cashPosition(
  db: Db,
  actor: Actor,
  regieId: string,
  asked: Day | null,
  now: Date,
): Promise<CashPosition> {
  await keptTill(db, actor, regieId)
  const day = asked ?? (await todayOf(db, regieId, now))
  const held = await heldIn(db, regieId)
  const methods = await rowsOf<MethodTotal>(db, BY_METHOD, [regieId, day])
  const [closing] = await closings(db, 'k.regie_id = $1 and k.day = $2', [regieId, day])
  return Object.assign(new CashPosition(), {
    day,
    cashCents: held.CASH ?? 0,
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
