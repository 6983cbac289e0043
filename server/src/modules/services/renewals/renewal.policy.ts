import type { Day } from '../../../platform/day.js'

/** Whether the accesses of a situation are given again only once their documents are: it asks for some. */
export const needsProof = ({ requiredDocuments }: { requiredDocuments: readonly string[] }): boolean =>
  requiredDocuments.length > 0

export interface Renewal {
  renewedFrom: Day | null
  renewedUntil: Day | null
}

/** The days of an access that is validated when nobody says others: those of its renewal, else until the end of the school year. */
export function daysOfAccess({ renewedFrom, renewedUntil }: Renewal, today: Day, endOfYear: Day) {
  return {
    validFrom: renewedFrom && renewedFrom > today ? renewedFrom : today,
    validTo: renewedUntil ?? endOfYear,
  }
}

/** What a request that goes on from an access says of itself; null for a new one. */
export const renewalShown = ({ renewedFrom, renewedUntil, renewalNote }: Renewal & { renewalNote: string | null }) =>
  renewedFrom && renewedUntil ? { from: renewedFrom, until: renewedUntil, note: renewalNote } : null
