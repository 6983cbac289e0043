import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { SchoolBreak } from '../../calendar/index.js'
import { AccessStatus, Service } from '../../services/index.js'
import { worded } from '../../../platform/worded.js'

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
registerEnumType(AvailabilityState, {
  name: 'AvailabilityState',
  description: 'What a day is for a person and a service.',
  valuesConfig: worded({
    BOOKED: 'Booked.',
    CLOSED: 'The service does not open.',
    DEADLINE_PASSED: 'Too late to book.',
    FREE: 'Can be booked.',
    FULL: 'No place is left.',
    HELD: 'A place is kept until the order is paid.',
    LATE: 'Can be booked, late: it may cost more.',
    NOT_ENTITLED: 'The person has no access that day.',
    PAST: 'The day has passed.',
    WAITING: 'Full, and on its waiting list.',
  }),
})

@ObjectType({ simpleResolvers: true, description: 'A day of a service for one person.' })
export class AvailabilityCell {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => AvailabilityState, { description: 'What the day is.' })
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

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What is asked once it was taken, surcharge included: nothing is paid before. Null when it is not paid then.',
  })
  afterMealCents: Cents | null

  @Field(() => CentsScalar, { description: 'What booking this late adds.' })
  surchargeCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Price and surcharge: what is paid when it is booked; null: it can neither be booked nor is.',
  })
  totalCents: Cents | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be booked; null: it cannot.' })
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

  @Field(() => String, { nullable: true, description: 'Why not, in French, when it cannot be booked; null: it can.' })
  reason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'In French, of a day that can be booked: why its price may still change. Null when it is final.',
  })
  provisional: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'In French: what the person already has elsewhere at the same time, when it can be booked all the same; null: nothing.',
  })
  overlap: string | null

  @Field(() => Boolean, { description: 'The day is full and its waiting list can be joined.' })
  canWait: boolean

  @Field(() => Boolean, { description: 'The town hall answers who waits for this day.' })
  onRequest: boolean

  @Field(() => UUIDScalar, { nullable: true, description: 'The request on the waiting list of the day; null: none.' })
  waitingId: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when a place of the waiting list is kept for this person, when one is: it is booked as any other; null: none is kept.',
  })
  keptUntil: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'A day of a service.' })
export class CalendarDay {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => Boolean, { description: 'Whether the service opens.' })
  open: boolean

  @Field(() => String, { nullable: true, description: 'Full sentence when closed; null: it opens.' })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'At most 9 letters; null: it opens.' })
  shortReason: string | null

  @Field(() => String, { nullable: true, description: 'Nothing yet: always null.' })
  note: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The school holidays that it is in, when they close it; null: none.',
  })
  breakName: string | null

  @Field(() => Int, { nullable: true, description: 'Places that are free; null: no limit, or closed.' })
  placesLeft: number | null

  @Field(() => [AvailabilityCell], { description: 'One for each person.' })
  cells: AvailabilityCell[]
}

@ObjectType({ simpleResolvers: true, description: 'A person in the calendar of a service.' })
export class CalendarBeneficiary {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => AccessStatus, { nullable: true, description: 'Where the access to the service stands; null: none.' })
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

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What each day that can be booked is asked once it was taken, without surcharge; null when it is paid otherwise, or changes from day to day.',
  })
  afterMealCents: Cents | null
}

@ObjectType({ description: 'The calendar of a service.' })
export class ServiceCalendar {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => [CalendarBeneficiary], { description: 'The people of the family.' })
  beneficiaries: CalendarBeneficiary[]

  @Field(() => [CalendarDay], { description: 'Each day of the range.' })
  days: CalendarDay[]
}

@ObjectType({ description: 'A range of days for all beneficiaries of an account and all services they may use.' })
export class AvailabilityCalendar {
  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included.' })
  to: Day

  @Field(() => DayScalar, { description: 'Today where the services are.' })
  today: Day

  @Field(() => [ServiceCalendar], { description: 'A calendar for each service.' })
  services: ServiceCalendar[]

  @Field(() => [SchoolBreak], { description: 'Next breaks, for « Répéter jusqu’aux vacances ».' })
  breaks: SchoolBreak[]

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the school year in course; null: not known.' })
  schoolYearEnd: Day | null
}
