import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Cents } from '../../../platform/money.js'

/** What the inscription to a service cost: once a person, or what the whole of a family added, by school year. */
@Entity('enrolment_fee')
export class EnrolmentFeeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  /** The access that it opens, or that needs it since. */
  @Column('uuid', { name: 'access_id' })
  accessId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  /** Null: of the family. */
  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  @Column('text', { name: 'school_year' })
  schoolYear: string

  /** What the règlement asked in all. */
  @Column('int', { name: 'total_cents' })
  totalCents: Cents

  /** What of it was not asked before. */
  @Column('int', { name: 'fee_cents' })
  feeCents: Cents

  /** In the words of the règlement. */
  @Column('text')
  label: string

  /** The town hall said that the request came late. */
  @Column('boolean')
  late: boolean

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'invoice_id' })
  invoiceId: string

  @Column('timestamptz', { name: 'credited_at', nullable: true })
  creditedAt: Date | null

  @Column('uuid', { name: 'credit_note_id', nullable: true })
  creditNoteId: string | null
}
