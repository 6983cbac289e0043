import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../../platform/money.js'
import type { CreditShare } from './credit.policy.js'

export type CreditStatus = 'WAITING' | 'ISSUED' | 'REFUSED'

/** What staff asked to take off an issued invoice: its credit note at once, or once a second person agrees. */
@Entity('invoice_credit')
export class InvoiceCreditRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  /** Of which lines, and of which of their bookings. */
  @Column('jsonb')
  shares: CreditShare[]

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('text')
  reason: string

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('text')
  status: CreditStatus

  /** The second person; null when nobody else had to agree. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null

  @Column('uuid', { name: 'credit_note_id', nullable: true })
  creditNoteId: string | null
}
