import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'

/** What the comptable of a régie calls one of its accounts, from a day on. */
@Entity('regie_account_code')
export class RegieAccountCodeRow {
  @PrimaryColumn('uuid', { name: 'regie_id' })
  regieId: string

  @PrimaryColumn('text')
  kind: string

  @PrimaryColumn('date', { name: 'starts_on' })
  startsOn: Day

  @Column('text')
  code: string
}

/** The code that counted on a day, as a column; null for that of the chart. Each argument is a column or a parameter. */
export const accountCodeSql = (regieId: string, kind: string, day: string): string =>
  `(select k.code from regie_account_code k where k.regie_id = ${regieId} and k.kind = ${kind} and k.starts_on <= ${day} order by k.starts_on desc limit 1)`
