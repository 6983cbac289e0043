import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Config } from '../../platform/config.js'
import type { Payment } from './payment.entity.js'
import { paymentInReach } from './payments.query.js'
import { settlePayment } from './settle-payment.command.js'

/** Asks the provider what became of a payment and acts on it once. */
export async function checkPayment(
  db: DataSource,
  config: Config,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Payment> {
  await paymentInReach(db, actor, id)
  await settlePayment(db, config, id, now)
  return paymentInReach(db, actor, id)
}

/** Payments whose webhook may be lost: asked again by the worker, the oldest first. */
export async function recheckPayments(db: DataSource, config: Config, now: Date): Promise<void> {
  const waiting = (await db.query(
    `select id from payment where status = 'PENDING' and session_id is not null and alert is null
       and created_at between $1::timestamptz - interval '7 days' and $1::timestamptz - interval '1 minute'
     order by created_at limit 100`,
    [now],
  )) as { id: string }[]
  for (const { id } of waiting) await settlePayment(db, config, id, now)
}
