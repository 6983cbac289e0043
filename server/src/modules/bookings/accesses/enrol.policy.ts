import { dayAt, type Day } from '../../../platform/day.js'
import { ZERO_CENTS } from '../../../platform/money.js'
import type { Period } from '../../calendar/index.js'
import { valuesOn } from '../../custom-fields/index.js'
import { decideIn, type Decision } from '../../pricing/index.js'
import { contextOf, regulationOn, SERVICE } from '../../regulations/index.js'
import type { Enrolled } from '../../services/index.js'
import type { PriceBook, PricedPerson, PricedService, TariffRow } from '../offer/prices.policy.js'
import { quotientOn, ruleFacts } from '../offer/rule-facts.policy.js'

export type EnrolledPerson = Enrolled & Pick<PricedPerson, 'quotients' | 'kept'>

export interface EnrolQuestion {
  situationId: string
  people: readonly EnrolledPerson[]
  channel: 'portal' | 'staff'
  now: Date
  /** Places that a service has left for an inscription from a day on; nothing where it has no limit, or its règlement asks nothing of it. */
  placesLeft?: (service: PricedService, day: Day) => number | null
}

/** The days from which an access that is asked now may serve: today while a school year runs, and the first day of the next one. */
export function enrolDays(years: readonly Period[], today: Day): Day[] {
  const isRunning = years.some(({ firstDay, lastDay }) => firstDay <= today && today <= lastDay)
  const [next] = years
    .map(({ firstDay }) => firstDay)
    .filter((day) => day > today)
    .sort()
  const days = [...(isRunning ? [today] : []), ...(next ? [next] : [])]
  return days.length > 0 ? days : [today]
}

/** What lets a request go to the town hall, which decides of it. */
const TAKEN: ReadonlySet<Decision['outcome']> = new Set(['accept', 'acceptLate', 'review', 'charge'])
export const isTaken = (answer: Decision | null): boolean => answer === null || TAKEN.has(answer.outcome)

/**
 * Why the règlements of the services of a situation do not let these people ask for it now; null when they do. One that lets
 * them for one of the school years does: the town hall gives the days.
 */
export function whyNotAsked(book: PriceBook, asked: EnrolQuestion): string | null {
  for (const service of book.services) {
    const tariffs = book.tariffs.filter((t) => t.situationId === asked.situationId && t.serviceId === service.id)
    const days = enrolDays(book.schoolYears, dayAt(asked.now, service.timeZone))
    for (const person of asked.people) {
      const answers = days.map((day) => decided(book, service, tariffs, person, day, asked))
      // what opens later says more than what is over
      const refused = answers.find((answer) => answer?.reason.code === 'NOT_OPEN_YET') ?? answers[0]
      if (!refused || answers.some(isTaken)) continue
      const who = asked.people.length > 1 ? `, pour ${person.firstName}` : ''
      return `« ${service.name} »${who} : ${refused.reason.sentence}`
    }
  }
  return null
}

/** Null when no règlement says anything of that day. */
export function decided(
  book: PriceBook,
  service: PricedService,
  tariffs: readonly TariffRow[],
  person: EnrolledPerson,
  day: Day,
  {
    channel,
    now,
    placesLeft,
    late = false,
  }: Pick<EnrolQuestion, 'channel' | 'now' | 'placesLeft'> & { late?: boolean },
): Decision | null {
  const regulation = regulationOn(book.regulations, service.id, day)
  const [any] = tariffs
  if (!any || !regulation?.policy.services[SERVICE]?.actions?.enrol) return null
  const calendar = {
    schoolYears: book.schoolYears,
    breaks: book.breaks.filter((b) => b.zone === service.zone),
    closures: book.closures.filter((c) => c.communeId === service.communeId),
  }
  const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const tariff = tariffs.find((t) => t.effectiveFrom <= day && (!t.effectiveTo || day <= t.effectiveTo))
  const facts = ruleFacts(
    {
      ...person,
      tariffCents: tariff?.cents ?? null,
      situationName: any.situationName,
      residence: any.residence,
      kept: valuesOn(person.kept, service.communeId, person.beneficiaryId, day),
      quotient: quotientOn(person.quotients, service.communeId, day),
      debtCents: ZERO_CENTS,
    },
    day,
  )
  const left = placesLeft?.(service, day) ?? null
  const capacity = left === null ? {} : { capacityLeft: left }
  return decideIn(context, { action: 'enrol', day, now, facts: { ...facts, channel, late, ...capacity } })
}
