import { Field, ObjectType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { CentsScalar } from '../../platform/scalars.js'
import { Service } from '../services/index.js'

@ObjectType({ description: 'The price of one unit of a service for a situation, from a day on.' })
export class Tariff {
  serviceId: string
  situationId: string

  @Field(() => Service)
  service?: Service

  @Field(() => CentsScalar)
  priceCents: Cents

  /** A price made up for the demonstration, not one that a council voted. */
  @Field(() => Boolean)
  sample: boolean
}
