import { addDays, type Day, daysBetween, weekdayOf } from '../../platform/day.js'
import { mondayOf } from './months.policy.js'
import { easterSunday, holidayOn } from './public-holidays.policy.js'

/** A stretch of days with a name, and the instants published for it ('YYYY-MM-DDTHH:MM', local). */
export interface RulePeriod {
  name: string
  from: Day
  to: Day
  marks?: Readonly<Record<string, string>>
}
/** The calendar a règlement is read against: facts of the commune, with what the règlement overrides. */
export interface RuleCalendar {
  timeZone: string
  holidays: 'fr' | 'fr-alsace-moselle' | 'none'
  extraHolidays: readonly Day[]
  breaks: readonly RulePeriod[]
  periods: readonly RulePeriod[]
  closures: readonly { from: Day; to: Day; because?: string }[]
  schoolWeekdays: readonly number[]
  /** The working days of those who count: Monday to Friday, unless the town hall closes on one of them. */
  businessWeekdays: readonly number[]
}
export interface RuleService {
  weekdays: readonly number[]
  during: 'school' | 'breaks' | 'always'
  openOnHolidays: boolean
}

export const covers = (day: Day) => (p: { from: Day; to: Day }) => p.from <= day && day <= p.to

export function isHoliday(calendar: RuleCalendar, day: Day): boolean {
  if (calendar.extraHolidays.includes(day)) return true
  if (calendar.holidays === 'none') return false
  if (holidayOn(day) !== null) return true
  if (calendar.holidays === 'fr') return false
  return day.endsWith('-12-26') || addDays(day, 2) === easterSunday(Number(day.slice(0, 4)))
}

const inBreak = (calendar: RuleCalendar, day: Day) => calendar.breaks.some(covers(day))

/** Are the breaks around a day published? A year that is not known closes nothing. */
const isKnownYear = (calendar: RuleCalendar, day: Day) =>
  calendar.breaks.some((b) => addDays(day, -120) <= b.to && b.from <= addDays(day, 120))

export type NotOpen = 'WEEKDAY' | 'HOLIDAY' | 'BREAK' | 'NOT_A_BREAK' | 'CLOSURE'

/** Why a service does not run on a day, or null when it does. */
export function whyNotOpen(calendar: RuleCalendar, service: RuleService, day: Day): NotOpen | null {
  if (!service.weekdays.includes(weekdayOf(day))) return 'WEEKDAY'
  if (calendar.closures.some(covers(day))) return 'CLOSURE'
  if (!service.openOnHolidays && isHoliday(calendar, day)) return 'HOLIDAY'
  if (service.during === 'school' && inBreak(calendar, day)) return 'BREAK'
  if (service.during === 'breaks' && isKnownYear(calendar, day) && !inBreak(calendar, day)) return 'NOT_A_BREAK'
  return null
}

export type CountedUnit = 'calendar' | 'business' | 'workable' | 'service' | 'school'

/**
 * Does a day count? business: Monday to Friday but holidays; workable: Monday to Saturday but holidays;
 * school: a day with school; service: a day the service runs.
 */
export function dayCounts(calendar: RuleCalendar, service: RuleService, unit: CountedUnit, day: Day): boolean {
  switch (unit) {
    case 'calendar':
      return true
    case 'business':
      return calendar.businessWeekdays.includes(weekdayOf(day)) && !isHoliday(calendar, day)
    case 'workable':
      return weekdayOf(day) <= 6 && !isHoliday(calendar, day)
    case 'school':
      return calendar.schoolWeekdays.includes(weekdayOf(day)) && !isHoliday(calendar, day) && !inBreak(calendar, day)
    case 'service':
      return whyNotOpen(calendar, service, day) === null
  }
}

const FARTHEST = 400

/** The n-th counted day before `day` (after it when n is negative); null when none lies within 400 days. */
export function countBack(calendar: RuleCalendar, service: RuleService, unit: CountedUnit, day: Day, n: number) {
  if (unit === 'calendar') return addDays(day, -n)
  const step = n < 0 ? 1 : -1
  let at = day
  let left = Math.abs(n)
  for (let walked = 0; left > 0; walked++) {
    if (walked === FARTHEST) return null
    at = addDays(at, step)
    if (dayCounts(calendar, service, unit, at)) left--
  }
  return at
}

/** The named period a day belongs to, a break of the school calendar otherwise. */
export const periodOf = (calendar: RuleCalendar, day: Day): RulePeriod | null =>
  calendar.periods.find(covers(day)) ?? calendar.breaks.find(covers(day)) ?? null

/** Is there a school break between this day and the last day of school before it? */
export function isFirstAfterBreak(calendar: RuleCalendar, day: Day): boolean {
  const before = countBack(calendar, EVERY_DAY, 'school', day, 1)
  return before !== null && calendar.breaks.some((b) => before < b.from && b.to < day)
}

export function isLastBeforeBreak(calendar: RuleCalendar, day: Day): boolean {
  const after = countBack(calendar, EVERY_DAY, 'school', day, -1)
  return after !== null && calendar.breaks.some((b) => day < b.from && b.to < after)
}

/** Is the first day of school of this week one that follows a break? */
export const isFirstWeekAfterBreak = (calendar: RuleCalendar, day: Day): boolean =>
  schoolDaysOfWeek(calendar, day)
    .slice(0, 1)
    .some((first) => isFirstAfterBreak(calendar, first))

export const isLastWeekBeforeBreak = (calendar: RuleCalendar, day: Day): boolean =>
  schoolDaysOfWeek(calendar, day)
    .slice(-1)
    .some((last) => isLastBeforeBreak(calendar, last))

const schoolDaysOfWeek = (calendar: RuleCalendar, day: Day): Day[] => {
  const monday = mondayOf(day)
  return daysBetween(monday, addDays(monday, 6)).filter((d) => dayCounts(calendar, EVERY_DAY, 'school', d))
}

const EVERY_DAY: RuleService = { weekdays: [1, 2, 3, 4, 5, 6, 7], during: 'always', openOnHolidays: true }
