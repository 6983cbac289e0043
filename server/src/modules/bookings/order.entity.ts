import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export enum OrderStatus {
  PENDING = 'PENDING',
  /** Ordered after the fact, for a meal taken without a booking: neither paid nor held for a time. */
  DUE = 'DUE',
  PAID = 'PAID',
  /** Booked, and to be paid on the invoice of the month of each meal. */
  ON_INVOICE = 'ON_INVOICE',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'Where an order stands: `state` says more, for people.',
  valuesConfig: worded({
    CANCELLED: 'Abandoned, or ended by what the staff changed.',
    DUE: 'Made after the fact, for what was taken: to be paid, holds no place.',
    EXPIRED: 'Its time was over before it was paid.',
    ON_INVOICE: 'Booked, to be paid on the invoice of the month of each meal.',
    PAID: 'Paid.',
    PENDING: 'Holds its places until `expiresAt`.',
  }),
})

/** What is paid in one go to one régie. While PENDING it holds its places until `expiresAt`. */
@Entity('orders')
@ObjectType({ description: 'What is paid in one go to one régie (« commande »).' })
export class Order {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Field(() => String, { description: 'Its number, as families read it.' })
  @Column('text')
  number: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('text', { name: 'request_hash' })
  requestHash: string

  @Field(() => OrderStatus, { description: 'Where it stands.' })
  @Column('text')
  status: OrderStatus

  @Field(() => CentsScalar, { description: 'What it costs.' })
  @Column('int', { name: 'total_cents' })
  totalCents: Cents

  @Field(() => CentsScalar, { description: 'What of it the wallet pays, or paid.' })
  @Column('int', { name: 'wallet_cents' })
  walletCents: Cents

  @Field(() => CentsScalar, { description: 'What of it a card pays, or paid.' })
  @Column('int', { name: 'card_cents' })
  cardCents: Cents

  @Field(() => CentsScalar, { description: 'What came back of it.' })
  @Column('int', { name: 'refunded_cents' })
  refundedCents: Cents

  /** What care-only money (CESU) paid of it, and what of that came back. */
  @Column('int', { name: 'care_only_cents', default: 0 })
  careOnlyCents: Cents

  @Column('int', { name: 'care_only_back_cents', default: 0 })
  careOnlyBackCents: Cents

  /** Settled over the counter: the staff paid it with the family's wallet. */
  @Column('boolean', { name: 'paid_at_desk', default: false })
  paidAtDesk: boolean

  /** Made by the register, for what was taken without a booking or an absence that was corrected. */
  @Column('boolean', { name: 'after_the_fact', default: false })
  afterTheFact: boolean

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day of the month that it charges whole; null of what is ordered.',
  })
  @Column('date', { nullable: true })
  month: Day | null

  @Column('uuid', { name: 'placed_by' })
  placedBy: string

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when its places are held; null: it holds none for a time.',
  })
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid; null: not yet.' })
  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt: Date | null

  /** A payment came after it had expired and was credited to the wallet. */
  @Column('boolean', { name: 'late_payment' })
  latePayment: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'In French: what of it could not be had when the money came, or why it ended before; null when all was had.',
  })
  @Column('text', { nullable: true })
  shortfall: string | null
}

/** One beneficiary and one service in an order, at one price. */
@Entity('order_line')
@ObjectType({ description: 'One person and one service in an order, at one price.' })
export class OrderLine {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'order_id' })
  orderId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int')
  position: number

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => String, { description: 'The situation whose price it was.' })
  @Column('text', { name: 'situation_name' })
  situationName: string

  @Field(() => CentsScalar, { description: 'Price of one.' })
  @Column('int', { name: 'unit_price_cents' })
  unitPriceCents: Cents

  @Field(() => Int)
  @Column('int')
  quantity: number

  @Field(() => CentsScalar, { description: 'Price of all.' })
  @Column('int', { name: 'total_cents' })
  totalCents: Cents
}
