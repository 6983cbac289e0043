import { ArrayMaxSize, MaxLength, Min } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { RefundDestination } from '../refunds/refund.entity.js'
import { BankAccountInput } from '../refunds/refund.input.js'

/** Where the balance of one wallet goes. */
@InputType({ description: 'Where the balance of one wallet goes.' })
export class LeavingDestinationInput {
  @Field(() => UUIDScalar)
  requestId: string

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => RefundDestination, { description: 'CARD or IBAN.' })
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true, description: 'With IBAN only.' })
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

  @Field(() => [LeavingDestinationInput], { description: 'One for each wallet that holds money; 50 at most.' })
  @ArrayMaxSize(50, { message: 'Indiquez au plus 50 porte-monnaie.' })
  destinations: LeavingDestinationInput[]
}
