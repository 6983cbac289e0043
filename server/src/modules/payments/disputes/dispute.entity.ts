import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { ProviderName } from '../providers/provider.gateway.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

export enum DisputeStatus {
  OPEN = 'OPEN',
  WON = 'WON',
  LOST = 'LOST',
}
registerEnumType(DisputeStatus, {
  name: 'DisputeStatus',
  description: 'Where a dispute stands with the bank.',
  valuesConfig: worded({
    LOST: 'The bank kept the money: the régie decides who bears it.',
    OPEN: 'The bank has not decided.',
    WON: 'The money came back.',
  }),
})

/** What a lost dispute is taken from. */
export enum DisputeSource {
  WALLET = 'WALLET',
  WRITE_OFF = 'WRITE_OFF',
}
registerEnumType(DisputeSource, {
  name: 'DisputeSource',
  description: 'What a lost dispute is taken from.',
  valuesConfig: worded({ WALLET: 'The wallet of the family.', WRITE_OFF: 'Nobody: the régie gives it up.' }),
})

export enum DecisionStatus {
  ASKED = 'ASKED',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DecisionStatus, {
  name: 'DisputeDecisionStatus',
  description: 'What became of a decision on a lost dispute.',
  valuesConfig: worded({ ASKED: 'Waits for a second person.', DONE: 'Done.', REFUSED: 'The second person refused.' }),
})

/** A card payment that a family's bank has taken back. */
@ObjectType({ description: 'A card payment that a family’s bank has taken back (« contestation »).' })
export class Dispute {
  @Field(() => UUIDScalar)
  id: string

  regieId: string

  accountId: string

  @Field(() => UUIDScalar, { nullable: true })
  orderId: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => CentsScalar, { description: 'What the bank took.' })
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What was decided of it, once lost.' })
  decidedCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet holds.' })
  walletCents: Cents

  @Field(() => DisputeStatus, { description: 'Where it stands.' })
  status: DisputeStatus

  @Field(() => String, { description: 'The bank’s word, as the provider writes it.' })
  bankReason: string

  @Field(() => DateTimeScalar, { description: 'When the bank took it.' })
  openedAt: Date

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: Date | null
}

@ObjectType({ description: 'What somebody decided of a lost dispute.' })
export class DisputeDecision {
  @Field(() => UUIDScalar)
  id: string

  disputeId: string

  /** Whose payment is disputed. */
  accountId: string

  regieId: string

  @Field(() => DisputeSource, { description: 'Who bears it.' })
  takenFrom: DisputeSource

  @Field(() => CentsScalar, { description: 'How much of it.' })
  amountCents: Cents

  @Field(() => String, { description: 'Why, as it was written.' })
  reason: string

  @Field(() => DecisionStatus, { description: 'What became of it.' })
  status: DecisionStatus

  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date

  approvedBy: string | null
}

/** A disputed card payment, as it is kept. */
@Entity('dispute')
export class DisputeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'payment_id' })
  paymentId: string

  @Column('text')
  provider: ProviderName

  @Column('text', { name: 'provider_dispute_id' })
  providerDisputeId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  status: DisputeStatus

  @Column('text')
  reason: string

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null

  @Column('int', { name: 'decided_cents' })
  decidedCents: Cents
}

/** What was decided of a lost dispute, as it is kept. */
@Entity('dispute_decision')
export class DisputeDecisionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'dispute_id' })
  disputeId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text', { name: 'taken_from' })
  takenFrom: DisputeSource

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  reason: string

  @Column('text')
  status: DecisionStatus

  @Column('boolean', { name: 'needs_approval' })
  needsApproval: boolean

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null

  @Column('uuid', { name: 'refused_by', nullable: true })
  refusedBy: string | null

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null
}
