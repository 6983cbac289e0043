import type { Day } from '../../platform/day.js'
import { nextYear, schoolYearOn } from './class-on.policy.js'
import { SchoolLevel } from './school.entity.js'

const LEVELS: readonly SchoolLevel[] = Object.values(SchoolLevel)

interface Named {
  schoolClass: { name: string; archived: boolean; levels: readonly SchoolLevel[] }
}

/** The youngest first, those of one level before those that begin with it, then by name; archived ones last. */
export function classOrder({ schoolClass: a }: Named, { schoolClass: b }: Named): number {
  const [x, y] = [ranks(a.levels), ranks(b.levels)]
  return (
    Number(a.archived) - Number(b.archived) ||
    x.first - y.first ||
    x.last - y.last ||
    a.name.localeCompare(b.name, 'fr')
  )
}

function ranks(levels: readonly SchoolLevel[]): { first: number; last: number } {
  const known = levels.map((level) => LEVELS.indexOf(level))
  return { first: Math.min(...known), last: Math.max(...known) }
}

export const inOrder = (levels: readonly SchoolLevel[]): SchoolLevel[] =>
  LEVELS.filter((level) => levels.includes(level))

/** The year in course and the next are set up; the past is what registers read, and later years come in their time. */
export function isSetUp(schoolYear: string, today: Day): boolean {
  const inCourse = schoolYearOn(today)
  return schoolYear === inCourse || schoolYear === nextYear(inCourse)
}

export function yearBefore(schoolYear: string): string {
  const year = Number(schoolYear.slice(0, 4))
  return `${year - 1}-${year}`
}

/** Two classes of one school and year do not have the same name; case does not tell them apart. */
export function namesTwice(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase())
  return names.filter((_name, at) => lower.indexOf(lower[at] ?? '') < at)
}

export const whyNotNames = (names: readonly string[]): string | null => {
  const [first] = names
  if (!first) return null
  return names.length === 1
    ? `L’école a déjà une classe « ${first} » cette année-là : donnez-lui un autre nom.`
    : `L’école a déjà ces classes cette année-là : ${names.map((name) => `« ${name} »`).join(', ')}. Donnez-leur d’autres noms.`
}

/** A level in which children are stays with their class. */
export function whyNotWithout(used: readonly { level: SchoolLevel; children: number }[]): string | null {
  const [first] = used
  if (!first) return null
  const who = first.children === 1 ? 'Un enfant de la classe est' : `${first.children} enfants de la classe sont`
  return `${who} en ${first.level} : gardez ce niveau, ou changez-les d’abord de classe.`
}
