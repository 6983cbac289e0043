import type { Action, Condition, Policy, ServiceRules } from '../language/language.policy.js'
import { capital, nameInWords } from '../language/value-words.policy.js'
import { isPricedByHours } from '../language/priced-by-hours.policy.js'
import { serviceRules } from '../language/rule-context.policy.js'
import { walkPath } from '../language/walk-policy.policy.js'

/** What a règlement distinguishes of why a meal is not taken: the reasons it names, and whether a certificate counts. */
export interface Distinguished {
  reasons: string[]
  certificate: boolean
}

export function distinguishedBy(rules: ServiceRules, ...actions: ('cancel' | 'absence')[]): Distinguished {
  const reasons = new Set<string>()
  let certificate = false
  for (const path of actions.flatMap((action) => rules.actions?.[action] ?? [])) {
    certificate ||= path.proof?.fact === 'certificate'
    walkPath(path, '', {
      predicate: (named) => {
        certificate ||= 'certificate' in named
        for (const word of wordsOf(named.reason as Condition | undefined)) reasons.add(word)
      },
      limit: () => undefined,
      price: () => undefined,
      modifier: () => undefined,
    })
  }
  return { reasons: [...reasons], certificate }
}

/** What a family may tell of a meal that it does not take, apart from its reason and its proof: yes or no, or a day. */
export const TOLD = ['announced', 'phoned', 'letter', 'notice', 'proofAt'] as const
export type ToldFact = (typeof TOLD)[number]

/** What staff may say of a cancellation, apart from its reason. */
export const SAID = ['certificate', 'justified', ...TOLD, 'via'] as const
export type SaidFact = (typeof SAID)[number]

/** What of it the règlement asks of an absence, itself or by a fact that it works out. */
export const toldOf = (policy: Policy, service: string): ToldFact[] => askedOf(policy, service, 'absence', TOLD)

/** The same of a cancellation. */
export const saidOf = (policy: Policy, service: string): SaidFact[] => askedOf(policy, service, 'cancel', SAID)

function askedOf<T extends SaidFact>(policy: Policy, service: string, action: Action, facts: readonly T[]): T[] {
  const paths = serviceRules(policy, service)?.actions?.[action] ?? []
  const text = JSON.stringify([paths, paths.length > 0 ? policy.facts : null])
  return facts.filter((fact) => text.includes(`"${fact}"`) || (fact === 'proofAt' && paths.some((p) => p.proof?.until)))
}

/** Does the règlement ask when a child came and left? */
export const billsHours = (policy: Policy, rules: ServiceRules): boolean =>
  (rules.actions?.pickup?.length ?? 0) > 0 || isPricedByHours(policy, rules)

function wordsOf(condition: Condition | undefined): string[] {
  if (typeof condition === 'string') return [condition]
  if (typeof condition !== 'object' || condition === null) return []
  if (Array.isArray(condition)) return condition.filter((word) => typeof word === 'string')
  return [...wordsOf(condition.not), ...wordsOf(condition.all)]
}

/** « Maladie ». */
export const reasonInFrench = (word: string): string => capital(nameInWords(word))
