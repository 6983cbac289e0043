import { array, check, forward, minLength, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { CustomFieldScope, CustomFieldSetupPartsFragment, CustomFieldSource, CustomFieldType } from '@generated'
import { t } from './messages'

/** Facts of the language of règlements that a commune may keep itself, then « own ». */
export const READS = [
  ...(['resident', 'category', 'plan', 'mode', 'daysPerWeek', 'income', 'yearGroup', 'fileComplete'] as const),
  'own',
] as const
export type Reads = (typeof READS)[number]

/** What each of them usually is. */
const USUAL: Partial<Record<Reads, { type: CustomFieldType; scope: CustomFieldScope }>> = {
  resident: { type: 'YES_NO', scope: 'FAMILY' },
  fileComplete: { type: 'YES_NO', scope: 'FAMILY' },
  income: { type: 'NUMBER', scope: 'FAMILY' },
  daysPerWeek: { type: 'NUMBER', scope: 'BENEFICIARY' },
  category: { type: 'CHOICE', scope: 'BENEFICIARY' },
  plan: { type: 'CHOICE', scope: 'BENEFICIARY' },
  mode: { type: 'CHOICE', scope: 'BENEFICIARY' },
  yearGroup: { type: 'NUMBER', scope: 'BENEFICIARY' },
}
export const usually = (reads: Reads) => USUAL[reads] ?? { type: 'YES_NO', scope: 'FAMILY' }

export const types = ['YES_NO', 'CHOICE', 'NUMBER'] as const satisfies readonly CustomFieldType[]
export const scopes = ['FAMILY', 'BENEFICIARY'] as const satisfies readonly CustomFieldScope[]
export const sources = ['STAFF', 'FAMILY'] as const satisfies readonly CustomFieldSource[]

export interface Choice {
  /** Empty while it is new: made from the label when saved. */
  value: string
  label: string
}
/** Numbers as typed. */
export interface FieldForm {
  reads: Reads
  name: string
  label: string
  help: string
  type: CustomFieldType
  scope: CustomFieldScope
  source: CustomFieldSource
  choices: Choice[]
  position: string
}

export const fieldSchema = pipe(
  object({
    reads: picklist(READS),
    name: string(),
    label: pipe(string(), trim(), minLength(1, t('labelMissing'))),
    help: string(),
    type: picklist(types),
    scope: picklist(scopes),
    source: picklist(sources),
    choices: array(object({ value: string(), label: pipe(string(), trim()) })),
    position: pipe(string(), trim(), regex(/^\d{1,3}$/, t('numberBad'))),
  }),
  forward(
    check(
      ({ type, choices }) => type !== 'CHOICE' || (choices.length >= 2 && choices.every(({ label }) => label)),
      t('choicesMissing'),
    ),
    ['choices'],
  ),
)

export const formOf = (setup: CustomFieldSetupPartsFragment | null, position: number): FieldForm =>
  setup === null
    ? {
        ...{ reads: 'resident', name: '', label: t('reads.resident'), help: '', ...usually('resident') },
        ...{ source: 'STAFF', choices: [], position: String(position) },
      }
    : {
        reads: READS.find((reads) => reads === setup.field.name) ?? 'own',
        ...{ name: setup.field.name, label: setup.field.label, help: setup.field.help ?? '' },
        ...{ type: setup.field.type, scope: setup.field.scope, source: setup.field.source },
        choices: setup.field.choices.map(({ value, label }) => ({ value, label })),
        position: String(setup.position),
      }

/** « Élève ULIS » → « eleve_ulis », not one of `taken`. */
export function wordOf(label: string, taken: readonly string[]): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const word = plain.replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '') || 'reponse'
  const base = word.slice(0, 36)
  let made = base
  for (let n = 2; taken.includes(made); n++) made = `${base}_${n}`
  return made
}

/** « Élève ULIS » → « eleveUlis ». */
export const nameOf = (label: string): string =>
  wordOf(label, []).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

export function inputOf({ label, help, source, choices, position, type }: FieldForm) {
  const taken = choices.map(({ value }) => value).filter(Boolean)
  const named = choices.map((choice) => {
    const value = choice.value || wordOf(choice.label, taken)
    taken.push(value)
    return { value, label: choice.label }
  })
  return {
    label,
    help: help.trim() || null,
    source,
    choices: type === 'CHOICE' ? named : [],
    position: Number(position),
  }
}

export const createdFrom = (form: FieldForm) => ({
  ...inputOf(form),
  name: form.reads === 'own' ? form.name.trim() || nameOf(form.label) : form.reads,
  type: form.type,
  scope: form.scope,
})
