import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType()
export class RegulationChange {
  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => String)
  beneficiaryName: string

  @Field(() => CentsScalar)
  beforeCents: Cents

  @Field(() => CentsScalar, { nullable: true })
  afterCents: Cents | null

  @Field(() => String)
  sentence: string
}

@ObjectType({ description: 'What a draft would have changed on real bookings.' })
export class RegulationReplay {
  @Field(() => Int)
  bookings: number

  @Field(() => Int)
  changed: number

  @Field(() => Int)
  families: number

  @Field(() => CentsScalar)
  differenceCents: Cents

  @Field(() => [RegulationChange], { description: 'The first hundred.' })
  changes: RegulationChange[]
}
