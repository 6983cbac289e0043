import { dayAt } from '../../../platform/day.js'
import { type Cents, wholeCents } from '../../../platform/money.js'
import { decideIn, type Decision } from '../../pricing/index.js'
import { type Policy, ruleContext, SERVICE } from '../../regulations/index.js'
import { MAX_TOP_UP_CENTS } from './top-up.policy.js'

/** What the règlements of the services that a family has in a régie ask of a top-up. */
export interface TopUpRules {
  /** Those of its children that have access to them. */
  children: number
  timeZone: string
  /** Of the services whose règlement speaks of top-ups. */
  policies: readonly Policy[]
}

/** Asks all the règlements: those that refuse this amount. */
function refusals({ children, timeZone, policies }: TopUpRules, now: Date): (amountCents: Cents) => Decision[] {
  const contexts = policies.flatMap((policy) => ruleContext(policy, { breaks: [], closures: [] }, SERVICE) ?? [])
  const day = dayAt(now, timeZone)
  return (amountCents) =>
    contexts
      .map((context) => decideIn(context, { action: 'topup', day, now, facts: { amountCents, children } }))
      .filter(({ outcome }) => outcome !== 'accept')
}

const ANOTHER = 'Le règlement ne permet pas ce montant : choisissez-en un autre.'

/** Why the règlements do not take this amount, or null. */
export function whyAgainstRules(rules: TopUpRules, amountCents: Cents, now: Date): string | null {
  const [refused] = refusals(rules, now)(amountCents)
  return refused ? refused.reason.sentence || ANOTHER : null
}

const EURO = 100

/** The least that they take, in whole euros from an amount on; null when they take none. */
export function leastTopUp(rules: TopUpRules, fromCents: Cents, now: Date): Cents | null {
  const refused = refusals(rules, now)
  if (refused(fromCents).length === 0) return fromCents
  for (let cents = Math.ceil((fromCents + 1) / EURO) * EURO; cents <= MAX_TOP_UP_CENTS; cents += EURO)
    if (refused(wholeCents(cents)).length === 0) return wholeCents(cents)
  return null
}
