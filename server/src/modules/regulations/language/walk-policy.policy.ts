import type { LimitRule, Path, Policy, Predicate, ServiceRules } from './language.policy.js'
import type { Price, PriceModifier } from './price-language.policy.js'

/** Called for each part of a policy, with its place as a JSON pointer. */
export interface Visitor {
  predicate: (predicate: Predicate, at: string) => void
  limit: (limit: LimitRule, at: string) => void
  price: (price: Price, at: string) => void
  modifier: (modifier: PriceModifier, at: string) => void
  path?: (path: Path, at: string) => void
}

export function walkPolicy(policy: Policy, visit: Visitor): void {
  each(policy.blocks, '/blocks', (b, at) => walkPredicate(b.when, `${at}/when`, visit))
  each(policy.counters, '/counters', (c, at) => walkPredicate(c.when, `${at}/when`, visit))
  each(policy.prices, '/prices', (p, at) => walkPrice(p, at, visit))
  each(policy.services, '/services', (s, at) => service(s, at, visit))
}

function service(rules: ServiceRules, at: string, visit: Visitor): void {
  each(rules.actions, `${at}/actions`, (paths, here) => each(paths, here, (p, there) => walkPath(p, there, visit)))
  walkPrice(rules.price, `${at}/price`, visit)
  each(rules.modifiers, `${at}/modifiers`, (m, here) => walkModifier(m, here, visit))
  each(rules.provisional, `${at}/provisional`, (p, here) => walkPredicate(p.when, `${here}/when`, visit))
  walkPrice(rules.capacity?.places, `${at}/capacity/places`, visit)
  each(rules.capacity?.priority, `${at}/capacity/priority`, (p, here) => walkPredicate(p.when, `${here}/when`, visit))
}

export function walkPath(rules: Path, at: string, visit: Visitor): void {
  visit.path?.(rules, at)
  walkPredicate(rules.when, `${at}/when`, visit)
  walkPredicate(rules.requires, `${at}/requires`, visit)
  limit(rules.opens, `${at}/opens`, visit)
  limit(rules.until, `${at}/until`, visit)
  limit(rules.proof?.until, `${at}/proof/until`, visit)
  walkPrice(rules.price, `${at}/price`, visit)
  each(rules.modifiers, `${at}/modifiers`, (m, here) => walkModifier(m, here, visit))
}

export function walkPredicate(rule: Predicate | undefined, at: string, visit: Visitor): void {
  if (!rule) return
  visit.predicate(rule, at)
  each(rule.any, `${at}/any`, (p, here) => walkPredicate(p, here, visit))
  each(rule.all, `${at}/all`, (p, here) => walkPredicate(p, here, visit))
  walkPredicate(rule.not, `${at}/not`, visit)
}

function limit(rule: LimitRule | undefined, at: string, visit: Visitor): void {
  if (!rule) return
  visit.limit(rule, at)
  each(rule.byWeekday, `${at}/byWeekday`, (l, here) => limit(l, here, visit))
  each(rule.except, `${at}/except`, (e, here) => {
    walkPredicate(e.when, `${here}/when`, visit)
    limit(e.limit, `${here}/limit`, visit)
  })
}

export function walkModifier(rule: PriceModifier, at: string, visit: Visitor): void {
  visit.modifier(rule, at)
  walkPredicate(rule.when, `${at}/when`, visit)
  for (const key of ['add', 'replace', 'min', 'max'] as const) walkPrice(rule[key], `${at}/${key}`, visit)
}

export function walkPrice(rule: Price | undefined, at: string, visit: Visitor): void {
  if (rule === undefined) return
  visit.price(rule, at)
  if (typeof rule === 'number') return
  each(rule.first, `${at}/first`, (line, here) => {
    walkPredicate(line.when, `${here}/when`, visit)
    walkPrice(line.price, `${here}/price`, visit)
  })
  each(rule.brackets, `${at}/brackets`, (b, here) => walkPrice(b.price, `${here}/price`, visit))
  each(rule.table, `${at}/table`, (p, here) => walkPrice(p, here, visit))
  for (const key of ['otherwise', 'unknown', 'each', 'family'] as const) walkPrice(rule[key], `${at}/${key}`, visit)
  for (const key of ['sum', 'greatest', 'least'] as const)
    each(rule[key], `${at}/${key}`, (p, h) => walkPrice(p, h, visit))
}

function each<T>(
  group: Partial<Record<string, T>> | readonly T[] | undefined,
  at: string,
  then: (item: T, at: string) => void,
) {
  for (const [key, item] of Object.entries(group ?? {})) {
    if (item !== undefined) then(item as T, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}
