import * as v from 'valibot'
import type { Diet, FiliationType } from '@generated'
import { birthDate, birthDateParts } from '../forms/birthDate'
import { t } from './words'

export const FILIATION_TYPES: readonly FiliationType[] = [
  'FATHER',
  'MOTHER',
  'LEGAL_GUARDIAN',
  'GRANDPARENT',
  'FOSTER_FAMILY',
  'SELF',
  'OTHER',
]
export const DIETS: readonly Diet[] = ['STANDARD', 'NO_PORK', 'NO_MEAT']

const name = (need: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(need))
const typed = v.picklist(['', ...FILIATION_TYPES])
export const beneficiary = v.object({
  lastName: name(t('needLastName')),
  firstName: name(t('needFirstName')),
  birthDate,
  type: v.pipe(
    typed,
    v.rawTransform<FiliationType | '', FiliationType>(({ dataset, addIssue, NEVER }) => {
      if (dataset.value !== '') return dataset.value
      addIssue({ message: t('needType') })
      return NEVER
    }),
  ),
  schoolClass: v.pipe(v.string(), v.trim()),
  diet: v.picklist(DIETS),
  carePlan: v.pipe(v.string(), v.trim()),
})
export type BeneficiaryValues = v.InferInput<typeof beneficiary>

interface Known {
  firstName: string
  lastName: string
  birthDate: string | null
  schoolClass?: string | null
  diet?: Diet
  carePlan?: string | null
}

export const beneficiaryValues = (known?: Known | null, type: FiliationType | '' = ''): BeneficiaryValues => ({
  lastName: known?.lastName ?? '',
  firstName: known?.firstName ?? '',
  birthDate: birthDateParts(known?.birthDate),
  type,
  schoolClass: known?.schoolClass ?? '',
  diet: known?.diet ?? 'STANDARD',
  carePlan: known?.carePlan ?? '',
})

type Checked = v.InferOutput<typeof beneficiary>
/** As the server takes it: what was left empty is null. */
export const beneficiaryInput = (b: Checked) => ({
  ...b,
  schoolClass: b.schoolClass || null,
  carePlan: b.carePlan || null,
})
