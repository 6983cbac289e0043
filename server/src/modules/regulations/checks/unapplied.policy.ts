import type { Policy } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { type RuledService, unappliedClauses } from './unapplied-clauses.policy.js'
import { unsuppliedFacts } from './unapplied-facts.policy.js'

/**
 * R1: what a règlement says and the product does not do. A draft keeps it; it is not published.
 * @param supplied the facts that the commune declares for the files of its children, families and accesses
 * @param service as it is set, when it is known
 */
export const unapplied = (
  policy: Policy,
  supplied: ReadonlySet<string> = new Set(),
  service?: RuledService,
): Problem[] => [...unsuppliedFacts(policy, supplied), ...unappliedClauses(policy, service)]
