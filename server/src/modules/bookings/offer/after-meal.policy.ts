import { type Cents, formatCents, plusCents, ZERO_CENTS } from '../../../platform/money.js'
import type { RuleContext } from '../../regulations/index.js'
import { included } from './included.policy.js'

/** What is asked of a meal once it was taken. */
export interface AfterMeal {
  /** Surcharge included. */
  cents: Cents
  surchargeCents: Cents
  foodCents: Cents
}
interface Priced {
  priceCents: Cents
  surchargeCents: Cents
  foodCents: Cents
}
/** What of a meal is paid when it is booked, or on the invoice; what is asked later; and why that may still change. */
export interface Paid extends Priced {
  includedCents: Cents | null
  afterMeal: AfterMeal | null
  provisional: string | null
}

/** Meals of this règlement are paid once they were taken (`payment.mode: onConsumption`). */
export const isPaidAfterMeal = ({ rules }: RuleContext): boolean => rules.payment?.mode === 'onConsumption'

/** What is paid of a meal: nothing of itself in a month that includes it, nothing before it is taken where one pays what one ate. */
export function paidOf(context: RuleContext, inMonth: boolean, priced: Priced, provisional: string | null): Paid {
  if (inMonth) return { ...included(priced), afterMeal: null, provisional }
  const { priceCents, surchargeCents, foodCents } = priced
  if (!isPaidAfterMeal(context))
    return { priceCents, surchargeCents, foodCents, includedCents: null, afterMeal: null, provisional }
  const afterMeal = { cents: plusCents(priceCents, surchargeCents), surchargeCents, foodCents }
  const later = afterMeal.cents > 0 ? afterMealSentence(afterMeal) : null
  return {
    ...{ priceCents: ZERO_CENTS, surchargeCents: ZERO_CENTS, foodCents: ZERO_CENTS, includedCents: null, afterMeal },
    provisional: [later, provisional].filter(Boolean).join('. ') || null,
  }
}

/** « À régler après le repas, s’il est pris : 4,20 €, dont 1,00 € hors délai ». */
export const afterMealSentence = ({ cents, surchargeCents }: Pick<AfterMeal, 'cents' | 'surchargeCents'>): string =>
  `À régler après le repas, s’il est pris\u00a0: ${formatCents(cents)}${surchargeCents > 0 ? `, dont ${formatCents(surchargeCents)} hors délai` : ''}`
