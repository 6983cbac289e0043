import { IsOptional, Max, Min } from 'class-validator'
import { ArgsType, Field, Int } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'

@ArgsType()
export class QuotientArgs {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, { nullable: true, description: 'Whole euros; null = unknown from that day on.' })
  @IsOptional()
  @Min(0, { message: 'Le quotient familial ne peut pas être négatif.' })
  @Max(100_000, { message: 'Ce quotient familial est trop grand.' })
  quotient: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The one that counted on that day as it was read; null: none. Another one means that a colleague changed it meanwhile.',
  })
  before?: number | null

  @Field(() => DayScalar, { description: 'First day on which it counts.' })
  validFrom: Day
}
