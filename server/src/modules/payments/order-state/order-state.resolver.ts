import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../../platform/context.js'
import { Order } from '../../bookings/index.js'
import { Payment } from '../payment.entity.js'
import { openPageOf } from '../payment.policy.js'
import { paymentOfOrder } from '../payments.loaders.js'
import { orderCan } from './order-can.query.js'
import { orderState, paymentSays } from './order-state.query.js'
import { OrderCan, OrderState } from './order-state.result.js'
import { Language } from './order-state-words.policy.js'

@Resolver(() => Order)
export class OrderStateResolver {
  @FieldResolver(() => OrderState, { description: 'What became of it and of its payment, in words.' })
  state(
    @Root() order: Order,
    @Arg('language', () => Language, { defaultValue: Language.FR, description: 'The language of the words.' })
    language: Language,
    @Ctx() ctx: Context,
  ) {
    return orderState(ctx, order, language)
  }

  @FieldResolver(() => String, {
    deprecationReason: 'Since 2026-11-29, removed after 2027-05-31: read `state { sentence }`.',
    description: 'What became of it, in French.',
  })
  sentence(@Root() order: Order, @Ctx() ctx: Context) {
    return orderState(ctx, order, Language.FR).then((state) => state.sentence)
  }

  @FieldResolver(() => OrderCan)
  can(@Root() order: Order, @Ctx() ctx: Context) {
    return orderCan(ctx, order)
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The last attempt to pay it by card; null: none.' })
  payment(@Root() order: Order, @Ctx() ctx: Context) {
    return paymentOfOrder(ctx, order)
  }
}

@Resolver(() => Payment)
export class PaymentStateResolver {
  @FieldResolver(() => String, {
    description: 'Said on the return page: of an order, what its state says; of a top-up, what became of it.',
  })
  sentence(@Root() payment: Payment, @Ctx() ctx: Context) {
    return paymentSays(ctx, payment)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the card is entered, while it can be.' })
  url(@Root() payment: Payment) {
    return openPageOf(payment)
  }
}
