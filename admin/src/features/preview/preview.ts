import { type Day, longInstant } from '@shared/day'
import { formatCents } from '@shared/money'
import type { PreviewServicePartsFragment, SchoolLevel } from '@generated'
import { t } from './messages'

export type PreviewService = PreviewServicePartsFragment
export type PreviewDay = PreviewService['days'][number]

/** Who is made up, as chosen on the page. */
export interface Choices {
  situationId: string
  quotient: string
  age: string
  level: SchoolLevel | ''
  children: string
}

/** A whole number within these limits; null when it is left empty, undefined when it is not one. */
export function wholeOf(text: string, least: number, most: number): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const value = /^\d{1,5}$/.test(typed) ? Number(typed) : NaN
  return value >= least && value <= most ? value : undefined
}

/** What the family reads of a service on a day: its price, and until when; or why not. */
export function dayFacts(service: PreviewService, day: Day, timeZone: string) {
  const facts = service.days.find((one) => one.day === day)
  const cell = facts?.cells[0]
  const usual = service.beneficiaries[0]?.priceCents ?? null
  if (!facts?.open) return { price: null, sentences: [facts?.reason ?? t('closed')] }
  const cents = cell?.totalCents ?? usual
  const sentences = [
    ...(cell?.surchargeCents ? [t('surcharge', { amount: formatCents(cell.surchargeCents) })] : []),
    ...(cell?.provisional ? [`${cell.provisional}.`] : []),
    ...(cell?.reason ? [cell.reason] : []),
    ...(cell?.bookableUntil && !cell.reason ? [t('until', { limit: longInstant(cell.bookableUntil, timeZone) })] : []),
    ...(cell?.cancellableUntil ? [t('cancelUntil', { limit: longInstant(cell.cancellableUntil, timeZone) })] : []),
  ]
  return { price: cents === null ? null : formatCents(cents), sentences }
}
