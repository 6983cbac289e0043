import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'

/** A line of a bank statement. */
@Entity('bank_line')
export class BankLineRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('date')
  day: Day

  @Column('text')
  label: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('int')
  nth: number

  @Column('uuid', { name: 'payout_id', nullable: true })
  payoutId: string | null

  @Column('timestamptz', { name: 'matched_at', nullable: true })
  matchedAt: Date | null

  @Column('uuid', { name: 'matched_by', nullable: true })
  matchedBy: string | null

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt: Date

  @Column('uuid', { name: 'entered_by' })
  enteredBy: string

  @Column('date', { name: 'value_day', nullable: true })
  valueDay: Day | null
}

/** How the statements of the bank of a régie are read. */
@Entity('bank_statement_format')
export class BankStatementFormat {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @Column('jsonb')
  format: unknown

  @Column('timestamptz', { name: 'said_at' })
  saidAt: Date

  @Column('uuid', { name: 'said_by' })
  saidBy: string
}
