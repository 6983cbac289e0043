import { addDays, dayAt, type Day } from '../../../platform/day.js'
import { type Cents, ZERO_CENTS } from '../../../platform/money.js'
import {
  type CalendarFacts,
  type ClosureFact,
  type Period,
  type SchoolBreakFact,
  whyClosed,
} from '../../calendar/index.js'
import { NO_PRICE, priceInWords, type PriceRange, priceRange, whyProvisional, widest } from '../../pricing/index.js'
import { contextOf, type GivenFacts, type RegulationFact, regulationOn, usesTariffIn } from '../../regulations/index.js'
import type { KnownClass } from '../../schools/index.js'
import { type Residence, residentIn } from '../../services/index.js'
import { type DatedValue, valuesOn } from '../../custom-fields/index.js'
import type { OfferedService } from './offer-facts.policy.js'
import { quotientOn, ruleFacts } from './rule-facts.policy.js'

export type PricedService = Pick<
  OfferedService,
  'id' | 'kind' | 'openWeekdays' | 'communeId' | 'zone' | 'timeZone' | 'name'
>

export interface TariffRow {
  situationId: string
  situationName: string
  audience: 'CHILD' | 'ADULT' | 'ANY'
  residence: Residence
  serviceId: string
  cents: Cents
  sample: boolean
  effectiveFrom: Day
  effectiveTo: Day | null
}
/** What prices are made of, whoever asks. */
export interface PriceBook {
  tariffs: TariffRow[]
  services: PricedService[]
  regulations: RegulationFact[]
  schoolYears: Period[]
  breaks: (SchoolBreakFact & { zone: string })[]
  closures: (ClosureFact & { communeId: string })[]
}
/** Someone a price is asked for. */
export interface PricedPerson extends KnownClass {
  beneficiaryId: string
  kind: 'CHILD' | 'ADULT'
  birthDate: Day | null
  children: number
  childRank: number
  quotients: { communeId: string; validFrom: Day; quotient: number | null }[]
  kept: DatedValue[]
}
export interface ShownPrice extends PriceRange {
  serviceId: string
  day: Day | null
  sample: boolean
  sentence: string
}

/** The next open day is looked for over the longest break, and prices that change with the day over two weeks of it. */
const FARTHEST = 120
const SHOWN_DAYS = 10

/**
 * What a situation costs, service by service, for these people together; for a family that is not known, from the least to
 * the most that its facts may make it.
 */
export function shownPrices(
  book: PriceBook,
  situationId: string,
  people: readonly PricedPerson[] | null,
  now: Date,
  notBefore?: Day | null,
): ShownPrice[] {
  return book.services.flatMap((service) => {
    const tariffs = book.tariffs.filter((t) => t.situationId === situationId && t.serviceId === service.id)
    const [any] = tariffs
    if (!any) return []
    const asked = people?.filter((p) => any.audience === 'ANY' || p.kind === any.audience) ?? null
    return [shownPrice(book, service, tariffs, asked?.length ? asked : null, now, notBefore)]
  })
}

function shownPrice(
  book: PriceBook,
  service: PricedService,
  tariffs: readonly TariffRow[],
  people: readonly PricedPerson[] | null,
  now: Date,
  notBefore?: Day | null,
): ShownPrice {
  const calendar: CalendarFacts = {
    schoolYears: book.schoolYears,
    breaks: book.breaks.filter((b) => b.zone === service.zone),
    closures: book.closures.filter((c) => c.communeId === service.communeId),
  }
  const tomorrow = addDays(dayAt(now, service.timeZone), 1)
  const first = notBefore && notBefore > tomorrow ? notBefore : tomorrow
  const open = Array.from({ length: FARTHEST }, (_, i) => addDays(first, i)).filter(
    (day) => whyClosed(service, day, calendar) === null,
  )
  const tariffOn = (day: Day) => tariffs.find((t) => t.effectiveFrom <= day && (!t.effectiveTo || day <= t.effectiveTo))
  const day = open.find((d) => tariffOn(d) && regulationOn(book.regulations, service.id, d)) ?? null
  const tariff = day && tariffOn(day)
  const regulation = day && regulationOn(book.regulations, service.id, day)
  if (!tariff || !regulation) {
    return { ...NO_PRICE, serviceId: service.id, day: null, sample: false, sentence: priceInWords(NO_PRICE) }
  }
  const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const days = open
    .slice(open.indexOf(day), open.indexOf(day) + SHOWN_DAYS)
    .filter((d) => tariffOn(d) === tariff && regulationOn(book.regulations, service.id, d) === regulation)
  const rangeOf = (facts: GivenFacts) => priceRange(context, days, now, facts)
  const known = people ? people.map((person) => factsOf(person, service, tariff, day)) : [factsOfNobody(tariff)]
  const told = people ? widest(known.map(rangeOf)) : withoutFamily(widest(known.map(rangeOf)))
  const reasons = known.flatMap((facts) => whyProvisional(context, day, now, facts) ?? [])
  // a range already says that the price is not known yet
  const provisional = told.cents === null ? [] : [...new Set(reasons)]
  return {
    ...told,
    serviceId: service.id,
    day,
    sample: tariff.sample && usesTariffIn(regulation.policy),
    sentence: [priceInWords(told), ...provisional.map((why) => why.charAt(0).toLowerCase() + why.slice(1))].join(
      '\u00a0; ',
    ),
  }
}

const factsOf = (person: PricedPerson, service: PricedService, tariff: TariffRow, day: Day): GivenFacts =>
  ruleFacts(
    {
      ...person,
      tariffCents: tariff.cents,
      situationName: tariff.situationName,
      residence: tariff.residence,
      kept: valuesOn(person.kept, service.communeId, person.beneficiaryId, day),
      quotient: quotientOn(person.quotients, service.communeId, day),
      debtCents: ZERO_CENTS,
    },
    day,
  )

const factsOfNobody = ({ cents, situationName, residence }: TariffRow): GivenFacts => ({
  tariffCents: cents,
  situation: situationName,
  resident: residentIn(residence),
})

/** Nobody is known: what an order would charge « today » means nothing while it depends on who asks. */
const withoutFamily = (range: PriceRange): PriceRange => ({
  ...range,
  cents: range.fromCents === range.toCents ? range.fromCents : null,
})
