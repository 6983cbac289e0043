import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { DateTimeScalar, DayScalar } from '../../../platform/scalars.js'

/** Of the address only the hash of its secret is kept. */
@ObjectType({ description: 'A secret address by which a calendar application reads a family’s bookings (iCalendar).' })
@Entity('agenda_link')
export class AgendaLink {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash: Buffer

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Field(() => DayScalar, { nullable: true, description: 'The day when it was last read; null: never.' })
  @Column('date', { name: 'last_read_on', nullable: true })
  lastReadOn: Day | null
}
