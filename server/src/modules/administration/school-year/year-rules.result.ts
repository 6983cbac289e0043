import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({ description: 'The prices on the first day.' })
export class YearTariffs {
  @Field(() => DayScalar, { nullable: true, description: 'Since when; null: there are none.' })
  since: Day | null

  @Field(() => Boolean, { description: 'A grid begins with the year; else the present prices go on.' })
  renewed: boolean

  @Field(() => Int, { description: 'Services of a situation that have no price that day.' })
  missing: number
}

@ObjectType({ description: 'The règlement of a service on the first day.' })
export class YearRegulation {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String)
  service: string

  @Field(() => DayScalar, { nullable: true, description: 'Since when; null: the service has none.' })
  since: Day | null

  @Field(() => Boolean, { description: 'A version begins with the year; else the present one goes on.' })
  renewed: boolean
}

@ObjectType({ description: 'School holidays of a year.' })
export class YearBreak {
  @Field(() => String, { description: 'What they are called, in French.' })
  name: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day
}

@ObjectType({ description: 'A school year of a commune.' })
export class YearDays {
  @Field(() => String)
  schoolYear: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day

  @Field(() => Boolean, { description: 'False: the official calendar is not known, and these are the widest dates.' })
  published: boolean
}
