import type { Day } from '@shared/day'
import type { RegulationPartsFragment } from '@generated'

export interface Versions<R> {
  inForce: R | null
  /** Published for a later day, the nearest first. */
  coming: R[]
  draft: R | null
  /** All that was published, newest first, the one in force included. */
  history: R[]
}
type Dated = Pick<RegulationPartsFragment, 'status' | 'effectiveFrom' | 'version'>

/** Which version speaks today, which ones will, and what there was. The later published wins on the same day. */
export function versionsOf<R extends Dated>(all: readonly R[], today: Day): Versions<R> {
  const history = all
    .filter((r) => r.status === 'PUBLISHED' && r.effectiveFrom !== null)
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.version - a.version)
  return {
    inForce: history.find((r) => dayOf(r) <= today) ?? null,
    coming: history.filter((r) => dayOf(r) > today).reverse(),
    draft: all.find((r) => r.status === 'DRAFT') ?? null,
    history,
  }
}
const dayOf = (r: Dated) => r.effectiveFrom ?? ''
