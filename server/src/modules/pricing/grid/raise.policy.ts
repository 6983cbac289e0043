import { fraction, over, times } from '../../../platform/fraction.js'
import { type Cents, maxCents, minCents, roundCents, ZERO_CENTS } from '../../../platform/money.js'

/** To what a raised price is rounded: a cent, five or ten. */
export const STEPS = [1, 5, 10] as const

export interface SplitPrice {
  priceCents: Cents
  foodCents: Cents
}

/** A whole price of 10,000 parts: +250 is 2.5 % more. */
const WHOLE = 10_000

/** A price with a percentage more or less, rounded half up to a step, its food in the same proportion. Never below zero. */
export function raised({ priceCents, foodCents }: SplitPrice, basisPoints: number, stepCents: Cents): SplitPrice {
  const exact = over(times(fraction(priceCents), fraction(WHOLE + basisPoints)), fraction(WHOLE))
  const price = maxCents(ZERO_CENTS, roundCents(exact, 'halfUp', stepCents))
  return { priceCents: price, foodCents: scaledFood({ priceCents, foodCents }, price) }
}

/** The food in another price, in the proportion of the one before: at most all of it. */
export const scaledFood = (before: SplitPrice, priceCents: Cents): Cents =>
  before.priceCents === 0
    ? ZERO_CENTS
    : minCents(
        priceCents,
        roundCents(over(times(fraction(priceCents), fraction(before.foodCents)), fraction(before.priceCents))),
      )
