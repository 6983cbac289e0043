import { Field, InputType } from 'type-graphql'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OptionalLine } from '../../../platform/validators.js'
import { IsOptional } from 'class-validator'

@InputType()
export class PaymentKeysInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String, {
    nullable: true,
    description: 'Stripe’s secret or restricted key; left out, the known one stays.',
  })
  @IsOptional()
  @OptionalLine('la clé secrète', 300)
  secretKey?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The webhook’s signing secret. The one before stays valid until it is retired.',
  })
  @IsOptional()
  @OptionalLine('le secret de signature', 300)
  signingKey?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '`setAt` as it was read, null when nothing was set: another one means that a colleague set keys meanwhile.',
  })
  before?: Date | null
}
