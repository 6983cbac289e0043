import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'

/** Days on which one service, or every service of a commune, is closed, and why. */
@Entity('closure')
@ObjectType({ description: 'Days on which a service, or every one of a commune, is closed, and why.' })
export class Closure {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId: string | null

  @Field(() => DayScalar)
  @Column('date', { name: 'first_day' })
  firstDay: Day

  @Field(() => DayScalar)
  @Column('date', { name: 'last_day' })
  lastDay: Day

  @Field(() => String, { description: 'Why, in French: families read it.' })
  @Column('text')
  reason: string

  @Field(() => String, { description: 'The same in 9 characters at most, for a calendar.' })
  @Column('text', { name: 'short_reason' })
  shortReason: string

  /** What it did, on the day when it was made. */
  @Column('int', { name: 'cancelled_bookings', default: 0 })
  cancelledBookings: number

  @Column('int', { name: 'refund_cents', default: 0 })
  refundCents: Cents

  @Column('int', { name: 'told_families', default: 0 })
  toldFamilies: number

  @Column('int', { name: 'ended_orders', default: 0 })
  endedOrders: number

  @Column('int', { name: 'released_bookings', default: 0 })
  releasedBookings: number

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null
}

/** A stretch without school in a zone. */
@ObjectType({ description: 'A stretch without school in a zone (« vacances »).' })
export class SchoolBreak {
  @Field(() => String, { description: 'What it is called, in French.' })
  name: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day
}

/** A service on a day, as the staff sees it: open or closed, places and places taken. */
@Entity('service_day')
@ObjectType({ description: 'A service on a day, as the staff sees it.' })
export class ServiceDay {
  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  @PrimaryColumn('date')
  day: Day

  @Field(() => Int, { nullable: true, description: 'Places; null: no limit.' })
  @Column('int', { nullable: true })
  capacity: number | null

  @Field(() => Int, { description: 'Places that are booked or held.' })
  @Column('int')
  taken: number

  @Field(() => Boolean, { description: 'Whether it opens that day.' })
  open: boolean

  @Field(() => String, { nullable: true, description: 'Why it is closed, in French; null: it opens.' })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'The same in 9 characters at most; null: it opens.' })
  shortReason: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'The closure that closes it: `Closure.id`; null: none.' })
  closureId: string | null
}
