import { compareText } from '../../../platform/compare.js'
import { civilDay, type Day, monthInWords } from '../../../platform/day.js'
import { de } from '../../../platform/french.js'
import { type Cents, formatCents, plusCents, ZERO_CENTS } from '../../../platform/money.js'
import { foodKept, foodShare, type MonthPrice, type TariffSplit } from '../../pricing/index.js'
import type { PricedLine } from './quote-order.policy.js'

export const firstOfMonth = (day: Day): Day => civilDay(`${day.slice(0, 7)}-01`)

/** A month that a meal is included in: charged already, or charged when it is ordered. */
export interface MonthOfMeal {
  month: Day
  /** Null when it is charged already. */
  charge: MonthCharge | null
}
export interface MonthCharge {
  priceCents: Cents
  foodCents: Cents
  explanation: string
}

/** What is charged for a month; null while its price cannot be told. */
export const monthCharge = (
  { priceCents, lines, explanation }: MonthPrice,
  kind: string,
  tariff: TariffSplit,
): MonthCharge | null =>
  priceCents === null ? null : { priceCents, foodCents: foodShare(lines, kind, tariff), explanation }

/** The month of a meal as the règlement would charge it: null where each day is priced by itself. */
export function monthOfMeal(
  month: Day,
  price: MonthPrice | null,
  kind: string,
  tariff: TariffSplit,
): MonthOfMeal | 'UNKNOWN' | null {
  const charge = price && monthCharge(price, kind, tariff)
  return charge ? { month, charge } : price && 'UNKNOWN'
}

interface Priced {
  priceCents: Cents
  surchargeCents: Cents
  foodCents: Cents
}
/** What is paid of a meal that its month includes: what ordering it late adds, and nothing else. */
export const included = ({ priceCents, surchargeCents, foodCents }: Priced) => ({
  priceCents: ZERO_CENTS,
  surchargeCents,
  foodCents: foodKept({ priceCents: plusCents(priceCents, surchargeCents), foodCents }, surchargeCents),
  includedCents: priceCents,
})

/** A month that an order charges whole, for a child and a service. */
export interface OrderedMonth extends MonthCharge {
  line: PricedLine
  month: Day
  accessId: string
  regulationId: string
}

/** The months that the meals of a basket are included in and that are not charged yet, each once: as its first meal says. */
export function monthsToCharge(lines: readonly PricedLine[]): OrderedMonth[] {
  const found = new Map<string, OrderedMonth & { day: Day }>()
  for (const line of lines)
    for (const { day, month: of, entitlement, regulation } of line.meals) {
      if (!of?.charge) continue
      const key = `${line.service.id} ${line.beneficiaryId} ${of.month}`
      const known = found.get(key)
      if (!known || day < known.day)
        found.set(key, {
          ...{ ...of.charge, line, month: of.month, day },
          ...{ accessId: entitlement.accessId, regulationId: regulation.id },
        })
    }
  return [...found.values()].sort((a, b) => compareText(a.month, b.month))
}

/** « Forfait de décembre 2026 pour Zoé (Cantine) : 56,00 €, sur la facture du mois. » */
export const monthSentence = ({ month, priceCents, line }: OrderedMonth): string =>
  `Forfait ${de(monthInWords(month.slice(0, 7)))} pour ${line.firstName} (${line.service.name}) : ${formatCents(priceCents)}, sur la facture du mois, d’après son dossier au premier jour du mois. Toutes ses réservations du mois y sont comprises.`
