import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { MissedDay } from './standing/standing-days.policy.js'

/** Weekdays that a family books in advance for somebody and a service: their days are booked in time, as the family would. */
@Entity('standing_booking')
@ObjectType({
  description:
    'Weekdays that a family books in advance for a person and a service: their days are booked in time (« réservation régulière »).',
})
export class StandingBooking {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => UUIDScalar)
  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => UUIDScalar)
  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => [Int], { description: 'ISO weekdays: 1 = Monday.' })
  @Column('int', { array: true })
  weekdays: number[]

  @Field(() => DayScalar)
  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Field(() => DayScalar, { nullable: true, description: 'Null until the family says otherwise.' })
  @Column('date', { name: 'last_day', nullable: true })
  lastDay: Day | null

  /** A day cancelled since is never booked again; kept when the weekdays change. */
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Field(() => Int, { description: 'Counts its changes: who changes or stops it says which one they saw.' })
  @Column('int', { default: 1 })
  revision: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its days were last looked at to be booked; null: not yet.',
  })
  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt: Date | null

  @Column('jsonb', { default: '[]' })
  missed: MissedDay[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was stopped, or ended by itself; null: it goes on.',
  })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'In French: why it came to its end by itself; null: it did not.',
  })
  @Column('text', { name: 'ended_reason', nullable: true })
  endedReason: string | null
}
