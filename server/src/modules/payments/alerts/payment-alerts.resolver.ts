import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Account, accountById } from '../../accounts/index.js'
import { alertSentence } from './payment-alert.policy.js'
import { PaymentAlert } from './payment-alert.result.js'
import { paymentAlerts } from './payment-alerts.query.js'

@Resolver()
export class PaymentAlertsResolver {
  @Query(() => [PaymentAlert], { description: 'A hundred at most, newest first. For REFUND.' })
  paymentAlerts(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return paymentAlerts(ctx.db, signedIn(ctx), communeId)
  }
}

@Resolver(() => PaymentAlert)
export class PaymentAlertFieldsResolver {
  @FieldResolver(() => String, { description: 'What is wrong and what to do, in French.' })
  sentence(@Root() { alert }: PaymentAlert) {
    return alertSentence(alert)
  }

  @FieldResolver(() => Account)
  account(@Root() { accountId }: PaymentAlert, @Ctx() ctx: Context) {
    return accountById(ctx).load(accountId)
  }
}
