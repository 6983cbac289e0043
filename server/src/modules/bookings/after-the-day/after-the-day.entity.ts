import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'

/** What a day of a service earned: advances that became revenue. */
@Entity('earning')
export class Earning {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('date')
  day: Day

  @Column('int')
  bookings: number

  @Column('int', { name: 'food_cents' })
  foodCents: Cents

  @Column('int', { name: 'care_cents' })
  careCents: Cents

  @Column('timestamptz', { name: 'posted_at' })
  postedAt: Date
}

/** What a justified absence gave back. */
@Entity('absence_credit')
export class AbsenceCredit {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'booking_id' })
  bookingId: string

  @Column('int', { name: 'amount_cents' })
  amountCents: Cents

  @Column('timestamptz', { name: 'credited_at' })
  creditedAt: Date

  @Column('uuid', { name: 'credited_by' })
  creditedBy: string

  @Column('timestamptz', { name: 'reversed_at', nullable: true })
  reversedAt: Date | null

  @Column('uuid', { name: 'reversed_by', nullable: true })
  reversedBy: string | null
}
