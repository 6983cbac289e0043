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

/** Within one of those that were there, of the same person and kind: nobody is named again, or for longer. */
const isWithin = (office: Office, before: readonly Office[]): boolean =>
  before.some(
    ({ accountId, kind, startsOn, endsOn }) =>
      accountId === office.accountId &&
      kind === office.kind &&
      startsOn <= office.startsOn &&
      (endsOn === null || (office.endsOn !== null && office.endsOn <= endsOn)),
  )

/** Whose office is new, longer or of another kind: they must keep the till today. What is untouched or shortened asks nothing. */
export const whoMustKeepTill = (before: readonly Office[], after: readonly Office[]): Office[] =>
  after.filter((office) => !isWithin(office, before))

/** Who was in office on closed days: their papers name them. */
const inOfficeUntil = (offices: readonly Office[], closedUntil: Day): string =>
  offices
    .filter(({ startsOn }) => startsOn <= closedUntil)
    .map(({ accountId, kind, startsOn, endsOn }) =>
      [accountId, kind, startsOn, endsOn === null || endsOn > closedUntil ? closedUntil : endsOn].join(' '),
    )
    .sort()
    .join('\n')

/** Papers of a closed period print who was in office on their day: that stays; an arrêté may be written better. */
export const changesClosedDays = (
  before: readonly Office[],
  after: readonly Office[],
  closedUntil: Day | null,
): boolean => closedUntil !== null && inOfficeUntil(before, closedUntil) !== inOfficeUntil(after, closedUntil)

/** Two accounts of one code could not be told apart in the books. */
export const whyNotCodes = (codes: readonly string[]): 'CODE_TWICE' | null =>
  new Set(codes.map((code) => code.toUpperCase())).size < codes.length ? 'CODE_TWICE' : null

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
