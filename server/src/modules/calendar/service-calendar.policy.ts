import { addDays, type Day, dayInWords, weekdayName, weekdayOf } from '../../platform/day.js'
import { holidayOn } from './public-holidays.policy.js'

export interface Period {
  firstDay: Day
  lastDay: Day
}
export interface SchoolBreakFact extends Period {
  name: string
}
export interface ClosureFact extends Period {
  id: string
  serviceId: string | null
  reason: string
  shortReason: string
}
export interface ServiceFact {
  id: string
  kind: string
  openWeekdays: readonly number[]
}
/** What decides which days are open: school years and breaks of the commune's zone, its closures. */
export interface CalendarFacts {
  schoolYears: readonly Period[]
  breaks: readonly SchoolBreakFact[]
  closures: readonly ClosureFact[]
}
export interface Closed {
  /** At most 9 letters, for a small cell. */
  shortReason: string
  reason: string
  breakName?: string
  closureId?: string
}

const within = (day: Day) => (period: Period) => period.firstDay <= day && day <= period.lastDay

/** Names that read well after « Vacances … ». */
const BREAK_NAMES: Record<string, string> = {
  toussaint: 'Vacances de la Toussaint',
  noel: 'Vacances de Noël',
  hiver: 'Vacances d’hiver',
  printemps: 'Vacances de printemps',
  ascension: 'Pont de l’Ascension',
  ete: 'Vacances d’été',
}
export const breakName = (name: string): string => BREAK_NAMES[name] ?? name

/** Why a service is closed on a day, or null when it opens. A weekday without service comes first: it is never said otherwise. */
export function whyClosed(service: ServiceFact, day: Day, facts: CalendarFacts): Closed | null {
  const weekday = weekdayOf(day)
  if (!service.openWeekdays.includes(weekday)) {
    return { shortReason: 'Fermé', reason: `Pas de service le ${weekdayName(weekday)}.` }
  }
  const closure = facts.closures.find((c) => (c.serviceId === null || c.serviceId === service.id) && within(day)(c))
  if (closure)
    return {
      shortReason: closure.shortReason,
      reason: `Fermé le ${dayInWords(day)} : ${closure.reason}`,
      closureId: closure.id,
    }
  const holiday = holidayOn(day)
  if (holiday) return { shortReason: 'Férié', reason: `Fermé le ${dayInWords(day)}, jour férié : ${holiday}.` }
  const inBreak = facts.breaks.find(within(day))
  if (inBreak && service.kind !== 'HOLIDAY_CAMP') {
    const name = breakName(inBreak.name)
    return {
      shortReason: 'Vacances',
      reason: `Fermé pendant les ${name.charAt(0).toLowerCase()}${name.slice(1)}.`.replace('les pont', 'le pont'),
      breakName: name,
    }
  }
  if (!inBreak && !facts.schoolYears.some(within(day))) {
    return { shortReason: 'Fermé', reason: 'Le calendrier de cette année scolaire n’est pas encore publié.' }
  }
  return null
}

/** What « N days before » counts. */
export type DayUnit = 'calendar' | 'business' | 'service' | 'school'

const SCHOOL_WEEKDAYS = [1, 2, 4, 5]

/** Does a day count for a unit? business: Monday to Friday but holidays; school: a day with school; service: an open day. */
export function counts(unit: DayUnit, day: Day, service: ServiceFact, facts: CalendarFacts): boolean {
  switch (unit) {
    case 'calendar':
      return true
    case 'business':
      return weekdayOf(day) <= 5 && holidayOn(day) === null
    case 'school':
      return SCHOOL_WEEKDAYS.includes(weekdayOf(day)) && holidayOn(day) === null && !facts.breaks.some(within(day))
    case 'service':
      return whyClosed(service, day, facts) === null
  }
}

const FARTHEST = 200

/** The day that lies `back` counted days before `day`; null when none is found within 200 days. */
export function daysBefore(
  back: number,
  unit: DayUnit,
  day: Day,
  service: ServiceFact,
  facts: CalendarFacts,
): Day | null {
  let at = day
  let left = back
  for (let walked = 0; left > 0; walked++) {
    if (walked === FARTHEST) return null
    at = addDays(at, -1)
    if (counts(unit, at, service, facts)) left--
  }
  return at
}
