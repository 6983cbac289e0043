import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'

/** A family was told that an access ends on that day: once, until the day is another one. */
@Entity('access_notice')
export class AccessNoticeRow {
  @PrimaryColumn('uuid', { name: 'access_id' })
  accessId: string

  @PrimaryColumn('date', { name: 'last_day' })
  lastDay: Day

  @Column('timestamptz', { name: 'told_at' })
  toldAt: Date
}
