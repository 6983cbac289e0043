import { type Day, civilDay, parseDay } from '@shared/day'
import type { OrderLineInput } from '@generated'

/** One child, one service, one day. */
export interface Slot {
  serviceId: string
  beneficiaryId: string
  day: Day
}
/** What is chosen and not yet ordered, whatever the month, the service or the child on screen. */
export type Basket = ReadonlySet<string>

export const emptyBasket: Basket = new Set()
export const keyOf = (slot: Slot): string => `${slot.serviceId}|${slot.beneficiaryId}|${slot.day}`

export function slotOf(key: string): Slot {
  const [serviceId = '', beneficiaryId = '', day = ''] = key.split('|')
  return { serviceId, beneficiaryId, day: civilDay(day) }
}

export const slotsOf = (basket: Basket): Slot[] => [...basket].map(slotOf)
export const withSlots = (basket: Basket, slots: readonly Slot[]): Basket => new Set([...basket, ...slots.map(keyOf)])

export function withoutSlots(basket: Basket, slots: readonly Slot[]): Basket {
  const gone = new Set(slots.map(keyOf))
  return new Set([...basket].filter((key) => !gone.has(key)))
}

export const countOf = (basket: Basket, serviceId: string): number =>
  slotsOf(basket).filter((slot) => slot.serviceId === serviceId).length

/** The basket as the server takes it: one line per service and child, days in order. */
export function toLines(basket: Basket): OrderLineInput[] {
  const lines = new Map<string, { serviceId: string; beneficiaryId: string; days: Day[] }>()
  for (const { serviceId, beneficiaryId, day } of [...basket].sort().map(slotOf)) {
    const id = `${serviceId}|${beneficiaryId}`
    const line = lines.get(id) ?? { serviceId, beneficiaryId, days: [] }
    line.days.push(day)
    lines.set(id, line)
  }
  return [...lines.values()]
}

export const fromLines = (lines: readonly OrderLineInput[]): Basket =>
  new Set(
    lines.flatMap(({ serviceId, beneficiaryId, days }) =>
      [days].flat().map((day) => keyOf({ serviceId, beneficiaryId, day })),
    ),
  )

// ---------- undo ----------
export const UNDO_LEVELS = 20
export interface BasketHistory {
  present: Basket
  past: readonly Basket[]
}

export const sameBasket = (a: Basket, b: Basket): boolean => a.size === b.size && [...a].every((key) => b.has(key))

export function changed(history: BasketHistory, next: Basket): BasketHistory {
  if (sameBasket(history.present, next)) return history
  return { present: next, past: [...history.past, history.present].slice(-UNDO_LEVELS) }
}

export function undone(history: BasketHistory): BasketHistory {
  const before = history.past.at(-1)
  return before ? { present: before, past: history.past.slice(0, -1) } : history
}

// ---------- what is kept over a reload ----------
/** The request ids already used for this very basket, by régie: a second tap, or a reload after a lost answer, orders once. */
export type RequestIds = Readonly<Record<string, string>>
export interface SavedBasket {
  basket: Basket
  requestIds: RequestIds
}

export const toText = ({ basket, requestIds }: SavedBasket): string =>
  JSON.stringify({ slots: [...basket], requestIds })

/** Reads what was kept; anything that is not a basket counts as an empty one. */
export function fromText(text: string | null): SavedBasket {
  const nothing = { basket: emptyBasket, requestIds: {} }
  try {
    const saved: unknown = JSON.parse(text ?? 'null')
    if (!isRecord(saved) || !Array.isArray(saved.slots)) return nothing
    const slots = saved.slots.filter(isSlot)
    const ids = isRecord(saved.requestIds) ? Object.entries(saved.requestIds) : []
    const requestIds = Object.fromEntries(ids.filter((id): id is [string, string] => typeof id[1] === 'string'))
    return { basket: new Set(slots), requestIds }
  } catch {
    return nothing
  }
}

const SLOT = /^[\da-f-]{36}\|[\da-f-]{36}\|([\d-]{10})$/i
const isSlot = (key: unknown): key is string => typeof key === 'string' && parseDay(SLOT.exec(key)?.[1]) !== null
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
