import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { cancelsTakings, deskCommunes, keepsTill, makesDeposits } from './desk.access.js'
import { DeskPayment } from './desk.result.js'
import { DESK_DECISION_KINDS, DESK_PAYMENT_STATES } from './desk-methods.result.js'
import { type RowOf, cents, day, flag, instant, maybe, oneOf, record, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { DeskPaymentRow } from './desk-payment.entity.js'

export interface Till {
  regieId: string
  /** Communes whose families the actor sees; null when the actor keeps the till and sees all of it. */
  communeIds: string[] | null
  /** Whether they cancel what they took themselves, the same day. */
  cancels: boolean
}

const communesOfTill = async (db: Db, regieId: string): Promise<string[]> =>
  (await rowsOf(db, { id: text }, 'select id from commune where regie_id = $1', [regieId])).map(({ id }) => id)

/** The till of a régie as far as the actor reaches; anything else answers like a régie that does not exist. */
export async function tillInReach(db: Db, actor: Actor, regieId: string): Promise<Till> {
  const ids = await communesOfTill(db, regieId)
  const cancels = cancelsTakings(actor, ids)
  if (keepsTill(actor, ids)) return { regieId, communeIds: null, cancels }
  const communeIds = deskCommunes(actor, ids)
  if (communeIds.length === 0) throw notFound()
  return { regieId, communeIds, cancels }
}

/** For what only those who answer for the till may do, unless it is said otherwise. */
export async function keptTill(db: Db, actor: Actor, regieId: string, may = keepsTill): Promise<void> {
  if (!may(actor, await communesOfTill(db, regieId))) throw notFound()
}

export const KnownPayment = {
  ...fieldsOf(DeskPaymentRow, 'id', 'regieId', 'accountId', 'method', 'amountCents'),
}
export type KnownPayment = RowOf<typeof KnownPayment>

const KNOWN = `select p.id, p.regie_id as "regieId", p.account_id as "accountId", p.method, p.amount_cents as "amountCents"`

/** A desk payment whose till the actor keeps. */
export async function keptPayment(db: Db, actor: Actor, id: string): Promise<KnownPayment> {
  const known = await firstRow(db, KnownPayment, `${KNOWN} from desk_payment p where p.id = $1`, [id])
  if (!known) throw notFound()
  await keptTill(db, actor, known.regieId)
  return known
}

/** A desk payment of a till of which the actor cancels some, or all; and whether they took it, today. */
export async function takingToCancel(
  db: Db,
  actor: Actor,
  id: string,
  now: Date,
): Promise<KnownPayment & { keepsTill: boolean; ownToday: boolean }> {
  const known = await firstRow(
    db,
    { ...KnownPayment, ownToday: flag },
    `${KNOWN}, ${ownTodaySql('$2', '$3')} as "ownToday"
     from desk_payment p join regie g on g.id = p.regie_id where p.id = $1`,
    [id, actor.accountId, now],
  )
  if (!known) throw notFound()
  const till = await tillInReach(db, actor, known.regieId)
  if (!till.cancels) throw notFound()
  return { ...known, keepsTill: till.communeIds === null }
}

/** The payment `p` to the régie `g` was taken by somebody, on the day that it is there. */
export const ownTodaySql = (accountId: string, now: string): string =>
  `(p.taken_by = ${accountId}::uuid and (p.taken_at at time zone g.time_zone)::date = (${now}::timestamptz at time zone g.time_zone)::date)`

const PAYMENTS = `
select p.id, p.deposit_id as "depositId", p.regie_id as "regieId", p.account_id as "accountId", concat_ws(' ', a.last_name, a.first_name) as "familyName",
       p.method, p.amount_cents as "amountCents", p.cheque_number as "chequeNumber", p.bank, p.drawer, p.reference,
       r.year || '-' || lpad(r.number::text, 6, '0') as "receiptNumber", r.id as "receiptId", p.taken_at as "takenAt",
       concat_ws(' ', t.first_name, t.last_name) as "takenBy", p.debt_cents as "debtCents", p.received_on::text as "receivedOn",
       case when p.reversed_at is not null then 'REVERSED' when p.bounced_at is not null then 'BOUNCED'
            when p.deposit_id is not null then 'DEPOSITED' when p.received_at is not null then 'RECEIVED' else 'TAKEN' end as state, w.decision
from desk_payment p join account a on a.id = p.account_id join account t on t.id = p.taken_by
join receipt r on r.cause = 'DESK_TOP_UP' and r.cause_id = p.id
left join lateral (select json_build_object('id', k.id, 'kind', k.kind, 'reason', k.reason, 'askedById', k.asked_by,
    'askedBy', concat_ws(' ', b.first_name, b.last_name), 'askedAt', k.asked_at) as decision
  from desk_decision k join account b on b.id = k.asked_by where k.desk_payment_id = p.id and k.status = 'WAITING' limit 1) w on true
where `

const DESK_PAYMENT = {
  regieId: text,
  depositId: maybe(text),
  id: text,
  accountId: text,
  familyName: text,
  method: oneOf(['CASH', 'CESU', 'CHEQUE', 'TRANSFER']),
  amountCents: cents,
  chequeNumber: maybe(text),
  bank: maybe(text),
  drawer: maybe(text),
  reference: maybe(text),
  receiptNumber: text,
  receiptId: text,
  takenAt: instant,
  takenBy: text,
  state: oneOf(DESK_PAYMENT_STATES),
  receivedOn: maybe(day),
  debtCents: cents,
  decision: maybe(
    record({
      id: text,
      kind: oneOf(DESK_DECISION_KINDS),
      reason: text,
      askedById: text,
      askedBy: text,
      askedAt: text, // an instant, as JSON writes it
    }),
  ),
}

async function deskPayments(db: Db, where: string, parameters: unknown[]): Promise<DeskPayment[]> {
  const rows = await rowsOf(db, DESK_PAYMENT, `${PAYMENTS}${where}`, parameters)
  return rows.map((row) =>
    Object.assign(new DeskPayment(), row, {
      decision: row.decision && { ...row.decision, askedAt: new Date(row.decision.askedAt) },
    }),
  )
}

export async function deskPayment(db: Db, id: string): Promise<DeskPayment> {
  const [found] = await deskPayments(db, 'p.id = $1', [id])
  if (!found) throw new Error('a desk payment that was just written is not there')
  return found
}

export const waitingDecisions = (db: Db, regieId: string) =>
  deskPayments(db, 'p.regie_id = $1 and w.decision is not null order by p.taken_at, p.id limit 200', [regieId])

export const debtsOf = (db: Db, regieId: string) =>
  deskPayments(db, 'p.regie_id = $1 and p.debt_cents > 0 order by p.taken_at, p.id limit 200', [regieId])

/** A second person has still to say whether it, `p`, is undone: until then it stays where it is. */
export const WAITS = `exists (select 1 from desk_decision k where k.desk_payment_id = p.id and k.status = 'WAITING')`

/** What is not at the bank yet: what may go in the next deposit, or transfers that the statement does not show; oldest first. */
export async function undeposited(db: Db, actor: Actor, regieId: string, method: string): Promise<DeskPayment[]> {
  await keptTill(db, actor, regieId, method === 'TRANSFER' ? keepsTill : makesDeposits)
  return deskPayments(
    db,
    'p.regie_id = $1 and p.method = $2 and p.deposit_id is null and p.reversed_at is null and p.received_at is null and w.decision is null order by p.taken_at, p.id limit 500',
    [regieId, method],
  )
}

export const paymentsByIds = (db: Db, ids: readonly string[]) =>
  deskPayments(db, 'p.id = any($1::uuid[]) order by p.taken_at, p.id', [ids])

export const paymentsOfDeposits = (db: Db, depositIds: readonly string[]) =>
  deskPayments(db, 'p.deposit_id = any($1::uuid[]) order by p.taken_at, p.id', [depositIds])
