import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Beneficiary } from '../families/index.js'
import { Service } from '../services/index.js'

@ObjectType({ description: 'A child who was served and whom nobody knew: noted by name, to be settled by the office.' })
export class AttendanceNote {
  @Field(() => UUIDScalar)
  id: string

  serviceId: string
  communeId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => String, { description: 'The name, as it was noted.' })
  name: string

  @Field(() => DateTimeScalar, { description: 'When it was noted.' })
  madeAt: Date

  @Field(() => String, { description: 'Who noted it.' })
  madeBy: string

  beneficiaryId: string | null

  @Field(() => Beneficiary, {
    nullable: true,
    description: 'Who the child was found to be; null: not found, or not yet.',
  })
  beneficiary?: Beneficiary | null

  @Field(() => String, { nullable: true, description: 'Why nobody was found; null: somebody was, or it waits.' })
  closeReason: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled; null: it waits.' })
  settledAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who settled it; null: nobody.' })
  settledBy: string | null
}

/** A child served and noted by name, as it is kept. */
@Entity('attendance_note')
export class AttendanceNoteRow {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('date')
  day: Day

  @Column('text')
  name: string

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date

  @Column('uuid', { name: 'made_by' })
  madeBy: string

  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  @Column('text', { name: 'close_reason', nullable: true })
  closeReason: string | null

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null
}
