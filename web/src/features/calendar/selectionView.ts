import type { Day } from '@shared/day'
import { toLines, type Basket } from '../../basket/basket'
import type { Quote } from '../../basket/quoteView'
import type { Cents } from '@shared/money'

export interface ChosenDay {
  key: string
  day: Day
  /** Known once the server has priced it. */
  surchargeCents: Cents | null
}
export interface ChosenChild {
  beneficiaryId: string
  firstName: string
  unitPriceCents: Cents | null
  /** Months that are paid whole include them. */
  included: boolean
  /** Their price follows the hours of the child. */
  byHours: boolean
  /** What one is asked once it was taken; null when they are paid otherwise. */
  afterMealCents: Cents | null
  days: ChosenDay[]
}
export interface ChosenService {
  serviceId: string
  name: string
  unit: string
  children: ChosenChild[]
}
interface Names {
  services: ReadonlyMap<string, { name: string; unit: string }>
  children: ReadonlyMap<string, string>
}

/** « Votre sélection »: the basket by service and child, with the prices of the quote where it has them. */
export function selectionView(basket: Basket, names: Names, quote: Quote | null): ChosenService[] {
  const services = new Map<string, ChosenService>()
  const quoted = quote?.regies.flatMap(({ lines }) => lines) ?? []
  for (const { serviceId, beneficiaryId, days } of toLines(basket)) {
    const line = quoted.find((one) => one.service.id === serviceId && one.beneficiaryId === beneficiaryId)
    const known = names.services.get(serviceId) ?? line?.service
    const group = services.get(serviceId) ?? {
      serviceId,
      name: known?.name ?? '',
      unit: known?.unit ?? '',
      children: [],
    }
    group.children.push({
      beneficiaryId,
      firstName: names.children.get(beneficiaryId) ?? line?.beneficiaryName ?? '',
      unitPriceCents: line?.unitPriceCents ?? null,
      included: line?.included ?? false,
      byHours: line?.byHours ?? false,
      afterMealCents: line?.afterMealCents ?? null,
      days: [days].flat().map((day) => ({
        key: `${serviceId}|${beneficiaryId}|${day}`,
        day,
        surchargeCents: line?.days.find((one) => one.day === day)?.surchargeCents ?? null,
      })),
    })
    services.set(serviceId, group)
  }
  const rank = new Map([...names.children.keys()].map((id, i) => [id, i]))
  const inFamilyOrder = (a: ChosenChild, b: ChosenChild) =>
    (rank.get(a.beneficiaryId) ?? rank.size) - (rank.get(b.beneficiaryId) ?? rank.size)
  return [...services.values()].map((group) => ({ ...group, children: group.children.sort(inFamilyOrder) }))
}
