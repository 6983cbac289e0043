import { type Day, isDay } from '../../../platform/day.js'
import { parseEuros } from '../../../platform/money.js'

/** « 08/11/2026 », « 8.11.26 », « 2026-11-08 » or « 20261108 »; null for anything else, and for a day that does not exist. */
export function parseStatementDay(text: string): Day | null {
  const given = text.trim().replace(/[ T]\d{2}:\d{2}(:\d{2})?$/, '')
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(given)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(given)
  const parts = french
    ? [french[3]?.padStart(4, '20'), french[2]?.padStart(2, '0'), french[1]?.padStart(2, '0')]
    : (compact?.slice(1) ?? [given])
  const day = parts.join('-')
  return isDay(day) ? day : null
}

/** Something that was meant as an amount: « 1 234,56 », « -3,00 », « 12,00 EUR ». */
export const isAmount = (text: string): boolean => text.trim() !== '' && parseEuros(text) !== null
