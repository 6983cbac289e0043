import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Booking } from '../../bookings/index.js'
import { Refund } from '../refunds/refund.entity.js'
import { LEAVING_SENTENCES, type LeavingRefusalReason } from './leaving.policy.js'

@ObjectType()
export class LeavingKept {
  @Field(() => Booking)
  booking: Booking

  @Field(() => String, { description: 'Why it can no longer be cancelled.' })
  message: string
}

@ObjectType()
export class LeavingWallet {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String)
  regieName: string

  @Field(() => CentsScalar, { description: 'What the wallet holds now.' })
  balanceCents: Cents

  @Field(() => CentsScalar, { description: 'What the cancelled bookings bring back.' })
  creditCents: Cents

  @Field(() => CentsScalar, { description: 'What has to be paid out.' })
  totalCents: Cents

  @Field(() => CentsScalar, { description: 'What of it the cards that paid can take back.' })
  cardCents: Cents
}

@ObjectType({ description: 'What leaving cancels, keeps and pays out. No effect.' })
export class LeavingQuote {
  @Field(() => [Booking])
  cancelled: Booking[]

  @Field(() => [LeavingKept])
  kept: LeavingKept[]

  @Field(() => [LeavingWallet])
  wallets: LeavingWallet[]

  @Field(() => CentsScalar)
  totalCents: Cents

  @Field(() => [Refund], { description: 'Refunds under way: the account closes once they are paid.' })
  refunds: Refund[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the account is to be closed.' })
  leavingAt: Date | null

  @Field(() => String, { nullable: true })
  whyNot: string | null
}

const REASONS = Object.fromEntries(Object.keys(LEAVING_SENTENCES).map((r) => [r, r])) as {
  [K in LeavingRefusalReason]: K
}
registerEnumType(REASONS, { name: 'LeavingRefusalReason' })

@ObjectType({ implements: Refusal })
export class LeavingRefused extends Refusal {
  @Field(() => REASONS)
  reason: LeavingRefusalReason

  static because(reason: LeavingRefusalReason): LeavingRefused {
    return Object.assign(new LeavingRefused(), { reason, message: LEAVING_SENTENCES[reason] })
  }
}

@ObjectType()
export class AccountLeaving {
  @Field(() => Boolean, { description: 'true when nothing is owed any more: the session is over.' })
  closed: boolean

  @Field(() => [Refund])
  refunds: Refund[]

  static of(closed: boolean, refunds: Refund[]): AccountLeaving {
    return Object.assign(new AccountLeaving(), { closed, refunds })
  }
}

export const CloseAccountResult = createUnionType({
  name: 'CloseAccountResult',
  types: () => [AccountLeaving, LeavingRefused] as const,
})
