import { type Day, isDay } from '../../platform/day.js'

/** What a person types to find a family, as the database compares it. */

/** At most eight words without case or accents; wildcards have no meaning, since the very letters are looked for. */
export const wordsOf = (search: string): string[] =>
  search
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)

const SHORTEST_PHONE = 6

/** « +33 6 12.34 » → « 061234 »: the digits as they are dialled in France; null when it is no part of a phone number. */
export function phoneIn(search: string): string | null {
  const text = search.trim()
  if (!/^\+?[\d\s.()/-]+$/.test(text)) return null
  const digits = text.replace(/\D/g, '')
  const dialled = text.startsWith('+') || digits.startsWith('00') ? digits.replace(/^(00)?330?/, '0') : digits
  return dialled.length >= SHORTEST_PHONE ? dialled : null
}

/** « 10/05/2018 », « 10.5.2018 » or « 2018-05-10 »; null when it is no day. */
export function dayIn(search: string): Day | null {
  const text = search.trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? []
  const civil = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isDay(civil) ? civil : null
}

export interface Numbers {
  order: string | null
  receipt: { year: number; number: number } | null
}
export const NO_NUMBER: Numbers = { order: null, receipt: null }

/** « CF-0000012 », also « cf12 »; a receipt is « 2026-000012 ». */
export function numbersIn(search: string): Numbers {
  const text = search.trim()
  const [, order] = /^cf[\s-]?0*(\d{1,9})$/i.exec(text) ?? []
  const [, year, number] = /^(20\d\d)-(\d{1,7})$/.exec(text) ?? []
  return {
    order: order === undefined ? null : `CF-${order.padStart(7, '0')}`,
    receipt: year && number ? { year: Number(year), number: Number(number) } : null,
  }
}
