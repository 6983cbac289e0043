import type { Day } from '../../../platform/day.js'
import { type Cents, formatCents, minusCents, sumCents } from '../../../platform/money.js'
import { foodKept, foodShare, monthEnd, openDays, ordinaryQuote } from '../../pricing/index.js'
import { countersOf, type GivenFacts, nameInWords, type PastEvent, type RuleContext } from '../../regulations/index.js'
import type { MonthCharge } from '../offer/included.policy.js'
import { ruleFacts } from '../offer/rule-facts.policy.js'
import type { UnbookedChild } from './unbooked.query.js'

/** What a child booked or took of a month, each day at the price agreed for it. */
export interface TakenFact {
  id: string
  day: Day
  priceCents: Cents
  surchargeCents: Cents
  foodCents: Cents
  includedCents: Cents | null
}
/** What the register says of a month of a child. */
export interface MonthFact {
  month: Day
  mealsTaken: number
  /** The day of the last meal; the last of the month when none was taken. */
  lastDay: Day
}
/** What a month is closed at, and what each of its days is worth in it. */
export interface MonthClosed extends MonthCharge {
  accountId: string
  beneficiaryId: string
  accessId: string
  regulationId: string
  worth: ReadonlyMap<string, Cents>
}

/** What is agreed for a day, without what booking it late added. */
const agreedCents = ({ priceCents, surchargeCents }: TakenFact): Cents => minusCents(priceCents, surchargeCents)

/**
 * What the règlement makes of a month that is over: one price in place of its days, or its days at the price of the class of the child.
 * Null where they keep their prices, also where the price of the month cannot be told.
 */
export function closedAt(
  context: RuleContext,
  service: { id: string; kind: string },
  child: UnbookedChild,
  past: readonly PastEvent[],
  taken: readonly TakenFact[],
  { month, mealsTaken, lastDay }: MonthFact,
  now: Date,
): Pick<MonthClosed, 'priceCents' | 'foodCents' | 'explanation' | 'worth'> | null {
  const { accountId, beneficiaryId, tariffCents } = child
  const asked = { action: 'price' as const, accountId, beneficiaryId, serviceId: service.id }
  const factsOn = (day: Day): GivenFacts => ({
    ...ruleFacts(child, day),
    ...countersOf(context, past, { ...asked, day }, now),
  })
  const end = monthEnd(context, lastDay, now, {
    ...factsOn(lastDay),
    ...{ month: month.slice(0, 7), mealsTaken, mealsPossible: openDays(context, month) },
  })
  if (!end) return null
  if (end.total) {
    const { priceCents, lines, explanation } = end.total
    if (priceCents === null || (priceCents === 0 && taken.length === 0)) return null
    const foodCents = foodShare(lines, service.kind, { priceCents: tariffCents, foodCents: child.foodCents })
    return { priceCents, foodCents, explanation, worth: new Map(taken.map((one) => [one.id, agreedCents(one)])) }
  }
  if (taken.length === 0) return null
  const priced = taken.map((one) => ({ one, cents: classedCents(context, one, now, factsOn(one.day), end.as) }))
  const own = (one: TakenFact, cents: Cents) =>
    one.priceCents > 0
      ? foodKept(one, cents)
      : foodShare([{ cents, part: null }], service.kind, { priceCents: tariffCents, foodCents: child.foodCents })
  return {
    priceCents: sumCents(priced.map(({ cents }) => cents)),
    foodCents: sumCents(priced.map(({ one, cents }) => own(one, cents))),
    explanation: classInWords(
      end.as,
      priced.map(({ cents }) => cents),
    ),
    worth: new Map(priced.map(({ one, cents }) => [one.id, cents])),
  }
}

/** The price of a day for a class: what was agreed, unless the class changes it. */
function classedCents(context: RuleContext, taken: TakenFact, now: Date, facts: GivenFacts, mode: string): Cents {
  const before = ordinaryQuote(context, taken.day, now, facts).cents
  const after = ordinaryQuote(context, taken.day, now, { ...facts, mode }).cents
  return after === null || after === before ? agreedCents(taken) : after
}

/** « Fréquentation du mois : régulier. 8 × 4,00 €, 1 × 2,00 € ». */
function classInWords(as: string, prices: readonly Cents[]): string {
  const counts = new Map<Cents, number>()
  for (const cents of prices) counts.set(cents, (counts.get(cents) ?? 0) + 1)
  const days = [...counts].map(([cents, count]) => `${count} × ${formatCents(cents)}`)
  return `Fréquentation du mois\u00a0: ${nameInWords(as)}. ${days.join(', ')}`
}

/** Is what stands what would be written? */
export const isClosedAs = (
  { priceCents, explanation, worth }: MonthClosed,
  standing: { priceCents: Cents; explanation: string | null } | undefined,
  taken: readonly TakenFact[],
): boolean =>
  standing !== undefined &&
  standing.priceCents === priceCents &&
  standing.explanation === explanation &&
  taken.every(({ id, includedCents }) => includedCents === worth.get(id))
