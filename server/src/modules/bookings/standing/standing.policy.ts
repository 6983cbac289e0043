import { notFound } from '../../../platform/errors.js'
import type { Offer } from '../offer/offer.policy.js'
import type { StandingBooking } from '../standing-booking.entity.js'
import type { PlannedDay } from './standing-days.policy.js'
import { StandingRefused } from './standing.result.js'

/** Why these weekdays cannot be booked in advance, or null: what each day will be answered is for its own turn. */
export function whyNotStand(
  { serviceId, weekdays, firstDay, lastDay }: Pick<StandingBooking, 'serviceId' | 'weekdays' | 'firstDay' | 'lastDay'>,
  offer: Offer,
  days: readonly PlannedDay[],
): StandingRefused | null {
  const service = offer.service(serviceId)
  // nothing of what is asked is this family's: the same answer as for ids that do not exist
  if (!service) throw notFound()
  if (offer.facts.accountStatus !== 'ACTIVE') return StandingRefused.because('ACCOUNT_NOT_ACTIVE')
  if (firstDay < offer.today(service) || (lastDay && lastDay < firstDay)) return StandingRefused.because('WRONG_PERIOD')
  if (!weekdays.every((weekday) => service.openWeekdays.includes(weekday)))
    return StandingRefused.because('WEEKDAY_CLOSED')
  const open = days.filter(({ state }) => state !== 'CLOSED')
  const refused = open.find(({ reason }) => reason === 'NOT_ENTITLED')
  if (refused?.sentence && open.every(({ reason }) => reason === 'NOT_ENTITLED'))
    return StandingRefused.because('NOT_ENTITLED', refused.sentence)
  return null
}
