import {
  addDays,
  civilDay,
  type Day,
  dayAt,
  dayOn,
  hoursBefore,
  instantOf,
  isDay,
  weekdayOf,
} from '../../../platform/day.js'
import {
  countBack,
  dayCounts,
  dayOfMonth,
  firstOfMonth,
  lastFullWeek,
  mondayOf,
  monthsBefore,
  periodOf,
} from '../../calendar/index.js'
import type { Facts } from '../language/facts.policy.js'
import type { LimitRule, Unit } from '../language/language.policy.js'
import { holds } from './predicate.policy.js'
import { type RuleContext, WEEKDAYS, weekdayNumber } from '../language/rule-context.policy.js'

/** A limit as it falls for one meal. */
export interface Instant {
  at: Date
  inclusive: boolean
}

export const hasPassed = (limit: Instant, now: Date): boolean =>
  limit.inclusive ? now.getTime() > limit.at.getTime() : now.getTime() >= limit.at.getTime()

/**
 * The instant of a limit for the day of an event; null when there is none: a day not in the table, a date not published. What depends
 * on the day alone is worked out once for a règlement and its calendar, whatever the number of children.
 */
export function limitInstant(limit: LimitRule, facts: Facts, timeByDefault = '24:00'): Instant | null {
  if (!isOfDayAlone(limit)) return worked(limit, facts, timeByDefault)
  const found = instantsOf(facts.context, limit)
  const key = `${facts.event.day} ${timeByDefault}`
  const before = found.get(key)
  if (before !== undefined) return before
  const instant = worked(limit, facts, timeByDefault)
  found.set(key, instant)
  return instant
}

const OF_DAY: ReadonlySet<string> = new Set(['day', 'week', 'month', 'period'])
/** Neither a fact of the child nor the moment of asking is in it. */
const isOfDayAlone = (limit: LimitRule): boolean =>
  !limit.except &&
  (limit.from === undefined || OF_DAY.has(limit.from)) &&
  (!limit.byWeekday || Object.values(limit.byWeekday).every(isOfDayAlone))

const KNOWN = new WeakMap<RuleContext, Map<LimitRule, Map<string, Instant | null>>>()
function instantsOf(context: RuleContext, limit: LimitRule): Map<string, Instant | null> {
  const limits = KNOWN.get(context) ?? new Map<LimitRule, Map<string, Instant | null>>()
  KNOWN.set(context, limits)
  const found = limits.get(limit) ?? new Map<string, Instant | null>()
  limits.set(limit, found)
  return found
}

function worked(limit: LimitRule, facts: Facts, timeByDefault: string): Instant | null {
  const special = limit.except?.find((e) => holds(e.when, facts))
  if (special) return worked({ ...inherited(limit), ...special.limit }, facts, timeByDefault)
  if (limit.byWeekday) {
    const row = limit.byWeekday[WEEKDAYS[weekdayOf(facts.event.day) - 1] ?? 'mon']
    return row ? worked({ ...inherited(limit), ...row }, facts, timeByDefault) : null
  }
  const at = instant(limit, facts, timeByDefault)
  return at && { at, inclusive: limit.inclusive ?? false }
}

/** What a row of a table or an exception takes from the limit it is in. */
const inherited = ({ at, inclusive, onlyOn, monthStartsOn }: LimitRule): LimitRule =>
  Object.fromEntries(Object.entries({ at, inclusive, onlyOn, monthStartsOn }).filter(([, v]) => v !== undefined))

function instant(limit: LimitRule, facts: Facts, timeByDefault: string): Date | null {
  const { context } = facts
  const { timeZone } = context.calendar
  if (limit.mark) {
    const mark = periodOf(context.calendar, facts.event.day)?.marks?.[limit.mark]
    return mark ? instantOf(civilDay(mark.slice(0, 10)), mark.slice(11) || (limit.at ?? timeByDefault), timeZone) : null
  }
  const anchor = anchorDay(limit, facts)
  const counted = anchor && back(anchor, limit.back ?? 0, limit.unit ?? 'calendar', context)
  const snapped = counted && snap(counted, limit)
  const day = snapped && moved(snapped, limit, context)
  if (!day) return null
  if (limit.hours) return hoursBefore(day, limit.at ?? '00:00', limit.hours, timeZone)
  return instantOf(day, limit.at ?? timeByDefault, timeZone)
}

function anchorDay({ from = 'day' }: LimitRule, facts: Facts): Day | null {
  if (from === 'day') return facts.event.day
  if (from === 'week') return mondayOf(facts.event.day)
  if (from === 'month') return firstOfMonth(facts.event.day)
  if (from === 'period') return periodOf(facts.context.calendar, facts.event.day)?.from ?? null
  if (from === 'today') return dayAt(facts.event.now, facts.context.calendar.timeZone)
  const value = facts.get(from)
  const text = typeof value === 'string' ? value.slice(0, 10) : ''
  return isDay(text) ? text : null
}

function back(day: Day, n: number, unit: Unit, context: RuleContext): Day | null {
  if (n === 0) return day
  if (unit === 'week') return addDays(day, -7 * n)
  if (unit === 'month') return monthsBefore(day, n)
  return countBack(context.calendar, context.service, unit, day, n)
}

function snap(day: Day, limit: LimitRule): Day {
  const { weekday, week, month, monthStartsOn = 1, on } = limit
  if (on) return on.length === 10 ? civilDay(on) : lastOccurrence(on, day)
  const inMonth = monthStartsOn > Number(day.slice(8)) ? addDays(firstOfMonth(day), -1) : day
  if (week === 'lastFull') {
    return addDays(lastFullWeek(inMonth, month ?? 0), weekday ? weekdayNumber(weekday) - 1 : 0)
  }
  if (limit.dayOfMonth !== undefined) return dayOfMonth(inMonth, month ?? 0, limit.dayOfMonth)
  if (weekday) return addDays(mondayOf(day, week ?? 0), weekdayNumber(weekday) - 1)
  return week ? addDays(day, 7 * week) : day
}

/** The last 'MM-DD' at or before a day. */
const lastOccurrence = (monthDay: string, day: Day): Day => {
  const year = Number(day.slice(0, 4)) - (monthDay <= day.slice(5) ? 0 : 1)
  return dayOn(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))
}

const WEEKS_OF_A_YEAR = 53

/** A limit that may only fall on days of a unit is moved to the nearest one before, or after, or by whole weeks. */
function moved(day: Day, { onlyOn }: LimitRule, { calendar, service }: RuleContext): Day | null {
  if (!onlyOn || onlyOn.unit === 'week' || onlyOn.unit === 'month') return day
  const { unit } = onlyOn
  if (dayCounts(calendar, service, unit, day)) return day
  if (onlyOn.move === 'weekBefore') {
    const weeks = Array.from({ length: WEEKS_OF_A_YEAR }, (_, i) => addDays(day, -7 * (i + 1)))
    return weeks.find((d) => dayCounts(calendar, service, unit, d)) ?? null
  }
  return countBack(calendar, service, unit, day, onlyOn.move === 'before' ? 1 : -1)
}
