import { type Day, dayInWords, weekdayName, weekdayOf } from '../../platform/day.js'
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
