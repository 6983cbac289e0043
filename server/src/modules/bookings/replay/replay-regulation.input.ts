import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ArgsType()
export class ReplayArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String)
  @MaxLength(60_000, { message: 'Ce règlement est trop long : 60 000 caractères au plus.' })
  policy: string

  @Field(() => DayScalar)
  from: Day

  @Field(() => DayScalar)
  to: Day
}
