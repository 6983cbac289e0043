import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({ description: 'A booking that a draft would have answered otherwise.' })
export class RegulationChange {
  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => String)
  beneficiaryName: string

  @Field(() => CentsScalar, { description: 'What it cost.' })
  beforeCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it would have cost; null: it would have been refused, or has no price.',
  })
  afterCents: Cents | null

  @Field(() => String, { description: 'What changes, in French.' })
  sentence: string
}

@ObjectType({ description: 'What a draft would have changed on real bookings.' })
export class RegulationReplay {
  @Field(() => Int, { description: 'Bookings that were judged again.' })
  bookings: number

  @Field(() => Int, { description: 'Those that would have been answered otherwise.' })
  changed: number

  @Field(() => Int, { description: 'Families that have some of those.' })
  families: number

  @Field(() => CentsScalar, { description: 'What they would have cost more; below zero, less.' })
  differenceCents: Cents

  @Field(() => [RegulationChange], { description: 'The first hundred.' })
  changes: RegulationChange[]
}
