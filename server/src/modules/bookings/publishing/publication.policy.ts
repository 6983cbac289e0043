import type { Day } from '../../../platform/day.js'

/** Prices that change the same day are asked for twice: families may be booking. */
export function whyNotFrom(
  effectiveFrom: Day,
  today: Day,
  confirmToday: boolean,
): 'BAD_DATES' | 'TODAY_NOT_CONFIRMED' | null {
  if (effectiveFrom < today) return 'BAD_DATES'
  return effectiveFrom === today && !confirmToday ? 'TODAY_NOT_CONFIRMED' : null
}

/** Who asked does not decide (M8). */
export function whyNotDecide(
  approval: { status: string; askedBy: string } | null,
  actorId: string,
): 'NOT_WAITING' | 'OWN_REQUEST' | null {
  if (!approval || approval.status !== 'WAITING') return 'NOT_WAITING'
  return approval.askedBy === actorId ? 'OWN_REQUEST' : null
}

export function whyNotWithdraw(version: {
  publishedAt: Date | null
  used: boolean
}): 'NOT_PUBLISHED' | 'ALREADY_USED' | null {
  if (!version.publishedAt) return 'NOT_PUBLISHED'
  return version.used ? 'ALREADY_USED' : null
}

export const isReason = (reason: string): boolean => reason.trim().length >= 3
