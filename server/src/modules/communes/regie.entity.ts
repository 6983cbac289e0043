import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { UUIDScalar } from '../../platform/scalars.js'

/** A till of public money: one commune's own, or shared by several. */
@ObjectType({ description: 'A till of public money (« régie »): one commune’s own, or shared by several.' })
@Entity('regie')
export class Regie {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  name: string

  @Column('text', { name: 'time_zone', select: false })
  timeZone: string

  @Column('int', { name: 'second_person_cents', select: false })
  secondPersonCents: Cents

  @Column('date', { name: 'closed_until', select: false, nullable: true })
  closedUntil: Day | null

  @Column('text', { select: false, nullable: true })
  siret: string | null

  /** Of the deliberation or decision that created it. */
  @Column('text', { name: 'act_reference', select: false, nullable: true })
  actReference: string | null

  @Column('date', { name: 'act_date', select: false, nullable: true })
  actDate: Day | null

  /** How much cash its act lets it hold; null when none is said. */
  @Column('int', { name: 'cash_limit_cents', select: false, nullable: true })
  cashLimitCents: Cents | null

  @Column('timestamptz', { name: 'archived_at', select: false, nullable: true })
  archivedAt: Date | null

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { select: false, default: 1 })
  revision: number
}
