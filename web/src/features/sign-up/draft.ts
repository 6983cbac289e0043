import type { SignUpDraftPartsFragment } from '@generated'
import { detailsOf, type PersonalDetails } from '@shared/family/personalDetails'

export type Draft = SignUpDraftPartsFragment
export type DraftBeneficiary = Draft['beneficiaries'][number]
export type DetailsValues = PersonalDetails & { email: string; password: string; acceptTerms: boolean }

/** What step 1 shows: what was given before, else the address typed on the sign-in page. The password never comes back. */
export const detailsValues = (draft: Draft | null, email: string): DetailsValues => ({
  ...detailsOf(draft?.details),
  email: draft?.email ?? email,
  password: '',
  acceptTerms: draft !== null,
})

/** As the server takes them, without what the cache added. */
export const beneficiariesInput = (list: readonly DraftBeneficiary[]) =>
  list.map(({ key, firstName, lastName, birthDate, type }) => ({ key, firstName, lastName, birthDate, type }))

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
