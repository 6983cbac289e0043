import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { decodeNumbers, encodeCursor, toPage } from '../../../platform/page.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { keptTill } from './desk-payments.query.js'
import { makesDeposits } from './desk.access.js'
import type { DepositsArgs } from './desk.input.js'
import { Deposit } from './desk.result.js'
import { cents, day, instant, maybe, number, oneOf, text } from '../../../platform/row.js'

const DEPOSITS = `
select d.id, d.regie_id as "regieId", d.identity_id as "identityId", (d.made_at at time zone g.time_zone)::date::text as day, d.year || '-' || lpad(d.number::text, 6, '0') as number, d.method, d.amount_cents as "amountCents", d.items, concat_ws(' ', a.first_name, a.last_name) as "madeBy",
       d.made_at as "madeAt", d.confirmed_at as "confirmedAt"
from deposit d join account a on a.id = d.made_by join regie g on g.id = d.regie_id where `

const made = (row: Deposit): Deposit => Object.assign(new Deposit(), row)

const DEPOSIT = {
  regieId: text,
  identityId: text,
  day,
  id: text,
  number: text,
  method: oneOf(['CASH', 'CESU', 'CHEQUE']),
  amountCents: cents,
  items: number,
  madeBy: text,
  madeAt: instant,
  confirmedAt: maybe(instant),
}

export async function deposit(db: Db, id: string): Promise<Deposit> {
  const [row] = await rowsOf(db, DEPOSIT, `${DEPOSITS} d.id = $1`, [id])
  if (!row) throw notFound()
  return made(row)
}

export async function depositInReach(db: Db, actor: Actor, id: string): Promise<Deposit> {
  const known = await firstRow(db, { regieId: text }, 'select regie_id as "regieId" from deposit where id = $1', [id])
  if (!known) throw notFound()
  await keptTill(db, actor, known.regieId, makesDeposits)
  return deposit(db, id)
}

/** Newest first. */
export async function deposits(db: Db, actor: Actor, { regieId, first, after }: DepositsArgs) {
  await keptTill(db, actor, regieId, makesDeposits)
  const [year, number] = decodeNumbers(after, 2) ?? []
  const rows = await rowsOf(
    db,
    DEPOSIT,
    `${DEPOSITS} d.regie_id = $1 and ($2::bigint is null or (d.year, d.number) < ($2, $3::bigint))
     order by d.year desc, d.number desc limit $4`,
    [regieId, year ?? null, number ?? null, first + 1],
  )
  return toPage(rows.map(made), first, (row) => encodeCursor(row.number, row.id))
}
