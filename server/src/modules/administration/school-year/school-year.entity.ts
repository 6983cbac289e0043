import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { SchoolLevel } from '../../schools/index.js'
import type { YearCounts } from './plan-year.policy.js'

/** The next school year of a commune, as somebody prepared it. */
@Entity('school_year_preparation')
export class SchoolYearPreparationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('text', { name: 'school_year' })
  schoolYear: string

  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Column('date', { name: 'last_day' })
  lastDay: Day

  /** Made by the client: the same one prepares once. */
  @Column('uuid', { name: 'request_id' })
  requestId: string

  /** What was written, as it was told. */
  @Column('jsonb')
  counts: YearCounts

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt: Date

  @Column('uuid', { name: 'prepared_by' })
  preparedBy: string

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null
}

/** A class that it made. */
@Entity('prepared_class')
export class PreparedClassRow {
  @PrimaryColumn('uuid', { name: 'preparation_id' })
  preparationId: string

  @PrimaryColumn('uuid', { name: 'class_id' })
  classId: string
}

/** A child that it placed, and where. */
@Entity('prepared_enrolment')
export class PreparedEnrolmentRow {
  @PrimaryColumn('uuid', { name: 'preparation_id' })
  preparationId: string

  @PrimaryColumn('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Column('uuid', { name: 'class_id' })
  classId: string

  @Column('text')
  level: SchoolLevel
}

/** An access that it lengthened, asked again or shortened: its last day before, and since. */
@Entity('prepared_access')
export class PreparedAccessRow {
  @PrimaryColumn('uuid', { name: 'preparation_id' })
  preparationId: string

  @PrimaryColumn('uuid', { name: 'access_id' })
  accessId: string

  @Column('text')
  effect: 'RENEWED' | 'ASKED' | 'SHORTENED'

  @Column('date', { name: 'was_until', nullable: true })
  wasUntil: Day | null

  @Column('date')
  until: Day
}
