import type { DataSource, EntityManager } from 'typeorm'
import { by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { sumCents } from '../../../platform/money.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import { deposit } from './deposits.query.js'
import { keptTill, WAITS } from './desk-payments.query.js'
import { makesDeposits } from './desk.access.js'
import type { MakeDepositInput } from './desk.input.js'
import { TILL } from './desk.policy.js'
import { type Deposit, DeskRefused } from './desk.result.js'
import { noteDesk } from './on-desk-payment.command.js'
import { cents, flag, text } from '../../../platform/row.js'

/**
 * Takes payments out of the till to the bank: a slip numbered by régie and year, each payment on one slip only. Slips of a
 * régie are made one after the other (postings do not wait for that lock); the same request makes one.
 */
export async function makeDeposit(
  db: DataSource,
  actor: Actor,
  input: MakeDepositInput,
  now: Date,
): Promise<Deposit | DeskRefused> {
  const { regieId, method, requestId } = input
  await keptTill(db, actor, regieId, makesDeposits)
  const ids = [...new Set(input.deskPaymentIds)]
  if (ids.length === 0) return DeskRefused.because('NOTHING_TO_DEPOSIT')
  return db.transaction(async (tx) => {
    await tx.query('select 1 from regie where id = $1 for no key update', [regieId])
    const known = await firstRow(tx, { id: text, same: flag }, OF_REQUEST, [regieId, requestId, method, ids])
    if (known) return known.same ? deposit(tx, known.id) : DeskRefused.because('REQUEST_ID_REUSED')
    const held = await rowsOf(
      tx,
      { amountCents: cents, free: flag, waiting: flag },
      `select p.amount_cents as "amountCents", p.deposit_id is null and p.reversed_at is null as free, ${WAITS} as waiting
       from desk_payment p where p.id = any($1::uuid[]) and p.regie_id = $2 and p.method = $3 order by p.id for update`,
      [ids, regieId, method],
    )
    if (held.length !== ids.length) throw notFound()
    if (held.some(({ free }) => !free)) return DeskRefused.because('ALREADY_DEPOSITED')
    if (held.some(({ waiting }) => waiting)) return DeskRefused.because('DECISION_WAITING')
    const amountCents = sumCents(held.map((one) => one.amountCents))
    const id = await numbered(tx, [regieId, method, amountCents, ids.length, actor.accountId, now, requestId])
    await tx.query('update desk_payment set deposit_id = $2 where id = any($1::uuid[])', [ids, id])
    const who = { ...by(actor), at: now }
    const moves = [{ causeId: id, amountCents }]
    if (!(await transfer(tx, { ...who, regieId, cause: 'DEPOSIT', from: 'BANK', to: TILL[method], moves })))
      throw new Error('a deposit was not posted')
    const details: AuditDetails = { method, amountCents, items: ids.length }
    await noteDesk(tx, 'DEPOSIT_MADE', id, { ...who, subject: 'deposit', details })
    return deposit(tx, id)
  })
}

const OF_REQUEST = `
select d.id, d.method = $3 and array(select p.id from desk_payment p where p.deposit_id = d.id order by 1)
  = array(select unnest($4::uuid[]) order by 1) as same
from deposit d where d.regie_id = $1 and d.request_id = $2`

async function numbered(tx: EntityManager, values: unknown[]): Promise<string> {
  const made = await firstRow(tx, { id: text }, INSERT, values)
  if (!made) throw new Error('a deposit was not written')
  return made.id
}

/** Its year is that of its posting: the first day that is open when the books are ahead. */
const INSERT = `
with book as (
  select extract(year from greatest(($6::timestamptz at time zone time_zone)::date, closed_until + 1))::int as year from regie where id = $1
), series as (
  insert into deposit_series as s (regie_id, year, last) select $1, year, 1 from book
  on conflict (regie_id, year) do update set last = s.last + 1 returning year, last
)
insert into deposit (regie_id, year, number, method, amount_cents, items, made_by, made_at, request_id)
select $1, year, last, $2, $3, $4, $5, $6, $7 from series returning id`

/** The bank's statement shows it. */
export async function confirmDeposit(
  db: DataSource,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Deposit | DeskRefused> {
  const known = await firstRow(db, { regieId: text }, 'select regie_id as "regieId" from deposit where id = $1', [id])
  if (!known) throw notFound()
  await keptTill(db, actor, known.regieId)
  return db.transaction(async (tx) => {
    const confirmed = await firstRow(
      tx,
      { id: text },
      'update deposit set confirmed_by = $2, confirmed_at = $3 where id = $1 and confirmed_at is null returning id',
      [id, actor.accountId, now],
    )
    if (!confirmed) return DeskRefused.because('ALREADY_CONFIRMED')
    await noteDesk(tx, 'DEPOSIT_CONFIRMED', id, { ...by(actor), at: now, subject: 'deposit' })
    return deposit(tx, id)
  })
}
