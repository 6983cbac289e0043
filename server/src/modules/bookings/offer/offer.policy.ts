import { compareText } from '../../../platform/compare.js'
import { dayAt, type Day } from '../../../platform/day.js'
import { type Cents, plusCents, sumCents } from '../../../platform/money.js'
import type { CalendarFacts, Closed } from '../../calendar/index.js'
import { whyClosed } from '../../calendar/index.js'
import {
  contextOf,
  countersOf,
  type GivenFacts,
  type RegulationFact,
  regulationOn,
  type RuleContext,
} from '../../regulations/index.js'
import { valuesOn } from '../../custom-fields/index.js'
import {
  type Borne,
  borneBut,
  dayPrice,
  ENOUGH_PLACES,
  foodShare,
  monthPrice,
  onceModifiers,
  type PlaceGroup,
} from '../../pricing/index.js'
import { paidOf } from './after-meal.policy.js'
import { isAwaitedOn, isShown, waiting } from './awaited.policy.js'
import { isValidOn } from '../../services/index.js'
import { alreadyBooked, type LiveBooking } from './live-booking.policy.js'
import type { Debt, OfferedService, OfferedBeneficiary, Entitlement, OfferFacts } from './offer-facts.policy.js'
import { askedUntil, keptFor, waitingAnswer } from './kept-place.policy.js'
import { firstOfMonth, monthOfMeal } from './included.policy.js'
import type { Bookable, NotBookable, UnavailableReason } from './offer-answer.policy.js'
import { OfferIndex } from './offer-index.policy.js'
import { OfferPlaces } from './offer-places.policy.js'
import { type OfferAsked, offerUnder, UNKNOWN_PRICE } from './offer-rules.policy.js'
import { type ChildFacts, quotientOn, ruleFacts } from './rule-facts.policy.js'

/** An invoice is a debt once its due date is past. */
const isOwed = ({ dueOn }: Debt, today: Day): boolean => dueOn === null || dueOn < today

/** The facts, indexed once, then asked for each cell. */
export class Offer {
  private readonly calendars = new Map<string, CalendarFacts>()
  private readonly contexts = new Map<string, RuleContext>()
  private readonly index: OfferIndex
  private readonly todays = new Map<string, Day>()
  readonly places: OfferPlaces

  constructor(
    readonly facts: OfferFacts,
    private readonly now: Date,
    private readonly asked: OfferAsked = { action: 'book' },
  ) {
    this.index = new OfferIndex(facts)
    this.places = new OfferPlaces(this.index, facts.regulations, now, (found, service) =>
      this.contextOf(found, service),
    )
  }

  get isMove(): boolean {
    return this.asked.action === 'change'
  }

  /** What is borne of amounts due once before anything more is asked. */
  borne = (): Borne => borneBut(this.facts.borne, this.asked.leaves)

  /** What somebody has on a day, in any service. */
  bookingsOf(beneficiaryId: string, day: Day): readonly LiveBooking[] {
    return this.index.bookingsOf(beneficiaryId, day)
  }

  /** May the reader know what is booked in this commune? */
  sees(communeId: string): boolean {
    return this.facts.communeIds?.includes(communeId) ?? true
  }

  service(id: string): OfferedService | undefined {
    return this.index.service(id)
  }

  today({ timeZone }: OfferedService): Day {
    const known = this.todays.get(timeZone)
    if (known) return known
    const today = dayAt(this.now, timeZone)
    this.todays.set(timeZone, today)
    return today
  }

  calendarOf(service: OfferedService): CalendarFacts {
    const known = this.calendars.get(service.id)
    if (known) return known
    const { schoolYears, breaks, closures } = this.facts
    const made = {
      schoolYears,
      breaks: breaks.filter((b) => b.zone === service.zone),
      closures: closures.filter((c) => c.communeId === service.communeId),
    }
    this.calendars.set(service.id, made)
    return made
  }

  /** Worked out once a day, whoever is asked about. */
  whyClosed(service: OfferedService, day: Day): Closed | null {
    const { closed } = this.index.daysOf(service.id)
    const known = closed.get(day)
    if (known !== undefined) return known
    const found = whyClosed(service, day, this.calendarOf(service))
    closed.set(day, found)
    return found
  }

  private contextOf(regulation: RegulationFact, service: OfferedService): RuleContext {
    const known = this.contexts.get(regulation.id)
    if (known) return known
    const made = contextOf(regulation.policy, {
      service,
      calendar: this.calendarOf(service),
      timeZone: service.timeZone,
    })
    this.contexts.set(regulation.id, made)
    return made
  }

  /** What the rules may ask of this family, child and day. */
  private factsOf(service: OfferedService, person: OfferedBeneficiary, entitlement: Entitlement, day: Day): GivenFacts {
    const { siblings, debts, quotients, kept } = this.facts
    const child: ChildFacts = {
      tariffCents: entitlement.priceCents,
      situationName: entitlement.situationName,
      residence: entitlement.residence,
      kept: valuesOn(kept, service.communeId, person.id, day),
      quotient: quotientOn(quotients, service.communeId, day),
      birthDate: person.birthDate,
      schoolClass: person.schoolClass,
      classes: person.classes,
      children: siblings.length,
      childRank: siblings.indexOf(person.id) + 1,
      debtCents: sumCents(
        debts.filter((d) => d.regieId === service.regieId && isOwed(d, this.today(service))).map((d) => d.cents),
      ),
    }
    return ruleFacts(child, day)
  }

  /** The same by ids, of somebody who has access that day: what a waiting list ranks by. */
  rankFacts(serviceId: string, beneficiaryId: string, day: Day): GivenFacts {
    const service = this.index.service(serviceId)
    const person = this.facts.beneficiaries.find((b) => b.id === beneficiaryId)
    const entitlement = this.entitlementOn(serviceId, beneficiaryId, day)
    return service && person && entitlement ? this.factsOf(service, person, entitlement, day) : {}
  }

  private counters(context: RuleContext, { serviceId, beneficiaryId }: Entitlement, day: Day): GivenFacts {
    const [known] = this.facts.past
    if (!known) return {}
    const asked = { ...this.asked, accountId: known.accountId, serviceId, beneficiaryId, day }
    return countersOf(context, this.facts.past, asked, this.now)
  }

  /** The month that includes a day: charged already, or as the règlement would charge it; null when each day is priced by itself. */
  private monthOf(context: RuleContext, kind: string, held: Entitlement, day: Day, facts: GivenFacts) {
    const month = firstOfMonth(day)
    if (this.index.pairOf(held.serviceId, held.beneficiaryId).months.has(month)) return { month, charge: null }
    return monthOfMeal(month, monthPrice(context, month, this.now, facts), kind, held)
  }

  /** The group of somebody who has access that day; null: the places of the day are the same for all. */
  groupOf(serviceId: string, beneficiaryId: string, day: Day): PlaceGroup | null {
    const service = this.index.service(serviceId)
    return service ? this.places.groupOf(service, day, () => this.rankFacts(serviceId, beneficiaryId, day)) : null
  }

  /** The access that applies on a day: a valid one before one that waits, then the one that costs the family least. */
  entitlementOn(serviceId: string, beneficiaryId: string, day: Day): Entitlement | null {
    const found = this.index
      .pairOf(serviceId, beneficiaryId)
      .entitlements.filter(
        (e) =>
          e.effectiveFrom <= day &&
          (!e.effectiveTo || day <= e.effectiveTo) &&
          (isAwaitedOn(e, day) || isValidOn(e, day)),
      )
    if (found.length > 1) found.sort((a, b) => compareText(b.status, a.status) || a.priceCents - b.priceCents)
    return found[0] ?? null
  }

  /** The ordinary price of a day (M10), whether or not it can still be booked; null when the rules cannot tell it. */
  ordinaryPrice(service: OfferedService, person: OfferedBeneficiary, day: Day): Cents | null {
    const entitlement = this.entitlementOn(service.id, person.id, day)
    const regulation = regulationOn(this.facts.regulations, service.id, day)
    if (!entitlement || !regulation) return null
    const context = this.contextOf(regulation, service)
    const facts = {
      ...this.factsOf(service, person, entitlement, day),
      ...this.counters(context, entitlement, day),
    }
    return dayPrice(context, day, this.now, facts)?.priceCents ?? null
  }

  /** May this beneficiary have this service on this day, at what price and until when; or why not. */
  decide(serviceId: string, beneficiaryId: string, day: Day, basket?: Borne): Bookable | NotBookable {
    const service = this.index.service(serviceId)
    const person = this.facts.beneficiaries.find((b) => b.id === beneficiaryId)
    const entitlement = this.entitlementOn(serviceId, beneficiaryId, day)
    const no = (reason: UnavailableReason, sentence: string, more: Partial<NotBookable> = {}): NotBookable => ({
      bookable: false,
      reason,
      sentence,
      ...more,
      bookableUntil: more.bookableUntil ?? null,
    })
    if (!service || !person || !isShown(service, this.facts, this.today(service)))
      return no(
        'NOT_ENTITLED',
        'Ce service n’est pas ouvert à cette personne : demandez-en l’accès dans « Mes services ».',
      )
    const { live, waiting: requests } = this.index.pairOf(serviceId, beneficiaryId)
    const booking = live.get(day)
    if (booking) return no('ALREADY_BOOKED', alreadyBooked(booking, person), { booking })
    if (!service.active) return no('CLOSED', `« ${service.name} » n’est plus proposé.`)
    const closed = this.whyClosed(service, day)
    if (closed) return no('CLOSED', closed.reason, { shortReason: closed.shortReason })
    if (day < this.today(service)) return no('PAST', 'Cette date est passée.')
    if (!entitlement) return no('NOT_ENTITLED', `${person.firstName} n’a pas accès à « ${service.name} » ce jour-là.`)
    if (entitlement.status === 'PENDING')
      return no('NOT_ENTITLED', waiting(person, service, entitlement.renewedFrom !== null))
    const regulation = regulationOn(this.facts.regulations, serviceId, day)
    if (!regulation) return no('NOT_OPEN_YET', 'Les réservations de ce jour ne sont pas encore ouvertes.')
    const context = this.contextOf(regulation, service)
    const own = requests.get(day)
    const kept = keptFor(own, this.now)
    const group = this.groupOf(serviceId, beneficiaryId, day)
    const left = this.places.left(service, day, group)
    const known = {
      ...this.factsOf(service, person, entitlement, day),
      // a place is kept, or the day is told full below
      // what the town hall accepts, or books, is asked of it
      phoned: this.facts.communeIds !== null || kept !== null,
      capacityLeft: left === null ? ENOUGH_PLACES : Math.max(1, left),
      ...(this.facts.past.length > 0 ? this.counters(context, entitlement, day) : undefined),
    }
    const unit = { serviceId, beneficiaryId, day }
    const once = onceModifiers(context.rules)
    const borne = once.length > 0 ? (basket ?? this.borne()) : null
    const asked = own?.ruledAt ? { ...this.asked, ruledAt: new Date(own.ruledAt) } : this.asked
    const ruled = offerUnder(context, day, this.now, known, asked, borne?.spent(once, unit))
    if (!ruled.allowed) return no(ruled.reason, ruled.sentence, { bookableUntil: ruled.bookableUntil })
    const { lines } = ruled
    const bookableUntil = askedUntil(ruled.bookableUntil, own, day, service.timeZone)
    if (!kept && (left === 0 || ruled.listed !== null)) {
      const hasList = context.rules.capacity?.waitlist ?? false
      const { sentence, ...more } = waitingAnswer(
        ...([ruled, own, left === 0, hasList, service.timeZone] as const),
        this.places.fullFor(service, day, group),
      )
      return no('FULL', sentence, { ...more, bookableUntil })
    }
    borne?.note(once, unit, ruled.once)
    const month = ruled.onInvoice ? this.monthOf(context, service.kind, entitlement, day, known) : null
    if (month === 'UNKNOWN') return no('NOT_ENTITLED', UNKNOWN_PRICE)
    const foodCents = foodShare(lines, service.kind, entitlement)
    const { priceCents, surchargeCents, provisional } = ruled
    const paid = paidOf(context, month !== null, { priceCents, surchargeCents, foodCents }, provisional)
    // field by field: spreading forty of them is half the time of an order
    return {
      bookable: true,
      day,
      priceCents: paid.priceCents,
      surchargeCents: paid.surchargeCents,
      totalCents: plusCents(paid.priceCents, paid.surchargeCents),
      foodCents: paid.foodCents,
      includedCents: paid.includedCents,
      afterMeal: paid.afterMeal,
      bookableUntil,
      cancellableUntil: ruled.cancellableUntil,
      cancelsOnConditions: ruled.cancelsOnConditions,
      holdMinutes: ruled.holdMinutes,
      late: ruled.late,
      provisional: paid.provisional,
      once: ruled.once,
      byHours: ruled.byHours,
      onInvoice: ruled.onInvoice,
      walletOnly: ruled.walletOnly,
      month,
      kept,
      ruledPlaces: this.places.ruled(service, day),
      groupPlaces: group,
      fullGroups: this.places.fullGroups(service, day),
      entitlement,
      regulation,
    }
  }
}
