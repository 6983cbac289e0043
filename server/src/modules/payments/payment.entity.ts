import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export enum PaymentStatus {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(PaymentStatus, {
  name: 'PaymentStatus',
  description: 'Where an attempt to pay by card stands.',
  valuesConfig: worded({
    EXPIRED: 'Nobody paid in time.',
    FAILED: 'The card was declined.',
    PENDING: 'Nobody knows yet: `checkPayment` asks the provider.',
    SUCCEEDED: 'The money came.',
  }),
})

export enum PaymentPurpose {
  ORDER = 'ORDER',
  TOP_UP = 'TOP_UP',
}
registerEnumType(PaymentPurpose, {
  name: 'PaymentPurpose',
  description: 'What a payment is for.',
  valuesConfig: worded({ ORDER: 'An order.', TOP_UP: 'A wallet.' }),
})

/** One attempt to pay by card, for an order or a top-up. Its session lives at the provider. */
@Entity('payment')
@ObjectType({ description: 'One attempt to pay by card, for an order or a top-up.' })
export class Payment {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => PaymentPurpose, { description: 'What it is for.' })
  @Column('text')
  purpose: PaymentPurpose

  @Field(() => UUIDScalar, { nullable: true })
  @Column('uuid', { name: 'order_id', nullable: true })
  orderId: string | null

  @Column('uuid', { name: 'top_up_id', nullable: true })
  topUpId: string | null

  @Column('int')
  attempt: number

  @Column('text')
  provider: string

  @Column('text')
  mode: string

  @Column('text', { name: 'session_id', nullable: true })
  sessionId: string | null

  /** Whose account it was at the provider, when the keys say it: a régie may change. */
  @Column('text', { name: 'account_ref', nullable: true })
  accountRef: string | null

  /** The provider's name of the money that came: refunds, disputes and payouts speak of it. */
  @Column('text', { name: 'provider_payment_id', nullable: true })
  providerPaymentId: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where the card is entered, at the provider; null: nowhere.',
  })
  @Column('text', { nullable: true })
  url: string | null

  @Field(() => CentsScalar, { description: 'What was asked.' })
  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  currency: string

  /** The payer has done their part, and the bank has not answered yet. */
  @Column('boolean', { default: false })
  processing: boolean

  @Field(() => PaymentStatus, { description: 'Where it stands.' })
  @Column('text')
  status: PaymentStatus

  /** What the provider said does not match what was asked: nothing was credited, the staff must look. */
  @Column('text', { nullable: true })
  alert: string | null

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null

  @Column('timestamptz', { name: 'checked_at', select: false, nullable: true })
  checkedAt: Date | null

  @Column('int', { name: 'refunded_cents', select: false })
  refundedCents: Cents
}
