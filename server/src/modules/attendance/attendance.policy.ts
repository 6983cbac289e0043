import type { Day } from '../../platform/day.js'
import type { AbsenceSaid, AbsenceTold } from '../bookings/index.js'
import { TOLD, type ToldFact } from '../regulations/index.js'

export type AttendanceRefusalReason = 'NOT_EXPECTED' | 'FUTURE_DAY' | 'ALREADY_SETTLED' | 'OWN_FAMILY'

export interface Mark {
  beneficiaryId: string
  status?: string | null
  reason?: string | null
  certificate?: boolean
  arrivedAt?: string | null
  leftAt?: string | null
  forgetsHours?: boolean
  told?: AbsenceTold | null
}

const ABSENT = new Set<string | null | undefined>(['ABSENT', 'ABSENT_JUSTIFIED'])
export const isAbsent = ({ status }: Mark): boolean => ABSENT.has(status)

/** What a mark says of an absence: a reason and a certificate are of a justified one. */
export function absenceSaid({ status, reason, certificate, told }: Mark): AbsenceSaid {
  const justified = status === 'ABSENT_JUSTIFIED'
  const facts = toldFacts(told)
  return {
    justified,
    reason: (justified && reason) || null,
    certificate: justified && certificate === true,
    told: facts.length > 0 ? Object.fromEntries(facts.map((fact) => [fact, told?.[fact]])) : null,
  }
}

/** What is told at all. */
export const toldFacts = (told: AbsenceTold | null | undefined): ToldFact[] => TOLD.filter((fact) => told?.[fact])

/** Someone on the register before these marks. */
export interface Expected {
  beneficiaryId: string
  status: string | null
  arrivedAt: string | null
  leftAt: string | null
  /** What its absence costs beside the meal. */
  absenceCharge: object | null
  /** Of the family of who marks. */
  own: boolean
}

/** Children of a day: those on the sheet, and those whom the commune knows. */
export interface Children {
  expected: readonly Expected[]
  known: ReadonlySet<string>
}

const CAME = new Set<string | null | undefined>(['PRESENT', 'PRESENT_UNBOOKED'])

/**
 * Promise A6: everybody notes who comes, their own child as well. A mark that gives money back is a decision: an absence
 * that is justified, or that cost something and was none, a meal without a booking that was not taken after all, or other hours than those that were noted.
 */
export const givesBack = (mark: Mark, before: Omit<Expected, 'beneficiaryId' | 'own'>): boolean =>
  mark.status === 'ABSENT_JUSTIFIED' ||
  (before.absenceCharge !== null && !isAbsent(mark)) ||
  (!CAME.has(mark.status) && (before.status === 'PRESENT_UNBOOKED' || saidHours(before))) ||
  (saidHours(before) && (mark.forgetsHours === true || changesHours(mark, before)))

const saidHours = ({ arrivedAt, leftAt }: Pick<Expected, 'arrivedAt' | 'leftAt'>) =>
  arrivedAt !== null || leftAt !== null
const changesHours = (mark: Mark, before: Pick<Expected, 'arrivedAt' | 'leftAt'>) =>
  (['arrivedAt', 'leftAt'] as const).some((one) => mark[one] && before[one] && mark[one] !== before[one])

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
  const sheet = new Map(expected.map((e) => [e.beneficiaryId, e]))
  const accepted = ({ beneficiaryId: id, status }: Mark) =>
    sheet.has(id) || (known.has(id) && (!status || status === 'PRESENT_UNBOOKED'))
  if (!marks.every(accepted)) return 'NOT_EXPECTED'
  const own = (mark: Mark) => {
    const row = sheet.get(mark.beneficiaryId)
    return row?.own && givesBack(mark, row)
  }
  return marks.some(own) ? 'OWN_FAMILY' : null
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
