import { type Cents, sumCents } from '../../../platform/money.js'
import { isCare, type Purse, spendable } from '../orders/care-money.policy.js'
import { type ClosedMeal, whyLost } from '../orders/still-available.policy.js'

/** What opening again gives back to one family in one régie: one order, paid by its wallet. */
export interface RestoredOrder {
  accountId: string
  regieId: string
  meals: ClosedMeal[]
  /** Nothing is paid now: it is on invoices again. */
  onInvoice: boolean
  totalCents: Cents
  /** What of it is care, which CESU may pay. */
  careCents: Cents
}

export interface Reopening {
  restored: RestoredOrder[]
  /** Meals that stay cancelled. */
  left: ClosedMeal[]
}

/**
 * What is restored when closed days open again. The closure gave the money back, and the family may have used it or made
 * other plans: its meals come back only where they can still be had and its wallet pays them all, at the price agreed. Nobody
 * is ever made to owe a meal that they did not ask for twice; the others are told, and choose.
 */
export function planReopening(meals: readonly ClosedMeal[], purses: ReadonlyMap<string, Purse>): Reopening {
  const families = new Map<string, ClosedMeal[]>()
  for (const meal of meals) {
    const key = `${meal.accountId} ${meal.regieId} ${meal.invoicedCents !== null}`
    families.set(key, [...(families.get(key) ?? []), meal])
  }
  const taken = new Map<string, number>()
  const restored = [...families.values()].flatMap((mine): RestoredOrder[] => {
    const order = orderOf(mine, taken)
    const purse = order && purses.get(`${order.accountId} ${order.regieId}`)
    if (!order || !purse || (!order.onInvoice && spendable(purse, order.careCents) < order.totalCents)) return []
    for (const meal of order.meals) taken.set(placeOf(meal), (taken.get(placeOf(meal)) ?? 0) + 1)
    return [order]
  })
  const back = new Set(restored.flatMap((order) => order.meals))
  return { restored, left: meals.filter((meal) => !back.has(meal)) }
}

const placeOf = ({ serviceId, day }: ClosedMeal): string => `${serviceId} ${day}`

/** What of a family's meals can still be had, beside what others were given back before. */
function orderOf(mine: readonly ClosedMeal[], taken: ReadonlyMap<string, number>): RestoredOrder | null {
  const asked = new Map(taken)
  const meals = mine.filter((meal) => {
    const before = asked.get(placeOf(meal)) ?? 0
    const free = meal.capacity === null || meal.taken + before < meal.capacity
    if (!free || !canReturn(meal)) return false
    asked.set(placeOf(meal), before + 1)
    return true
  })
  const [first] = meals
  if (!first) return null
  return {
    accountId: first.accountId,
    regieId: first.regieId,
    meals,
    onInvoice: first.invoicedCents !== null,
    totalCents: sumCents(meals.map((m) => m.priceCents)),
    careCents: sumCents(meals.filter((m) => isCare(m.service)).map((m) => m.priceCents)),
  }
}

const canReturn = (meal: ClosedMeal): boolean =>
  meal.paid && !meal.settledBefore && !meal.bookedElse && !meal.overlaps && whyLost(meal) === null
