import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ArgsType()
export class ReplayArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, { description: 'The policy, as JSON text, 60,000 characters at most.' })
  @MaxLength(60_000, { message: 'Ce règlement est trop long : 60 000 caractères au plus.' })
  policy: string

  @Field(() => DayScalar, { description: 'The first day of the bookings.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included: 100 days at most.' })
  to: Day
}
