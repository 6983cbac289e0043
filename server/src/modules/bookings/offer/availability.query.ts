import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { countDays, dayAt, type Day, daysBetween } from '../../../platform/day.js'
import { badInput } from '../../../platform/errors.js'
import { breakName } from '../../calendar/index.js'
import { MONEY_READERS, reachFamily } from '../../families/index.js'
import {
  type AvailabilityCalendar,
  type AvailabilityCell,
  AvailabilityState,
  type CalendarBeneficiary,
  type CalendarDay,
  type ServiceCalendar,
} from './availability.result.js'
import { communeIdsOf } from './basket.query.js'
import { alreadyElsewhere, bookedElsewhere } from './overlap.policy.js'
import type { Answered, OfferedService, OfferFacts } from './offer-facts.policy.js'
import type { NotBookable } from './offer-answer.policy.js'
import { Offer } from './offer.policy.js'
import { isShown, waiting } from './awaited.policy.js'
import { loadOffer } from './offer.query.js'
import { type Cents, minusCents, ZERO_CENTS } from '../../../platform/money.js'

const LONGEST = 370
const BOOKABLE = new Set([AvailabilityState.FREE, AvailabilityState.LATE])

/** A range of days for all beneficiaries of a family and all their services. One statement (two at the desk), whatever their number. */
export async function availabilityCalendar(
  db: DataSource,
  actor: Actor,
  asked: { from: Day; to: Day; accountId?: string | null },
  now: Date,
): Promise<Answered<AvailabilityCalendar>> {
  const { from, to } = asked
  checkRange(from, to)
  const reach = await reachFamily(db.manager, actor, asked.accountId, MONEY_READERS)
  const facts = await loadOffer(db, {
    accountId: reach.accountId,
    communeIds: communeIdsOf(reach),
    from,
    to,
    serviceIds: null,
    beneficiaryIds: null,
  })
  return { answer: calendarOf(facts, { from, to }, now), known: facts.known }
}

export function checkRange(from: Day, to: Day): void {
  if (to < from || countDays(from, to) > LONGEST)
    throw badInput({ field: 'to', message: `Demandez de 1 à ${LONGEST} jours, la fin après le début.` })
}

/** The calendar that these facts make, as the family sees it. */
export function calendarOf(facts: OfferFacts, { from, to }: { from: Day; to: Day }, now: Date): AvailabilityCalendar {
  const offer = new Offer(facts, now)
  const today = dayAt(now, facts.services[0]?.timeZone ?? 'Europe/Paris')
  const zone = facts.services[0]?.zone
  return {
    from,
    to,
    today,
    services: facts.services
      .filter((service) => isShown(service, facts, offer.today(service)))
      .map((service) => serviceCalendar(offer, service, daysBetween(from, to))),
    breaks: facts.breaks
      .filter((b) => b.zone === zone && b.lastDay >= today)
      .map(({ name, firstDay, lastDay }) => ({ name: breakName(name), firstDay, lastDay })),
    schoolYearEnd:
      facts.schoolYears
        .filter((y) => y.lastDay >= today)
        .map((y) => y.lastDay)
        .sort()[0] ?? null,
  }
}

function serviceCalendar(offer: Offer, service: OfferedService, days: Day[]): ServiceCalendar {
  const people = beneficiariesOf(offer, service)
  const shown = days.map((day) => calendarDay(offer, service, day, people))
  const beneficiaries = people.map((person) => ({ ...person, ...priceShown(offer, service, shown, person) }))
  return { serviceId: service.id, beneficiaries, days: shown }
}

/**
 * What a meal of these days costs without any surcharge, when it is the same each day: of those that can be booked, else of
 * the first open one.
 */
function priceShown(
  offer: Offer,
  service: OfferedService,
  days: readonly CalendarDay[],
  shown: CalendarBeneficiary,
): Pick<CalendarBeneficiary, 'priceCents' | 'included' | 'byHours' | 'afterMealCents'> {
  const own = days.flatMap((d) => d.cells.filter((c) => c.beneficiaryId === shown.beneficiaryId))
  const bookable = own.filter((c) => BOOKABLE.has(c.state))
  const prices = new Set(bookable.map((c) => c.priceCents))
  if (prices.size > 0)
    return {
      priceCents: prices.size === 1 ? ([...prices][0] ?? null) : null,
      included: bookable.every((c) => c.included),
      byHours: bookable.every((c) => c.byHours),
      afterMealCents: sameAfterMeal(bookable),
    }
  const day = days.find((d) => d.open)?.day
  const person = offer.facts.beneficiaries.find((b) => b.id === shown.beneficiaryId)
  return {
    priceCents: day && person ? offer.ordinaryPrice(service, person, day) : null,
    included: false,
    byHours: false,
    afterMealCents: null,
  }
}

/** What all of them are asked once they were taken, without what booking late adds, where it is one amount. */
function sameAfterMeal(cells: readonly AvailabilityCell[]): Cents | null {
  const amounts = new Set(
    cells.map((c) => (c.afterMealCents === null ? null : minusCents(c.afterMealCents, c.surchargeCents))),
  )
  return amounts.size === 1 ? ([...amounts][0] ?? null) : null
}

function beneficiariesOf(offer: Offer, service: OfferedService): CalendarBeneficiary[] {
  return offer.facts.beneficiaries.flatMap((person) => {
    const found = offer.facts.entitlements.filter((e) => e.serviceId === service.id && e.beneficiaryId === person.id)
    const best = found.find((e) => e.status === 'VALID') ?? found[0]
    if (!best) return []
    return {
      beneficiaryId: person.id,
      firstName: person.firstName,
      lastName: person.lastName,
      accessStatus: best.status,
      sentence: best.status === 'VALID' ? null : waiting(person, service, best.renewedFrom !== null),
      priceCents: null,
      included: false,
      byHours: false,
      afterMealCents: null,
    }
  })
}

function calendarDay(offer: Offer, service: OfferedService, day: Day, people: CalendarBeneficiary[]): CalendarDay {
  const closed = offer.whyClosed(service, day)
  return {
    day,
    open: closed === null,
    reason: closed?.reason ?? null,
    shortReason: closed?.shortReason ?? null,
    note: null,
    breakName: closed?.breakName ?? null,
    placesLeft: closed ? null : offer.places.left(service, day, null),
    cells: people.map((p) => cell(offer, service, p.beneficiaryId, day)),
  }
}

function cell(offer: Offer, service: OfferedService, beneficiaryId: string, day: Day): AvailabilityCell {
  const decision = offer.decide(service.id, beneficiaryId, day)
  if (decision.bookable) {
    return {
      beneficiaryId,
      state: decision.late || decision.surchargeCents > 0 ? AvailabilityState.LATE : AvailabilityState.FREE,
      priceCents: decision.priceCents,
      included: decision.month !== null,
      byHours: decision.byHours,
      afterMealCents: decision.afterMeal?.cents ?? null,
      surchargeCents: decision.afterMeal?.surchargeCents ?? decision.surchargeCents,
      totalCents: decision.totalCents,
      bookableUntil: decision.bookableUntil,
      cancellableUntil: decision.cancelsOnConditions ? null : decision.cancellableUntil,
      bookingId: null,
      orderId: null,
      reason: null,
      provisional: decision.provisional,
      overlap: overlapOn(offer, service, beneficiaryId, day),
      canWait: false,
      onRequest: false,
      waitingId: decision.kept?.requestId ?? null,
      keptUntil: decision.kept?.until ?? null,
    }
  }
  const { booking } = decision
  return {
    beneficiaryId,
    state: stateOf(decision),
    priceCents: booking ? minusCents(booking.priceCents, booking.surchargeCents) : null,
    included: booking?.included ?? false,
    byHours: false,
    afterMealCents: booking?.afterMealCents ?? null,
    surchargeCents: booking?.surchargeCents ?? ZERO_CENTS,
    totalCents: booking?.priceCents ?? null,
    bookableUntil: decision.bookableUntil,
    cancellableUntil: booking ? new Date(booking.cancellableUntil) : null,
    bookingId: booking?.id ?? null,
    orderId: booking?.orderId ?? null,
    reason: decision.sentence,
    provisional: null,
    overlap: null,
    canWait: decision.waitlist ?? false,
    onRequest: decision.reviewed ?? false,
    waitingId: decision.waiting?.id ?? null,
    keptUntil: null,
  }
}

function overlapOn(offer: Offer, { id: serviceId, kind }: OfferedService, beneficiaryId: string, day: Day) {
  const booked = bookedElsewhere({ serviceId, kind }, offer.bookingsOf(beneficiaryId, day))
  const person = offer.facts.beneficiaries.find((b) => b.id === beneficiaryId)
  return booked && person ? alreadyElsewhere({ ...person, day }, booked, (id) => offer.sees(id)) : null
}

function stateOf(decision: NotBookable): AvailabilityState {
  if (decision.booking) return AvailabilityState[decision.booking.status]
  if (decision.waiting) return AvailabilityState.WAITING
  switch (decision.reason) {
    case 'ALREADY_BOOKED':
      return AvailabilityState.BOOKED
    case 'NOT_OPEN_YET':
      return AvailabilityState.CLOSED
    default:
      return AvailabilityState[decision.reason]
  }
}
