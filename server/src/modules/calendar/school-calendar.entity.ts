import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { SchoolZone } from '../communes/index.js'

/** A school year and where its dates were published. */
@Entity('school_year')
export class SchoolYear {
  @PrimaryColumn('text')
  label: string

  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Column('date', { name: 'last_day' })
  lastDay: Day

  @Column('text')
  source: string
}

/** A stretch without school in a zone. */
@Entity('school_break')
export class SchoolBreakRow {
  @PrimaryColumn('text')
  zone: SchoolZone

  @PrimaryColumn('text', { name: 'school_year' })
  schoolYear: string

  @PrimaryColumn('text')
  name: string

  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Column('date', { name: 'last_day' })
  lastDay: Day
}
