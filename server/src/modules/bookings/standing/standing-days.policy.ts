import { addDays, dayAt, type Day, dayInWords, daysBetween, weekdayName, weekdayOf } from '../../../platform/day.js'
import { type Cents, plusCents } from '../../../platform/money.js'
import type { UnavailableReason } from '../offer/offer-answer.policy.js'
import type { Offer } from '../offer/offer.policy.js'
import type { StandingBooking } from '../standing-booking.entity.js'

/** A day is booked this long before, or the day before its limit when that comes first. */
export const AHEAD_DAYS = 14
/** Règlements that close a whole month, or a period of weeks between two breaks, at once. */
export const LOOK_AHEAD_DAYS = 100

export type MissedReason = UnavailableReason | 'OVERLAPS' | 'INSUFFICIENT_FUNDS'

/** A day that could not be booked when it was its turn. */
export interface MissedDay {
  day: Day
  reason: MissedReason
  sentence: string
  /** What it costs, and until when it can still be booked, when it can. */
  totalCents: Cents | null
  until: string | null
}

export type StandingDayState = 'TO_BOOK' | 'BOOKED' | 'GIVEN_UP' | 'CLOSED' | 'NOT_BOOKABLE'

/** What will become of a day. */
export interface PlannedDay {
  day: Day
  state: StandingDayState
  reason: UnavailableReason | null
  bookingId: string | null
  /** When it will be booked. */
  bookedOn: Day | null
  until: Date | null
  totalCents: Cents | null
  onInvoice: boolean
  sentence: string | null
}

type Rhythm = Pick<StandingBooking, 'serviceId' | 'beneficiaryId' | 'weekdays' | 'firstDay' | 'lastDay'>

const GIVEN_UP = 'Vous avez annulé ce jour : il ne sera pas réservé de nouveau.'

/** When a day that can be booked until an instant is booked. */
export function bookedOn(day: Day, until: Date, timeZone: string): Day {
  const ahead = addDays(day, -AHEAD_DAYS)
  const lastDay = dayAt(new Date(until.getTime() - 1), timeZone) // midnight ends a day
  const beforeLimit = addDays(lastDay, -1)
  return beforeLimit < ahead ? beforeLimit : ahead
}

/** Its days to come, as far as they are looked at. */
export function daysOf({ weekdays, firstDay, lastDay }: Rhythm, today: Day): Day[] {
  const from = firstDay > today ? firstDay : today
  const horizon = addDays(today, LOOK_AHEAD_DAYS)
  const to = lastDay && lastDay < horizon ? lastDay : horizon
  return to < from ? [] : daysBetween(from, to).filter((day) => weekdays.includes(weekdayOf(day)))
}

/**
 * What becomes of each day to come, by the one evaluator of what may be booked.
 * @param givenUp days on which a booking of this person and service was cancelled since the family asked
 */
export function planDays(rhythm: Rhythm, offer: Offer, givenUp: ReadonlySet<Day>): PlannedDay[] {
  const { serviceId, beneficiaryId } = rhythm
  const service = offer.service(serviceId)
  if (!service) return []
  const today = offer.today(service)
  return daysOf(rhythm, today).map((day) => {
    const decision = offer.decide(serviceId, beneficiaryId, day)
    const none = { day, reason: null, bookingId: null, bookedOn: null, until: null, totalCents: null, onInvoice: false }
    if (decision.bookable) {
      if (givenUp.has(day)) return { ...none, state: 'GIVEN_UP', sentence: GIVEN_UP }
      // a place that a list keeps is taken while it is kept
      const until = decision.kept?.until ?? decision.bookableUntil
      const due = bookedOn(day, until, service.timeZone)
      return {
        ...none,
        state: 'TO_BOOK',
        bookedOn: due < today ? today : due,
        until,
        totalCents: plusCents(decision.priceCents, decision.surchargeCents),
        onInvoice: decision.onInvoice,
        sentence: decision.provisional,
      }
    }
    const { booking, reason, sentence } = decision
    if (booking)
      return { ...none, state: 'BOOKED', bookingId: booking.id, totalCents: booking.priceCents, sentence: null }
    if (reason === 'CLOSED') return { ...none, state: 'CLOSED', reason, sentence }
    if (givenUp.has(day)) return { ...none, state: 'GIVEN_UP', sentence: GIVEN_UP }
    return { ...none, state: 'NOT_BOOKABLE', reason, until: decision.bookableUntil, sentence }
  })
}

/** Reasons that say nothing is wrong yet, or that its standing booking is about to end. */
const EXPECTED: readonly UnavailableReason[] = ['NOT_OPEN_YET', 'NOT_ENTITLED', 'PAST']

/** Days whose turn has come and that cannot be booked as things are. */
export const missedOf = (days: readonly PlannedDay[], today: Day): MissedDay[] =>
  days.flatMap(({ day, state, reason, sentence, until }) =>
    state === 'NOT_BOOKABLE' && reason && sentence && !EXPECTED.includes(reason) && day <= addDays(today, AHEAD_DAYS)
      ? [{ day, reason, sentence, totalCents: null, until: until?.toISOString() ?? null }]
      : [],
  )

/** A day that was tried and is waited for says why, not when. */
export const withMissed = (days: readonly PlannedDay[], missed: readonly MissedDay[]): PlannedDay[] =>
  days.map((planned) => {
    const tried = planned.state === 'TO_BOOK' ? missed.find(({ day }) => day === planned.day) : undefined
    return tried ? { ...planned, bookedOn: null, sentence: tried.sentence } : planned
  })

/** Worth another look before tomorrow: a place may free, a wallet be topped up. */
export const RETRIED: readonly MissedReason[] = ['FULL', 'INSUFFICIENT_FUNDS']

/** What the family is not told of yet. Limits that were past when it asked were shown before it confirmed. */
export const toTell = (before: readonly MissedDay[], missed: readonly MissedDay[], isFirst: boolean): MissedDay[] =>
  missed.filter(
    ({ day, reason }) =>
      !(isFirst && reason === 'DEADLINE_PASSED') && !before.some((b) => b.day === day && b.reason === reason),
  )

const listed = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}` : (words[0] ?? '')

/** « lundi et mardi » */
export const weekdaysInWords = (weekdays: readonly number[]): string =>
  listed([...weekdays].sort((a, b) => a - b).map(weekdayName))

const dated = (day: Day): string => `${dayInWords(day)} ${day.slice(0, 4)}`

/** What will happen and when, before the family confirms and for as long as it stands. */
export function standingSentence(
  { weekdays, firstDay, lastDay }: Pick<Rhythm, 'weekdays' | 'firstDay' | 'lastDay'>,
  names: { service: string; person: string },
  days: readonly PlannedDay[],
): string {
  const until = lastDay ? `du ${dated(firstDay)} au ${dated(lastDay)}` : `à partir du ${dated(firstDay)}`
  const next = days.find(({ state }) => state === 'TO_BOOK')
  const paid = !next ? '' : next.onInvoice ? ', et mis sur la facture du mois' : ', et payé par le porte-monnaie'
  return (
    `« ${names.service} » est réservé pour ${names.person} chaque ${weekdaysInWords(weekdays)}, ${until}${lastDay ? '' : ', jusqu’à nouvel ordre'}. ` +
    `Chaque jour est réservé ${AHEAD_DAYS} jours avant, ou la veille de sa date limite quand elle vient plus tôt${paid}.`
  )
}
