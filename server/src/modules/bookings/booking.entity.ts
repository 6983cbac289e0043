import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { CancelTold } from './cancelling/cancel-said.policy.js'
import type { UnavailableReason } from './offer/offer-answer.policy.js'
import { worded } from '../../platform/worded.js'

export enum BookingStatus {
  HELD = 'HELD',
  BOOKED = 'BOOKED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(BookingStatus, {
  name: 'BookingStatus',
  description: 'Where a booking stands.',
  valuesConfig: worded({
    BOOKED: 'Booked: paid, or to be paid on an invoice.',
    CANCELLED: 'Cancelled.',
    EXPIRED: 'Its order ended before it was paid.',
    HELD: 'Its place is kept until the order is paid.',
  }),
})

/** A beneficiary, a service and a day, with the price and the limits agreed when it was made: nothing recomputes them. */
@Entity('booking')
@ObjectType({
  description:
    'A person, a service and a day, with the price and the limits agreed when it was made: nothing recomputes them (« réservation »).',
})
export class Booking {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => UUIDScalar)
  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Field(() => UUIDScalar)
  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  @Column('date')
  day: Day

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => UUIDScalar)
  @Column('uuid', { name: 'order_id' })
  orderId: string

  @Column('uuid', { name: 'access_id' })
  accessId: string

  @Field(() => BookingStatus, { description: 'Where it stands.' })
  @Column('text')
  status: BookingStatus

  /** Made after the fact, for somebody who came without a booking: it takes no place. */
  @Field(() => Boolean, {
    description: 'Made after the fact, for somebody who came without a booking: it takes no place.',
  })
  @Column('boolean', { default: false })
  unbooked: boolean

  @Field(() => Boolean, {
    description:
      'Asks again for what a justified absence had given back: the register was changed after it had been spent.',
  })
  @Column('boolean', { name: 'taken_back', default: false })
  takenBack: boolean

  @Field(() => Boolean, {
    description: 'Charged after the fact for the hours at which the child came and left, as the register says them.',
  })
  @Column('boolean', { name: 'by_hours', default: false })
  byHours: boolean

  @Field(() => Boolean, {
    description: 'What an absence costs beside the meal that was paid, charged after the fact as the règlement says.',
  })
  @Column('boolean', { name: 'by_absence', default: false })
  byAbsence: boolean

  @Field(() => Boolean, {
    description: 'What a meal that is paid once it was taken costs, charged after the fact as the register says.',
  })
  @Column('boolean', { name: 'by_meal', default: false })
  byMeal: boolean

  @Field(() => Boolean, {
    description:
      'What a month of a service costs, dated of its first day: the bookings of the month are included in it.',
  })
  @Column('boolean', { name: 'by_month', default: false })
  byMonth: boolean

  @Field(() => Boolean, {
    description:
      'What the end of a month made of its days, as the règlement says of what the register counted: they are included in it.',
  })
  @Column('boolean', { name: 'at_month_end', default: false })
  atMonthEnd: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'In French: how the price of what is charged after the fact was made; of what was booked, why its price may still change, and what of it is due once; null: nothing to say.',
  })
  @Column('text', { nullable: true })
  explanation: string | null

  /** Whose places of the day it takes, in the words of the règlement that shares them between groups of children; null: it does not. */
  @Column('text', { name: 'place_group', nullable: true })
  placeGroup: string | null

  /** What was paid for it, surcharge included. */
  @Field(() => CentsScalar, { description: 'What it costs, surcharge included.' })
  @Column('int', { name: 'price_cents' })
  priceCents: Cents

  @Field(() => CentsScalar, { description: 'What of the price was added for booking late.' })
  @Column('int', { name: 'surcharge_cents' })
  surchargeCents: Cents

  /** What of the price pays the food; the rest pays the care. */
  @Column('int', { name: 'food_cents' })
  foodCents: Cents

  /** What came back of its price when it was cancelled, or missed with a good reason. */
  @Field(() => CentsScalar, { description: 'What came back of it.' })
  @Column('int', { name: 'refunded_cents', default: 0 })
  refundedCents: Cents

  /** What of it the staff gave back for another reason: a meal that was not served, a mistake. */
  @Column('int', { name: 'goodwill_cents', default: 0 })
  goodwillCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What it is worth in the month that includes it: the most that an absence takes off. Null when it is priced by itself.',
  })
  @Column('int', { name: 'included_cents', nullable: true })
  includedCents: Cents | null

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What is asked of it once it was taken, surcharge included: it costs nothing before. Null when it is not paid after the meal.',
  })
  @Column('int', { name: 'after_meal_cents', nullable: true })
  afterMealCents: Cents | null

  /** What of that was added for booking late. */
  @Column('int', { name: 'after_meal_surcharge_cents', default: 0 })
  afterMealSurchargeCents: Cents

  /** What of that pays the food. */
  @Column('int', { name: 'after_meal_food_cents', default: 0 })
  afterMealFoodCents: Cents

  /** What the month took over of its price, when it was booked before the month was charged, and what came off the month since. */
  @Column('int', { name: 'deducted_cents', default: 0 })
  deductedCents: Cents

  /** The amounts due once that its price bears, by the names of its règlement; null when it bears none. */
  @Column('text', { array: true, nullable: true })
  once: string[] | null

  @Column('uuid', { name: 'regulation_id' })
  regulationId: string

  @Column('timestamptz', { name: 'bookable_until' })
  bookableUntil: Date

  @Field(() => DateTimeScalar, { description: 'Until when cancelling gives everything back without condition.' })
  @Column('timestamptz', { name: 'cancellable_until' })
  cancellableUntil: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled; null: it was not.' })
  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null

  @Column('uuid', { name: 'cancelled_by', nullable: true })
  cancelledBy: string | null

  /** The reason given, a word of the règlement that distinguishes it. */
  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null

  /** What staff noted of a cancellation, where the règlement asks it. */
  @Column('jsonb', { name: 'cancel_told', nullable: true })
  cancelTold: CancelTold | null

  /** The booking of another day to which it was moved. */
  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The booking of another day to which it was moved; null: it was not moved.',
  })
  @Column('uuid', { name: 'moved_to', nullable: true })
  movedTo: string | null

  /** Why what was ordered could not be had: a closure, an access that ended… Its price came back whole. */
  @Column('text', { name: 'unavailable_reason', nullable: true })
  unavailableReason: UnavailableReason | null

  @Field(() => String, {
    nullable: true,
    description: 'In French: why it could not be had, or was cancelled by the commune; null otherwise.',
  })
  @Column('text', { name: 'unavailable_sentence', nullable: true })
  unavailableSentence: string | null

  /** The closure that cancelled it, as long as the days stay closed. */
  @Column('uuid', { name: 'closure_id', nullable: true })
  closureId: string | null

  @Column('timestamptz', { name: 'served_at', nullable: true })
  servedAt: Date | null

  /** The earning that made revenue of its advance, on the day of the service. */
  @Column('uuid', { name: 'earned_id', nullable: true })
  earnedId: string | null

  /** What issued invoices asked for it; null when it is not paid by invoice. */
  @Column('int', { name: 'invoiced_cents', nullable: true })
  invoicedCents: Cents | null

  @Column('uuid', { name: 'regie_id', select: false })
  regieId: string
}
