import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Regie, regieById } from '../../communes/index.js'
import { removePaymentKeys, retireSigningKey, setPaymentKeys, testPaymentKeys } from './payment-settings.command.js'
import { PaymentKeysInput } from './payment-settings.input.js'
import { paymentSettings } from './payment-settings.query.js'
import { PaymentSettings, PaymentSettingsResult } from './payment-settings.result.js'

@Resolver(() => PaymentSettings)
export class PaymentSettingsResolver {
  @Query(() => PaymentSettings, { description: 'How a régie takes cards. For SET_CARD_PAYMENTS.' })
  paymentSettings(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return paymentSettings(ctx.db.manager, ctx.config, signedIn(ctx), regieId)
  }

  @Mutation(() => PaymentSettingsResult, {
    description: 'Stripe is asked first: a key that does not work is never kept. For SET_CARD_PAYMENTS.',
  })
  setPaymentKeys(@Arg('input', () => PaymentKeysInput) input: PaymentKeysInput, @Ctx() ctx: Context) {
    return setPaymentKeys(ctx.db, ctx.config, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PaymentSettingsResult, {
    description: 'Asks the provider whether the key still works. For SET_CARD_PAYMENTS.',
  })
  testPaymentKeys(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return testPaymentKeys(ctx.db, ctx.config, signedIn(ctx), regieId, ctx.now)
  }

  @Mutation(() => PaymentSettingsResult, {
    description: 'Ends a rolling: only the newest signing key is believed. For SET_CARD_PAYMENTS.',
  })
  retireSigningKey(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return retireSigningKey(ctx.db, ctx.config, signedIn(ctx), regieId, ctx.now)
  }

  @Mutation(() => PaymentSettingsResult, {
    description: 'The régie takes no cards any more: not while families pay. For SET_CARD_PAYMENTS.',
  })
  removePaymentKeys(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return removePaymentKeys(ctx.db, ctx.config, signedIn(ctx), regieId, ctx.now)
  }

  @FieldResolver(() => Regie)
  regie(@Root() settings: PaymentSettings, @Ctx() ctx: Context) {
    return regieById(ctx).load(settings.regieId)
  }
}
