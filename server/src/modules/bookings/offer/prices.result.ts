import { Field, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar } from '../../../platform/scalars.js'
import { Service } from '../../services/index.js'

@ObjectType({
  description:
    'What a service costs under a situation, as the règlement would charge it from the next open day on, without any surcharge for booking late.',
})
export class ServicePrice {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => DayScalar, { nullable: true, description: 'The day of which it is told; null when none is open yet.' })
  day: Day | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What an order would charge with what is known today; null when that cannot be told.',
  })
  priceCents: Cents | null

  @Field(() => CentsScalar, { nullable: true, description: 'The least it may be; null when there is no price.' })
  fromCents: Cents | null

  @Field(() => CentsScalar, { nullable: true, description: 'The most it may be; null when there is no ceiling.' })
  toCents: Cents | null

  @Field(() => Boolean, { description: 'A price made up for the demonstration, not one that a council voted.' })
  sample: boolean

  @Field(() => String, { description: 'The price in French: « 3,80 € », « selon le quotient familial, de … à … ».' })
  sentence: string
}
