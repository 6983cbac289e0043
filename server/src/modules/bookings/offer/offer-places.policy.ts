import type { Day } from '../../../platform/day.js'
import { limitsPlaces, type PlaceGroup, placeGroup, placeGroups, ruledPlaces, smallest } from '../../pricing/index.js'
import { type GivenFacts, type RegulationFact, regulationOn, type RuleContext } from '../../regulations/index.js'
import type { OfferedService } from './offer-facts.policy.js'
import type { OfferIndex } from './offer-index.policy.js'

/** How many places are left, of a day and of the groups of children between which a règlement shares it. */
export class OfferPlaces {
  constructor(
    private readonly index: OfferIndex,
    private readonly regulations: readonly RegulationFact[],
    private readonly now: Date,
    private readonly contextOf: (regulation: RegulationFact, service: OfferedService) => RuleContext,
  ) {}

  /** Places left on a day, of the smallest of the limits that are set; null when there is none. While anybody waits, those that are freed are theirs. */
  left(service: OfferedService, day: Day, group: PlaceGroup | null): number | null {
    if (this.isWaitedFor(service, day, group)) return 0
    return smallest(this.leftOfDay(service, day), this.leftOfGroup(service, day, group))
  }

  /** Of the day itself, whoever asks. */
  leftOfDay(service: OfferedService, day: Day): number | null {
    const row = this.index.daysOf(service.id).places.get(day)
    const places = smallest(row ? row.capacity : service.capacity, this.ruled(service, day))
    return places === null ? null : Math.max(0, places - (row?.taken ?? 0))
  }

  /** Of a group of children, beside those of the day. */
  leftOfGroup(service: OfferedService, day: Day, group: PlaceGroup | null): number | null {
    if (!group) return null
    return Math.max(0, group.places - (this.index.daysOf(service.id).groups.get(day)?.get(group.name) ?? 0))
  }

  /** Does somebody wait for a place that this group could take? Who waits for a group that is full keeps nothing from another. */
  private isWaitedFor(service: OfferedService, day: Day, group: PlaceGroup | null): boolean {
    const waiting = this.index.daysOf(service.id).queues.get(day)
    if (!waiting) return false
    const full = this.fullGroups(service, day)
    return [...waiting].some((one) => one === null || one === group?.name || !full.includes(one))
  }

  /** The group of who asks, when it is full and the day is not; null otherwise. */
  fullFor(service: OfferedService, day: Day, group: PlaceGroup | null): string | null {
    const isFull = group && this.leftOfGroup(service, day, group) === 0 && this.leftOfDay(service, day) !== 0
    return isFull ? group.name : null
  }

  /** Groups whose places are all taken. */
  fullGroups(service: OfferedService, day: Day): string[] {
    const groups = [...this.groupsOn(service, day).values()]
    return groups.filter((group) => this.leftOfGroup(service, day, group) === 0).map(({ name }) => name)
  }

  /** The groups between which the règlement in force that day shares its places, worked out once a day. */
  private groupsOn(service: OfferedService, day: Day): ReadonlyMap<string, PlaceGroup> {
    const { ofGroups } = this.index.daysOf(service.id)
    const known = ofGroups.get(day)
    if (known) return known
    const regulation = regulationOn(this.regulations, service.id, day)
    const groups =
      regulation && limitsPlaces(regulation.policy)
        ? placeGroups(this.contextOf(regulation, service), day, this.now)
        : []
    const found = new Map(groups.map((group) => [group.name, group]))
    ofGroups.set(day, found)
    return found
  }

  /** The group of who asks, of what is known of them; null: the places of the day are the same for all. */
  groupOf(service: OfferedService, day: Day, known: () => GivenFacts): PlaceGroup | null {
    const groups = this.groupsOn(service, day)
    const regulation = regulationOn(this.regulations, service.id, day)
    if (groups.size === 0 || !regulation) return null
    return groups.get(placeGroup(this.contextOf(regulation, service), day, this.now, known()) ?? '') ?? null
  }

  /** What the règlement in force that day gives, worked out once a day: it does not depend on who asks. */
  ruled(service: OfferedService, day: Day): number | null {
    const regulation = regulationOn(this.regulations, service.id, day)
    if (!regulation || !limitsPlaces(regulation.policy)) return null
    const { ruled } = this.index.daysOf(service.id)
    const known = ruled.get(day)
    if (known !== undefined) return known
    const places = ruledPlaces(this.contextOf(regulation, service), day, this.now)
    ruled.set(day, places)
    return places
  }
}
