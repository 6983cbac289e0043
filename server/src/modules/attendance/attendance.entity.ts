import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { AbsenceTold } from '../bookings/index.js'
import { Beneficiary, BeneficiaryKind, Diet } from '../families/index.js'
import { Service } from '../services/index.js'
import { AttendanceNote } from './attendance-note.entity.js'

export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  ABSENT_JUSTIFIED = 'ABSENT_JUSTIFIED',
  ABSENT = 'ABSENT',
  PRESENT_UNBOOKED = 'PRESENT_UNBOOKED',
}
registerEnumType(AttendanceStatus, { name: 'AttendanceStatus' })

export const CHARGE_STATES = { PAID: 'PAID', DUE: 'DUE', ON_INVOICE: 'ON_INVOICE' } as const
export type ChargeState = keyof typeof CHARGE_STATES
registerEnumType(CHARGE_STATES, {
  name: 'ChargeState',
  description: 'Paid, still to be paid by the family, or on the invoice of the month.',
})

@ObjectType({
  description: 'What the règlement charges after the fact: a meal without a booking, hours, or an absence.',
})
export class AttendanceCharge {
  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => CHARGE_STATES)
  state: ChargeState
}

@ObjectType('AbsenceTold', { description: 'What a family told of an absence, where the règlement asks it.' })
@InputType('AbsenceToldInput')
export class ToldOfAbsence implements AbsenceTold {
  @Field(() => Boolean, { defaultValue: false })
  announced?: boolean

  @Field(() => Boolean, { defaultValue: false })
  phoned?: boolean

  @Field(() => Boolean, { defaultValue: false })
  letter?: boolean

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it told.' })
  notice?: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it gave the proof.' })
  proofAt?: Day | null
}

@ObjectType()
export class AttendanceRow {
  beneficiaryId: string

  communeId: string

  day: Day

  /** Of the family of who reads. */
  own: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Its class on the day of the register, else as the family typed it.',
  })
  schoolClass?: string | null

  @Field(() => String, { nullable: true, description: 'The school of the commune in which it is that day.' })
  school?: string | null

  @Field(() => Beneficiary)
  beneficiary?: Beneficiary

  @Field(() => UUIDScalar, { nullable: true })
  bookingId: string | null

  @Field(() => AttendanceStatus, { nullable: true })
  status: AttendanceStatus | null

  @Field(() => String, { nullable: true, description: 'Of a justified absence.' })
  reason: string | null

  @Field(() => Boolean)
  certificate: boolean

  @Field(() => ToldOfAbsence, { nullable: true })
  told: AbsenceTold | null

  @Field(() => AttendanceCharge, { nullable: true, description: 'null: nothing is charged.' })
  charge: AttendanceCharge | null

  @Field(() => String, { nullable: true, description: 'When it came, by the clock of the commune: HH:MM.' })
  arrivedAt: string | null

  @Field(() => String, { nullable: true, description: 'When it left, likewise.' })
  leftAt: string | null

  @Field(() => AttendanceCharge, { nullable: true, description: 'What its hours cost; null: nothing.' })
  hoursCharge: AttendanceCharge | null

  @Field(() => AttendanceCharge, {
    nullable: true,
    description: 'What its absence costs beside the meal; null: nothing.',
  })
  absenceCharge: AttendanceCharge | null

  @Field(() => DateTimeScalar, { nullable: true })
  recordedAt: Date | null

  @Field(() => String, { nullable: true })
  recordedBy: string | null

  @Field(() => Boolean, {
    description: 'Booked that day at the same time in another service, of any commune: which one is not said.',
  })
  expectedElsewhere: boolean
}

@ObjectType()
export class AttendanceSheet {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar)
  day: Day

  @Field(() => Boolean)
  open: boolean

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => [AttendanceRow])
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

  @Field(() => String, { nullable: true })
  schoolClass: string | null

  @Field(() => String, { nullable: true })
  school: string | null

  @Field(() => BeneficiaryKind)
  kind: BeneficiaryKind

  @Field(() => Diet)
  diet: Diet

  @Field(() => Boolean)
  hasCarePlan: boolean

  @Field(() => [String], { description: 'The names of the families, to be found by them too.' })
  families: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Of a valid access; without one the child is served all the same.',
  })
  situation: string | null

  @Field(() => CentsScalar, { nullable: true, description: 'What coming without a booking is charged; null: nothing.' })
  priceCents: Cents | null
}

@ObjectType()
export class KitchenDiet {
  @Field(() => Diet)
  diet: Diet

  @Field(() => Int)
  count: number
}

@ObjectType()
export class KitchenCarePlan {
  beneficiaryId: string

  communeId: string

  day: Day

  @Field(() => String, { nullable: true, description: 'Its class on that day, else as the family typed it.' })
  schoolClass?: string | null

  @Field(() => Beneficiary)
  beneficiary?: Beneficiary
}

@ObjectType()
export class KitchenService {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => Int)
  children: number

  @Field(() => Int)
  adults: number

  @Field(() => Int)
  total: number

  @Field(() => [KitchenDiet])
  diets: KitchenDiet[]

  @Field(() => [KitchenCarePlan])
  carePlans: KitchenCarePlan[]

  @Field(() => Boolean, { description: 'Can a parent still book or cancel for that day?' })
  provisional: boolean

  @Field(() => DateTimeScalar, { nullable: true })
  freezesAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the town hall closed it that day, in French; null when it did not.',
  })
  closure: string | null
}

@ObjectType()
export class KitchenDay {
  @Field(() => DayScalar)
  day: Day

  @Field(() => Int)
  total: number

  @Field(() => [KitchenService])
  services: KitchenService[]
}
