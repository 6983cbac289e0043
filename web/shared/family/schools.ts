import type { SchoolChoicesQuery, SchoolLevel } from '@generated'
import { schoolLevelWord } from '../enums/family'

/** A class of a list and one of its levels, as one value of a form. */
export const placeValue = ({ classId, level }: { classId: string; level: SchoolLevel }): string => `${classId} ${level}`

export function placeIn(value: string): { classId: string; level: SchoolLevel } | null {
  const [classId = '', level = ''] = value.split(' ')
  return level === '' ? null : { classId, level: level as SchoolLevel }
}

export interface ListedSchool {
  id: string
  name: string
  schoolYear: string | null
  classes: readonly { value: string; label: string }[]
}
/** Where a child is already. */
export interface Placed {
  classId: string
  level: SchoolLevel
  school: string
  name: string
}

/** « CE1-CE2 Mme Martin (CE1) »; the name alone when it tells the level. */
export const classLabel = (name: string, level: string, only: boolean): string =>
  only &&
  name
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(level.toUpperCase())
    ? name
    : `${name} (${level})`

/** The schools of the communes with a list; the commune is told when several have one. A place that is no longer offered stays a choice of who has it. */
export function listedSchools(communes: SchoolChoicesQuery['communes'], placed: Placed | null): ListedSchool[] {
  const listed = communes.filter(({ schools }) => schools.length > 0)
  const schools = listed.flatMap((commune) =>
    commune.schools.map(({ schoolId, name, schoolYear, classes }) => ({
      id: schoolId,
      name: listed.length > 1 ? `${name} (${commune.name})` : name,
      schoolYear,
      classes: classes.flatMap((one) =>
        one.levels.map((level) => ({
          value: placeValue({ classId: one.classId, level }),
          label: classLabel(one.name, schoolLevelWord(level), one.levels.length === 1),
        })),
      ),
    })),
  )
  if (!placed || schools.some(({ classes }) => classes.some(({ value }) => value === placeValue(placed))))
    return schools
  const label = classLabel(placed.name, schoolLevelWord(placed.level), true)
  const here = { id: 'here', name: placed.school, schoolYear: null, classes: [{ value: placeValue(placed), label }] }
  return [here, ...schools]
}
