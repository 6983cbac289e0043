import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import type { Cents } from '../../../platform/money.js'
import { openCommunesSql } from '../../communes/index.js'
import { Payment } from '../payment.entity.js'
import { findPayment } from '../payments.query.js'
import type { PaymentProvider } from '../providers/provider.gateway.js'
import { providerOfPayment, providerOfRegie } from '../settings/regie-provider.gateway.js'
import { firstRow } from '../../../platform/sql.js'
import { columnsOf } from '../../../platform/entity-rows.js'

/** Of a top-up: none of the family’s communes in this régie is open any more. */
export class CommuneNotOpen extends Error {}

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
  const current = await providerOfRegie(db, config, asked.regieId)
  const payment = await insertOnce(db, asked, current, now)
  if (payment.sessionId) return payment
  const { sessionId, url } = await (
    await sameProvider(db, config, payment, current)
  ).createSession(
    {
      reference: payment.id,
      amountCents: payment.amountCents,
      label: asked.label,
      returnUrl: `${config.publicUrl}/paiement/${payment.id}`,
      askedAt: payment.createdAt,
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

/** A row made before the régie changed its provider goes on with the one it names. */
const sameProvider = async (db: DataSource, config: Config, made: Payment, current: PaymentProvider) =>
  made.provider === current.name && made.mode === current.mode && made.accountRef === current.accountRef
    ? current
    : providerOfPayment(db, config, made)

async function insertOnce(db: DataSource, asked: PaymentAsked, provider: PaymentProvider, now: Date): Promise<Payment> {
  const made = await firstRow(
    db,
    Payment,
    `with open as materialized (${openCommunesSql('$1::uuid', '$2::uuid', '$11')}),
     made as (
       insert into payment (regie_id, account_id, purpose, order_id, top_up_id, attempt, provider, mode, account_ref, amount_cents, created_at)
       select $1::uuid, $2::uuid, $3, $4::uuid, $5::uuid, $6::int, $7, $8, $9, $10::int, $11::timestamptz
       where $4::uuid is not null or (select count(*) from open) > 0 on conflict do nothing returning *)
     select ${columnsOf(Payment)} from made
     union all select ${columnsOf(Payment)} from payment where (order_id = $4 and attempt = $6) or (top_up_id = $5 and attempt = $6) limit 1`,
    [
      asked.regieId,
      asked.accountId,
      asked.orderId ? 'ORDER' : 'TOP_UP',
      asked.orderId,
      asked.topUpId,
      asked.attempt,
      provider.name,
      provider.mode,
      provider.accountRef,
      asked.amountCents,
      now,
    ],
  )
  if (made) return made
  // another request made it meanwhile: that statement could not see it yet, the next one does
  const theirs = await firstRow(
    db,
    Payment,
    `select ${columnsOf(Payment)} from payment where (order_id = $1 and attempt = $2) or (top_up_id = $3 and attempt = $2)`,
    [asked.orderId, asked.attempt, asked.topUpId],
  )
  if (!theirs) throw new CommuneNotOpen()
  return theirs
}
