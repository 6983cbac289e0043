import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { Commune } from '../communes/index.js'

@ObjectType({ description: 'The quotient of a family in a commune, in whole euros, from a day on.' })
export class FamilyQuotient {
  accountId: string
  communeId: string

  @Field(() => Commune)
  commune?: Commune

  @Field(() => Int)
  quotient: number

  @Field(() => DayScalar)
  validFrom: Day
}
