import { civilDay, type Day, parseDay } from '@shared/day'
import type { AvailabilityState, OrderLineInput } from '@generated'

/** What is ticked at the desk: `serviceId|beneficiaryId|day`. */
export type Basket = ReadonlySet<string>
interface Cell {
  beneficiaryId: string
  state: AvailabilityState
}

const keyOf = (serviceId: string, beneficiaryId: string, day: Day) => `${serviceId}|${beneficiaryId}|${day}`
/** A late day is booked too, one by one: its surcharge is written in the cell. */
export const isBookable = (state: AvailabilityState) => state === 'FREE' || state === 'LATE'
/** Whether a text kept on the device is a ticked day. */
export function isTicked(key: unknown): key is string {
  const parts = typeof key === 'string' ? key.split('|') : []
  return parts.length === 3 && parseDay(parts[2]) !== null
}
export const isChosen = (basket: Basket, serviceId: string, beneficiaryId: string, day: Day) =>
  basket.has(keyOf(serviceId, beneficiaryId, day))

export function toggled(basket: Basket, serviceId: string, beneficiaryId: string, day: Day): Basket {
  const next = new Set(basket)
  const key = keyOf(serviceId, beneficiaryId, day)
  if (!next.delete(key)) next.add(key)
  return next
}

/** Adds every day without surcharge for this child, or takes all of them out when nothing is left to add. */
export function toggledMonth(
  basket: Basket,
  serviceId: string,
  beneficiaryId: string,
  days: readonly { day: Day; cells: readonly Cell[] }[],
): Basket {
  const mine = days.flatMap(({ day, cells }) =>
    cells.filter((c) => c.beneficiaryId === beneficiaryId).map((c) => ({ day, state: c.state })),
  )
  const missing = mine.filter((c) => c.state === 'FREE' && !isChosen(basket, serviceId, beneficiaryId, c.day))
  const next = new Set(basket)
  for (const { day } of missing) next.add(keyOf(serviceId, beneficiaryId, day))
  if (missing.length === 0) for (const { day } of mine) next.delete(keyOf(serviceId, beneficiaryId, day))
  return next
}

/** Days the server has refused leave the basket; the rest is kept. */
export function without(
  basket: Basket,
  lost: readonly { serviceId: string; beneficiaryId: string; day: Day }[],
): Basket {
  const next = new Set(basket)
  for (const { serviceId, beneficiaryId, day } of lost) next.delete(keyOf(serviceId, beneficiaryId, day))
  return next
}

/** The month of the first day that is ticked, to open on it again. */
export function firstMonthOf(basket: Basket): string | null {
  const [first] = [...basket].map((key) => key.slice(key.lastIndexOf('|') + 1)).sort()
  return first ? first.slice(0, 7) : null
}

/** The first day that can be booked, of the service shown first. */
export function firstBookableOf(
  services: readonly { days: readonly { day: Day; cells: readonly Cell[] }[] }[],
): Day | null {
  const days = services[0]?.days.filter(({ cells }) => cells.some(({ state }) => isBookable(state))) ?? []
  return days.map(({ day }) => day).sort()[0] ?? null
}

/** The basket as an order: one line per service and child, days in order. */
export function linesOf(basket: Basket): OrderLineInput[] {
  const lines = new Map<string, OrderLineInput & { days: Day[] }>()
  for (const key of [...basket].sort()) {
    const [serviceId = '', beneficiaryId = '', day = ''] = key.split('|')
    const line = lines.get(`${serviceId}|${beneficiaryId}`) ?? { serviceId, beneficiaryId, days: [] }
    line.days.push(civilDay(day))
    lines.set(`${serviceId}|${beneficiaryId}`, line)
  }
  return [...lines.values()]
}
