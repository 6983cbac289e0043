import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { DepositMethod } from './desk.policy.js'
import type { Cents } from '../../../platform/money.js'
import type { Day } from '../../../platform/day.js'

/** What the desk took to the bank in one go. */
@Entity('deposit')
export class DepositRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int')
  number: number

  @Column('text')
  method: DepositMethod

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('int')
  items: number

  @Column('uuid', { name: 'made_by' })
  madeBy: string

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null

  @Column('int')
  year: number

  @Column('uuid', { name: 'request_id' })
  requestId: string

  @Column('uuid', { name: 'identity_id' })
  identityId: string
}

/** The last number given, by régie and year. */
@Entity('deposit_series')
export class DepositSeries {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @PrimaryColumn('int')
  year: number

  @Column('int')
  last: number
}

/** The cash counted at the end of a day. */
@Entity('cash_closing')
export class CashClosingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('date')
  day: Day

  @Column('int', { name: 'expected_cents' })
  expectedCents: Cents

  @Column('int', { name: 'counted_cents' })
  countedCents: Cents

  @Column('jsonb')
  counts: unknown

  @Column('text', { nullable: true })
  reason: string | null

  @Column('uuid', { name: 'closed_by' })
  closedBy: string

  @Column('timestamptz', { name: 'closed_at' })
  closedAt: Date

  @Column('uuid', { name: 'identity_id' })
  identityId: string
}
