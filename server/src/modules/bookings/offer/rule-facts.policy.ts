import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { GivenFacts, Scalar } from '../../regulations/index.js'
import { type KnownClass, levelOn } from '../../schools/index.js'
import { type Residence, residentIn } from '../../services/index.js'

/** What the product knows of a child and its family when a règlement is asked. */
export interface ChildFacts extends KnownClass {
  tariffCents: Cents | null
  situationName: string
  /** Whom the commune keeps the situation for. */
  residence: Residence
  quotient: number | null
  birthDate: Day | null
  children: number
  childRank: number
  debtCents: Cents
  /** What the commune keeps of the family and the child, by the names of its règlements. */
  kept: Readonly<Record<string, Scalar>>
}

/** The same facts for a price shown, quoted, charged or recomputed: nothing else is known of a family. */
export const ruleFacts = (child: ChildFacts, day: Day): GivenFacts => ({
  resident: residentIn(child.residence),
  ...child.kept,
  tariffCents: child.tariffCents ?? undefined,
  situation: child.situationName,
  qf: child.quotient ?? undefined,
  age: child.birthDate ? ageOn(child.birthDate, day) : undefined,
  level: levelOn(child, day) ?? undefined,
  children: Math.max(1, child.children),
  childRank: Math.max(1, child.childRank),
  debtCents: child.debtCents,
})

/** Whole years on a day. */
export const ageOn = (birthDate: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)

/** The quotient in force in a commune on a day; null while none is known. */
export function quotientOn(
  quotients: readonly { communeId: string; validFrom: Day; quotient: number | null }[],
  communeId: string,
  day: Day,
): number | null {
  let found: { validFrom: Day; quotient: number | null } | null = null
  for (const q of quotients) {
    if (q.communeId === communeId && q.validFrom <= day && (!found || q.validFrom > found.validFrom)) found = q
  }
  return found?.quotient ?? null
}
