import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'

/** Days of the books that are closed, with the hash of their journal. */
@Entity('closed_period')
export class ClosedPeriodRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Column('date', { name: 'last_day' })
  lastDay: Day

  @Column('int')
  transactions: number

  @Column('int')
  entries: number

  @Column('bigint', { name: 'debit_cents' })
  debitCents: Cents

  @Column('bigint', { name: 'credit_cents' })
  creditCents: Cents

  @Column('bytea', { name: 'journal_sha256' })
  journalSha256: Buffer

  @Column('timestamptz', { name: 'closed_at' })
  closedAt: Date

  @Column('uuid', { name: 'closed_by' })
  closedBy: string

  @Column('uuid', { name: 'identity_id' })
  identityId: string
}
