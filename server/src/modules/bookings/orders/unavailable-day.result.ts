import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'
import type { UnavailableReason } from '../offer/offer-answer.policy.js'

export const UnavailableReasons: { [R in UnavailableReason]: R } = {
  NOT_ENTITLED: 'NOT_ENTITLED',
  CLOSED: 'CLOSED',
  PAST: 'PAST',
  NOT_OPEN_YET: 'NOT_OPEN_YET',
  DEADLINE_PASSED: 'DEADLINE_PASSED',
  FULL: 'FULL',
  ALREADY_BOOKED: 'ALREADY_BOOKED',
}
registerEnumType(UnavailableReasons, {
  name: 'UnavailableReason',
  description: 'Why a day cannot be had.',
  valuesConfig: worded({
    ALREADY_BOOKED: 'The person has it already.',
    CLOSED: 'The service does not open.',
    DEADLINE_PASSED: 'Too late to book.',
    FULL: 'No place is left.',
    NOT_ENTITLED: 'The person has no access that day.',
    NOT_OPEN_YET: 'Too early to book.',
    PAST: 'The day has passed.',
  }),
})

@ObjectType({ description: 'A day that cannot be had.' })
export class UnavailableDay {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => UnavailableReasons, { description: 'Why, among a closed list.' })
  reason: UnavailableReason

  @Field(() => String, { description: 'Why, in French.' })
  message: string
}

@ObjectType({
  description:
    'A date on which the same person would be expected in two services at the same time: asked before it is bought.',
})
export class OverlapWarning {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => String, { description: 'In French; two dates of one basket that meet say the same.' })
  message: string
}
