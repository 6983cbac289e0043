import { SchoolLevel } from './school.entity.js'

const ORDER: readonly SchoolLevel[] = Object.values(SchoolLevel)

/** The level of a child one year later; null after the last one. */
export const levelAfter = (level: SchoolLevel): SchoolLevel | null => ORDER[ORDER.indexOf(level) + 1] ?? null

/** What becomes of a child: it goes up, it leaves what the commune teaches, or somebody must say where it goes. */
export type MovesUp = { level: SchoolLevel } | 'LEAVES' | 'LATER'

/** @param taught levels of the classes of the year that begins */
export function movesUp(level: SchoolLevel, taught: ReadonlySet<SchoolLevel>): MovesUp {
  const next = levelAfter(level)
  if (!next) return 'LEAVES'
  if (taught.has(next)) return { level: next }
  const above = ORDER.slice(ORDER.indexOf(next))
  return above.some((one) => taught.has(one)) ? 'LATER' : 'LEAVES'
}
