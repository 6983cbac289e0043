import type { DataSource } from 'typeorm'
import type { Config } from '../../platform/config.js'
import type { Cents } from '../../platform/money.js'
import type { Payment } from './payment.entity.js'
import { findPayment, PAYMENT_COLUMNS, toPayment } from './payments.query.js'
import { paymentProvider } from './provider.gateway.js'

export interface PaymentAsked {
  regieId: string
  accountId: string
  orderId: string | null
  topUpId: string | null
  attempt: number
  amountCents: Cents
  label: string
  expiresAt: Date
}

/**
 * Opens the provider's page for a payment. The row comes first and its id is the provider's reference: after a crash
 * between the two, the same call finds the row and the provider gives the same session. No transaction is open meanwhile.
 */
export async function startPayment(db: DataSource, config: Config, asked: PaymentAsked, now: Date): Promise<Payment> {
  const provider = paymentProvider(db, config)
  const payment = await insertOnce(db, asked, provider.name, provider.mode, now)
  if (payment.sessionId) return payment
  const { sessionId, url } = await provider.createSession(
    {
      reference: payment.id,
      amountCents: payment.amountCents,
      label: asked.label,
      returnUrl: `${config.publicUrl}/paiement/${payment.id}`,
      expiresAt: asked.expiresAt,
    },
    now,
  )
  await db.query('update payment set session_id = $2, url = $3 where id = $1 and session_id is null', [
    payment.id,
    sessionId,
    url,
  ])
  return (await findPayment(db, payment.id)) ?? payment
}

async function insertOnce(
  db: DataSource,
  asked: PaymentAsked,
  provider: string,
  mode: string,
  now: Date,
): Promise<Payment> {
  const [row] = (await db.query(
    `with made as (
       insert into payment (regie_id, account_id, purpose, order_id, top_up_id, attempt, provider, mode, amount_cents, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning *)
     select ${PAYMENT_COLUMNS} from made
     union all select ${PAYMENT_COLUMNS} from payment where (order_id = $4 and attempt = $6) or top_up_id = $5 limit 1`,
    [
      asked.regieId,
      asked.accountId,
      asked.orderId ? 'ORDER' : 'TOP_UP',
      asked.orderId,
      asked.topUpId,
      asked.attempt,
      provider,
      mode,
      asked.amountCents,
      now,
    ],
  )) as object[]
  if (!row) throw new Error('two requests started the same payment: the other one goes on')
  return toPayment(row)
}
