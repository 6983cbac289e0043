import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { columnsOf } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { orderInReach } from '../bookings/index.js'
import { MONEY_READERS, reachFamily } from '../families/index.js'
import { Payment } from './payment.entity.js'
import { firstRow, rowsOf } from '../../platform/sql.js'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** What a provider gives back as our id may be anything. */
export const isUuid = (text: string): boolean => UUID.test(text)

type Db = Pick<EntityManager, 'query'>

async function one(db: Db, where: string, parameters: unknown[]): Promise<Payment | null> {
  const statement = `select ${columnsOf(Payment)} from payment where ${where} limit 1`
  return (await firstRow(db, Payment, statement, parameters)) ?? null
}

export const findPayment = (db: Db, id: string) => one(db, 'id = $1', [id])
/** Within one régie: a webhook signed with a régie's secret speaks of that régie's payments only. */
export const findPaymentOfSession = (db: Db, regieId: string, sessionId: string) =>
  one(db, 'regie_id = $1 and session_id = $2', [regieId, sessionId])
export const findPaymentOfRegie = (db: Db, regieId: string, id: string) =>
  one(db, 'regie_id = $1 and id = $2', [regieId, id])
export const findSandboxPayment = (db: Db, sessionId: string) =>
  one(db, `provider = 'sandbox' and session_id = $1`, [sessionId])
export const lastPaymentOfOrder = (db: Db, orderId: string) => one(db, 'order_id = $1 order by attempt desc', [orderId])
export const lastPaymentOfTopUp = (db: Db, topUpId: string) =>
  one(db, 'top_up_id = $1 order by attempt desc', [topUpId])

/** All attempts to pay these orders, oldest first. One statement. */
export async function paymentsOfOrders(db: Db, orderIds: readonly string[]): Promise<Payment[]> {
  return rowsOf(
    db,
    Payment,
    `select ${columnsOf(Payment)} from payment where order_id = any($1::uuid[]) order by order_id, attempt`,
    [orderIds],
  )
}

/** The actor's own payment, or one of a family the actor's commune serves. */
export async function paymentInReach(db: Db, actor: Actor, id: string): Promise<Payment> {
  const payment = await findPayment(db, id)
  if (!payment) throw notFound()
  if (payment.accountId === actor.accountId) return payment
  if (payment.orderId) await orderInReach(db, actor, payment.orderId)
  else await reachFamily(db as EntityManager, actor, payment.accountId, MONEY_READERS)
  return payment
}
