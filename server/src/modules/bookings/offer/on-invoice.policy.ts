import { compareText } from '../../../platform/compare.js'
import { type Day, monthInWords } from '../../../platform/day.js'
import { de } from '../../../platform/french.js'

/** « À régler sur la facture de décembre 2026 », for all the months of these days. */
export function onInvoiceWords(days: readonly Day[]): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
    .sort(compareText)
    .map((month) => de(monthInWords(month)))
  const [first = '', ...others] = months
  const last = others.pop()
  return last
    ? `À régler sur les factures ${[first, ...others].join(', ')} et ${last}`
    : `À régler sur la facture ${first}`
}

/** The same of lines of a basket; null when they are paid now. */
export const onInvoiceSentence = (
  lines: readonly { onInvoice: boolean; meals: readonly { day: Day }[] }[],
): string | null =>
  lines.some((line) => line.onInvoice)
    ? onInvoiceWords(lines.flatMap((line) => line.meals.map((meal) => meal.day)))
    : null
