import type { Condition, Policy, ServiceRules } from '../language/language.policy.js'
import { capital, nameInWords } from '../language/value-words.policy.js'
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

/** What a family may tell of an absence, apart from its reason and its proof: yes or no, or a day. */
export const TOLD = ['announced', 'phoned', 'letter', 'notice', 'proofAt'] as const
export type ToldFact = (typeof TOLD)[number]

/** What of it the règlement asks when a meal is not taken, itself or by a fact that it works out. */
export function toldOf(policy: Policy, service: string): ToldFact[] {
  const paths = serviceRules(policy, service)?.actions?.absence ?? []
  const text = JSON.stringify([paths, paths.length > 0 ? policy.facts : null])
  return TOLD.filter((fact) => text.includes(`"${fact}"`) || (fact === 'proofAt' && paths.some((p) => p.proof?.until)))
}

/** Does the règlement ask when a child came and left? */
export const billsHours = ({ actions }: ServiceRules): boolean => (actions?.pickup?.length ?? 0) > 0

function wordsOf(condition: Condition | undefined): string[] {
  if (typeof condition === 'string') return [condition]
  if (typeof condition !== 'object' || condition === null) return []
  if (Array.isArray(condition)) return condition.filter((word) => typeof word === 'string')
  return [...wordsOf(condition.not), ...wordsOf(condition.all)]
}

/** « Maladie ». */
export const reasonInFrench = (word: string): string => capital(nameInWords(word))
