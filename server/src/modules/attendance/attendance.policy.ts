import type { Day } from '../../platform/day.js'

export type AttendanceRefusalReason = 'NOT_EXPECTED' | 'FUTURE_DAY' | 'OWN_FAMILY'

export interface Mark {
  beneficiaryId: string
  status?: string | null
  reason?: string | null
  certificate?: boolean
}

/** Someone on the register before these marks. */
export interface Expected {
  beneficiaryId: string
  status: string | null
  /** Of the family of who marks. */
  own: boolean
}

const CAME = new Set<string | null | undefined>(['PRESENT', 'PRESENT_UNBOOKED'])

/**
 * Promise A6: everybody notes who comes, their own child as well. A mark that gives money back is a decision: an absence
 * that is justified, or a meal without a booking that was not taken after all.
 */
export const givesBack = (mark: Mark, before: string | null): boolean =>
  mark.status === 'ABSENT_JUSTIFIED' || (before === 'PRESENT_UNBOOKED' && !CAME.has(mark.status))

/** Why these marks are refused, or null. Only who is expected is marked; anybody else is added as « non prévu ». */
export function whyNotRecord(
  marks: readonly Mark[],
  day: Day,
  today: Day,
  expected: readonly Expected[],
): AttendanceRefusalReason | null {
  if (day > today) return 'FUTURE_DAY'
  const known = new Map(expected.map((e) => [e.beneficiaryId, e]))
  if (!marks.every((m) => known.has(m.beneficiaryId))) return 'NOT_EXPECTED'
  const own = (m: Mark) => known.get(m.beneficiaryId)?.own && givesBack(m, known.get(m.beneficiaryId)?.status ?? null)
  return marks.some(own) ? 'OWN_FAMILY' : null
}
