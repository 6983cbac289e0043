import type { Day } from '../../../platform/day.js'
import { nameKey } from '../../families/index.js'
import { SchoolLevel } from '../../schools/index.js'
import type { AskedChild, AskedLine } from './line.policy.js'
import type { Entitled, KnownMember, KnownSituation, PlanFacts } from './plan-facts.policy.js'
import { inFigures } from './report.policy.js'

/** Two people of one key are one person in a family. */
export const personKey = ({ lastName, firstName, birthDate }: AskedChild): string =>
  `${nameKey(firstName)}|${nameKey(lastName)}|${birthDate ?? ''}`

/** A member of a family who is nearly the child of a line: born the same day, or of the same first name. */
export const isNear = (member: KnownMember, child: AskedChild): boolean =>
  nameKey(member.firstName) === nameKey(child.firstName) ||
  (member.birthDate !== null && member.birthDate === child.birthDate)

/** What was found, or the sentence that says what to do. */
export type Found<T> = T | string

const listed = (names: readonly string[]): string =>
  names
    .slice(0, 8)
    .map((name) => `« ${name} »`)
    .join(', ')

export function findSituation(name: string, { situations }: PlanFacts): Found<KnownSituation> {
  const offered = situations.filter(({ active }) => active)
  const found = offered.find((one) => nameKey(one.name) === nameKey(name))
  return (
    found ??
    `La situation « ${name} » n’est pas proposée par la commune (${listed(offered.map((one) => one.name)) || 'aucune ne l’est'}) : corrigez le nom, ou créez-la dans « Situations ».`
  )
}

export interface FoundClass {
  classId: string
  school: string
  name: string
  level: SchoolLevel
}

const LEVELS: readonly SchoolLevel[] = Object.values(SchoolLevel)
const levelIn = (text: string): SchoolLevel | undefined => LEVELS.find((level) => nameKey(level) === nameKey(text))

/** The class that a line names, by its school when several have one of that name. */
export function findClass(
  { school, className, level }: AskedLine,
  { classes, schoolYear }: PlanFacts,
): Found<FoundClass> {
  const inSchool = school ? classes.filter((one) => sameSchool(one.school, school)) : classes
  if (inSchool.length === 0 && school)
    return `L’école « ${school} » n’a pas de classe en ${schoolYear} : corrigez son nom, ou créez-la dans « Écoles ».`
  const found = inSchool.filter((one) => nameKey(one.name) === nameKey(className))
  const [only] = found
  if (!only)
    return `La classe « ${className} » n’existe pas en ${schoolYear}${school ? ` à l’école « ${school} »` : ''} (${listed(inSchool.map((one) => one.name)) || 'aucune n’y est'}) : corrigez son nom, ou créez-la dans « Écoles ».`
  if (found.length > 1)
    return `Plusieurs écoles ont une classe « ${className} » : dites laquelle dans une colonne « École ».`
  const chosen = level ? levelIn(level) : only.levels.length === 1 ? only.levels[0] : undefined
  if (!chosen || !only.levels.includes(chosen))
    return level
      ? `La classe « ${only.name} » n’a pas le niveau « ${level} » : elle a ${only.levels.join(', ')}.`
      : `La classe « ${only.name} » a plusieurs niveaux (${only.levels.join(', ')}) : dites lequel dans une colonne « Niveau ».`
  return { classId: only.id, school: only.school, name: only.name, level: chosen }
}

/** « École Jules Ferry » and « Jules Ferry » are one school. */
const sameSchool = (a: string, b: string): boolean => schoolKey(a) === schoolKey(b)
const schoolKey = (name: string): string =>
  nameKey(name).replace(/^ecole(elementaire|maternelle|primaire|publique)?/, '') || nameKey(name)

const LATE = '9999-12-31'

/** The services that a situation opens between two days. */
export const opensBetween = ({ services }: KnownSituation, from: Day, to: Day): Entitled[] =>
  services.flatMap((one) => {
    const first = one.from > from ? one.from : from
    const last = (one.to ?? LATE) < to ? (one.to ?? to) : to
    return first <= last ? [{ serviceId: one.serviceId, service: one.service, from: first, to: last }] : []
  })

/** Why these services cannot be opened beside those that are, or null: one access to a service on a day. */
export function whyNotOpen(asked: readonly Entitled[], held: readonly Entitled[]): string | null {
  const clash = asked
    .flatMap((one) =>
      held.filter((other) => other.serviceId === one.serviceId && other.from <= one.to && one.from <= other.to),
    )
    .at(0)
  return clash
    ? `L’enfant a déjà un accès à « ${clash.service} » du ${inFigures(clash.from)} au ${inFigures(clash.to)} : changez les dates, ou changez sa situation dans sa fiche.`
    : null
}
