import type { Day } from '../../platform/day.js'
import { KNOWN_FACTS, type Scalar, SUPPLY } from '../regulations/index.js'
import type { CustomField, CustomFieldChoice, CustomFieldType } from './custom-field.entity.js'
import type { KnownValue } from './custom-value.entity.js'

/** Facts of the language that a commune may keep itself; all the others the product works out, or nobody keeps. */
export const KEPT_BY_COMMUNES: readonly string[] = Object.entries(SUPPLY).flatMap(([name, supply]) =>
  supply?.from === 'file' ? [name] : [],
)

/** A name of the language of règlements: letters and digits, as they are written there. */
const NAME = /^[a-z][a-zA-Z0-9]{1,39}$/

export type NameProblem = 'NAME_MALFORMED' | 'NAME_OF_THE_PRODUCT'

/** Why a commune may not call a field so, or null. */
export function whyNotName(name: string): NameProblem | null {
  if (!NAME.test(name)) return 'NAME_MALFORMED'
  const isOfLanguage = name in KNOWN_FACTS || ['any', 'all', 'not'].includes(name)
  return isOfLanguage && !KEPT_BY_COMMUNES.includes(name) ? 'NAME_OF_THE_PRODUCT' : null
}

/** Is it the kind of answer that règlements expect under this name? A name of the commune's own takes any. */
export function fitsFact(name: string, type: CustomFieldType): boolean {
  const expected = Object.hasOwn(KNOWN_FACTS, name) ? KNOWN_FACTS[name]?.type : undefined
  switch (expected) {
    case undefined:
      return true
    case 'yesNo':
      return type === 'YES_NO'
    case 'word':
      return type === 'CHOICE'
    default:
      return type === 'NUMBER'
  }
}

export const MOST_CHOICES = 30

/** The first choice that stands twice, by its value or its label; null when there is none. */
export function twice(choices: readonly CustomFieldChoice[]): string | null {
  const seen = new Set<string>()
  for (const { value, label } of choices) {
    for (const one of [`value ${value}`, `label ${label.toLocaleLowerCase('fr')}`]) {
      if (seen.has(one)) return label
      seen.add(one)
    }
  }
  return null
}

const LARGEST = 1_000_000

type Shape = Pick<CustomField, 'type' | 'choices'>

/** What a text means for a field: « true », « 4 », the value of a choice; undefined when it means nothing. */
export function readValue({ type, choices }: Shape, text: string): KnownValue | undefined {
  switch (type) {
    case 'YES_NO':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'NUMBER':
      return /^\d{1,7}$/.test(text) && Number(text) <= LARGEST ? Number(text) : undefined
    case 'CHOICE':
      return choices.find(({ value }) => value === text)?.value
  }
}

/** A value as people read it; a choice that was since taken off keeps the word that règlements know. */
export function valueInWords({ choices }: Shape, value: KnownValue | null): string {
  if (value === null) return 'non renseigné'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return choices.find((choice) => choice.value === value)?.label ?? String(value)
}

/** A value that counts from a day on, in a commune; of one person, or of the whole family (null). */
export interface DatedValue {
  communeId: string
  beneficiaryId: string | null
  name: string
  value: KnownValue | null
  validFrom: Day
}

/** What is known of somebody in a commune on a day, by the names that règlements use. */
export function valuesOn(
  values: readonly DatedValue[],
  communeId: string,
  beneficiaryId: string,
  day: Day,
): Record<string, Scalar> {
  const newest = new Map<string, DatedValue>()
  for (const one of values) {
    const concerns = one.communeId === communeId && (one.beneficiaryId ?? beneficiaryId) === beneficiaryId
    if (!concerns || one.validFrom > day) continue
    const known = newest.get(one.name)
    if (!known || one.validFrom > known.validFrom) newest.set(one.name, one)
  }
  return Object.fromEntries([...newest.values()].flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
}
