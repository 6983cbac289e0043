import type { Day } from '../../platform/day.js'

export type AttendanceRefusalReason = 'NOT_EXPECTED' | 'FUTURE_DAY' | 'ALREADY_SETTLED'

export interface Mark {
  beneficiaryId: string
  status?: string | null
  reason?: string | null
  certificate?: boolean
}

/** Children of a day: those on the sheet, and those whom the commune knows. */
export interface Children {
  expected: ReadonlySet<string>
  known: ReadonlySet<string>
}

/**
 * Why these marks are refused, or null. Only who is expected is marked; anybody else whom the commune knows is served as
 * « non prévu », and a mark that is already taken back may be taken back again.
 */
export function whyNotRecord(
  marks: readonly Mark[],
  day: Day,
  today: Day,
  { expected, known }: Children,
): AttendanceRefusalReason | null {
  if (day > today) return 'FUTURE_DAY'
  const accepted = ({ beneficiaryId: id, status }: Mark) =>
    expected.has(id) || (known.has(id) && (!status || status === 'PRESENT_UNBOOKED'))
  return marks.every(accepted) ? null : 'NOT_EXPECTED'
}

/** What a tablet says of when a mark was made, by its own clock, and of when it sent it. */
export interface DeviceTimes {
  madeAt?: Date | null
  sentAt?: Date | null
}

/**
 * When a mark was made, by the server's clock: as long before now as the tablet's own clock says between the mark and its
 * sending, so that a clock that is weeks wrong changes nothing. Never after now, never before the day began.
 */
export function instantOfMark({ madeAt, sentAt }: DeviceTimes, now: Date, dayStart: Date): Date {
  if (!madeAt) return now
  const age = (sentAt ?? now).getTime() - madeAt.getTime()
  const at = now.getTime() - Math.max(0, age)
  return new Date(Math.min(now.getTime(), Math.max(at, dayStart.getTime())))
}
