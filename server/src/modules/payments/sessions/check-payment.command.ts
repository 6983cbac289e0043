import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { closePaymentPage } from './close-payment-page.command.js'
import { knowTruth } from './know-truth.command.js'
import { Payment } from '../payment.entity.js'
import { findPayment, paymentInReach } from '../payments.query.js'
import { CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { settlePayment } from '../settling/settle-payment.command.js'
import { anyRow, rowsOf } from '../../../platform/sql.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

/** Asks the provider what became of a payment and acts on it once. When it does not answer, nothing is known yet. */
export async function checkPayment(
  db: DataSource,
  config: Config,
  actor: Actor,
  id: string,
  now: Date,
): Promise<Payment> {
  await knowTruth(db, config, await paymentInReach(db, actor, id), now)
  return paymentInReach(db, actor, id)
}

/** A webhook may be lost: young payments are asked again each minute, older ones (a bank takes days) each hour. */
const TO_CHECK = `
update payment set checked_at = $1 where id in (
  select id from payment where status = 'PENDING' and session_id is not null and alert is null
    and created_at between $1::timestamptz - interval '30 days' and $1::timestamptz - interval '1 minute'
    and (created_at > $1::timestamptz - interval '2 hours' or checked_at is null or checked_at < $1::timestamptz - interval '1 hour')
  order by checked_at nulls first, created_at limit 100)
returning id, regie_id as "regieId"`

/** Run by the worker each minute. A régie whose provider does not answer is left for the next minute: it holds up nobody else. */
export async function recheckPayments(db: DataSource, config: Config, now: Date): Promise<void> {
  const waiting = await rowsOf(db, fieldsOf(Payment, 'id', 'regieId'), TO_CHECK, [now])
  const silent = new Set<string>()
  const failures: unknown[] = []
  for (const { id, regieId } of waiting) {
    if (silent.has(regieId)) continue
    try {
      await recheck(db, config, id, now)
    } catch (caught) {
      if (caught instanceof ProviderDown) silent.add(regieId)
      else if (!(caught instanceof CardNotOffered)) failures.push(caught)
    }
  }
  if (failures.length > 0) throw failures[0]
}

/** Nobody should pay any more for an order that holds nothing: the page of one that is over is closed. */
async function recheck(db: DataSource, config: Config, id: string, now: Date): Promise<void> {
  await settlePayment(db, config, id, now)
  const over = await anyRow(
    db,
    `select 1 from payment p join orders o on o.id = p.order_id where p.id = $1 and p.status = 'PENDING' and o.status <> 'PENDING'`,
    [id],
  )
  const payment = over ? await findPayment(db, id) : null
  if (payment) await closePaymentPage(db, config, payment, now)
}
