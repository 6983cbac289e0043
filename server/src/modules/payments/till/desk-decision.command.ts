import type { DataSource } from 'typeorm'
import { by } from '../../../platform/audit.js'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { writeOff } from './bounced-cheque.command.js'
import { reverse } from './desk-reversal.command.js'
import type { DeskPayment, DeskRefused } from './desk.result.js'
import { noteDesk, onPayment } from './on-desk-payment.command.js'
import { type RowOf, oneOf, text } from '../../../platform/row.js'

const Waiting = {
  paymentId: text,
  kind: oneOf(['REVERSAL', 'WRITE_OFF']),
  reason: text,
  askedBy: text,
  status: text,
}
type Waiting = RowOf<typeof Waiting>

const READ = `select desk_payment_id as "paymentId", kind, reason, asked_by as "askedBy", status from desk_decision where id = $1`
const APPLY = { REVERSAL: reverse, WRITE_OFF: writeOff }

/** A second person says yes, and it is done at once; or no (the one who asked may also take it back). */
export async function decideDeskRequest(
  db: DataSource,
  actor: Actor,
  id: string,
  approve: boolean,
  now: Date,
): Promise<DeskPayment | DeskRefused> {
  const asked = await firstRow(db, Waiting, READ, [id])
  if (!asked) throw notFound()
  return onPayment(db, actor, asked.paymentId, null, async (tx, on) => {
    if (approve && asked.askedBy === actor.accountId) return 'SAME_PERSON'
    const waiting = await firstRow(tx, Waiting, `${READ} for update`, [id])
    if (waiting?.status !== 'WAITING') return 'ALREADY_DECIDED'
    const done = { actorId: asked.askedBy, approvedBy: actor.accountId, ip: actor.ip, reason: asked.reason, at: now }
    const no = approve ? await APPLY[asked.kind](tx, on, done) : null
    if (no) return no
    await tx.query('update desk_decision set status = $2, decided_by = $3, decided_at = $4 where id = $1', [
      id,
      approve ? 'DONE' : 'REFUSED',
      actor.accountId,
      now,
    ])
    if (!approve)
      await noteDesk(tx, 'DESK_REQUEST_REFUSED', on.payment.id, { ...by(actor), at: now, details: { requestId: id } })
    return null
  })
}
