import { type Day, monthName } from '@shared/day'
import type { OrderPartsFragment } from '@generated'
import type { QuoteLine } from '../../basket/quoteView'
import { type Cents, formatCents } from '@shared/money'
import { t } from './messages'

/** A row of the summary, whether it is about to be ordered or was. */
export interface TableLine {
  key: string
  product: string
  detail: string | null
  beneficiary: string
  dates: { day: Day; surchargeCents: Cents; cancelled: boolean }[]
  /** Why some of them could not be had, or were cancelled by the commune. */
  lost: string[]
  /** How the price of what was charged after the fact was made, or why another may still change. */
  explained: string[]
  unitPriceCents: Cents
  quantity: number
  totalCents: Cents
}

export const ofQuote = (lines: readonly QuoteLine[]): TableLine[] =>
  lines.map((line) => ({
    key: `${line.service.id}|${line.beneficiaryId}`,
    product: line.service.name,
    detail: [
      line.service.commune.name,
      ...(line.included ? [t('included')] : []),
      ...(line.byHours ? [t('byHours')] : []),
      ...(line.afterMealCents ? [t('afterMeal', { amount: formatCents(line.afterMealCents) })] : []),
    ].join(', '),
    beneficiary: line.beneficiaryName,
    dates: line.days.map(({ day, surchargeCents }) => ({ day, surchargeCents, cancelled: false })),
    lost: [],
    explained: line.provisional,
    unitPriceCents: line.unitPriceCents,
    quantity: line.quantity,
    totalCents: line.totalCents,
  }))

/** Of a month that is paid whole, which; of what it includes, that it does. */
function monthWords(month: Day | null, mine: readonly Pick<OrderPartsFragment['bookings'][number], 'includedCents'>[]) {
  if (month) return [t('month', { month: monthName(month.slice(0, 7)) })]
  return mine.length > 0 && mine.every(({ includedCents }) => includedCents !== null) ? [t('included')] : []
}

/** The lines of an order, with the dates of its bookings; those cancelled since stay, struck through. */
export const ofOrder = ({
  lines,
  bookings,
  month,
}: Pick<OrderPartsFragment, 'lines' | 'bookings' | 'month'>): TableLine[] =>
  lines.map((line) => {
    const mine = bookings.filter(
      (one) => one.serviceId === line.service.id && one.beneficiaryId === line.beneficiary.id,
    )
    return {
      key: line.id,
      product: line.service.name,
      detail: [line.service.commune.name, line.situationName, ...monthWords(month, mine)].join(', '),
      beneficiary: `${line.beneficiary.firstName} ${line.beneficiary.lastName}`,
      dates: (month ? [] : mine)
        .map(({ day, surchargeCents, status }) => ({ day, surchargeCents, cancelled: status === 'CANCELLED' }))
        .sort((a, b) => a.day.localeCompare(b.day)),
      lost: [...new Set(mine.flatMap(({ unavailableSentence }) => unavailableSentence ?? []))],
      explained: [...new Set(mine.flatMap(({ explanation }) => explanation ?? []))],
      unitPriceCents: line.unitPriceCents,
      quantity: line.quantity,
      totalCents: line.totalCents,
    }
  })
