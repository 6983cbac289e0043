import { ArrayMaxSize, MaxLength, Min } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { RefundDestination } from '../refunds/refund.entity.js'
import { BankAccountInput } from '../refunds/refund.input.js'

/** Where the balance of one wallet goes. */
@InputType()
export class LeavingDestinationInput {
  @Field(() => UUIDScalar)
  requestId: string

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => RefundDestination)
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true })
  bankAccount?: BankAccountInput | null
}

@InputType()
export class CloseAccountInput {
  @Field(() => String)
  @MaxLength(200, { message: 'Ce mot de passe est trop long.' })
  password: string

  @Field(() => CentsScalar, { description: 'What quoteLeaving said comes back.' })
  @Min(0, { message: 'Indiquez le montant annoncé.' })
  expectedCents: Cents

  @Field(() => [LeavingDestinationInput])
  @ArrayMaxSize(50, { message: 'Indiquez au plus 50 porte-monnaie.' })
  destinations: LeavingDestinationInput[]
}
