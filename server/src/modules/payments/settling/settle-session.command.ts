import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import type { Payment } from '../payment.entity.js'
import { findPaymentOfRegie, findPaymentOfSession, findSandboxPayment, isUuid } from '../payments.query.js'
import type { ProviderEvent } from '../providers/provider.gateway.js'
import { settlePayment } from './settle-payment.command.js'

type SessionEvent = Pick<ProviderEvent, 'subjectId' | 'reference'>

/** A session of this régie that has ended, or changed. One that is not ours changes nothing. */
export async function settleSession(
  db: DataSource,
  config: Config,
  regieId: string,
  event: SessionEvent,
  now: Date,
): Promise<void> {
  if (!event.subjectId) return
  const payment =
    (await findPaymentOfSession(db, regieId, event.subjectId)) ?? (await adopt(db, regieId, event.subjectId, event))
  if (payment) await settlePayment(db, config, payment.id, now)
}

/** We were killed between the provider's answer and writing it down: the event itself says which payment it was. */
async function adopt(
  db: DataSource,
  regieId: string,
  sessionId: string,
  { reference }: SessionEvent,
): Promise<Payment | null> {
  const payment = reference && isUuid(reference) ? await findPaymentOfRegie(db, regieId, reference) : null
  if (!payment || payment.sessionId || payment.provider === 'sandbox') return null
  await db.query('update payment set session_id = $2 where id = $1 and session_id is null', [payment.id, sessionId])
  return findPaymentOfSession(db, regieId, sessionId)
}

/** The sandbox signs for the whole install: its session says whose it is. */
export async function settleSandboxSession(
  db: DataSource,
  config: Config,
  event: SessionEvent,
  now: Date,
): Promise<void> {
  const payment = event.subjectId ? await findSandboxPayment(db, event.subjectId) : null
  if (payment) await settlePayment(db, config, payment.id, now)
}
