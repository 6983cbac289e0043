import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Policy } from './language/language.policy.js'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'

/** A publication that changes prices by much: it waits for a second person. */
@Entity('regulation_approval')
export class RegulationApprovalRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regulation_id' })
  regulationId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('jsonb')
  policy: Policy

  @Column('date', { name: 'effective_from' })
  effectiveFrom: Day

  @Column('boolean', { name: 'today_confirmed' })
  todayConfirmed: boolean

  @Column('int', { name: 'largest_cents' })
  largestCents: Cents

  @Column('int', { name: 'largest_percent', nullable: true })
  largestPercent: number | null

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('text')
  status: 'WAITING' | 'APPROVED' | 'REFUSED' | 'DROPPED'

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null

  @Column('text', { nullable: true })
  reason: string | null
}

/** A version that was published and taken back before it was in force. */
@Entity('regulation_withdrawal')
export class RegulationWithdrawal {
  @PrimaryColumn('uuid', { name: 'regulation_id' })
  regulationId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('int')
  version: number

  @Column('date', { name: 'effective_from' })
  effectiveFrom: Day

  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('jsonb')
  policy: Policy

  @Column('timestamptz', { name: 'withdrawn_at' })
  withdrawnAt: Date

  @Column('uuid', { name: 'withdrawn_by' })
  withdrawnBy: string

  @Column('text')
  reason: string
}
