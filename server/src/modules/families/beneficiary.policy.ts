import type { Day } from '../../platform/day.js'
import type { FieldError } from '../../platform/errors.js'
import type { BeneficiaryKind } from './beneficiary.entity.js'
import type { FiliationType } from './filiation.entity.js'

export const MAX_BENEFICIARIES = 30

export interface Person {
  firstName: string
  lastName: string
  birthDate: Day | null
  type: FiliationType
}

/** An adult is oneself, or someone born 18 years ago or more. */
export function kindOf(person: Pick<Person, 'birthDate' | 'type'>, today: Day): BeneficiaryKind {
  if (person.type === 'SELF') return 'ADULT'
  const majority = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  return person.birthDate !== null && person.birthDate <= majority ? 'ADULT' : 'CHILD'
}

/** The same spelling for « THéo » and « theo »: letters only, without case or accents. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Twice the same person in one family: same names and birth date, or twice oneself. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  (a.type === 'SELF' && b.type === 'SELF') ||
  (nameKey(a.firstName) === nameKey(b.firstName) &&
    nameKey(a.lastName) === nameKey(b.lastName) &&
    a.birthDate === b.birthDate)

export const birthDateErrors = (birthDate: Day | null, today: Day, field = 'birthDate'): FieldError[] =>
  birthDate !== null && birthDate > today
    ? [{ field, message: 'La date de naissance ne peut pas être dans le futur : corrigez-la.' }]
    : []

/** What is wrong with a list typed at sign-up: keys or persons that come twice, births in the future. */
export function listErrors(list: readonly (Person & { key: string })[], today: Day): FieldError[] {
  return list.flatMap((person, at) => {
    const before = list.slice(0, at)
    const field = `beneficiaries.${at}`
    if (before.some((other) => other.key === person.key))
      return [{ field, message: 'Deux bénéficiaires ont la même clé.' }]
    if (before.some((other) => isSamePerson(other, person))) {
      return [
        { field, message: `${person.firstName} ${person.lastName} est déjà dans la liste : retirez la ligne en trop.` },
      ]
    }
    return birthDateErrors(person.birthDate, today, `${field}.birthDate`)
  })
}
