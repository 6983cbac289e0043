import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { DeskMethod } from './desk.policy.js'
import type { Cents } from '../../../platform/money.js'
import type { Day } from '../../../platform/day.js'

/** Money taken at the desk: cash, cheque, transfer or CESU. */
@Entity('desk_payment')
export class DeskPaymentRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  method: DeskMethod

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text', { name: 'cheque_number', nullable: true })
  chequeNumber: string | null

  @Column('text', { nullable: true })
  bank: string | null

  @Column('text', { nullable: true })
  drawer: string | null

  @Column('text', { nullable: true })
  reference: string | null

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('uuid', { name: 'taken_by' })
  takenBy: string

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date

  @Column('timestamptz', { name: 'reversed_at', nullable: true })
  reversedAt: Date | null

  @Column('uuid', { name: 'deposit_id', nullable: true })
  depositId: string | null

  @Column('timestamptz', { name: 'bounced_at', nullable: true })
  bouncedAt: Date | null

  @Column('int', { name: 'debt_cents' })
  debtCents: Cents

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn: Day | null

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt: Date | null

  @Column('uuid', { name: 'received_by', nullable: true })
  receivedBy: string | null
}

/** A reversal or a write-off that waits for a second person. */
@Entity('desk_decision')
export class DeskDecisionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'desk_payment_id' })
  deskPaymentId: string

  @Column('text')
  kind: 'REVERSAL' | 'WRITE_OFF'

  @Column('text')
  reason: string

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('text')
  status: 'WAITING' | 'DONE' | 'REFUSED'

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null
}

/** What a family brought back of a bounced cheque. */
@Entity('debt_recovery')
export class DebtRecovery {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'desk_payment_id' })
  deskPaymentId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('uuid', { name: 'recovered_by' })
  recoveredBy: string

  @Column('timestamptz', { name: 'recovered_at' })
  recoveredAt: Date
}
