import type { DataSource } from 'typeorm'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { TREASURY } from '../refunds/refund.access.js'
import { PaymentAlert } from './payment-alert.result.js'
import { maybe, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Payment } from '../payment.entity.js'

/** Of families that have asked this commune, in its régie: newest first, a hundred at most. One statement. */
export async function paymentAlerts(db: DataSource, actor: Actor, communeId: string): Promise<PaymentAlert[]> {
  if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
  const rows = await rowsOf(
    db,
    {
      ...fieldsOf(Payment, 'accountId', 'amountCents', 'createdAt', 'orderId'),
      paymentId: text,
      alert: text,
      providerReference: maybe(text),
      orderNumber: maybe(text),
    },
    `select p.id as "paymentId", p.account_id as "accountId", p.alert, p.amount_cents as "amountCents", p.created_at as "createdAt",
            coalesce(p.provider_payment_id, p.session_id) as "providerReference", p.order_id as "orderId", o.number as "orderNumber"
     from payment p join commune c on c.id = $1 and c.regie_id = p.regie_id left join orders o on o.id = p.order_id
     where p.alert is not null and exists (select 1 from service_access a where a.account_id = p.account_id and a.commune_id = c.id)
     order by p.created_at desc, p.id limit 100`,
    [communeId],
  )
  return rows.map((row) => Object.assign(new PaymentAlert(), row))
}
