import type { SchoolLevel } from '../../schools/index.js'
import { classOrder, inOrder } from '../../schools/index.js'
import { tidy } from '../../../platform/tidy.js'

/** A class of the year that ends, or of the one that begins. */
export interface YearClass {
  id: string
  schoolId: string
  school: string
  name: string
  levels: readonly SchoolLevel[]
  /** Of the year that ends. */
  current: boolean
  /** Children may be placed in it: neither it nor its school is archived. */
  open: boolean
}

/** A class of the next year to be made after one of this year. */
export interface ClassChoice {
  fromClassId: string
  name: string
  levels: readonly SchoolLevel[]
}

/** A class of the next year: one that is there, or the copy of one of this year, under its id until it is made. */
export interface YearTarget {
  id: string
  schoolId: string
  school: string
  name: string
  levels: readonly SchoolLevel[]
  exists: boolean
  /** The class of this year that it goes on from. */
  fromClassId: string | null
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The classes of the next year: those that are there, then those to be made, in the order of school. */
export function plannedClasses(
  classes: readonly YearClass[],
  chosen: readonly ClassChoice[] | null,
): { targets: YearTarget[]; problem: string | null } {
  const sources = classes.filter(({ current, open }) => current && open)
  const there = classes.filter(({ current, open }) => !current && open)
  const already = (schoolId: string, name: string) =>
    there.some((one) => one.schoolId === schoolId && same(one.name, name))
  const made = chosen
    ? chosen.flatMap(({ fromClassId, name, levels }) => {
        const source = sources.find(({ id }) => id === fromClassId)
        return source && levels.length > 0 ? [{ ...source, name: tidy(name), levels: inOrder(levels) }] : []
      })
    : sources.filter(({ schoolId, name }) => !already(schoolId, name))
  const twice = made.find(
    (one, at) =>
      already(one.schoolId, one.name) ||
      made.some((other, before) => before < at && other.schoolId === one.schoolId && same(other.name, one.name)),
  )
  const targets = [
    ...there.map((one): YearTarget => ({ ...shown(one), exists: true, fromClassId: fromOf(one, sources) })),
    ...made.map((one): YearTarget => ({ ...shown(one), exists: false, fromClassId: one.id })),
  ]
  return {
    targets: targets.sort((a, b) => a.school.localeCompare(b.school, 'fr') || classOrder(named(a), named(b))),
    problem: twice
      ? `« ${twice.school} » aurait deux classes « ${twice.name} » : donnez-leur des noms différents.`
      : null,
  }
}

const shown = ({ id, schoolId, school, name, levels }: YearClass) => ({ id, schoolId, school, name, levels })
const named = ({ name, levels }: YearTarget) => ({ schoolClass: { name, levels, archived: false } })

const fromOf = ({ schoolId, name }: YearClass, sources: readonly YearClass[]): string | null =>
  sources.find((one) => one.schoolId === schoolId && same(one.name, name))?.id ?? null
