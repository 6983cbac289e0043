import { array, minLength, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { SchoolClassPartsFragment, SchoolLevel, SchoolPartsFragment } from '@generated'
import { SCHOOL_LEVELS, schoolLevelWord } from '@shared/enums/family'
import { t } from './messages'

export const levelOptions = SCHOOL_LEVELS.map((value) => ({ value, label: schoolLevelWord(value) }))
export const levelWords = (levels: readonly SchoolLevel[]): string =>
  levels.map((level) => schoolLevelWord(level)).join(', ')

const name = pipe(string(), trim(), minLength(1, t('nameMissing')))

/** The rank as typed. */
export interface SchoolForm {
  name: string
  position: string
}
export const schoolSchema = object({ name, position: pipe(string(), trim(), regex(/^\d{1,3}$/, t('numberBad'))) })
export const schoolForm = (school: SchoolPartsFragment | null, position: number): SchoolForm =>
  school ? { name: school.name, position: String(school.position) } : { name: '', position: String(position) }

export interface ClassForm {
  name: string
  levels: SchoolLevel[]
}
export const classSchema = object({
  name,
  levels: pipe(array(picklist(SCHOOL_LEVELS)), minLength(1, t('levelsMissing'))),
})
export const classForm = ({ name, levels }: SchoolClassPartsFragment): ClassForm => ({ name, levels: [...levels] })

/** Levels ticked, and names one a line. */
export interface ClassesForm {
  levels: SchoolLevel[]
  names: string
}
export const classesSchema = object({ levels: array(picklist(SCHOOL_LEVELS)), names: string() })

/** The levels that a name tells: « CE1-CE2 Mme Martin ». */
export const levelsIn = (name: string): SchoolLevel[] => {
  const words = name.toUpperCase().split(/[^\p{L}\p{N}]+/u)
  return SCHOOL_LEVELS.filter((level) => words.includes(schoolLevelWord(level).toUpperCase()))
}

const MOST = 60

/** The classes to add: one per level ticked, one per line; or what is wrong, beside which field. */
export function classesOf({ levels, names }: ClassesForm): ClassForm[] | { field: keyof ClassesForm; message: string } {
  const lines = names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const unknown = lines.find((line) => levelsIn(line).length === 0)
  if (unknown) return { field: 'names', message: t('noLevelIn', { name: unknown }) }
  const long = lines.find((line) => line.length > MOST)
  if (long) return { field: 'names', message: t('nameTooLong', { name: long }) }
  const classes = [
    ...SCHOOL_LEVELS.filter((level) => levels.includes(level)).map((level) => ({
      name: schoolLevelWord(level),
      levels: [level],
    })),
    ...lines.map((line) => ({ name: line, levels: levelsIn(line) })),
  ]
  return classes.length > 0 ? classes : { field: 'levels', message: t('classesMissing') }
}
