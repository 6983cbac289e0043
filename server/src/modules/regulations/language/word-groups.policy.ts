import { SCHOOL_STAGES } from '../../schools/index.js'
import type { FactValue } from './facts.policy.js'

/** Words of the language that stand for several of the values that the product gives, by fact. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { level: SCHOOL_STAGES }

/** A value and the word that stands for it among others: a child in GS is « nursery » too. */
export function withGroup(fact: string, value: FactValue | undefined): readonly string[] | null {
  if (typeof value !== 'string') return null
  const group = Object.entries(GROUPS[fact] ?? {}).find(([, values]) => values.includes(value))
  return group ? [value, group[0]] : null
}
