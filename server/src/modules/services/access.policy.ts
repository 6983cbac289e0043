import type { Day } from '../../platform/day.js'
import type { AccessStatus, ServiceAccess } from './service-access.entity.js'
import type { Audience } from './situation.entity.js'

/** What is shown: after its last day a valid access counts as expired, whether or not a job has written it. */
export const shownStatus = (access: Pick<ServiceAccess, 'status' | 'validTo'>, today: Day): AccessStatus =>
  access.status === 'VALID' && access.validTo !== null && access.validTo < today ? 'EXPIRED' : access.status

/** Does this access give its service on a day? The one answer: when ordering, and again when the money comes. */
export const isValidOn = (access: Pick<ServiceAccess, 'status' | 'validFrom' | 'validTo'>, day: Day): boolean =>
  access.status === 'VALID' &&
  access.validFrom !== null &&
  access.validTo !== null &&
  access.validFrom <= day &&
  day <= access.validTo

/** May this kind of person ask under this situation? */
export const suits = (audience: Audience, kind: 'CHILD' | 'ADULT'): boolean => audience === 'ANY' || audience === kind

/** An access is given from today, for a year and a half at most: a school year is validated once. */
export const areGoodDates = (validTo: Day, today: Day): boolean =>
  validTo >= today && validTo <= eighteenMonthsAfter(today)

function eighteenMonthsAfter(today: Day): Day {
  const month = Number(today.slice(5, 7)) + 6
  const year = Number(today.slice(0, 4)) + (month > 12 ? 2 : 1)
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-31`
}

export const MIN_REASON = 3

/** A refusal without a reason helps nobody: the family reads it. */
export const isReason = (text: string): boolean => text.trim().length >= MIN_REASON
