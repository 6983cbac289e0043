import type { AccountStatus } from '../../accounts/index.js'
import type { DocumentStatus } from '../../documents/index.js'
import { shownStatus } from '../access.policy.js'
import type { ServiceAccess } from '../service-access.entity.js'
import type { Day } from '../../../platform/day.js'

/** Seconds during which who decided may undo without a word: the mail waits for them. */
export const UNDO_SECONDS = 10

/** The mail waits a little longer, so that an undo asked in the last second still comes before it. */
const MAIL_WAITS_SECONDS = UNDO_SECONDS + 3

const secondsAfter = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000)

export const mailLeavesAt = (decidedAt: Date): Date => secondsAfter(decidedAt, MAIL_WAITS_SECONDS)

export interface StandingDecision {
  decidedAt: Date
  decidedBy: string
  toldAt: Date | null
}

export type DecisionRefusal =
  | 'NOT_DECIDED'
  | 'TOO_LATE_TO_UNDO'
  | 'DECIDED_BY_ANOTHER'
  | 'REASON_REQUIRED'
  | 'HAS_BOOKINGS'
  | 'ASKED_AGAIN'
  | 'OVERLAPS'
  | 'STAFF_ACCOUNT'
  | 'HELD_ELSEWHERE'
  | 'COMMUNE_ARCHIVED'
  | 'OWN_FAMILY'

/** Why a decision can no longer be undone as if nothing had been said, or null. */
export function whyNotUndo(decision: StandingDecision | undefined, actorId: string, now: Date): DecisionRefusal | null {
  if (!decision) return 'NOT_DECIDED'
  if (decision.decidedBy !== actorId) return 'DECIDED_BY_ANOTHER'
  return decision.toldAt || now >= mailLeavesAt(decision.decidedAt) ? 'TOO_LATE_TO_UNDO' : null
}

type Access = Pick<ServiceAccess, 'status' | 'validTo' | 'endedAt'>

/** Was an access decided, and does that decision still say something? The end of one is a decision too. */
export function whyNotTakeBackAccess(access: Access, isOwn: boolean, today: Day): DecisionRefusal | null {
  if (isOwn) return 'OWN_FAMILY'
  if (access.endedAt || access.status === 'REFUSED') return null
  return shownStatus(access, today) === 'VALID' ? null : 'NOT_DECIDED'
}

export const whyNotTakeBackAccount = (status: AccountStatus, isOwn: boolean): DecisionRefusal | null => {
  if (isOwn) return 'OWN_FAMILY'
  return status === 'ACTIVE' || status === 'REFUSED' ? null : 'NOT_DECIDED'
}

export const whyNotTakeBackDocument = (status: DocumentStatus, isOwn: boolean): DecisionRefusal | null => {
  if (isOwn) return 'OWN_FAMILY'
  return status === 'ACCEPTED' || status === 'REFUSED' ? null : 'NOT_DECIDED'
}

/** Seconds for which a line stays « ouvert par … » unless its page says so again. */
export const OPEN_SECONDS = 60

export const openUntil = (now: Date): Date => secondsAfter(now, OPEN_SECONDS)
