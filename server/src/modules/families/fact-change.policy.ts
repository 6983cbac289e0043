import { civilDay, type Day } from '../../platform/day.js'
import type { Profile } from '../accounts/index.js'
import type { Person } from './beneficiary.policy.js'
import type { FactName } from './fact-change.entity.js'
import type { FiliationType } from './filiation.entity.js'

/**
 * Facts as they are written: a birth date « 2018-05-10 », a filiation by its name; null is « none ». PLACE, which nobody reads,
 * is the class and level behind a SCHOOL_CLASS that was chosen from the list of a commune.
 */
export type Facts = Partial<Record<FactName | 'PLACE', string | null>>

/** What rests on the facts of this person or account today. */
export interface Resting {
  /** An access is valid: a price, an age rule or a right was granted on what was known. */
  validated: boolean
  /** A règlement of one of its services reads the class. */
  classDecides: boolean
}

/** Those that somebody reads, by their names. */
export const namesOf = (facts: Facts): FactName[] =>
  Object.keys(facts).flatMap((name) => (name === 'PLACE' ? [] : [name as FactName]))

/** The facts that are not what they were. */
export function differences(now: Facts, wanted: Facts): Facts {
  const changed = (Object.keys(wanted) as (keyof Facts)[]).filter(
    (name) => (wanted[name] ?? null) !== (now[name] ?? null),
  )
  return Object.fromEntries(changed.map((name) => [name, wanted[name] ?? null]))
}

/** Which of these changes the staff looks at before they count. A filiation decides only where it says who is the adult of the account. */
export function toReview(changed: Facts, now: Facts, { validated, classDecides }: Resting): Facts {
  if (!validated) return {}
  const decides = (name: keyof Facts): boolean => {
    if (name === 'SCHOOL_CLASS' || name === 'PLACE') return classDecides
    if (name === 'FILIATION') return changed.FILIATION === 'SELF' || now.FILIATION === 'SELF'
    return true
  }
  return Object.fromEntries(Object.entries(changed).filter(([name]) => decides(name as keyof Facts)))
}

/** What counts at once: everything asked, but the old fact where the staff must look first. */
export const atOnce = (wanted: Facts, now: Facts, reviewed: Facts): Facts => ({
  ...wanted,
  ...Object.fromEntries((Object.keys(reviewed) as (keyof Facts)[]).map((name) => [name, now[name] ?? null])),
})

/** Someone's facts, but the class. */
export const factsIn = (person: Person): Facts => ({
  FIRST_NAME: person.firstName,
  LAST_NAME: person.lastName,
  BIRTH_DATE: person.birthDate,
  FILIATION: person.type,
})

const birthDateIn = ({ BIRTH_DATE: date }: Facts): Day | null => (date ? civilDay(date) : null)

export const personIn = (facts: Facts, typed: Person): Person => ({
  firstName: facts.FIRST_NAME ?? typed.firstName,
  lastName: facts.LAST_NAME ?? typed.lastName,
  birthDate: birthDateIn(facts),
  type: (facts.FILIATION as FiliationType | undefined) ?? typed.type,
})

type Holder = Pick<
  Profile,
  'firstName' | 'lastName' | 'birthDate' | 'addressLine' | 'postalCode' | 'city' | 'companyName' | 'siret'
>

/** The facts of an account that rules, statements and rights rest on; its telephone is not one of them. */
export const factsOfHolder = (holder: Holder): Facts => ({
  FIRST_NAME: holder.firstName,
  LAST_NAME: holder.lastName,
  BIRTH_DATE: holder.birthDate,
  ADDRESS_LINE: holder.addressLine,
  POSTAL_CODE: holder.postalCode,
  CITY: holder.city,
  COMPANY_NAME: holder.companyName,
  SIRET: holder.siret,
})

export const holderIn = (facts: Facts): Holder & { isCompany: boolean } => ({
  firstName: facts.FIRST_NAME ?? '',
  lastName: facts.LAST_NAME ?? '',
  birthDate: birthDateIn(facts),
  addressLine: facts.ADDRESS_LINE ?? null,
  postalCode: facts.POSTAL_CODE ?? null,
  city: facts.CITY ?? null,
  companyName: facts.COMPANY_NAME ?? null,
  siret: facts.SIRET ?? null,
  isCompany: (facts.COMPANY_NAME ?? null) !== null,
})
