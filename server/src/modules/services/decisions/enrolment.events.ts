import type { Db } from '../../../platform/sql.js'
import type { Day } from '../../../platform/day.js'
import type { KnownClass } from '../../schools/index.js'

/** Someone for whom an access is asked. */
export interface Enrolled extends KnownClass {
  beneficiaryId: string
  firstName: string
  kind: 'CHILD' | 'ADULT'
  birthDate: Day | null
  children: number
  childRank: number
}
export interface EnrolmentAsked {
  situationId: string
  channel: 'portal' | 'staff'
  now: Date
  /** A family that is known, and whom of it; or the people of one that signs up, of whom nothing else is known. */
  of: { accountId: string; beneficiaryIds: readonly string[] } | { people: readonly Enrolled[] }
}

/** Why règlements do not let these people ask for it now, as their family reads it; null when they do. */
export type WhyNotEnrolled = (db: Db, asked: EnrolmentAsked) => Promise<string | null>

/** Filled when the server starts: services knows nothing of règlements. */
export const enrolmentRules: WhyNotEnrolled[] = []

export async function whyNotEnrolled(db: Db, asked: EnrolmentAsked): Promise<string | null> {
  for (const rule of enrolmentRules) {
    const why = await rule(db, asked)
    if (why) return why
  }
  return null
}
