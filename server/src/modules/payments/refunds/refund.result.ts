import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import type { Cents } from '../../../platform/money.js'
import { PageInfo } from '../../../platform/page.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Booking } from '../../bookings/index.js'
import { Refund } from './refund.entity.js'
import {
  HELD_UP_SENTENCES,
  type HeldUp,
  REFUND_SENTENCES,
  type RefundRefusalReason,
  whyNotApprove,
  whyNotRefuse,
  whyNotReturn,
} from './refund.policy.js'
import { worded } from '../../../platform/worded.js'

const REASONS = Object.fromEntries(Object.keys(REFUND_SENTENCES).map((r) => [r, r])) as {
  [K in RefundRefusalReason]: K
}
registerEnumType(REASONS, {
  name: 'RefundRefusalReason',
  valuesConfig: worded({
    NOTHING_LEFT: 'All of it came back already.',
    NOT_ENOUGH_ON_WALLET: 'The wallet does not hold so much.',
    NOT_PAID: 'The order is not paid.',
    NOT_TRANSFERRED: 'Only a transfer that was marked as paid can come back.',
    WRONG_DESTINATION: 'It cannot go there.',
  }),
})

@ObjectType({ implements: Refusal })
export class RefundRefused extends Refusal {
  @Field(() => REASONS)
  reason: RefundRefusalReason

  static because(reason: RefundRefusalReason): RefundRefused {
    return Object.assign(new RefundRefused(), { reason, message: REFUND_SENTENCES[reason] })
  }
}

@ObjectType({ description: 'The refund is made, or waits for a second person.' })
export class RefundMade {
  @Field(() => Refund, { description: 'The refund, as it is now.' })
  refund: Refund

  static of(refund: Refund): RefundMade {
    return Object.assign(new RefundMade(), { refund })
  }
}

@ObjectType({ description: 'The transfers are marked.' })
export class TransfersMarked {
  @Field(() => [Refund], { description: 'Those refunds, as they are now.' })
  refunds: Refund[]

  static of(refunds: Refund[]): TransfersMarked {
    return Object.assign(new TransfersMarked(), { refunds })
  }
}

export const RefundResult = createUnionType({ name: 'RefundResult', types: () => [RefundMade, RefundRefused] as const })
export const MarkTransfersResult = createUnionType({
  name: 'MarkTransfersResult',
  types: () => [TransfersMarked, RefundRefused] as const,
})

@ObjectType({ description: 'What refunding would give back of a booking.' })
export class RefundQuoteLine {
  @Field(() => Booking, { description: 'What was paid for.' })
  booking: Booking

  @Field(() => CentsScalar, { description: 'What is left of what was paid for it.' })
  leftCents: Cents

  @Field(() => CentsScalar, { description: 'What this refund would give back of it.' })
  amountCents: Cents
}

@ObjectType({ description: 'What refunding would give back, before anything moves.' })
export class RefundQuote {
  @Field(() => CentsScalar, { description: 'What would come back.' })
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What is left of what was paid.' })
  leftCents: Cents

  @Field(() => CentsScalar, { description: 'What the cards that paid could take back.' })
  cardCents: Cents

  @Field(() => [RefundQuoteLine], { description: 'One for each booking.' })
  lines: RefundQuoteLine[]

  @Field(() => Boolean, { description: 'A second person would have to agree.' })
  needsSecondPerson: boolean

  @Field(() => String, { nullable: true, description: 'Why it cannot be refunded, or what to correct; null: it can.' })
  whyNot: string | null
}

@ObjectType({ description: 'What who asks may do with a refund now.' })
export class RefundCan {
  @Field(() => Can, { description: 'Agree to it: never who asked.' })
  approve: Can

  @Field(() => Can, { description: 'Refuse it, while it can be held back.' })
  refuse: Can

  @Field(() => Can, { description: 'The bank sent the transfer back.' })
  markReturned: Can

  static of(refund: Refund, actor: Actor): RefundCan {
    const can = (why: RefundRefusalReason | null) => Can.unless(why && REFUND_SENTENCES[why])
    return Object.assign(new RefundCan(), {
      approve: can(whyNotApprove(refund, actor)),
      refuse: can(whyNotRefuse(refund, actor)),
      markReturned: can(whyNotReturn(refund, actor)),
    })
  }
}

const HELD_UP = Object.fromEntries(Object.keys(HELD_UP_SENTENCES).map((r) => [r, r])) as { [K in HeldUp]: K }
registerEnumType(HELD_UP, {
  name: 'RefundHeldUpCause',
  description: 'Why money for a card does not leave.',
  valuesConfig: worded({
    KEYS_GONE: 'The keys of the account that took it are no longer known: give them again.',
    OTHER_AMOUNT: 'The provider says another amount: compare before anything else.',
  }),
})

@ObjectType({ description: 'Why money for a card does not leave, and what to do.' })
export class RefundHeldUp {
  @Field(() => HELD_UP, { description: 'Why, among a closed list.' })
  reason: HeldUp

  @Field(() => String, { description: 'What is wrong and what to do, in French.' })
  sentence: string

  static because(reason: HeldUp): RefundHeldUp {
    return Object.assign(new RefundHeldUp(), { reason, sentence: HELD_UP_SENTENCES[reason] })
  }
}

@ObjectType({ description: 'What a refund gives back of a booking.' })
export class RefundLine {
  bookingId: string

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents
}

@ObjectType({ description: 'What the régisseur types at the bank.' })
export class TransferOrder {
  @Field(() => UUIDScalar, { description: 'The refund: `Refund.id`.' })
  refundId: string

  @Field(() => String, { description: 'Holder of the bank account.' })
  holder: string

  @Field(() => String, { description: 'IBAN in full.' })
  iban: string

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents
}

@ObjectType()
export class RefundEdge {
  @Field(() => Refund)
  node: Refund

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class WalletRefundConnection {
  @Field(() => [RefundEdge])
  edges: RefundEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType()
export class RefundConnection extends WalletRefundConnection {
  @Field(() => Int)
  totalCount: number
}

@ObjectType({ description: 'How many refunds wait, for who follows them.' })
export class RefundCounts {
  @Field(() => Int, { description: 'Wait for a second person.' })
  toApprove: number

  @Field(() => Int, { description: 'Transfers to be typed at the bank.' })
  toTransfer: number

  @Field(() => Int, { description: 'On their way to cards.' })
  underWay: number

  @Field(() => Int, { description: 'Card payments to look into.' })
  toCheck: number
}
