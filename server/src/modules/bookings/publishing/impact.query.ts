import { addDays, dayAt, type Day, weekdayOf } from '../../../platform/day.js'
import { type Cents, plusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { firstOfMonth, lastOfMonth, type ServiceCalendarFacts, whyClosed } from '../../calendar/index.js'
import { dayPrice } from '../../pricing/index.js'
import { contextOf, type Policy, type RegulationFact, regulationOn, type RuleContext } from '../../regulations/index.js'
import { Residence, residentIn } from '../../services/index.js'
import { KNOWN_VALUES } from '../../custom-fields/index.js'
import { SIBLING_FACTS } from '../offer/past-events.query.js'
import { type ChildFacts, ruleFacts } from '../offer/rule-facts.policy.js'
import { bookingsToReplay } from '../replay/replay-regulation.query.js'
import {
  type LargestChange,
  largestChange,
  type PriceChangeRow,
  priceTable,
  type Threshold,
  whySecondPerson,
} from './price-changes.policy.js'
import { cents, day, document, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'

/** What publishing a version would change: prices before and after, families, money. */
export interface Impact {
  prices: PriceChangeRow[]
  /** Families with a valid access who would pay otherwise. */
  families: number
  month: { from: Day; to: Day }
  bookings: number
  beforeCents: Cents
  afterCents: Cents
  largest: LargestChange
  /** Why a second person must agree, or null. */
  secondPerson: string | null
}

interface Facts {
  versions: RegulationFact[]
  situations: { name: string; residence: Residence; cents: Cents }[]
  people: (ChildFacts & { accountId: string })[]
  threshold: Threshold
}

const FACTS = `
select json_build_object(
  'versions', (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
     from regulation r where r.service_id = s.id and r.published_at is not null),
  'situations', (select coalesce(json_agg(json_build_object('name', t.name, 'residence', t.residence, 'cents', f.price_cents) order by t.position, t.name), '[]')
     from tariff f join situation t on t.id = f.situation_id where f.service_id = s.id and f.effective_from <= $2 and (f.effective_to is null or f.effective_to >= $2)),
  'people', (select coalesce(json_agg(json_build_object('accountId', a.account_id, 'tariffCents', f.price_cents, 'situationName', t.name, 'residence', t.residence,
       'kept', ${KNOWN_VALUES('a.account_id', 'a.beneficiary_id', 'a.commune_id', '$2::date')},
       'birthDate', b.birth_date, 'schoolClass', b.school_class, 'classes', b.classes, 'children', k.children, 'childRank', k.rank, 'debtCents', 0,
       'quotient', (select q.quotient from family_quotient q where q.account_id = a.account_id and q.commune_id = a.commune_id and q.valid_from <= $2
                    order by q.valid_from desc limit 1))), '[]')
     from service_access a join situation t on t.id = a.situation_id join beneficiary b on b.id = a.beneficiary_id
     join tariff f on f.situation_id = t.id and f.service_id = s.id and f.effective_from <= $2 and (f.effective_to is null or f.effective_to >= $2)
     cross join lateral (${SIBLING_FACTS('a.account_id', 'a.beneficiary_id')}) k
     where a.commune_id = s.commune_id and a.status = 'VALID' and a.valid_to >= $2),
  'threshold', json_build_object('percent', c.price_change_percent, 'cents', c.price_change_cents)
) as facts
from service s join commune c on c.id = s.commune_id where s.id = $1`

/** The next open day is looked for over the longest break; a week of it is told. */
const FARTHEST = 120

const FACTS_READ = {
  facts: record({
    versions: list(
      record({ id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }),
    ),
    situations: list(record({ name: text, residence: oneOf(Residence), cents })),
    people: list(document<ChildFacts & { accountId: string }>()),
    threshold: record({ percent: maybe(number), cents: maybe(cents) }),
  }),
}

/** A policy for a service from a day on, against the version that would speak otherwise. Two statements, whatever is booked. */
export async function readImpact(
  db: Db,
  place: ServiceCalendarFacts,
  policy: Policy,
  effectiveFrom: Day,
  now: Date,
): Promise<Impact> {
  const { service, calendar } = place
  const month = lastMonth(dayAt(now, service.timeZone))
  const row = await firstRow(db, FACTS_READ, FACTS, [service.id, effectiveFrom])
  if (!row) throw new Error('the service was read just before')
  const { versions, situations, people, threshold } = row.facts
  const contextFor = (read: Policy) => contextOf(read, { service, calendar, timeZone: service.timeZone })
  const old = regulationOn(versions, service.id, effectiveFrom)
  const before = old && contextFor(old.policy)
  const after = contextFor(policy)
  const open = Array.from({ length: FARTHEST }, (_, i) => addDays(effectiveFrom, i)).filter(
    (day) => whyClosed(service, day, calendar) === null,
  )
  const days = open.filter((day, i) => open.findIndex((other) => weekdayOf(other) === weekdayOf(day)) === i)
  const cases = situations.map(({ name, residence, cents }) => ({
    situation: name,
    facts: { situation: name, tariffCents: cents, resident: residentIn(residence) },
  }))
  const prices = priceTable(before, after, cases, days, now)
  const replayed = await bookingsToReplay(db, service.id, month.from, month.to)
  const booked = replayed.filter((b) => b.status === 'BOOKED')
  const recomputed = booked.map(({ beforeCents, child, day, bookedAt }) => {
    const price = dayPrice(after, day, bookedAt, ruleFacts(child, day))
    return { beforeCents, afterCents: price ? plusCents(price.priceCents, price.surchargeCents) : null }
  })
  const largest = largestChange([...prices, ...(before ? recomputed : [])])
  return {
    prices,
    families: familiesTouched(people, before, after, days[0] ?? effectiveFrom, now),
    month,
    bookings: booked.length,
    beforeCents: sumCents(recomputed.map((b) => b.beforeCents)),
    afterCents: sumCents(recomputed.map((b) => b.afterCents ?? ZERO_CENTS)),
    largest,
    secondPerson: whySecondPerson(largest, threshold),
  }
}

function familiesTouched(
  people: Facts['people'],
  before: RuleContext | null,
  after: RuleContext,
  day: Day,
  now: Date,
): number {
  const price = (context: RuleContext | null, child: ChildFacts) =>
    context ? (dayPrice(context, day, now, ruleFacts(child, day))?.priceCents ?? null) : null
  const touched = people.filter((child) => price(before, child) !== price(after, child))
  return new Set(touched.map((child) => child.accountId)).size
}

/** The month before this one, whole. */
export function lastMonth(today: Day): { from: Day; to: Day } {
  return { from: firstOfMonth(today, -1), to: lastOfMonth(today, -1) }
}
