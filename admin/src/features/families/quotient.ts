import type { Day } from '@shared/day'
import { dayField } from '@shared/forms/dayField'
import { object, pipe, regex, string, trim } from 'valibot'
import { t } from './messages'

export interface Quotient {
  quotient: number
  validFrom: Day
}

/** The quotient that counts on a day, and the others, newest first. */
export function quotientOn<Q extends Quotient>(all: readonly Q[], today: Day): { current: Q | null; others: Q[] } {
  const sorted = [...all].sort((a, b) => b.validFrom.localeCompare(a.validFrom))
  const current = sorted.find((q) => q.validFrom <= today) ?? null
  return { current, others: sorted.filter((q) => q !== current) }
}

export const quotientSchema = object({
  quotient: pipe(string(), trim(), regex(/^\d{0,6}$/, t('quotientBad'))),
  validFrom: dayField(t('quotientDayBad')),
})
