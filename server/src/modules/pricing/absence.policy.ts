import type { Day } from '../../platform/day.js'
import type { RuleContext, RuleEvent } from '../regulations/index.js'
import type { Decision } from './decision.policy.js'
import { nothing, type Quote } from './quote.policy.js'
import { sumCents, ZERO_CENTS } from '../../platform/money.js'

/** An absence of several days: each day is decided on its own, and the price is what stays due of each. Where they differ, the answer is mixed. */
export function settleAbsence(
  context: RuleContext,
  event: RuleEvent,
  days: readonly Day[],
  decideDay: (context: RuleContext, event: RuleEvent) => Decision,
): Decision {
  const shared = { ...event.facts, firstDayAbsent: event.facts.firstDayAbsent ?? days[0] ?? event.day }
  const decisions = days.map((day) => decideDay(context, { ...event, day, facts: shared }))
  const asked = decisions[days.indexOf(event.day)] ?? decideDay(context, { ...event, facts: shared })
  const charged = decisions.filter((d) => d.outcome === 'charge').length
  const answers = decisions.map(({ outcome, price }, i) => ({ day: days[i] ?? event.day, outcome, cents: price.cents }))
  const outcome = new Set(answers.map((one) => one.outcome)).size > 1 ? ('mixed' as const) : asked.outcome
  return {
    ...asked,
    outcome,
    days: answers,
    chargedDays: charged,
    price: together(decisions.map((d) => d.price).filter((q) => q.cents !== 0)),
  }
}

function together(quotes: readonly Quote[]): Quote {
  const [first] = quotes
  if (!first) return nothing
  const unknown = quotes.find((q) => q.cents === null)
  if (unknown) return unknown
  return {
    ...first,
    cents: sumCents(quotes.map((q) => q.cents ?? ZERO_CENTS)),
    lines: quotes.flatMap((q) => q.lines),
    explanation: quotes.map((q) => q.explanation).join(' + '),
    final: quotes.every((q) => q.final),
  }
}
