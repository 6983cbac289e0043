import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Booking } from '../../bookings/index.js'
import { Refund } from '../refunds/refund.entity.js'
import { LEAVING_SENTENCES, type LeavingRefusalReason } from './leaving.policy.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'A booking that stays, and why.' })
export class LeavingKept {
  @Field(() => Booking, { description: 'What stays booked, and due.' })
  booking: Booking

  @Field(() => String, { description: 'Why it can no longer be cancelled.' })
  message: string
}

@ObjectType({ description: 'What becomes of a wallet when its account closes.' })
export class LeavingWallet {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String)
  regieName: string

  @Field(() => CentsScalar, { description: 'What the wallet holds now.' })
  balanceCents: Cents

  @Field(() => CentsScalar, {
    description: 'What the cancelled bookings, and the inscriptions that never began, bring back.',
  })
  creditCents: Cents

  @Field(() => CentsScalar, { description: 'What has to be paid out.' })
  totalCents: Cents

  @Field(() => CentsScalar, { description: 'What of it the cards that paid can take back.' })
  cardCents: Cents
}

@ObjectType({ description: 'What leaving cancels, keeps and pays out. No effect.' })
export class LeavingQuote {
  @Field(() => [Booking], { description: 'Bookings that would be cancelled.' })
  cancelled: Booking[]

  @Field(() => [LeavingKept], { description: 'Bookings that stay: too late to cancel.' })
  kept: LeavingKept[]

  @Field(() => [LeavingWallet], { description: 'What each wallet pays out.' })
  wallets: LeavingWallet[]

  @Field(() => CentsScalar, { description: 'What is paid out, in all.' })
  totalCents: Cents

  @Field(() => [Refund], { description: 'Refunds under way: the account closes once they are paid.' })
  refunds: Refund[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the account is to be closed; null: it stays.',
  })
  leavingAt: Date | null

  @Field(() => String, { nullable: true, description: 'Why the account cannot be closed, in French; null: it can.' })
  whyNot: string | null
}

const REASONS = Object.fromEntries(Object.keys(LEAVING_SENTENCES).map((r) => [r, r])) as {
  [K in LeavingRefusalReason]: K
}
registerEnumType(REASONS, {
  name: 'LeavingRefusalReason',
  valuesConfig: worded({
    DESTINATION_MISSING: 'Say where the balance of each wallet goes.',
    PENDING_ORDER: 'An order waits for its payment: pay or abandon it first.',
    STAFF_MEMBER: 'The account has roles in the console: they are taken away first.',
    WRONG_PASSWORD: 'Not the present password.',
  }),
})

@ObjectType({ implements: Refusal })
export class LeavingRefused extends Refusal {
  @Field(() => REASONS)
  reason: LeavingRefusalReason

  static because(reason: LeavingRefusalReason): LeavingRefused {
    return Object.assign(new LeavingRefused(), { reason, message: LEAVING_SENTENCES[reason] })
  }
}

@ObjectType({ description: 'The account closes, now or once nothing is owed.' })
export class AccountLeaving {
  @Field(() => Boolean, { description: 'true when nothing is owed any more: the session is over.' })
  closed: boolean

  @Field(() => [Refund], { description: 'Money on its way.' })
  refunds: Refund[]

  static of(closed: boolean, refunds: Refund[]): AccountLeaving {
    return Object.assign(new AccountLeaving(), { closed, refunds })
  }
}

export const CloseAccountResult = createUnionType({
  name: 'CloseAccountResult',
  types: () => [AccountLeaving, LeavingRefused] as const,
})
