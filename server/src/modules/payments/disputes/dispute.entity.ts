import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

export enum DisputeStatus {
  OPEN = 'OPEN',
  WON = 'WON',
  LOST = 'LOST',
}
registerEnumType(DisputeStatus, { name: 'DisputeStatus' })

/** What a lost dispute is taken from. */
export enum DisputeSource {
  WALLET = 'WALLET',
  WRITE_OFF = 'WRITE_OFF',
}
registerEnumType(DisputeSource, { name: 'DisputeSource' })

export enum DecisionStatus {
  ASKED = 'ASKED',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DecisionStatus, { name: 'DisputeDecisionStatus' })

/** A card payment that a family's bank has taken back. */
@ObjectType()
export class Dispute {
  @Field(() => UUIDScalar)
  id: string

  regieId: string

  accountId: string

  @Field(() => UUIDScalar, { nullable: true })
  orderId: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What was decided of it, once lost.' })
  decidedCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet holds.' })
  walletCents: Cents

  @Field(() => DisputeStatus)
  status: DisputeStatus

  @Field(() => String, { description: 'The bank’s word, as the provider writes it.' })
  bankReason: string

  @Field(() => DateTimeScalar)
  openedAt: Date

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: Date | null
}

@ObjectType()
export class DisputeDecision {
  @Field(() => UUIDScalar)
  id: string

  disputeId: string

  /** Whose payment is disputed. */
  accountId: string

  regieId: string

  @Field(() => DisputeSource)
  takenFrom: DisputeSource

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => String)
  reason: string

  @Field(() => DecisionStatus)
  status: DecisionStatus

  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date

  approvedBy: string | null
}
