import type { Day } from '../../../platform/day.js'
import type { RuleCalendar, RulePeriod, RuleService } from '../../calendar/index.js'
import type { CalendarRules, Policy, ServiceRules, Weekday } from './language.policy.js'

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
export const weekdayNumber = (name: Weekday): number => WEEKDAYS.indexOf(name) + 1

/** What the commune knows of its school calendar, whatever the règlement. */
export interface SchoolCalendar {
  breaks: readonly (RulePeriod & { zone: string })[]
  closures?: readonly { from: Day; to: Day; because?: string }[]
}

/** A service of a policy, ready to be asked: the calendar it is read against and the rules it follows. */
export interface RuleContext {
  policy: Policy
  name: string
  rules: ServiceRules
  calendar: RuleCalendar
  service: RuleService
}

/** The rules of a service with those it is `like`; what it says itself wins. Null for a name the policy does not have. */
export function serviceRules(policy: Policy, name: string, seen: readonly string[] = []): ServiceRules | null {
  const own = policy.services[name]
  if (!own || !own.like || seen.includes(name)) return own ?? null
  const base = serviceRules(policy, own.like, [...seen, name])
  return base ? { ...base, ...own, actions: { ...base.actions, ...own.actions } } : own
}

function calendarOf(policy: Policy, school: SchoolCalendar): RuleCalendar {
  const rules: CalendarRules = policy.calendar ?? {}
  const zone = rules.zone ?? 'none'
  return {
    timeZone: policy.timeZone ?? 'Europe/Paris',
    holidays: rules.holidays ?? 'fr',
    extraHolidays: rules.extraHolidays ?? [],
    breaks: rules.breaks ?? school.breaks.filter((b) => b.zone === zone),
    periods: rules.periods ?? [],
    closures: [...(rules.closures ?? []), ...(school.closures ?? [])],
    schoolWeekdays: (rules.schoolDays ?? ['mon', 'tue', 'thu', 'fri']).map(weekdayNumber),
    businessWeekdays: (rules.businessDays ?? ['mon', 'tue', 'wed', 'thu', 'fri']).map(weekdayNumber),
  }
}

/** Null when the policy has no such service. */
export function ruleContext(policy: Policy, school: SchoolCalendar, name: string): RuleContext | null {
  const rules = serviceRules(policy, name)
  if (!rules) return null
  const service: RuleService = {
    weekdays: (rules.weekdays ?? ['mon', 'tue', 'wed', 'thu', 'fri']).map(weekdayNumber),
    during: rules.during ?? 'school',
    openOnHolidays: rules.openOnHolidays ?? false,
  }
  return { policy, name, rules, calendar: calendarOf(policy, school), service }
}
