import { byId } from '../../../platform/by-id.js'
import type { Context } from '../../../platform/context.js'
import { Order } from '../../bookings/index.js'
import type { Payment } from '../payment.entity.js'
import { topUpSentence } from '../payment.policy.js'
import { invoiceOfPayment, paymentsOfOrder } from '../payments.loaders.js'
import { Language, type OrderTold, tellOrder } from './order-state-words.policy.js'

const orderById = byId(Order, 'order of a payment')

/** The one answer to « where is this order », from its row and its payments. */
export const orderState = async (ctx: Context, order: Order, language: Language): Promise<OrderTold> =>
  tellOrder(order, await paymentsOfOrder(ctx, order), ctx.now, language)

/** A payment of an order says what the order says: two sentences about the same money would end up apart. */
export async function paymentSays(ctx: Context, payment: Payment): Promise<string> {
  if (!payment.orderId)
    return topUpSentence({ ...payment, forInvoice: (await invoiceOfPayment(ctx, payment)) !== null })
  return (await orderState(ctx, await orderById(ctx).load(payment.orderId), Language.FR)).sentence
}
