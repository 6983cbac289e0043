import { calendarInFrench } from './calendar-words.policy.js'
import { counterInFrench, declarationInFrench } from './counter-words.policy.js'
import type { Action, Path, Policy, ServiceRules } from './language.policy.js'
import { ACTIONS } from './language.policy.js'
import { MEAL, PLACE, type Thing } from './outcome-words.policy.js'
import { pathsInFrench } from './path-words.policy.js'
import { namedPriceInFrench, priceSentences } from './price-words.policy.js'
import { serviceRules } from './rule-context.policy.js'
import {
  blocksInFrench,
  capacityInFrench,
  openingInFrench,
  paymentInFrench,
  servicePrices,
} from './service-words.policy.js'
import { silentActions, tailOf } from './silence-words.policy.js'
import { capital, listed, nameInWords, sentence } from './value-words.policy.js'

/** A policy, or one of its services, as plain French sentences: what the clerk reads before publishing, and the family after. */
export function policyInFrench(policy: Policy, serviceName?: string): string[] {
  const names = serviceName === undefined ? Object.keys(policy.services) : [serviceName]
  const services = grouped(policy, names)
  const used =
    JSON.stringify([...services.values()].map((s) => s.rules)) +
    JSON.stringify([policy.blocks, policy.facts, policy.prices, policy.counters])
  const mentions = (name: string) => used.includes(`"${name}"`)
  const said = [
    ...calendarInFrench(policy),
    ...blocksInFrench(policy),
    ...[...services.values()].flatMap(({ titles, rules }) => serviceInFrench(listed(titles), rules, policy)),
    ...entries(policy.prices)
      .filter(([name]) => used.includes(`"use":"${name}"`))
      .flatMap(([name, price]) => priceSentences(`Prix ${namedPriceInFrench(name)}`, price, policy)),
    ...entries(policy.counters)
      .filter(([name]) => mentions(name))
      .map(([name, counter]) => counterInFrench(name, counter, policy)),
    ...entries(policy.facts).map(([name, fact]) => declarationInFrench(name, fact, policy)),
    ...(policy.assumptions ?? []).map((a) => `À défaut de précision : ${a}`),
  ]
  return [...new Set(said.map(sentence))]
}

const entries = <T>(group: Record<string, T> | undefined): [string, T][] => Object.entries(group ?? {})

interface Group {
  titles: string[]
  rules: ServiceRules
}
/** Services that follow the same rules are said together. */
function grouped(policy: Policy, names: readonly string[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const name of names) {
    const rules = serviceRules(policy, name)
    if (!rules) continue
    const { like: _like, label: _label, ...own } = rules
    const key = JSON.stringify(own)
    const title = policy.services[name]?.label ?? capital(nameInWords(name))
    groups.set(key, { titles: [...(groups.get(key)?.titles ?? []), title], rules: { ...own, label: name } })
  }
  return groups
}

const DAILY: readonly Action[] = [
  'book',
  'cancel',
  'change',
  'attend',
  'attend_unreserved',
  'absence',
  'pickup',
  'price',
]

function serviceInFrench(title: string, rules: ServiceRules, policy: Policy): string[] {
  const thing = /cantine|restau|repas|lunch|meal|déjeuner/i.test(`${title} ${rules.label}`) ? MEAL : PLACE
  const { actions = {} } = rules
  const isDaily = Object.keys(actions).length === 0 || DAILY.some((a) => actions[a])
  return [
    ...(isDaily ? [openingInFrench(title, rules)] : []),
    ...actionsInFrench(actions, policy, thing),
    ...servicePrices(rules, policy),
    ...capacityInFrench(rules, policy),
    ...paymentInFrench(rules),
  ]
}

/** The paths action by action; those that share their paths are said once. */
function actionsInFrench(actions: Partial<Record<Action, Path[]>>, policy: Policy, thing: Thing): string[] {
  const groups = new Map<string, Action[]>()
  for (const action of ACTIONS) {
    const paths = actions[action]
    if (!paths) continue
    const asked = action === 'book' || action === 'cancel' || action === 'change'
    const key = asked ? JSON.stringify(paths) : action
    groups.set(key, [...(groups.get(key) ?? []), action])
  }
  const said = [...groups.values()].flatMap((together) => {
    const paths = actions[together[0] ?? 'book'] ?? []
    return [
      ...pathsInFrench(together, paths, policy, thing).flat(),
      ...together.flatMap((a) => tailOf(a, paths, thing)),
    ]
  })
  return [...said, ...silentActions(actions, thing)]
}
