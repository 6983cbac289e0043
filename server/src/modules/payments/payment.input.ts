import { Max, Min } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../platform/scalars.js'

@InputType()
export class TopUpInput {
  @Field(() => UUIDScalar)
  requestId: string

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => CentsScalar, { description: '1 to 10,000,000 cents; `Wallet.leastTopUpCents` says the least.' })
  @Min(1, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents: Cents

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'What the money is for: it pays this invoice once it is on the wallet.',
  })
  invoiceId?: string | null
}
