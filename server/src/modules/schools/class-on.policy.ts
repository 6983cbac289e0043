import type { Day } from '../../platform/day.js'
import { SchoolLevel } from './school.entity.js'

/** The class of a child in one school year, as its row says it. */
export interface ClassPlace {
  classId: string
  communeId: string
  school: string
  name: string
  level: SchoolLevel
}
/** By school year, « 2026-2027 ». */
export type ClassesByYear = Record<string, ClassPlace>

/** What is known of the class of a child: where it is enrolled, and what its family typed. */
export interface KnownClass {
  classes: ClassesByYear
  schoolClass: string | null
}

/** A child changes class on the first of September. */
export function schoolYearOn(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)
  return `${year}-${year + 1}`
}

export const nextYear = (schoolYear: string): string => {
  const year = Number(schoolYear.slice(0, 4)) + 1
  return `${year}-${year + 1}`
}

/** The year that a class is chosen for: in July and August, the one that begins. */
export const yearToChoose = (today: Day): string => {
  const year = schoolYearOn(today)
  const month = today.slice(5, 7)
  return month === '07' || month === '08' ? nextYear(year) : year
}

/** The level of a child on a day, for the rules: that of its class, else what its family typed. */
export const levelOn = ({ classes, schoolClass }: KnownClass, day: Day): string | null =>
  classes[schoolYearOn(day)]?.level ?? schoolClass

/** What a register says of the class of a child on a day. A commune reads the classes of its own schools; of another's, the level. */
export function classOn(child: KnownClass, day: Day, sees: (communeId: string) => boolean): string | null {
  const place = child.classes[schoolYearOn(day)]
  if (!place) return child.schoolClass
  return sees(place.communeId) ? className(place) : place.level
}

/** The school of a commune in which a child is on a day; null when it is in none of its own. */
export function schoolIn({ classes }: Pick<KnownClass, 'classes'>, day: Day, communeId: string): string | null {
  const place = classes[schoolYearOn(day)]
  return place?.communeId === communeId ? place.school : null
}

const LEVELS: readonly string[] = Object.values(SchoolLevel)

/** « CE1-CE2 Mme Martin (CE1) »; a name that tells the level already, as « CM2 M. Petit », says it once. */
export function className({ name, level }: Pick<ClassPlace, 'name' | 'level'>): string {
  const named = name.split(/[^\p{L}\p{N}]+/u).filter((word) => LEVELS.includes(word))
  return named.length === 1 && named[0] === level ? name : `${name} (${level})`
}

/** With the school, where classes of several may meet. */
export const schoolAndClass = (place: Pick<ClassPlace, 'school' | 'name' | 'level'>): string =>
  `${place.school}, ${className(place)}`
