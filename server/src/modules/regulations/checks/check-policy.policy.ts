import type { Day } from '../../../platform/day.js'
import type { LimitRule, Policy, Predicate } from '../language/language.policy.js'
import { doubts } from './doubt-checks.policy.js'
import { dateProblems } from './date-checks.policy.js'
import { factProblems } from './fact-checks.policy.js'
import { knownFacts, nameProblems, unknownFact } from './name-checks.policy.js'
import { pathProblems } from './path-checks.policy.js'
import { modifierProblems, priceProblems } from './price-checks.policy.js'
import { type Problem, schemaProblems } from '../language/policy-schema.policy.js'
import type { SchoolCalendar } from '../language/rule-context.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'

export type CheckedPolicy = { policy: Policy; problems: Problem[] } | { policy: null; problems: Problem[] }

/** Reads a policy: its shape, its names, its prices, its instants over the year that starts on `from`. */
export function checkPolicy(document: unknown, school: SchoolCalendar, from: Day): CheckedPolicy {
  const shape = schemaProblems(document)
  if (shape.length > 0) return { policy: null, problems: shape }
  const policy = document as Policy
  const problems = [
    ...nameProblems(policy),
    ...partProblems(policy),
    ...factProblems(policy, school),
    ...dateProblems(policy),
  ]
  if (!problems.some((p) => p.level === 'error')) problems.push(...pathProblems(policy, school, from))
  if (problems.some((p) => p.level === 'error')) return { policy: null, problems }
  return { policy, problems: [...problems, ...doubts(policy)] }
}

function partProblems(policy: Policy): Problem[] {
  const found: Problem[] = []
  const known = knownFacts(policy)
  walkPolicy(policy, {
    predicate: (p, at) => found.push(...predicateProblems(p, at, known)),
    limit: (l, at) => found.push(...limitProblems(l, at, policy, known)),
    modifier: (m, at) => found.push(...modifierProblems(m, at)),
    price: (p, at) => {
      found.push(...priceProblems(p, at, policy))
      if (typeof p === 'number') return
      for (const key of ['by', 'of', 'fact'] as const) {
        const name = p[key]
        if (name && !known.has(name)) found.push(unknownFact(name, `${at}/${key}`, known))
      }
    },
  })
  return found
}

function predicateProblems(predicate: Predicate, at: string, known: ReadonlySet<string>): Problem[] {
  return Object.keys(predicate).flatMap((name) =>
    ['any', 'all', 'not'].includes(name) || known.has(name) ? [] : [unknownFact(name, `${at}/${name}`, known)],
  )
}

function limitProblems(limit: LimitRule, at: string, policy: Policy, known: ReadonlySet<string>): Problem[] {
  const found: Problem[] = []
  const error = (message: string, where = at) => found.push({ level: 'error', pointer: where, message })
  const { from, mark, on, weekday, dayOfMonth, back, unit, byWeekday } = limit
  if (from && !['day', 'week', 'month', 'period', 'today'].includes(from) && !known.has(from))
    found.push(unknownFact(from, `${at}/from`, known))
  const periods = [...(policy.calendar?.periods ?? []), ...(policy.calendar?.breaks ?? [])]
  if (mark && !periods.some((p) => p.marks?.[mark]))
    error(`aucune période de /calendar/periods ne publie « ${mark} » : ajoutez-le dans ses « marks ».`, `${at}/mark`)
  const snaps = [
    on && 'on',
    mark && 'mark',
    dayOfMonth !== undefined && 'dayOfMonth',
    weekday && 'weekday',
    byWeekday && 'byWeekday',
  ].filter(Boolean)
  if (snaps.length > 1) error(`gardez un seul de ces champs : ${snaps.join(', ')}.`)
  if (unit && back === undefined) error('« unit » demande « back », le nombre de jours.')
  return found
}
