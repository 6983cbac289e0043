import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'

/** An unpaid invoice that the public accountant recovers from now on. */
@Entity('invoice_handover')
export class InvoiceHandoverRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('date', { name: 'handed_on' })
  handedOn: Day

  @Column('timestamptz', { name: 'handed_at' })
  handedAt: Date

  @Column('uuid', { name: 'handed_by' })
  handedBy: string

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null
}
