import { IsOptional, Max, Min } from 'class-validator'
import { ArgsType, Field, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { SchoolLevel } from '../../schools/index.js'

@ArgsType()
export class FamilyPreviewArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included: 370 days at most.' })
  to: Day

  @Field(() => Int, { nullable: true, description: 'Family quotient; left out when the town hall does not know it.' })
  @IsOptional()
  @Min(0, { message: 'Le quotient familial est un nombre positif.' })
  @Max(99_999, { message: 'Le quotient familial a 5 chiffres au plus.' })
  quotient?: number | null

  @Field(() => Int, { nullable: true, description: 'Age of the child in years, 0 to 120; left out: not known.' })
  @IsOptional()
  @Min(0, { message: 'L’âge est un nombre positif.' })
  @Max(120, { message: 'L’âge est d’au plus 120 ans.' })
  age?: number | null

  @Field(() => SchoolLevel, { nullable: true, description: 'Its level at school; left out: not known.' })
  level?: SchoolLevel | null

  @Field(() => Int, { defaultValue: 1, description: 'Children of the family.' })
  @Min(1, { message: 'Il y a au moins un enfant.' })
  @Max(12, { message: 'Il y a au plus 12 enfants.' })
  children: number

  @Field(() => Int, { defaultValue: 1, description: 'Which of them it is, the eldest first.' })
  @Min(1, { message: 'Le rang commence à 1.' })
  @Max(12, { message: 'Le rang va jusqu’à 12.' })
  rank: number
}
