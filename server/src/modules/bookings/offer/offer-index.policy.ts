import type { Day } from '../../../platform/day.js'
import type { Closed } from '../../calendar/index.js'
import type { PlaceGroup } from '../../pricing/index.js'
import type { LiveBooking } from './live-booking.policy.js'
import type { Entitlement, OfferedService, OfferFacts, OwnRequest } from './offer-facts.policy.js'

/** What is known of one person and one service, by day: looked up once a cell, without a key to write for each fact. */
interface Pair {
  entitlements: Entitlement[]
  live: Map<Day, LiveBooking>
  waiting: Map<Day, OwnRequest>
  /** Charged whole already, by their first day. */
  months: Set<Day>
}

/** What is known of one service, by day. */
interface ServiceDays {
  places: Map<Day, { capacity: number | null; taken: number }>
  /** Who waits for a place, by group; null: of any. */
  queues: Map<Day, Set<string | null>>
  /** Places that are taken, by group. */
  groups: Map<Day, Map<string, number>>
  closed: Map<Day, Closed | null>
  /** Places that the règlement gives. */
  ruled: Map<Day, number | null>
  /** Those that it gives to groups. */
  ofGroups: Map<Day, ReadonlyMap<string, PlaceGroup>>
}

/** The facts of an offer by what they are asked by. */
export class OfferIndex {
  private readonly services: Map<string, OfferedService>
  private readonly pairs = new Map<string, Map<string, Pair>>()
  private readonly days = new Map<string, ServiceDays>()
  private readonly byPerson = new Map<string, Map<Day, LiveBooking[]>>()

  constructor(facts: OfferFacts) {
    this.services = new Map(facts.services.map((s) => [s.id, s]))
    for (const d of facts.days) this.daysOf(d.serviceId).places.set(d.day, d)
    for (const q of facts.queues) under(this.daysOf(q.serviceId).queues, q.day, () => new Set()).add(q.group)
    for (const g of facts.groups) under(this.daysOf(g.serviceId).groups, g.day, () => new Map()).set(g.group, g.taken)
    for (const w of facts.waiting) this.pairOf(w.serviceId, w.beneficiaryId).waiting.set(w.day, w)
    for (const m of facts.months) this.pairOf(m.serviceId, m.beneficiaryId).months.add(m.month)
    for (const e of facts.entitlements) this.pairOf(e.serviceId, e.beneficiaryId).entitlements.push(e)
    for (const b of facts.bookings) {
      this.pairOf(b.serviceId, b.beneficiaryId).live.set(b.day, b)
      const own = under(this.byPerson, b.beneficiaryId, () => new Map<Day, LiveBooking[]>())
      under(own, b.day, () => []).push(b)
    }
  }

  service(id: string): OfferedService | undefined {
    return this.services.get(id)
  }

  pairOf(serviceId: string, beneficiaryId: string): Pair {
    const pairs = under(this.pairs, serviceId, () => new Map<string, Pair>())
    return under(pairs, beneficiaryId, () => ({
      entitlements: [],
      live: new Map(),
      waiting: new Map(),
      months: new Set(),
    }))
  }

  daysOf(serviceId: string): ServiceDays {
    return under(this.days, serviceId, () => ({
      places: new Map(),
      queues: new Map(),
      groups: new Map(),
      closed: new Map(),
      ruled: new Map(),
      ofGroups: new Map(),
    }))
  }

  /** What somebody has on a day, in any service. */
  bookingsOf(beneficiaryId: string, day: Day): readonly LiveBooking[] {
    return this.byPerson.get(beneficiaryId)?.get(day) ?? []
  }
}

/** What a map holds under a key, made when it is first asked. */
function under<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
