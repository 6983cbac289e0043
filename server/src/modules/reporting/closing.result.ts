import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { CLOSING_SENTENCES, type ClosingRefusalReason } from './closing.policy.js'
import { worded } from '../../platform/worded.js'

const REASONS: { [K in ClosingRefusalReason]: K } = {
  DAY_NOT_OVER: 'DAY_NOT_OVER',
  ALREADY_CLOSED: 'ALREADY_CLOSED',
  NOTHING_TO_CLOSE: 'NOTHING_TO_CLOSE',
  EARNINGS_WAITING: 'EARNINGS_WAITING',
  BOOKS_DISAGREE: 'BOOKS_DISAGREE',
}
registerEnumType(REASONS, {
  name: 'ClosingRefusalReason',
  valuesConfig: worded({
    ALREADY_CLOSED: 'The period is closed: for good.',
    BOOKS_DISAGREE: 'The books of the régie break a promise: nothing is closed.',
    DAY_NOT_OVER: 'The last day is not over.',
    EARNINGS_WAITING: 'Advances of the period are not revenue yet: it is done every evening.',
    NOTHING_TO_CLOSE: 'Nothing was posted until that day.',
  }),
})

@ObjectType({ description: 'A period that was closed for good, with the fingerprint of its journal.' })
export class ClosedPeriod {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day

  @Field(() => Int, { description: 'How many transactions.' })
  transactions: number

  @Field(() => Int, { description: 'How many entries.' })
  entries: number

  @Field(() => CentsScalar)
  debitCents: Cents

  @Field(() => CentsScalar)
  creditCents: Cents

  @Field(() => String, { description: 'SHA-256 of every entry of the period, in hexadecimal.' })
  fingerprint: string

  @Field(() => DateTimeScalar)
  closedAt: Date

  @Field(() => String)
  closedBy: string
}

@ObjectType({ description: 'A month of the books of a régie.' })
export class ClosingMonth {
  @Field(() => String, { description: "'YYYY-MM'." })
  month: string

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day

  @Field(() => ClosedPeriod, { nullable: true, description: 'How it was closed; null: it was not.' })
  period: ClosedPeriod | null

  @Field(() => REASONS, { nullable: true, description: 'What stops its closing; null when it can be closed.' })
  reason: ClosingRefusalReason | null

  @Field(() => String, { nullable: true, description: 'What stops its closing, in French; null: it can be closed.' })
  obstacle: string | null
}

@ObjectType({ description: 'What is closed of the books of a régie.' })
export class Closings {
  @Field(() => DayScalar, { nullable: true, description: 'The last day that is closed; null: none.' })
  closedUntil: Day | null

  @Field(() => [ClosedPeriod], { description: 'The periods that are closed.' })
  closed: ClosedPeriod[]

  @Field(() => [ClosingMonth], { description: 'Newest first, from the first entry to this month.' })
  months: ClosingMonth[]
}

@ObjectType({ implements: Refusal })
export class ClosingRefused extends Refusal {
  @Field(() => REASONS)
  reason: ClosingRefusalReason

  static because(reason: ClosingRefusalReason): ClosingRefused {
    return Object.assign(new ClosingRefused(), { reason, message: CLOSING_SENTENCES[reason] })
  }
}

export const ClosePeriodResult = createUnionType({
  name: 'ClosePeriodResult',
  types: () => [ClosedPeriod, ClosingRefused] as const,
})
