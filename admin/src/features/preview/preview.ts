import { type Day, longInstant } from '@shared/day'
import { formatCents } from '@shared/money'
import { daysBetween, monthOf, weeksOf } from '@shared/month'
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

export interface PreviewCell {
  day: Day
  inMonth: boolean
  facts: PreviewDay | null
}
/** A month as rows of seven days, from Monday to Sunday. */
export function weeksIn(month: string, days: readonly PreviewDay[]): PreviewCell[][] {
  const known = new Map(days.map((day) => [day.day, day]))
  const { from, to } = weeksOf(month)
  const cells = daysBetween(from, to).map((day) => ({
    day,
    inMonth: monthOf(day) === month,
    facts: known.get(day) ?? null,
  }))
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
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
    ...(cell?.reason ? [cell.reason] : []),
    ...(cell?.bookableUntil && !cell.reason ? [t('until', { limit: longInstant(cell.bookableUntil, timeZone) })] : []),
    ...(cell?.cancellableUntil ? [t('cancelUntil', { limit: longInstant(cell.cancellableUntil, timeZone) })] : []),
  ]
  return { price: cents === null ? null : formatCents(cents), sentences }
}
