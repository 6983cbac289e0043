import { object, pipe, string, trim } from 'valibot'
import type { CustomFieldPartsFragment, CustomValuePartsFragment } from '@generated'
import type { Day } from '../day'
import { dayField } from '../forms/dayField'
import { t } from './messages'

type Value = Pick<CustomValuePartsFragment, 'status' | 'validFrom' | 'label' | 'value'> & {
  field: { id: string }
  beneficiary: { id: string } | null
}

/** What is known of one information for one person, or for the family, on a day. */
export interface KnownValues<V extends Value> {
  /** Counts today. */
  current: V | null
  /** Counts later, soonest first. */
  later: V[]
  /** Waits for the town hall. */
  pending: V | null
  /** The last answer, when it was refused. */
  refused: V | null
}

export function knownValues<V extends Value>(
  all: readonly V[],
  fieldId: string,
  beneficiaryId: string | null,
  today: Day,
): KnownValues<V> {
  const own = all.filter((v) => v.field.id === fieldId && (v.beneficiary?.id ?? null) === beneficiaryId)
  const valid = own.filter((v) => v.status === 'VALID').sort((a, b) => b.validFrom.localeCompare(a.validFrom))
  const is = (status: Value['status']) => own.find((v) => v.status === status) ?? null
  return {
    current: valid.find((v) => v.validFrom <= today) ?? null,
    later: valid.filter((v) => v.validFrom > today).reverse(),
    pending: is('PENDING'),
    refused: is('REFUSED'),
  }
}

/** What may be answered; null where a number is typed. */
export const answersOf = ({ type, choices }: Pick<CustomFieldPartsFragment, 'type' | 'choices'>) =>
  type === 'YES_NO'
    ? [
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]
    : type === 'CHOICE'
      ? choices.map(({ value, label }) => ({ value, label }))
      : null

export interface ValueForm {
  value: string
  validFrom: string
}

export const valueSchema = object({ value: pipe(string(), trim()), validFrom: dayField(t('needDay')) })
