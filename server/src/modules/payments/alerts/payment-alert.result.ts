import { Field, ObjectType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({ description: 'A card payment that is not what was asked, or was given back behind our back.' })
export class PaymentAlert {
  @Field(() => UUIDScalar, { description: 'The payment: `Payment.id`.' })
  paymentId: string

  accountId: string

  /** The word that is kept: 'AMOUNT', 'CURRENCY'… */
  alert: string

  @Field(() => CentsScalar, { description: 'What was asked.' })
  amountCents: Cents

  @Field(() => DateTimeScalar)
  createdAt: Date

  @Field(() => String, { nullable: true, description: 'What to look for at the provider; null: nothing.' })
  providerReference: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'null for a top-up.' })
  orderId: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null
}
