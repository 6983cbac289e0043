import type { ClassListQuery, SchoolLevel, SchoolYearSetupQuery } from '@generated'
import { schoolLevelWord } from '@shared/enums/family'
import { t } from './messages'

export type Child = ClassListQuery['classList']['children'][number]
type Schools = SchoolYearSetupQuery['schoolYearSetup']['schools']
export interface Option {
  /** « class level »; '' is no class. */
  value: string
  label: string
  className: string
  level: SchoolLevel
}
export const placeValue = (classId: string, level: SchoolLevel): string => `${classId} ${level}`

/** Every level of every class that children may be placed in, and of the one that is shown. */
export const optionsOf = (schools: Schools, shown: string | null): Option[] =>
  schools.flatMap(({ school, classes }) =>
    classes
      .filter(({ schoolClass: one }) => one.id === shown || !(one.archived || school.archived))
      .flatMap(({ schoolClass: one }) =>
        one.levels.map((level) => ({
          value: placeValue(one.id, level),
          className: one.name,
          level,
          label:
            one.name === schoolLevelWord(level)
              ? `${school.name}, ${one.name}`
              : t('choice', { school: school.name, name: one.name, level: schoolLevelWord(level) }),
        })),
      ),
  )

/** The one place that what a family typed can mean: its class by name, else its level; null when several or none do. */
export function meantBy(typed: string | null, options: readonly Option[]): string | null {
  const text = typed?.trim().toUpperCase()
  if (!text) return null
  const only = (found: readonly Option[]) => (found.length === 1 ? (found[0]?.value ?? null) : null)
  return (
    only(options.filter(({ className }) => className.toUpperCase() === text)) ??
    only(options.filter(({ level }) => schoolLevelWord(level).toUpperCase() === text))
  )
}

/** What is sent of a child whose choice is not where it is. */
export function placementOf(child: Child, classId: string | null, chosen: string) {
  const [to = '', level = ''] = chosen.split(' ')
  return {
    beneficiaryId: child.beneficiaryId,
    fromClassId: classId,
    classId: to || null,
    level: to ? (level as SchoolLevel) : null,
  }
}
