import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { AbsenceTold } from '../bookings/index.js'
import { Beneficiary, BeneficiaryKind, Diet } from '../families/index.js'
import { Service } from '../services/index.js'
import { AttendanceNote } from './attendance-note.entity.js'
import { worded } from '../../platform/worded.js'

export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  ABSENT_JUSTIFIED = 'ABSENT_JUSTIFIED',
  ABSENT = 'ABSENT',
  PRESENT_UNBOOKED = 'PRESENT_UNBOOKED',
}
registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'What the register says of somebody (« pointage »).',
  valuesConfig: worded({
    ABSENT: 'Did not come.',
    ABSENT_JUSTIFIED: 'Did not come, with a reason that counts.',
    PRESENT: 'Came, as booked.',
    PRESENT_UNBOOKED: 'Came without a booking, and was served.',
  }),
})

export const CHARGE_STATES = { PAID: 'PAID', DUE: 'DUE', ON_INVOICE: 'ON_INVOICE' } as const
export type ChargeState = keyof typeof CHARGE_STATES
registerEnumType(CHARGE_STATES, {
  name: 'ChargeState',
  description: 'Paid, still to be paid by the family, or on the invoice of the month.',
  valuesConfig: worded({
    DUE: 'Still to be paid by the family.',
    ON_INVOICE: 'On the invoice of the month.',
    PAID: 'Paid by the wallet.',
  }),
})

@ObjectType({
  description: 'What the règlement charges after the fact: a meal without a booking, hours, or an absence.',
})
export class AttendanceCharge {
  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => CHARGE_STATES, { description: 'Whether it is paid.' })
  state: ChargeState
}

@ObjectType('AbsenceTold', { description: 'What a family told of an absence, where the règlement asks it.' })
@InputType('AbsenceToldInput', { description: 'What a family told of an absence: only what the règlement asks.' })
export class ToldOfAbsence implements AbsenceTold {
  @Field(() => Boolean, { defaultValue: false, description: 'The family announced it.' })
  announced?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'It called.' })
  phoned?: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'It wrote.' })
  letter?: boolean

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it told; null: not said.' })
  notice?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it gave the proof; null: not given.' })
  proofAt?: Day | null
}

@ObjectType({ description: 'Somebody on the register of a day.' })
export class AttendanceRow {
  beneficiaryId: string

  communeId: string

  day: Day

  /** Of the family of who reads. */
  own: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Its class on the day of the register, else as the family typed it; null: not known.',
  })
  schoolClass?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The school of the commune in which it is that day; null: none.',
  })
  school?: string | null

  @Field(() => Beneficiary)
  beneficiary?: Beneficiary

  @Field(() => UUIDScalar, { nullable: true })
  bookingId: string | null

  @Field(() => AttendanceStatus, { nullable: true, description: 'What was marked; null: nothing yet.' })
  status: AttendanceStatus | null

  @Field(() => String, {
    nullable: true,
    description: 'Of a justified absence; null: none, or not for who may not mark.',
  })
  reason: string | null

  @Field(() => Boolean, { description: 'The family gave the proof; false for who may not mark.' })
  certificate: boolean

  @Field(() => ToldOfAbsence, { nullable: true, description: 'What the family told of the absence; null: nothing.' })
  told: AbsenceTold | null

  @Field(() => AttendanceCharge, { nullable: true, description: 'null: nothing is charged.' })
  charge: AttendanceCharge | null

  @Field(() => String, {
    nullable: true,
    description: 'When it came, by the clock of the commune: HH:MM; null: not noted.',
  })
  arrivedAt: string | null

  @Field(() => String, { nullable: true, description: 'When it left, likewise; null: not noted.' })
  leftAt: string | null

  @Field(() => AttendanceCharge, { nullable: true, description: 'What its hours cost; null: nothing.' })
  hoursCharge: AttendanceCharge | null

  @Field(() => AttendanceCharge, {
    nullable: true,
    description: 'What its absence costs beside the meal; null: nothing.',
  })
  absenceCharge: AttendanceCharge | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked; null: it was not.' })
  recordedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who marked it; null: nobody.' })
  recordedBy: string | null

  @Field(() => Boolean, {
    description: 'Booked that day at the same time in another service, of any commune: which one is not said.',
  })
  expectedElsewhere: boolean
}

@ObjectType({ description: 'The register of a service on a day (« feuille de pointage »).' })
export class AttendanceSheet {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => Boolean, { description: 'Whether the service opens.' })
  open: boolean

  @Field(() => String, { nullable: true, description: 'Why it is closed, in French; null: it opens.' })
  reason: string | null

  @Field(() => [AttendanceRow], { description: 'Who is expected, and who was served without a booking.' })
  rows: AttendanceRow[]

  @Field(() => [AttendanceNote], { description: 'Children noted by name, whom the office has not found yet.' })
  notes?: AttendanceNote[]
}

@ObjectType({ description: 'Someone whom the commune knows, to be served without a booking.' })
export class UnbookedChoice {
  @Field(() => UUIDScalar, { description: 'Of the beneficiary.' })
  id: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => String, {
    nullable: true,
    description: 'Its class that day, else as the family typed it; null: not known.',
  })
  schoolClass: string | null

  @Field(() => String, { nullable: true, description: 'Its school that day; null: not known.' })
  school: string | null

  @Field(() => BeneficiaryKind, { description: 'Child or adult.' })
  kind: BeneficiaryKind

  @Field(() => Diet, { description: 'What is served.' })
  diet: Diet

  @Field(() => Boolean, { description: 'It has a care plan (PAI): told to those who serve it.' })
  hasCarePlan: boolean

  @Field(() => [String], { description: 'The names of the families, to be found by them too.' })
  families: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Of a valid access; without one the child is served all the same; null: none.',
  })
  situation: string | null

  @Field(() => CentsScalar, { nullable: true, description: 'What coming without a booking is charged; null: nothing.' })
  priceCents: Cents | null
}

@ObjectType({ description: 'How many eat so.' })
export class KitchenDiet {
  @Field(() => Diet, { description: 'What is served.' })
  diet: Diet

  @Field(() => Int, { description: 'How many.' })
  count: number
}

@ObjectType({ description: 'Somebody with a care plan (PAI) among those who eat.' })
export class KitchenCarePlan {
  beneficiaryId: string

  communeId: string

  day: Day

  @Field(() => String, {
    nullable: true,
    description: 'Its class on that day, else as the family typed it; null: not known.',
  })
  schoolClass?: string | null

  @Field(() => Beneficiary)
  beneficiary?: Beneficiary
}

@ObjectType({ description: 'What the kitchen makes for a service on a day.' })
export class KitchenService {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => Int, { description: 'How many children.' })
  children: number

  @Field(() => Int, { description: 'How many adults.' })
  adults: number

  @Field(() => Int, { description: 'How many, in all.' })
  total: number

  @Field(() => [KitchenDiet], { description: 'How many of each diet.' })
  diets: KitchenDiet[]

  @Field(() => [KitchenCarePlan], { description: 'Who has a care plan (PAI); its text is read apart.' })
  carePlans: KitchenCarePlan[]

  @Field(() => Boolean, { description: 'Can a parent still book or cancel for that day?' })
  provisional: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when no family books or cancels for that day any more; null: no published règlement says.',
  })
  freezesAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the town hall closed it that day, in French; null when it did not.',
  })
  closure: string | null
}

@ObjectType({ description: 'What the kitchen of a commune makes on a day (« cuisine »).' })
export class KitchenDay {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => Int, { description: 'How many, in all services.' })
  total: number

  @Field(() => [KitchenService], {
    description: 'One for each service of meals that is offered, open that day or not.',
  })
  services: KitchenService[]
}
