import type { Action, Outcome, Settlement } from '../regulations/index.js'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import type { Quote } from './quote.policy.js'

/** Mixed: of an absence of several days, of which each has an answer of its own. */
export type DecisionOutcome = Outcome | 'expired' | 'blocked' | 'mixed'

/** What one of the days of an absence is answered. */
export interface DayAnswer {
  day: Day
  outcome: DecisionOutcome
  cents: Cents | null
}

export type ReasonCode =
  | 'RULE'
  | 'BLOCKED'
  | 'CLOSED'
  | 'NO_RULE'
  | 'NOT_OPEN_YET'
  | 'TOO_LATE'
  | 'NO_LIMIT'
  | 'MISSING'
  | 'WAITING_DAY'
  | 'PROOF_TOO_LATE'
  | 'FULL'
  | 'NOT_PAID'

/** What a règlement answers: the outcome and its reason, the rule that spoke, the instants, the price. */
export interface Decision {
  action: Action
  outcome: DecisionOutcome
  /** A word that goes with the outcome: the class a child falls in, the plan that applies. */
  as: string | null
  /** The id of the path that spoke, or its place in the policy; null when none did. */
  path: string | null
  reason: { code: ReasonCode; fact: string | null; sentence: string }
  /** The ordinary limit: that of the first path that concerns the event. Null when it has none. */
  until: Date | null
  /** Until when the path that spoke stays open. */
  pathUntil: Date | null
  /** When it is not open yet: from when it is. */
  opensAt: Date | null
  price: Quote
  /** The percent of the ordinary price that the path leaves due, when it says so. */
  due: number | null
  /** The path has a price of its own, in place of that of the service. */
  ownPrice: boolean
  settlement: Settlement | null
  /** Of an absence of several days: how many stay due. */
  chargedDays: number | null
  /** Of an absence of several days: what each is answered; empty otherwise. */
  days: readonly DayAnswer[]
}
