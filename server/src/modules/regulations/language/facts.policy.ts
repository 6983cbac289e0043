import { addDays, countDays, type Day, dayAt, isDay, timeAt, weekdayOf } from '../../../platform/day.js'
import {
  covers,
  isFirstAfterBreak,
  isFirstWeekAfterBreak,
  isHoliday,
  isLastBeforeBreak,
  isLastWeekBeforeBreak,
  mondayOf,
  periodOf,
  weekNumber,
} from '../../calendar/index.js'
import { compare, type Fraction, fraction, minus, over, plus, times, ZERO } from '../../../platform/fraction.js'
import { KNOWN_FACTS } from './known-facts.policy.js'
import type { Action, FactDeclaration, Operand, Scalar } from './language.policy.js'
import { type RuleContext, WEEKDAYS } from './rule-context.policy.js'

export type FactValue = Scalar | readonly Scalar[] | Fraction | readonly Record<string, Scalar>[]
export type GivenFacts = Readonly<Record<string, FactValue | undefined>>

export interface RuleEvent {
  action: Action
  day: Day
  now: Date
  facts: GivenFacts
  /** Amounts due once that others bear already, by their names. */
  spent?: ReadonlySet<string> | undefined
}

/** Facts are asked by name: those given, the counters, those the policy declares, those of the calendar, the defaults. */
export class Facts {
  private readonly worked = new Map<string, FactValue | undefined>()

  constructor(
    readonly context: RuleContext,
    readonly event: RuleEvent,
  ) {}

  get(name: string): FactValue | undefined {
    const given = this.event.facts[name]
    if (given !== undefined) return given
    if (this.worked.has(name)) return this.worked.get(name)
    this.worked.set(name, undefined)
    const value = this.work(name)
    this.worked.set(name, value)
    return value
  }

  with(facts: GivenFacts): Facts {
    return new Facts(this.context, { ...this.event, facts: { ...this.event.facts, ...facts } })
  }

  /** The fact as an exact number; null when it is unknown or is not a number. */
  number(name: string): Fraction | null {
    const value = this.get(name)
    if (typeof value === 'number') return fraction(value)
    return isFraction(value) ? value : null
  }

  private work(name: string): FactValue | undefined {
    const { policy } = this.context
    if (policy.counters?.[name]) return 0
    const declared = policy.facts?.[name]
    if (declared) return derived(declared, this) ?? declared.default
    return calendarFact(name, this) ?? KNOWN_FACTS[name]?.default
  }
}

export const isFraction = (value: unknown): value is Fraction =>
  typeof value === 'object' && value !== null && 'd' in value && typeof value.d === 'bigint'

function calendarFact(name: string, { context, event }: Facts): FactValue | undefined {
  const { calendar } = context
  const { day, now } = event
  const monday = () => mondayOf(day)
  switch (name) {
    case 'action':
      return event.action
    case 'service':
      return context.name
    case 'date':
      return day
    case 'weekday':
      return WEEKDAYS[weekdayOf(day) - 1]
    case 'schoolMonth':
      return day.slice(5, 7)
    case 'period':
      return periodOf(calendar, day)?.name
    case 'inBreak':
      return calendar.breaks.some(covers(day))
    case 'holiday':
      return isHoliday(calendar, day)
    case 'holidaysInWeek':
      return WEEKDAYS.filter((_, i) => isHoliday(calendar, addDays(monday(), i)))
    case 'firstDayAfterBreak':
      return isFirstAfterBreak(calendar, day)
    case 'lastDayBeforeBreak':
      return isLastBeforeBreak(calendar, day)
    case 'firstWeekAfterBreak':
      return isFirstWeekAfterBreak(calendar, day)
    case 'lastWeekBeforeBreak':
      return isLastWeekBeforeBreak(calendar, day)
    case 'weekNumber':
      return weekNumber(day)
    case 'weekParity':
      return weekNumber(day) % 2 === 0 ? 'even' : 'odd'
    case 'firstDayAbsent':
      return firstDayAbsent(event)
    case 'lastDayAbsent':
      return lastDayAbsent(event)
    case 'consecutiveDays':
      return Array.isArray(event.facts.daysAbsent) ? event.facts.daysAbsent.length : undefined
    case 'paid':
      return context.rules.payment?.mode === 'invoice' ? false : undefined
    case 'today':
      return dayAt(now, calendar.timeZone)
    case 'todayWeekday':
      return WEEKDAYS[weekdayOf(dayAt(now, calendar.timeZone)) - 1]
    case 'timeOfDay':
      return timeAt(now, calendar.timeZone)
    case 'daysAhead':
      return countDays(dayAt(now, calendar.timeZone), day) - 1
  }
  return undefined
}

/** Unless it is said: the first of the days of an absence, else the day itself. */
function firstDayAbsent({ action, day, facts }: RuleEvent): FactValue | undefined {
  const days = facts.daysAbsent
  const first: unknown = Array.isArray(days) ? days[0] : undefined
  if (typeof first === 'string') return first
  return action === 'absence' ? day : undefined
}

function lastDayAbsent({ action, day, facts }: RuleEvent): FactValue | undefined {
  const days = facts.daysAbsent
  const last: unknown = Array.isArray(days) ? days.at(-1) : undefined
  if (typeof last === 'string') return last
  return action === 'absence' ? day : undefined
}

function derived(declared: FactDeclaration, facts: Facts): FactValue | undefined {
  const { add, subtract, multiply, divide, minutes, days, months, count, greatest, least } = declared
  if (count) {
    const list = facts.get(count)
    return Array.isArray(list) ? list.length : undefined
  }
  if (minutes) {
    const [from, to] = minutes.map((m) => clock(m, facts))
    return from === undefined || to === undefined ? undefined : Math.max(0, to - from)
  }
  if (days ?? months) {
    const [from, to] = (days ?? months ?? []).map((operand) => dateOf(operand, facts))
    if (!from || !to) return undefined
    return days ? countDays(from, to) - 1 : monthOf(to) - monthOf(from)
  }
  const values = (add ?? subtract ?? multiply ?? divide ?? greatest ?? least ?? []).map((o) =>
    typeof o === 'number' ? fraction(o) : facts.number(o),
  )
  const known = values.filter((v) => v !== null)
  const [first, second] = known
  if (!first || known.length < values.length) return undefined
  if (add) return known.reduce(plus)
  if (multiply) return known.reduce(times)
  if (greatest) return known.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  if (least) return known.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
  if (!second) return undefined
  if (subtract) return minus(first, second)
  return compare(second, ZERO) === 0 ? undefined : over(first, second)
}

/** Is a fact of a policy computed from others, rather than told? */
export const isWorkedOut = (declared: FactDeclaration): boolean =>
  Object.keys(declared).some((key) => !['label', 'type', 'values', 'list', 'default'].includes(key))

/** The facts that a fact is worked out of; null when it is told. */
export function operandsOf(declared: FactDeclaration): string[] | null {
  const { add, subtract, multiply, divide, minutes, days, months, greatest, least, count } = declared
  const operands =
    add ?? subtract ?? multiply ?? divide ?? minutes ?? days ?? months ?? greatest ?? least ?? (count ? [count] : null)
  const isFact = (o: unknown): o is string => typeof o === 'string' && !/^(\d\d:\d\d|\d{4}-\d\d-\d\d)$/.test(o)
  return operands?.filter(isFact) ?? null
}

/** The day of a date, written or held by a fact, with or without its hour. */
function dateOf(operand: Operand, facts: Facts): Day | undefined {
  const value = isDay(String(operand)) ? operand : facts.get(String(operand))
  const text = typeof value === 'string' ? value.slice(0, 10) : ''
  return isDay(text) ? text : undefined
}
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Minutes since midnight of 'HH:MM', written or held by a fact. */
function clock(operand: Operand, facts: Facts): number | undefined {
  const text = typeof operand === 'string' && /^\d\d:\d\d$/.test(operand) ? operand : facts.get(String(operand))
  if (typeof text !== 'string' || !/^\d\d:\d\d/.test(text)) return undefined
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
}
