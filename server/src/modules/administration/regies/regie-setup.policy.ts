import { addDays, type Day } from '../../../platform/day.js'
import type { OfficerKind } from '../../communes/index.js'

export interface Office {
  accountId: string
  kind: OfficerKind
  actReference: string
  actDate: Day | null
  startsOn: Day
  endsOn: Day | null
}

/** Ranges share a day: both their ends belong to them. */
const meet = (one: Office, other: Office): boolean =>
  (other.endsOn === null || one.startsOn <= other.endsOn) && (one.endsOn === null || other.startsOn <= one.endsOn)

export type OfficeRefusal = 'TWO_REGISSEURS' | 'TWO_OFFICES' | 'ENDS_BEFORE'

/** Why these people cannot all hold these offices: one régisseur a day, one office a person and day; null when they can. */
export function whyNotOffices(offices: readonly Office[]): OfficeRefusal | null {
  if (offices.some(({ startsOn, endsOn }) => endsOn !== null && endsOn < startsOn)) return 'ENDS_BEFORE'
  const pairs = offices.flatMap((one, at) => offices.slice(at + 1).map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => one.accountId === other.accountId && meet(one, other))) return 'TWO_OFFICES'
  return pairs.some(([one, other]) => one.kind === 'REGISSEUR' && other.kind === 'REGISSEUR' && meet(one, other))
    ? 'TWO_REGISSEURS'
    : null
}

/** From when on a new account code counts: the papers of a closed period do not change. */
export const codesCountFrom = (closedUntil: Day | null): Day | null =>
  closedUntil === null ? null : addDays(closedUntil, 1)
