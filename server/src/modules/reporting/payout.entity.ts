import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'

/** Money that a payment provider sent to the bank. */
@Entity('payout')
export class PayoutRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text')
  provider: 'sandbox' | 'stripe'

  @Column('text', { name: 'provider_payout_id' })
  providerPayoutId: string

  @Column('date', { name: 'arrival_day' })
  arrivalDay: Day

  @Column('text')
  status: 'PENDING' | 'PAID' | 'FAILED'

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date
}

/** A payment, a refund or a dispute within a payout. */
@Entity('payout_line')
export class PayoutLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('uuid', { name: 'payout_id' })
  payoutId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text', { name: 'payment_reference', nullable: true })
  paymentReference: string | null

  @Column('text', { name: 'refund_reference', nullable: true })
  refundReference: string | null

  @Column('text', { name: 'dispute_reference', nullable: true })
  disputeReference: string | null

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('int', { name: 'fee_cents' })
  feeCents: Cents
}
