import type { Day } from '../day'
import * as v from 'valibot'
import type { Gender } from '@generated'
import { birthDate, birthDateParts } from '../forms/birthDate'
import { PersonalDetailsInput } from '../generated/limits'
import { t } from './messages'

const text = (need: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(need))
const optionalText = v.pipe(v.string(), v.trim())
const compact = v.transform((typed: string) => typed.replace(/[\s.-]/g, ''))

/** The guide's fields of a compte usager; e-mail and password have their own forms. */
const personalDetailsEntries = {
  gender: v.picklist(['', 'M', 'MME']),
  firstName: text(t('needFirstName')),
  lastName: text(t('needLastName')),
  birthDate,
  phone: v.pipe(v.string(), compact, v.regex(/^(\+?\d{9,15})?$/, t('needPhone'))),
  addressLine: optionalText,
  postalCode: v.pipe(v.string(), v.trim(), v.regex(/^(\d{5})?$/, t('needPostalCode'))),
  city: optionalText,
  newsletter: v.boolean(),
  partnerOffers: v.boolean(),
  isCompany: v.boolean(),
  companyName: optionalText,
  siret: v.pipe(v.string(), compact),
}
const named = (d: { isCompany: boolean; companyName: string }): boolean => !d.isCompany || d.companyName !== ''
const numbered = (d: { isCompany: boolean; siret: string }): boolean => !d.isCompany || /^\d{14}$/.test(d.siret)

/** A company gives its name and number, a person does not. */
export const personalDetails = v.pipe(
  v.object(personalDetailsEntries),
  v.forward(v.partialCheck([['isCompany'], ['companyName']], named, t('needCompanyName')), ['companyName']),
  v.forward(v.partialCheck([['isCompany'], ['siret']], numbered, t('needSiret')), ['siret']),
)
export type PersonalDetails = v.InferInput<typeof personalDetails>

/** The phone, the postcode and the SIRET have their own shapes. */
export const detailsLimits = { ...PersonalDetailsInput, phone: null, postalCode: null, siret: null }

interface Known {
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

/** What the fields show for someone already known, or empty; the two opt-ins start unticked. */
export function detailsOf(known?: Known | null): PersonalDetails {
  return {
    gender: known?.gender ?? '',
    firstName: known?.firstName ?? '',
    lastName: known?.lastName ?? '',
    birthDate: birthDateParts(known?.birthDate),
    phone: known?.phone ?? '',
    addressLine: known?.addressLine ?? '',
    postalCode: known?.postalCode ?? '',
    city: known?.city ?? '',
    newsletter: known?.newsletter ?? false,
    partnerOffers: known?.partnerOffers ?? false,
    isCompany: known?.isCompany ?? false,
    companyName: known?.companyName ?? '',
    siret: known?.siret ?? '',
  }
}

type Checked = v.InferOutput<typeof personalDetails>
/** As the server takes it: what was left empty is null, and a person is no company. */
export const detailsInput = (d: Checked) => ({
  gender: d.gender || null,
  firstName: d.firstName,
  lastName: d.lastName,
  birthDate: d.birthDate,
  phone: d.phone || null,
  addressLine: d.addressLine || null,
  postalCode: d.postalCode || null,
  city: d.city || null,
  newsletter: d.newsletter,
  partnerOffers: d.partnerOffers,
  isCompany: d.isCompany,
  companyName: (d.isCompany && d.companyName) || null,
  siret: (d.isCompany && d.siret) || null,
})

/** As they were read, written the same way: what is the same when it is sent was not changed. Null when what is kept could not be typed. */
export function detailsBefore(known: Known): ReturnType<typeof detailsInput> | null {
  const read = v.safeParse(personalDetails, detailsOf(known))
  return read.success ? detailsInput(read.output) : null
}
