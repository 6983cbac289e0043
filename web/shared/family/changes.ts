import type { FactName, FiliationType } from '@generated'
import { plainDay } from '../day'
import { messages } from '../i18n/messages'
import { t } from './words'

export interface Difference {
  fact: FactName
  before?: string | null
  after?: string | null
}

/** The facts on which a price or a right rests, as both apps name them. */
export const factWord = messages({
  FIRST_NAME: 'Prénom',
  LAST_NAME: 'Nom',
  BIRTH_DATE: 'Date de naissance',
  SCHOOL_CLASS: 'Classe',
  FILIATION: 'Type de filiation',
  ADDRESS_LINE: 'Adresse',
  POSTAL_CODE: 'Code postal',
  CITY: 'Ville',
  COMPANY_NAME: 'Société',
  SIRET: 'SIRET',
})

/** A fact's value as it is read; an empty one says so. */
export function factValue(fact: FactName, value: string | null | undefined): string {
  if (!value) return t('notGiven')
  if (fact === 'BIRTH_DATE') return plainDay(value)
  return fact === 'FILIATION' ? t(`type.${value as FiliationType}`) : value
}
