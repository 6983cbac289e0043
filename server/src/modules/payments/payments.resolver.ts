import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { CentsScalar, UUIDScalar } from '../../platform/scalars.js'
import { PaymentMethod, PlaceOrderResult, RegieQuote } from '../bookings/index.js'
import { Regie, regieById } from '../communes/index.js'
import { Wallet } from '../wallet/index.js'
import { abandonAndClose } from './sessions/abandon-order.command.js'
import { checkPayment } from './sessions/check-payment.command.js'
import { payOrder } from './sessions/pay-order.command.js'
import { Payment } from './payment.entity.js'
import { TopUpInput } from './payment.input.js'
import { paymentChoices } from './sessions/payment-choices.policy.js'
import { PaymentChoice, TopUpResult } from './payment.result.js'
import { cardMinimumOf, invoiceOfPayment, leastTopUpOf } from './payments.loaders.js'
import { paymentInReach } from './payments.query.js'
import { topUp } from './sessions/top-up.command.js'

@Resolver()
export class PaymentsResolver {
  @Mutation(() => PlaceOrderResult, {
    description: 'Tries again to pay an order that still holds its places. For the family, or ACT_FOR_FAMILIES.',
  })
  payOrder(
    @Arg('orderId', () => UUIDScalar) orderId: string,
    @Arg('payment', () => PaymentMethod, { description: 'How it is paid.' }) method: PaymentMethod,
    @Ctx() ctx: Context,
  ) {
    return payOrder(ctx.db, ctx.config, signedIn(ctx), orderId, method, ctx.now)
  }

  @Mutation(() => PlaceOrderResult, {
    description:
      'Gives up an order that waits for its payment: its places are free again. For the family, or ACT_FOR_FAMILIES.',
  })
  abandonOrder(@Arg('orderId', () => UUIDScalar) orderId: string, @Ctx() ctx: Context) {
    return abandonAndClose(ctx.db, ctx.config, signedIn(ctx), orderId, ctx.now)
  }

  @Mutation(() => TopUpResult, {
    description: 'Begins to top a wallet up by card. For the family, or ACT_FOR_FAMILIES.',
  })
  topUp(@Arg('input', () => TopUpInput) input: TopUpInput, @Ctx() ctx: Context) {
    return topUp(ctx.db, ctx.config, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => Payment, {
    description:
      'Asks the provider what became of a payment and acts on it once; the return page calls it. For the family, or who reads its money.',
  })
  checkPayment(
    @Arg('id', () => UUIDScalar, { description: 'The payment: `Payment.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return checkPayment(ctx.db, ctx.config, signedIn(ctx), id, ctx.now)
  }

  @Query(() => Payment, { description: 'An attempt in reach. For the family, or who reads its money.' })
  payment(@Arg('id', () => UUIDScalar, { description: 'The payment: `Payment.id`.' }) id: string, @Ctx() ctx: Context) {
    return paymentInReach(ctx.db, signedIn(ctx), id)
  }
}

@Resolver(() => Payment)
export class PaymentFieldsResolver {
  @FieldResolver(() => Regie)
  regie(@Root() payment: Payment, @Ctx() ctx: Context) {
    return regieById(ctx).load(payment.regieId)
  }

  @FieldResolver(() => UUIDScalar, {
    nullable: true,
    description: 'The invoice that a top-up is for, and pays; null: none.',
  })
  invoiceId(@Root() payment: Payment, @Ctx() ctx: Context) {
    return invoiceOfPayment(ctx, payment)
  }
}

@Resolver(() => RegieQuote)
export class QuotePaymentResolver {
  @FieldResolver(() => [PaymentChoice], { description: 'The ways to pay it, the best first among those allowed.' })
  async choices(@Root() quote: RegieQuote, @Ctx() ctx: Context) {
    return paymentChoices(quote, await cardMinimumOf(ctx, quote.regieId))
  }
}

@Resolver(() => Wallet)
export class TopUpOfWalletResolver {
  @FieldResolver(() => CentsScalar, {
    nullable: true,
    description: 'The least that it is topped up with, by its règlements and by card; null when they let nothing be.',
  })
  leastTopUpCents(
    @Root() wallet: Wallet,
    @Arg('atDesk', () => Boolean, { defaultValue: false, description: 'Of money that the desk takes.' })
    atDesk: boolean,
    @Ctx() ctx: Context,
  ) {
    return leastTopUpOf(ctx, wallet, atDesk)
  }
}
