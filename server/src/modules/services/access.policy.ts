import type { Day } from '../../platform/day.js'
import type { AccessStatus, ServiceAccess } from './service-access.entity.js'
import type { Audience } from './situation.entity.js'

type Validity = Pick<ServiceAccess, 'status' | 'validFrom' | 'validTo'>

/** Does an access open its services on a day? What is offered, ordered and paid on that day asks this. */
export const isValidOn = ({ status, validFrom, validTo }: Validity, day: Day): boolean =>
  status === 'VALID' && validFrom !== null && validTo !== null && validFrom <= day && day <= validTo

/**
 * What is shown: after its last day a valid access counts as expired, or as revoked when the town hall ended it, whether or
 * not something has written it.
 */
export function shownStatus(access: Pick<ServiceAccess, 'status' | 'validTo' | 'endedAt'>, today: Day): AccessStatus {
  const isOver = access.status === 'VALID' && access.validTo !== null && access.validTo < today
  if (access.endedAt && (isOver || access.status === 'EXPIRED')) return 'REVOKED'
  return isOver ? 'EXPIRED' : access.status
}

/** May this kind of person ask under this situation? */
export const suits = (audience: Audience, kind: 'CHILD' | 'ADULT'): boolean => audience === 'ANY' || audience === kind

/** An access is given from today, for a year and a half at most: a school year is validated once. */
export const areGoodDates = (validTo: Day, today: Day): boolean =>
  validTo >= today && validTo <= eighteenMonthsAfter(today)

/** Days are compared to it: the 31st of a shorter month is after its last day. */
function eighteenMonthsAfter(today: Day): string {
  const month = Number(today.slice(5, 7)) + 6
  const year = Number(today.slice(0, 4)) + (month > 12 ? 2 : 1)
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-31`
}

export const MIN_REASON = 3

/** A refusal without a reason helps nobody: the family reads it. */
export const isReason = (text: string): boolean => text.trim().length >= MIN_REASON

/** What a change of an access asks: nobody's past is recomputed, so it begins today at the earliest. */
export type EndRefusal = 'NOT_VALID' | 'OWN_FAMILY' | 'BAD_END' | 'REASON_REQUIRED'

export interface EndAsked {
  access: Pick<ServiceAccess, 'status' | 'validFrom' | 'validTo' | 'endedAt'>
  /** The access of the agent's own family. */
  isOwn: boolean
  today: Day
}

/** Why an access can be neither ended nor changed, or null. */
export function whyNotEnd({ access, isOwn, today }: EndAsked): EndRefusal | null {
  if (isOwn) return 'OWN_FAMILY'
  return shownStatus(access, today) === 'VALID' ? null : 'NOT_VALID'
}

/** Why it cannot end from that day (the first without it), for that reason. */
export function whyNotEndFrom(asked: EndAsked & { from: Day; reason: string }): EndRefusal | null {
  const refusal = whyNotEnd(asked)
  if (refusal) return refusal
  const { access, from, today } = asked
  if (from < today || from > (access.validTo ?? today)) return 'BAD_END'
  return isReason(asked.reason) ? null : 'REASON_REQUIRED'
}

/** What an access becomes when it ends before a day: shorter, or nothing when it had not begun. */
export const endedBefore = (validFrom: Day | null, from: Day): 'SHORTENED' | 'REVOKED' =>
  validFrom !== null && validFrom < from ? 'SHORTENED' : 'REVOKED'
