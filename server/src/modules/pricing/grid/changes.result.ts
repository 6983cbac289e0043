import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { TariffSource } from './grid.result.js'

@ObjectType({ simpleResolvers: true, description: 'A price with a percentage more or less. Nothing is published.' })
export class RaisedTariff {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => CentsScalar, { description: 'The price, rounded as asked.' })
  priceCents: Cents

  @Field(() => CentsScalar, { description: 'What of it pays the food.' })
  foodCents: Cents
}

@ObjectType({ simpleResolvers: true, description: 'What publishing would do to one price, and whom it touches.' })
export class TariffChange {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, { description: 'Name of the situation.' })
  situation: string

  @Field(() => String)
  service: string

  @Field(() => CentsScalar, { nullable: true, description: 'Of that day until now; null when there is none.' })
  beforeCents: Cents | null

  @Field(() => CentsScalar, { description: 'What it would be.' })
  afterCents: Cents

  @Field(() => CentsScalar, { description: 'What of it pays the food.' })
  foodCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it would be more; below zero, less; null: there was no price.',
  })
  differenceCents: Cents | null

  @Field(() => String, {
    nullable: true,
    description: 'The same in percent, written in French; null: there was no price.',
  })
  percent: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its last day, when a later price is planned already; null: none is.',
  })
  until: Day | null

  @Field(() => Int, { description: 'People whose price changes.' })
  beneficiaries: number

  @Field(() => Int, { description: 'Paid bookings of these days: they keep their price.' })
  bookings: number

  @Field(() => Int, { description: 'Bookings that wait for their payment: they keep the price of the order.' })
  held: number

  @Field(() => CentsScalar, { nullable: true, description: 'What a user costs that day; null: not known.' })
  costCents: Cents | null

  @Field(() => Boolean, { description: 'It would be above what a user costs.' })
  aboveCost: boolean

  @Field(() => TariffSource, { description: 'That day: a règlement that ignores the tariff makes it say nothing.' })
  source: TariffSource

  @Field(() => DayScalar, { nullable: true, description: 'From when the règlement that says so applies; null: none.' })
  regulationFrom: Day | null
}

@ObjectType({ simpleResolvers: true, description: 'What publishing these prices would change. No effect.' })
export class TariffChanges {
  @Field(() => [TariffChange], { description: 'One for each price that changes.' })
  changes: TariffChange[]

  @Field(() => Int, { description: 'Different people whose price changes.' })
  beneficiaries: number

  @Field(() => String, { nullable: true, description: 'Why they cannot be published; null when they can.' })
  whyNot: string | null

  @Field(() => Boolean, { description: 'Must a reason be written, for a price above the cost?' })
  needsReason: boolean
}
