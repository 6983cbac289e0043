import { Field, ObjectType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({ description: 'A wallet that holds money and has not moved for a while.' })
export class DormantWallet {
  @Field(() => UUIDScalar, { description: 'The wallet: `Wallet.id`.' })
  walletId: string

  accountId: string

  @Field(() => CentsScalar, { description: 'What it holds.' })
  balanceCents: Cents

  @Field(() => CentsScalar, { description: 'What of it came from CESU: it pays for care and is never given back.' })
  careOnlyCents: Cents

  @Field(() => CentsScalar, { description: 'What the family may have back, on a card or a bank account.' })
  refundableCents: Cents

  @Field(() => DateTimeScalar, { description: 'When money last moved on it.' })
  lastMovementAt: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last time the family signed in, or was reminded; null: never.',
  })
  lastContactAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its family was last reminded; null: never.' })
  remindedAt: Date | null
}
