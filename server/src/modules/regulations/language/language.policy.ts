import type { Day } from '../../../platform/day.js'
import type { RoundingMode } from '../../../platform/money.js'
import type { Price, PriceModifier } from './price-language.policy.js'

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'
export type Unit = 'calendar' | 'business' | 'workable' | 'service' | 'school' | 'week' | 'month'
export type Scalar = string | number | boolean | null

/** What a fact must be: a value, one of several values, or bounds. A list-valued fact is matched when one of its values is. */
export type Condition =
  | Scalar
  | Scalar[]
  | {
      min?: number | string
      max?: number | string
      above?: number | string
      below?: number | string
      not?: Scalar | Scalar[]
      all?: Scalar[]
      known?: boolean
    }

/** Every fact named must hold. `any`, `all` and `not` combine. */
export interface Predicate {
  any?: Predicate[]
  all?: Predicate[]
  not?: Predicate
  [fact: string]: Condition | Predicate | Predicate[] | undefined
}

/** From the day of the meal to an instant: anchor, back, snap, time. */
export interface LimitRule {
  from?: string
  back?: number
  unit?: Unit
  weekday?: Weekday
  week?: number | 'lastFull'
  dayOfMonth?: number
  month?: number
  monthStartsOn?: number
  on?: string
  mark?: string
  at?: string
  hours?: number
  inclusive?: boolean
  onlyOn?: { unit: Unit; move: 'before' | 'after' | 'weekBefore' }
  byWeekday?: Partial<Record<Weekday, LimitRule>>
  except?: { when: Predicate; limit: LimitRule }[]
}

export type Outcome =
  | 'accept'
  | 'acceptLate'
  | 'review'
  | 'allocate'
  | 'waitlist'
  | 'replacementMeal'
  | 'refuse'
  | 'charge'
  | 'doNotCharge'
  | 'credit'
  | 'price'
  | 'classify'
export type Settlement = 'wallet' | 'nextInvoice' | 'carryOver' | 'refund' | 'none'

export interface Path {
  id?: string
  label?: string
  when?: Predicate
  requires?: Predicate
  opens?: LimitRule
  until?: LimitRule
  waiting?: { days: number; unit?: Unit; from?: string }
  proof?: { fact: string; until?: LimitRule }
  outcome?: Outcome
  as?: string
  settlement?: Settlement
  /** The percent of the ordinary price that is due. */
  due?: number
  price?: Price
  modifiers?: PriceModifier[]
  because?: string
}

export const ACTIONS = [
  'book',
  'cancel',
  'change',
  'attend',
  'attend_unreserved',
  'absence',
  'pickup',
  'price',
  'enrol',
  'topup',
  'dunning',
  'month',
] as const
export type Action = (typeof ACTIONS)[number]

export interface NamedPeriod {
  name: string
  from: Day
  to: Day
  marks?: Record<string, string>
}
export interface CalendarRules {
  zone?: 'A' | 'B' | 'C' | 'none'
  holidays?: 'fr' | 'fr-alsace-moselle' | 'none'
  extraHolidays?: Day[]
  breaks?: NamedPeriod[]
  schoolDays?: Weekday[]
  businessDays?: Weekday[]
  closures?: { from: Day; to: Day; because?: string }[]
  periods?: NamedPeriod[]
}

export const FACT_TYPES = ['yesNo', 'number', 'count', 'cents', 'day', 'time', 'instant', 'word'] as const
export type FactType = (typeof FACT_TYPES)[number]

export type Operand = string | number
export interface FactDeclaration {
  label?: string
  /** Told by the default or the computation when it is left out. */
  type?: FactType
  /** All the words it may be. */
  values?: string[]
  /** How its words are said to families. */
  labels?: Record<string, string>
  /** Several of these at once. */
  list?: boolean
  default?: Scalar
  add?: Operand[]
  subtract?: [Operand, Operand]
  multiply?: Operand[]
  divide?: [Operand, Operand]
  minutes?: [Operand, Operand]
  /** From a date to another: below zero when it comes before. */
  days?: [Operand, Operand]
  /** The same, month of the calendar to month of the calendar. */
  months?: [Operand, Operand]
  count?: string
  greatest?: Operand[]
  least?: Operand[]
}

export interface ServiceRules {
  like?: string
  label?: string
  weekdays?: Weekday[]
  during?: 'school' | 'breaks' | 'always'
  openOnHolidays?: boolean
  actions?: Partial<Record<Action, Path[]>>
  price?: Price
  modifiers?: PriceModifier[]
  rounding?: { mode?: RoundingMode; step?: number }
  provisional?: { when?: Predicate; because: string }[]
  capacity?: { places?: Price; waitlist?: boolean; priority?: { when: Predicate; label?: string }[]; order?: string }
  payment?: { mode?: 'prepaid' | 'invoice' | 'wallet' | 'onConsumption'; holdMinutes?: number }
}

export interface Counter {
  label?: string
  counts: Action
  when?: Predicate
  per?: 'child' | 'family' | 'order'
  over?: 'schoolYear' | 'calendarYear' | 'quarter' | 'month' | 'week' | 'ever'
}

export interface Policy {
  language: 1
  name: string
  timeZone?: string
  currency?: string
  calendar?: CalendarRules
  facts?: Record<string, FactDeclaration>
  counters?: Record<string, Counter>
  prices?: Record<string, Price>
  blocks?: { when: Predicate; actions?: Action[]; because: string }[]
  services: Record<string, ServiceRules>
  assumptions?: string[]
}
