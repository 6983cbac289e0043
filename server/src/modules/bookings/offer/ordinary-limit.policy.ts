import type { Day } from '../../../platform/day.js'
import {
  Facts,
  factsIn,
  type GivenFacts,
  holds,
  limitInstant,
  operandsOf,
  type Path,
  type Policy,
  type Predicate,
  type RuleContext,
} from '../../regulations/index.js'

/** Until when cancelling gives everything back and asks nothing. */
export type OrdinaryLimit =
  | { kind: 'UNTIL'; at: Date }
  /** Until the day is over. */
  | { kind: 'ALWAYS' }
  /** Never: what comes back is decided when it is cancelled, by what is known and told then. */
  | { kind: 'ON_CONDITIONS' }
  /** There is no way to cancel. */
  | { kind: 'NEVER' }

/**
 * The paths are followed in order with what is known when the meal is booked. The first that gives everything back without condition
 * says the limit; one that keeps something or asks something, and may apply before it, leaves none.
 */
export function ordinaryLimit(context: RuleContext, day: Day, now: Date, given: GivenFacts): OrdinaryLimit {
  const facts = new Facts(context, { action: 'cancel', day, now, facts: given })
  const paths = (context.rules.actions?.cancel ?? []).filter(
    ({ when }) => dependsOnMoment(when, context.policy) || holds(when, facts),
  )
  const none = { kind: paths.some(accepts) ? 'ON_CONDITIONS' : 'NEVER' } as const
  for (const path of paths) {
    if (asksSomething(path, context.policy)) {
      if (givesAllBack(path) || isToldOnly(path, facts)) continue
      return none
    }
    if (!givesAllBack(path)) return none
    if (!path.until) return { kind: 'ALWAYS' }
    const until = limitInstant(path.until, facts)
    if (until) return { kind: 'UNTIL', at: until.at }
  }
  return none
}

const accepts = ({ outcome = 'accept' }: Path): boolean =>
  outcome === 'accept' || outcome === 'acceptLate' || outcome === 'credit'
const givesAllBack = (path: Path): boolean =>
  accepts(path) && (path.price ?? 0) === 0 && (path.due ?? 0) === 0 && !path.modifiers?.length
const asksSomething = ({ when, requires, proof, waiting, opens }: Path, policy: Policy): boolean =>
  [requires, proof, waiting, opens].some((asked) => asked !== undefined) || dependsOnMoment(when, policy)

/** Does it apply only when something is told, which a family that wants everything back does not tell? */
const isToldOnly = ({ when, requires, proof }: Path, facts: Facts): boolean =>
  !dependsOnMoment(when, facts.context.policy) &&
  ((proof !== undefined && facts.get(proof.fact) !== true) ||
    (!dependsOnMoment(requires, facts.context.policy) && !holds(requires, facts)))

const OF_THE_MOMENT: ReadonlySet<string> = new Set(['today', 'todayWeekday', 'daysAhead', 'timeOfDay'])

/** Does it turn on when it is asked, or on what happened before? */
function dependsOnMoment(predicate: Predicate | undefined, policy: Policy): boolean {
  return predicate !== undefined && factsIn(predicate).some((name) => isOfTheMoment(name, policy))
}

function isOfTheMoment(name: string, policy: Policy, seen: readonly string[] = []): boolean {
  if (OF_THE_MOMENT.has(name) || policy.counters?.[name]) return true
  if (seen.includes(name)) return false
  const operands = operandsOf(policy.facts?.[name] ?? {}) ?? []
  return operands.some((operand) => isOfTheMoment(operand, policy, [...seen, name]))
}
