import * as v from 'valibot'
import type { SchoolLevel, SignUpDraftPartsFragment } from '@generated'
import { schoolLevelWord } from '@shared/enums/family'
import { classLabel } from '@shared/family/schools'
import { detailsOf, type PersonalDetails } from '@shared/family/personalDetails'

export type Draft = SignUpDraftPartsFragment
export type DraftBeneficiary = Draft['beneficiaries'][number]
/** As it is typed: of a class of the list, which one. */
export type GivenBeneficiary = Omit<DraftBeneficiary, 'schoolPlace'> & {
  schoolPlace?: { classId: string; level: SchoolLevel } | null
}
export type DetailsValues = PersonalDetails & { email: string; password: string; acceptTerms: boolean }

/** What the page before knows already: the address that was typed there, or who an identity provider says one is. */
export type Known = Partial<Record<'email' | 'firstName' | 'lastName', string>>
export const knownFrom = (state: unknown): Known =>
  v.is(v.partial(v.object({ email: v.string(), firstName: v.string(), lastName: v.string() })), state) ? state : {}

/** What step 1 shows: what was given before, else what is known. The password never comes back. */
export const detailsValues = (draft: Draft | null, known: Known): DetailsValues => ({
  ...detailsOf(draft?.details),
  ...(draft ? {} : { firstName: known.firstName ?? '', lastName: known.lastName ?? '' }),
  email: draft?.email ?? known.email ?? '',
  password: '',
  acceptTerms: draft !== null,
})

/** As the server takes them, without what the cache added. */
export const beneficiariesInput = (list: readonly GivenBeneficiary[]) =>
  list.map(({ key, firstName, lastName, birthDate, type, schoolClass, schoolPlace }) => ({
    ...{ key, firstName, lastName, birthDate, type, schoolClass },
    schoolPlace: schoolPlace ? { classId: schoolPlace.classId, level: schoolPlace.level } : null,
  }))
/** « École Jean Moulin, CE1 »; what was typed when the school is in no list. */
export const classOf = ({ schoolClass, schoolPlace }: DraftBeneficiary): string | null =>
  schoolPlace
    ? `${schoolPlace.school}, ${classLabel(schoolPlace.name, schoolLevelWord(schoolPlace.level), true)}`
    : schoolClass

export interface ChosenAccess {
  situationId: string
  name: string
  beneficiaryKeys: string[]
}
/** What is chosen in step 3, by names: « Coubon / Enfant commune : Louane, Théo ». */
export const accessLabel = (access: ChosenAccess, beneficiaries: readonly DraftBeneficiary[]): string =>
  `${access.name} : ${beneficiaries
    .filter((b) => access.beneficiaryKeys.includes(b.key))
    .map((b) => b.firstName)
    .join(', ')}`
