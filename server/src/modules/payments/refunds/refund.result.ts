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

const REASONS = Object.fromEntries(Object.keys(REFUND_SENTENCES).map((r) => [r, r])) as {
  [K in RefundRefusalReason]: K
}
registerEnumType(REASONS, { name: 'RefundRefusalReason' })

@ObjectType({ implements: Refusal })
export class RefundRefused extends Refusal {
  @Field(() => REASONS)
  reason: RefundRefusalReason

  static because(reason: RefundRefusalReason): RefundRefused {
    return Object.assign(new RefundRefused(), { reason, message: REFUND_SENTENCES[reason] })
  }
}

@ObjectType()
export class RefundMade {
  @Field(() => Refund)
  refund: Refund

  static of(refund: Refund): RefundMade {
    return Object.assign(new RefundMade(), { refund })
  }
}

@ObjectType()
export class TransfersMarked {
  @Field(() => [Refund])
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

@ObjectType()
export class RefundQuoteLine {
  @Field(() => Booking)
  booking: Booking

  @Field(() => CentsScalar, { description: 'What is left of what was paid for it.' })
  leftCents: Cents

  @Field(() => CentsScalar, { description: 'What this refund would give back of it.' })
  amountCents: Cents
}

@ObjectType({ description: 'What refunding would give back, before anything moves.' })
export class RefundQuote {
  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => CentsScalar)
  leftCents: Cents

  @Field(() => CentsScalar, { description: 'What the cards that paid could take back.' })
  cardCents: Cents

  @Field(() => [RefundQuoteLine])
  lines: RefundQuoteLine[]

  @Field(() => Boolean)
  needsSecondPerson: boolean

  @Field(() => String, { nullable: true, description: 'Why it cannot be refunded, or what to correct.' })
  whyNot: string | null
}

@ObjectType()
export class RefundCan {
  @Field(() => Can)
  approve: Can

  @Field(() => Can)
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
registerEnumType(HELD_UP, { name: 'RefundHeldUpCause' })

@ObjectType()
export class RefundHeldUp {
  @Field(() => HELD_UP)
  reason: HeldUp

  @Field(() => String, { description: 'What is wrong and what to do, in French.' })
  sentence: string

  static because(reason: HeldUp): RefundHeldUp {
    return Object.assign(new RefundHeldUp(), { reason, sentence: HELD_UP_SENTENCES[reason] })
  }
}

@ObjectType()
export class RefundLine {
  bookingId: string

  @Field(() => CentsScalar)
  amountCents: Cents
}

@ObjectType({ description: 'What the régisseur types at the bank.' })
export class TransferOrder {
  @Field(() => UUIDScalar)
  refundId: string

  @Field(() => String)
  holder: string

  @Field(() => String)
  iban: string

  @Field(() => CentsScalar)
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

@ObjectType()
export class RefundCounts {
  @Field(() => Int)
  toApprove: number

  @Field(() => Int)
  toTransfer: number

  @Field(() => Int)
  underWay: number

  @Field(() => Int, { description: 'Card payments to look into.' })
  toCheck: number
}
