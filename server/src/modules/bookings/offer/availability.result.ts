import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { SchoolBreak } from '../../calendar/index.js'
import { AccessStatus, Service } from '../../services/index.js'

export enum AvailabilityState {
  FREE = 'FREE',
  LATE = 'LATE',
  BOOKED = 'BOOKED',
  HELD = 'HELD',
  FULL = 'FULL',
  /** Full, and on its waiting list. */
  WAITING = 'WAITING',
  DEADLINE_PASSED = 'DEADLINE_PASSED',
  CLOSED = 'CLOSED',
  PAST = 'PAST',
  NOT_ENTITLED = 'NOT_ENTITLED',
}
registerEnumType(AvailabilityState, { name: 'AvailabilityState' })

@ObjectType({ simpleResolvers: true })
export class AvailabilityCell {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => AvailabilityState)
  state: AvailabilityState

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'The ordinary price; null when the day can neither be booked nor is booked.',
  })
  priceCents: Cents | null

  @Field(() => Boolean, { description: 'A month that is paid whole includes it: it costs nothing by itself.' })
  included: boolean

  @Field(() => Boolean, { description: 'Nothing is due yet: the price follows the hours that the register will say.' })
  byHours: boolean

  @Field(() => CentsScalar, { description: 'What booking this late adds.' })
  surchargeCents: Cents

  @Field(() => CentsScalar, { nullable: true, description: 'Price and surcharge: what is paid.' })
  totalCents: Cents | null

  @Field(() => DateTimeScalar, { nullable: true })
  bookableUntil: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when cancelling gives everything back without condition; null when it never does.',
  })
  cancellableUntil: Date | null

  @Field(() => UUIDScalar, { nullable: true })
  bookingId: string | null

  @Field(() => UUIDScalar, { nullable: true })
  orderId: string | null

  @Field(() => String, { nullable: true, description: 'Why not, in French, when it cannot be booked.' })
  reason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'In French, of a day that can be booked: why its price may still change. Null when it is final.',
  })
  provisional: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'In French: what the person already has elsewhere at the same time, when it can be booked all the same.',
  })
  overlap: string | null

  @Field(() => Boolean, { description: 'The day is full and its waiting list can be joined.' })
  canWait: boolean

  @Field(() => Boolean, { description: 'The town hall answers who waits for this day.' })
  onRequest: boolean

  @Field(() => UUIDScalar, { nullable: true, description: 'The request on the waiting list of the day.' })
  waitingId: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when a place of the waiting list is kept for this person, when one is: it is booked as any other.',
  })
  keptUntil: Date | null
}

@ObjectType({ simpleResolvers: true })
export class CalendarDay {
  @Field(() => DayScalar)
  day: Day

  @Field(() => Boolean)
  open: boolean

  @Field(() => String, { nullable: true, description: 'Full sentence when closed.' })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'At most 9 letters.' })
  shortReason: string | null

  @Field(() => String, { nullable: true })
  note: string | null

  @Field(() => String, { nullable: true })
  breakName: string | null

  @Field(() => Int, { nullable: true })
  placesLeft: number | null

  @Field(() => [AvailabilityCell])
  cells: AvailabilityCell[]
}

@ObjectType({ simpleResolvers: true })
export class CalendarBeneficiary {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => AccessStatus, { nullable: true })
  accessStatus: `${AccessStatus}` | null

  @Field(() => String, {
    nullable: true,
    description: 'Why this beneficiary cannot use the service yet, in French; null when they can.',
  })
  sentence: string | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What a day costs without surcharge; null when it changes from day to day, or cannot be told.',
  })
  priceCents: Cents | null

  @Field(() => Boolean, { description: 'Months that are paid whole include each day that can be booked.' })
  included: boolean

  @Field(() => Boolean, { description: 'The price of each day that can be booked follows the hours of the child.' })
  byHours: boolean
}

@ObjectType()
export class ServiceCalendar {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => [CalendarBeneficiary])
  beneficiaries: CalendarBeneficiary[]

  @Field(() => [CalendarDay])
  days: CalendarDay[]
}

@ObjectType({ description: 'A range of days for all beneficiaries of an account and all services they may use.' })
export class AvailabilityCalendar {
  @Field(() => DayScalar)
  from: Day

  @Field(() => DayScalar)
  to: Day

  @Field(() => DayScalar)
  today: Day

  @Field(() => [ServiceCalendar])
  services: ServiceCalendar[]

  @Field(() => [SchoolBreak], { description: 'Next breaks, for « Répéter jusqu’aux vacances ».' })
  breaks: SchoolBreak[]

  @Field(() => DayScalar, { nullable: true })
  schoolYearEnd: Day | null
}
