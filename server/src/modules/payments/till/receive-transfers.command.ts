import type { DataSource } from 'typeorm'
import { by } from '../../../platform/audit.js'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import { todayOf } from './cash.query.js'
import { keptTill, paymentsByIds, WAITS } from './desk-payments.query.js'
import type { ReceiveTransfersInput } from './desk.input.js'
import { whyNotReceive } from './desk.policy.js'
import { DeskRefused, TransfersReceived } from './desk.result.js'
import { noteDesk } from './on-desk-payment.command.js'
import { cents, day, flag, maybe, type RowOf, text } from '../../../platform/row.js'

const Waiting = {
  id: text,
  accountId: text,
  amountCents: cents,
  takenDay: day,
  receivedOn: maybe(day),
  reversed: flag,
  waiting: flag,
}
type Waiting = RowOf<typeof Waiting>

/**
 * The statement of the account shows these transfers, on this day: each leaves the transfers for the bank, once, on that day
 * or on the one when it was taken at the desk if that is later. All of them or none; the same request again changes nothing.
 */
export async function receiveTransfers(
  db: DataSource,
  actor: Actor,
  { regieId, deskPaymentIds, day }: ReceiveTransfersInput,
  now: Date,
): Promise<TransfersReceived | DeskRefused> {
  await keptTill(db, actor, regieId)
  const ids = [...new Set(deskPaymentIds)]
  if (ids.length === 0) return DeskRefused.because('NOTHING_TO_RECEIVE')
  return db.transaction(async (tx) => {
    const today = await todayOf(tx, regieId, now)
    const held = await rowsOf(tx, Waiting, HELD, [ids, regieId])
    if (held.length !== ids.length) throw notFound()
    if (held.some(({ accountId }) => isOwnFamily(actor, accountId))) return DeskRefused.because('OWN_FAMILY')
    if (held.every(({ receivedOn }) => receivedOn === day)) return TransfersReceived.of(await paymentsByIds(tx, ids))
    if (held.some(({ receivedOn }) => receivedOn)) return DeskRefused.because('ALREADY_RECEIVED')
    if (held.some(({ reversed }) => reversed)) return DeskRefused.because('ALREADY_REVERSED')
    if (held.some(({ waiting }) => waiting)) return DeskRefused.because('DECISION_WAITING')
    const days = held.map(({ takenDay }) => takenDay).sort()
    const no = whyNotReceive(day, { today, lastTaken: days.at(-1) ?? today })
    if (no) return DeskRefused.because(no)
    const who = { ...by(actor), at: now }
    await tx.query(
      'update desk_payment set received_on = $2, received_at = $3, received_by = $4 where id = any($1::uuid[])',
      [ids, day, now, actor.accountId],
    )
    const postedOn = ({ takenDay }: Waiting) => (takenDay > day ? takenDay : day)
    for (const on of new Set(held.map(postedOn))) {
      const moves = held.filter((p) => postedOn(p) === on).map((p) => ({ causeId: p.id, amountCents: p.amountCents }))
      const why = { ...who, regieId, cause: 'TRANSFER_RECEIVED', day: on } as const
      if (!(await transfer(tx, { ...why, from: 'BANK', to: 'TRANSFERS', moves })))
        throw new Error('a transfer was not posted')
    }
    for (const { id, amountCents } of held)
      await noteDesk(tx, 'TRANSFER_RECEIVED', id, { ...who, details: { amountCents, day } })
    return TransfersReceived.of(await paymentsByIds(tx, ids))
  })
}

const HELD = `
select p.id, p.account_id as "accountId", p.amount_cents as "amountCents", t.day as "takenDay", p.received_on as "receivedOn", p.reversed_at is not null as reversed, ${WAITS} as waiting
from desk_payment p join ledger_transaction t on t.cause = 'DESK_TOP_UP' and t.cause_id = p.id
where p.id = any($1::uuid[]) and p.regie_id = $2 and p.method = 'TRANSFER' order by p.id for update of p`
