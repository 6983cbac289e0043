import type { FactName, FiliationType } from '@generated'
import { plainDay, civilDay } from '../day'
import { filiationWord } from '../enums/family'
import { t } from './messages'

export interface Difference {
  fact: FactName
  before?: string | null
  after?: string | null
}

/** A fact's value as it is read; an empty one says so. */
export function factValue(fact: FactName, value: string | null | undefined): string {
  if (!value) return t('notGiven')
  if (fact === 'BIRTH_DATE') return plainDay(civilDay(value))
  return fact === 'FILIATION' ? filiationWord(value as FiliationType) : value
}
