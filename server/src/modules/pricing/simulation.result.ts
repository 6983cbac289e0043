import { Field, ObjectType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar } from '../../platform/scalars.js'

@ObjectType({ description: 'What a règlement would answer, without any effect.' })
export class Simulation {
  @Field(() => String)
  outcome: string

  @Field(() => Boolean)
  allowed: boolean

  @Field(() => String)
  sentence: string

  @Field(() => String, { nullable: true })
  rule: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  until: Date | null

  @Field(() => DateTimeScalar, { nullable: true })
  ruleUntil: Date | null

  @Field(() => DateTimeScalar, { nullable: true })
  opensAt: Date | null

  @Field(() => CentsScalar, { nullable: true })
  priceCents: Cents | null

  @Field(() => String)
  explanation: string

  @Field(() => Boolean)
  final: boolean

  @Field(() => String, { nullable: true })
  because: string | null
}
