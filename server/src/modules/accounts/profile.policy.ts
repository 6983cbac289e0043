import type { Day } from '../../platform/day.js'
import type { FieldError } from '../../platform/errors.js'
import { tidy, tidyOrNull } from '../../platform/tidy.js'
import type { Gender } from './account.entity.js'
import type { PersonalDetailsInput } from './personal-details.input.js'

/** Details as they are kept: trimmed, blank is null, a private person has no company. */
export interface Profile {
  gender: Gender | null
  firstName: string
  lastName: string
  birthDate: Day | null
  phone: string | null
  addressLine: string | null
  postalCode: string | null
  city: string | null
  newsletter: boolean
  partnerOffers: boolean
  isCompany: boolean
  companyName: string | null
  siret: string | null
}

/** E-mails are compared in lower case. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

export function profileOf(given: PersonalDetailsInput): Profile {
  return {
    gender: given.gender ?? null,
    firstName: tidy(given.firstName),
    lastName: tidy(given.lastName),
    birthDate: given.birthDate ?? null,
    phone: tidyOrNull(given.phone),
    addressLine: tidyOrNull(given.addressLine),
    postalCode: tidyOrNull(given.postalCode),
    city: tidyOrNull(given.city),
    newsletter: given.newsletter,
    partnerOffers: given.partnerOffers,
    isCompany: given.isCompany,
    companyName: given.isCompany ? tidyOrNull(given.companyName) : null,
    siret: given.isCompany ? (given.siret ?? '').replace(/\s/g, '') || null : null,
  }
}

/** An address, or a company, is said as a whole. */
const TOGETHER: (keyof Profile)[][] = [
  ['addressLine', 'postalCode', 'city'],
  ['isCompany', 'companyName', 'siret'],
]

/** What was changed since it was read; the rest is as it is now, whoever corrected it meanwhile. */
export function changedSince(read: Profile, given: Profile, now: Profile): Profile {
  const names = Object.keys(given) as (keyof Profile)[]
  const typed = (name: keyof Profile) =>
    (TOGETHER.find((group) => group.includes(name)) ?? [name]).some((one) => given[one] !== read[one])
  return names.reduce<Profile>((kept, name) => (typed(name) ? kept : { ...kept, [name]: now[name] }), given)
}

/** What no single field can tell; empty when all is well. */
export function whatIsMissing(profile: Profile, today: Day): FieldError[] {
  const missing: FieldError[] = []
  if (profile.isCompany && !profile.companyName)
    missing.push({ field: 'companyName', message: 'Indiquez le nom de la société.' })
  if (profile.isCompany && !profile.siret) missing.push({ field: 'siret', message: 'Indiquez le SIRET de la société.' })
  if (profile.birthDate && profile.birthDate >= today) {
    missing.push({ field: 'birthDate', message: 'Votre date de naissance est dans le passé : corrigez-la.' })
  }
  return missing
}
