import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { AbsenceTold } from '../bookings/index.js'
import type { AttendanceStatus } from './attendance.entity.js'

/** Who was present or absent, as last said. */
@Entity('attendance_record')
export class AttendanceRecord {
  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @PrimaryColumn('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @PrimaryColumn('date')
  day: Day

  @Column('text')
  status: AttendanceStatus

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string

  @Column('text', { nullable: true })
  reason: string | null

  @Column('boolean')
  certificate: boolean

  /** Of an absence: what the family told of it, where the règlement asks it. */
  @Column('jsonb', { nullable: true })
  told: AbsenceTold | null

  /** By the clock of the commune: 'HH:MM'. */
  @Column('text', { name: 'arrived_at', nullable: true })
  arrivedAt: string | null

  @Column('text', { name: 'left_at', nullable: true })
  leftAt: string | null
}

/** A mark of the register as it arrived, kept whatever came after. */
@Entity('attendance_mark')
export class AttendanceMarkRow {
  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @PrimaryColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('date')
  day: Day

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Column('text', { nullable: true })
  status: AttendanceStatus | null

  @Column('text', { nullable: true })
  reason: string | null

  @Column('boolean')
  certificate: boolean

  /** Of an absence: what the family told of it, where the règlement asks it. */
  @Column('jsonb', { nullable: true })
  told: AbsenceTold | null

  /** By the clock of the commune; null when the mark does not say it: what was said before stands. */
  @Column('text', { name: 'arrived_at', nullable: true })
  arrivedAt: string | null

  @Column('text', { name: 'left_at', nullable: true })
  leftAt: string | null

  /** What earlier marks said of hours is wrong: only what this one says stands. */
  @Column('boolean', { name: 'forgets_hours', default: false })
  forgetsHours: boolean

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date

  @Column('uuid', { name: 'made_by' })
  madeBy: string

  @Column('bigint')
  arrival: number

  /** The mark of the same child that left the same device before it. */
  @Column('uuid', { nullable: true })
  after: string | null
}
