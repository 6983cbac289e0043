import { isWorkedOut } from '../language/facts.policy.js'
import type { Policy } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { type RuledService, unappliedClauses } from './unapplied-clauses.policy.js'
import { type SuppliedFacts, unsuppliedFacts } from './unapplied-facts.policy.js'

/**
 * R1: what a règlement says and the product does not do. A draft keeps it; it is not published.
 * @param supplied the facts that the commune keeps of its families and children
 * @param service as it is set, when it is known
 */
export const unapplied = (policy: Policy, supplied: SuppliedFacts = new Map(), service?: RuledService): Problem[] => [
  ...unsuppliedFacts(policy, supplied),
  ...suppliedTwice(policy, supplied),
  ...unappliedClauses(policy, service),
]

/** What the files hold would be read instead of what the règlement counts or works out under the same name. */
function suppliedTwice({ counters = {}, facts = {} }: Policy, supplied: SuppliedFacts): Problem[] {
  const workedOut = Object.keys(facts).filter((name) => facts[name] && isWorkedOut(facts[name]))
  const places = [
    ...Object.keys(counters).map((name) => ['counters', name]),
    ...workedOut.map((name) => ['facts', name]),
  ]
  return places.flatMap(([where, name = '']) =>
    supplied.has(name)
      ? [
          {
            level: 'unapplied' as const,
            pointer: `/${where}/${name}`,
            message: `« ${name} » est déjà une information que la commune garde de ses familles : donnez un autre nom à ce que ce règlement calcule.`,
          },
        ]
      : [],
  )
}
