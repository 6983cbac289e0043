import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { PartStatus } from './refund.policy.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

/** Where money goes back to. */
export enum RefundDestination {
  WALLET = 'WALLET',
  CARD = 'CARD',
  IBAN = 'IBAN',
}
registerEnumType(RefundDestination, {
  name: 'RefundDestination',
  description: 'Where money goes back to.',
  valuesConfig: worded({ CARD: 'The cards that paid.', IBAN: 'A bank account, by transfer.', WALLET: 'The wallet.' }),
})

/** ASKED waits for a second person; APPROVED waits to be sent; SENT is at the card provider; PAID has arrived; FAILED and REFUSED are back on the wallet. */
export enum RefundStatus {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  SENT = 'SENT',
  PAID = 'PAID',
  FAILED = 'FAILED',
  REFUSED = 'REFUSED',
}
registerEnumType(RefundStatus, {
  name: 'RefundStatus',
  description: 'Where money that goes back stands.',
  valuesConfig: worded({
    APPROVED: 'Agreed: waits to be sent.',
    ASKED: 'Waits for a second person.',
    FAILED: 'Nothing of it arrived: it is on the wallet again.',
    PAID: 'Arrived, or marked as paid.',
    REFUSED: 'Refused: it is on the wallet again.',
    SENT: 'At the card provider.',
  }),
})

/** Money given back of an order by the staff, or taken out of its wallet by a family. */
@ObjectType({
  description: 'Money given back of an order by the staff, or taken out of its wallet by a family (« remboursement »).',
})
export class Refund {
  @Field(() => UUIDScalar)
  id: string

  regieId: string

  accountId: string

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The order that the staff gave back of; null when the family asked for its own money.',
  })
  orderId: string | null

  @Field(() => String, { nullable: true })
  orderNumber: string | null

  @Field(() => RefundDestination, { description: 'Where it goes.' })
  destination: RefundDestination

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => CentsScalar, { description: 'What of it could not be paid and is on the wallet again.' })
  returnedCents: Cents

  @Field(() => RefundStatus, { description: 'Where it stands.' })
  status: RefundStatus

  needsApproval: boolean

  @Field(() => String, { nullable: true, description: 'Why the staff gave it back; null: the family asked.' })
  reason: string | null

  requestHash: string

  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date

  approvedBy: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused; null: it was not.' })
  refusalReason: string | null

  @Field(() => String, { nullable: true, description: 'Holder of the bank account; null: no transfer.' })
  holder: string | null

  @Field(() => String, { nullable: true, description: '« FR•• •••• 0189 »; null: no transfer.' })
  ibanMask: string | null

  @Field(() => String, { nullable: true, description: 'The mandate that paid it; null: none yet, or no transfer.' })
  transferReference: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null: it is under way.' })
  settledAt: Date | null
}

/** Money given back, as it is kept. */
@Entity('refund')
export class RefundRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'order_id', nullable: true })
  orderId: string | null

  @Column('text')
  destination: RefundDestination

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  status: RefundStatus

  @Column('boolean', { name: 'needs_approval' })
  needsApproval: boolean

  @Column('text', { nullable: true })
  reason: string | null

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('text', { name: 'request_hash' })
  requestHash: string

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null

  @Column('uuid', { name: 'refused_by', nullable: true })
  refusedBy: string | null

  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason: string | null

  @Column('text', { nullable: true })
  holder: string | null

  @Column('bytea', { name: 'iban_encrypted', nullable: true })
  ibanEncrypted: Buffer | null

  @Column('text', { name: 'iban_mask', nullable: true })
  ibanMask: string | null

  @Column('text', { name: 'transfer_reference', nullable: true })
  transferReference: string | null

  @Column('uuid', { name: 'paid_by', nullable: true })
  paidBy: string | null

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null
}

/** What of a booking a refund gave back. */
@Entity('refund_line')
export class RefundLineRow {
  @PrimaryColumn('uuid', { name: 'refund_id' })
  refundId: string

  @Column('uuid', { name: 'order_id' })
  orderId: string

  @PrimaryColumn('uuid', { name: 'booking_id' })
  bookingId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents
}

/** What of a refund goes back to one card payment, or by transfer. */
@Entity('refund_part')
export class RefundPartRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'refund_id' })
  refundId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'payment_id', nullable: true })
  paymentId: string | null

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  status: PartStatus

  @Column('text', { name: 'provider_refund_id', nullable: true })
  providerRefundId: string | null

  @Column('text', { nullable: true })
  alert: string | null

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt: Date | null

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null
}
