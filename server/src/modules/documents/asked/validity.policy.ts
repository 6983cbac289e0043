import { type Day, dayOn } from '../../../platform/day.js'
import type { DocumentType } from './document-type.entity.js'

type Rule = Pick<DocumentType, 'validity' | 'months'>

/** The last day that a document is good for, or null when it has none. `dated` is its own date, `endOfYear` that of the year it is for. */
export function validUntil({ validity, months }: Rule, dated: Day, endOfYear: Day | null): Day | null {
  if (validity === 'SCHOOL_YEAR') return endOfYear
  return validity === 'MONTHS' && months !== null ? monthsAfter(dated, months) : null
}

/** The same date some months later; the last day of a shorter month. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const count = month - 1 + months
  const [toYear, toMonth] = [year + Math.floor(count / 12), (count % 12) + 1]
  return dayOn(toYear, toMonth, Math.min(date, lastDateOf(toYear, toMonth)))
}

const lastDateOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
