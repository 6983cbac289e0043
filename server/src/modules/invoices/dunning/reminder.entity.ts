import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'

/** A step of the règlement that an unpaid invoice went through: once. */
@Entity('invoice_reminder')
export class InvoiceReminderRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int')
  step: number

  @Column('date', { name: 'sent_on' })
  sentOn: Day

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date

  /** Null when it left by itself, on the day that the règlement says. */
  @Column('uuid', { name: 'sent_by', nullable: true })
  sentBy: string | null

  /** What it added to what the reminders of this invoice cost. */
  @Column('int', { name: 'fee_cents' })
  feeCents: Cents

  /** The invoice that asks for it. */
  @Column('uuid', { name: 'fee_invoice_id', nullable: true })
  feeInvoiceId: string | null
}

/** A family whose reminders stop in a régie, and why. */
@Entity('reminder_pause')
export class ReminderPauseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'wallet_id' })
  walletId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('text')
  reason: string

  @Column('timestamptz', { name: 'paused_at' })
  pausedAt: Date

  @Column('uuid', { name: 'paused_by' })
  pausedBy: string

  @Column('timestamptz', { name: 'resumed_at', nullable: true })
  resumedAt: Date | null

  @Column('uuid', { name: 'resumed_by', nullable: true })
  resumedBy: string | null
}
