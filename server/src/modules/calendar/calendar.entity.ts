import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'

/** Days on which one service, or every service of a commune, is closed, and why. */
@Entity('closure')
@ObjectType()
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

  @Field(() => String)
  @Column('text')
  reason: string

  @Field(() => String)
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
@ObjectType()
export class SchoolBreak {
  @Field(() => String)
  name: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day
}

/** A service on a day, as the staff sees it: open or closed, places and places taken. */
@Entity('service_day')
@ObjectType()
export class ServiceDay {
  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Field(() => DayScalar)
  @PrimaryColumn('date')
  day: Day

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  capacity: number | null

  @Field(() => Int)
  @Column('int')
  taken: number

  @Field(() => Boolean)
  open: boolean

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => String, { nullable: true })
  shortReason: string | null

  @Field(() => UUIDScalar, { nullable: true })
  closureId: string | null
}
