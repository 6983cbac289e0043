import { fraction, over, times } from '../../platform/fraction.js'
import { type Cents, maxCents, minCents, plusCents, roundCents, ZERO_CENTS } from '../../platform/money.js'
import type { PriceLine } from './quote.policy.js'

/** How the situation's tariff splits: the whole price, and what of it pays the food. */
export interface TariffSplit {
  priceCents: Cents
  foodCents: Cents
}

/**
 * What of a price pays for food, in cents; the rest pays for care. Only care counts for the tax credit for the care of
 * young children (Code général des impôts, art. 200 quater B). Lines that the règlement marks `food` or `care` say it
 * themselves; the others split as the situation's tariff does, or, without a tariff, as the kind of service says.
 */
export function foodShare(
  lines: readonly Pick<PriceLine, 'cents' | 'part'>[],
  kind: string,
  tariff: TariffSplit,
): Cents {
  const sum = (...parts: PriceLine['part'][]) =>
    lines.filter((l) => parts.includes(l.part)).reduce((s, l) => plusCents(s, l.cents), ZERO_CENTS)
  const isMeal = kind === 'CANTEEN'
  const unmarked = sum(null)
  const split =
    tariff.priceCents > 0
      ? roundCents(over(times(fraction(unmarked), fraction(tariff.foodCents)), fraction(tariff.priceCents)))
      : isMeal
        ? unmarked
        : ZERO_CENTS
  const total = lines.reduce((s, l) => plusCents(s, l.cents), ZERO_CENTS)
  const added = isMeal ? sum('fee', 'penalty') : ZERO_CENTS
  return maxCents(ZERO_CENTS, minCents(total, plusCents(plusCents(sum('food'), split), added)))
}

/** The food in what is kept of a price after a part came back: in proportion, half a cent up. */
export const foodKept = (booking: { priceCents: Cents; foodCents: Cents }, keptCents: Cents): Cents =>
  booking.priceCents === 0
    ? ZERO_CENTS
    : roundCents(over(times(fraction(booking.foodCents), fraction(keptCents)), fraction(booking.priceCents)))
