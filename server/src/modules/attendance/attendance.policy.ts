import type { Day } from '../../platform/day.js'

export type AttendanceRefusalReason = 'NOT_EXPECTED' | 'FUTURE_DAY'

export interface Mark {
  beneficiaryId: string
  status?: string | null
  reason?: string | null
  certificate?: boolean
}

/** Why these marks are refused, or null. Only who is expected is marked; anybody else is added as « non prévu ». */
export function whyNotRecord(
  marks: readonly Mark[],
  day: Day,
  today: Day,
  expected: ReadonlySet<string>,
): AttendanceRefusalReason | null {
  if (day > today) return 'FUTURE_DAY'
  return marks.every((m) => expected.has(m.beneficiaryId)) ? null : 'NOT_EXPECTED'
}
