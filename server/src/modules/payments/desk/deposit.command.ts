import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { sumCents } from '../../../platform/money.js'
import { firstRow, rowsOf } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import { deposit } from './deposits.query.js'
import { keptTill } from './desk-payments.query.js'
import type { MakeDepositInput } from './desk.input.js'
import { TILL } from './desk.policy.js'
import { type Deposit, DeskRefused } from './desk.result.js'

/** Takes payments out of the till to the bank: a numbered slip, each payment on one slip only. Its number is the last lock. */
export async function makeDeposit(
  db: DataSource,
  actor: Actor,
  { regieId, method, deskPaymentIds }: MakeDepositInput,
  now: Date,
): Promise<Deposit | DeskRefused> {
  await keptTill(db, actor, regieId)
  const ids = [...new Set(deskPaymentIds)]
  if (ids.length === 0) return DeskRefused.because('NOTHING_TO_DEPOSIT')
  return db.transaction(async (tx) => {
    const held = await rowsOf<{ amountCents: number; free: boolean }>(
      tx,
      `select amount_cents as "amountCents", deposit_id is null and reversed_at is null as free
       from desk_payment where id = any($1::uuid[]) and regie_id = $2 and method = $3 order by id for update`,
      [ids, regieId, method],
    )
    if (held.length !== ids.length) throw notFound()
    if (held.some(({ free }) => !free)) return DeskRefused.because('ALREADY_DEPOSITED')
    const amountCents = sumCents(held.map((one) => one.amountCents))
    const made = await firstRow<{ id: string }>(tx, INSERT, [
      regieId,
      method,
      amountCents,
      ids.length,
      actor.accountId,
      now,
    ])
    if (!made) throw new Error('a deposit was not written')
    await tx.query('update desk_payment set deposit_id = $2 where id = any($1::uuid[])', [ids, made.id])
    const why = { regieId, cause: 'DEPOSIT', actorId: actor.accountId, at: now } as const
    const moves = [{ causeId: made.id, amountCents }]
    if (!(await transfer(tx, { ...why, from: 'BANK', to: TILL[method], moves })))
      throw new Error('a deposit was not posted')
    return deposit(tx, made.id)
  })
}

const INSERT = `
with series as (
  insert into deposit_series as s (regie_id, last) values ($1, 1) on conflict (regie_id) do update set last = s.last + 1 returning last
)
insert into deposit (regie_id, number, method, amount_cents, items, made_by, made_at) select $1, last, $2, $3, $4, $5, $6 from series returning id`

/** The bank's statement shows it. */
export async function confirmDeposit(
  db: DataSource,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Deposit | DeskRefused> {
  const known = await firstRow<{ regieId: string }>(db, 'select regie_id as "regieId" from deposit where id = $1', [id])
  if (!known) throw notFound()
  await keptTill(db, actor, known.regieId)
  const confirmed = await firstRow<{ id: string }>(
    db,
    'update deposit set confirmed_by = $2, confirmed_at = $3 where id = $1 and confirmed_at is null returning id',
    [id, actor.accountId, now],
  )
  return confirmed ? deposit(db, id) : DeskRefused.because('ALREADY_CONFIRMED')
}
