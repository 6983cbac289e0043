import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../../platform/money.js'

/** A card top-up that a family asked for. */
@Entity('top_up')
export class TopUp {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  /** What the money is for: it pays this invoice once it is on the wallet. */
  @Column('uuid', { name: 'invoice_id', nullable: true })
  invoiceId: string | null

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date
}
