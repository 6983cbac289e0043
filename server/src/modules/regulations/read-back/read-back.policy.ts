import { calendarInFrench } from './calendar-words.policy.js'
import { counterInFrench, factsInFrench } from './counter-words.policy.js'
import type { Action, Path, Policy, ServiceRules } from '../language/language.policy.js'
import { ACTIONS } from '../language/language.policy.js'
import { MEAL, PLACE, type Thing } from './outcome-words.policy.js'
import { pathsInFrench } from './path-words.policy.js'
import { namedPriceSentences } from './price-words.policy.js'
import { serviceRules } from '../language/rule-context.policy.js'
import {
  blocksInFrench,
  capacityInFrench,
  openingInFrench,
  paymentInFrench,
  servicePrices,
} from './service-words.policy.js'
import { silentActions, tailOf } from './silence-words.policy.js'
import { capital, following, listed, nameInWords, sentence } from '../language/value-words.policy.js'

/** A policy, or one of its services, as plain French sentences: what the clerk reads before publishing, and the family after. */
export function policyInFrench(policy: Policy, serviceName?: string): string[] {
  const services = grouped(policy, serviceName === undefined ? Object.keys(policy.services) : [serviceName])
  const { facts, counters, prices } = mentioned(policy, JSON.stringify([services.map((s) => s.rules), policy.blocks]))
  const said = [
    ...calendarInFrench(policy),
    ...blocksInFrench(policy),
    ...services.flatMap(({ titles, rules }) => serviceInFrench(listed(titles), rules, policy)),
    ...prices.flatMap(([name, price]) => namedPriceSentences(name, price, policy)),
    ...counters.map(([, counter]) => counterInFrench(counter, policy)),
    ...factsInFrench(facts, policy),
    ...(policy.assumptions ?? []).map((a) => `À défaut de précision : ${following(a)}`),
  ]
  return said.map(sentence)
}

/** The facts, counters and named prices that some rules use, themselves or through one another. */
function mentioned(policy: Policy, rules: string) {
  let text = rules
  const isUsed = ([name]: [string, unknown]) => text.includes(`"${name}"`)
  const all = [...entries(policy.facts), ...entries(policy.counters), ...entries(policy.prices)]
  for (let size = -1; size !== text.length;) {
    size = text.length
    text = rules + JSON.stringify(all.filter(isUsed).map(([, rule]) => rule))
  }
  return {
    facts: entries(policy.facts).filter(isUsed),
    counters: entries(policy.counters).filter(isUsed),
    prices: entries(policy.prices).filter(isUsed),
  }
}

const entries = <T>(group: Record<string, T> | undefined): [string, T][] => Object.entries(group ?? {})

interface Group {
  titles: string[]
  rules: ServiceRules
}
/** Services that follow the same rules are said together. */
function grouped(policy: Policy, names: readonly string[]): Group[] {
  const groups = new Map<string, Group>()
  for (const name of names) {
    const rules = serviceRules(policy, name)
    if (!rules) continue
    const own: ServiceRules = { ...rules, actions: rules.actions ?? {}, like: undefined, label: undefined }
    const key = JSON.stringify(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
    const title = policy.services[name]?.label ?? capital(nameInWords(name))
    groups.set(key, { titles: [...(groups.get(key)?.titles ?? []), title], rules: { ...own, label: name } })
  }
  return [...groups.values()]
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
    ...(isDaily ? [openingInFrench(title, rules, policy)] : []),
    ...actionsInFrench(paidBefore(actions, rules), policy, thing, isDaily),
    ...(isDaily || rules.price !== undefined ? servicePrices(rules, policy) : []),
    ...capacityInFrench(rules, policy),
    ...paymentInFrench(rules),
  ]
}

/** Where all is paid before, there is no invoice to deduct from: what comes back pays what is asked next. */
function paidBefore(actions: ServiceRules['actions'] & {}, { payment }: ServiceRules): typeof actions {
  if (payment?.mode !== 'prepaid' && payment?.mode !== 'wallet') return actions
  const said = ({ settlement, ...path }: Path): Path =>
    settlement ? { ...path, settlement: settlement === 'nextInvoice' ? 'carryOver' : settlement } : path
  return Object.fromEntries(Object.entries(actions).map(([action, paths]) => [action, paths.map(said)]))
}

/** The paths action by action; those that share their paths are said once. */
function actionsInFrench(
  actions: Partial<Record<Action, Path[]>>,
  policy: Policy,
  thing: Thing,
  isDaily: boolean,
): string[] {
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
  return [...said, ...silentActions(actions, thing, isDaily)]
}
