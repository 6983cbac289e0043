import { Field, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar } from '../../platform/scalars.js'

@ObjectType({ description: 'What a règlement would answer for one of the days of an absence.' })
export class SimulatedDay {
  @Field(() => DayScalar, { description: 'The day of the absence.' })
  day: Day

  @Field(() => String, { description: 'The word of the language for that day: charge, doNotCharge…' })
  outcome: string

  @Field(() => CentsScalar, { nullable: true, description: 'What is due for that day; null: it cannot be told.' })
  priceCents: Cents | null
}

@ObjectType({ description: 'What a règlement would answer, without any effect.' })
export class Simulation {
  @Field(() => String, {
    description:
      'The word of the language: accept, refuse, charge…; mixed: the days of an absence are answered differently, see `days`.',
  })
  outcome: string

  @Field(() => Boolean, { description: 'Whether the answer is for who asks: accepted, to be examined, not charged…' })
  allowed: boolean

  @Field(() => [SimulatedDay], {
    description: 'Of an absence of several days (« daysAbsent »): what each is answered; empty otherwise.',
  })
  days: SimulatedDay[]

  @Field(() => String, { description: 'The answer in French, with its reason and its limit.' })
  sentence: string

  @Field(() => String, {
    nullable: true,
    description: 'The path of the policy that spoke: its id, or its place; null: none.',
  })
  rule: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The ordinary limit; null: it has none.' })
  until: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the path that spoke stays open; null: no limit.',
  })
  ruleUntil: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it is possible; null: now, or never.' })
  opensAt: Date | null

  @Field(() => CentsScalar, { nullable: true, description: 'What is due; null: it cannot be told.' })
  priceCents: Cents | null

  @Field(() => String, { description: 'How the price was made, in French.' })
  explanation: string

  @Field(() => Boolean, { description: 'Whether the price can no longer change.' })
  final: boolean

  @Field(() => String, { nullable: true, description: 'Why the price may change, or is missing; null: it is final.' })
  because: string | null
}
