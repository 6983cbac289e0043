import { type Policy, SERVICE, SUPPLY, unapplied } from '../../../server/src/modules/regulations/index.js'
import { isWorkedOut } from '../../../server/src/modules/regulations/language/facts.policy.js'

/** A règlement as a commune of an install publishes it: one service, and what it keeps of its families. */

/** A case that the product cannot be asked, and why. */
export class NotAsked extends Error {}

/** What a règlement says of the country of its install, and not of its service. */
export const FOREIGN = ['timeZone', 'currency', 'calendar.holidays', 'calendar.zone'] as const
export type Foreign = (typeof FOREIGN)[number]

export function foreignIn({ timeZone, currency, calendar }: Policy): Foreign[] {
  const says: Record<Foreign, boolean> = {
    timeZone: timeZone !== undefined,
    currency: currency !== undefined && currency !== 'EUR',
    'calendar.holidays': calendar?.holidays === 'none',
    'calendar.zone': calendar?.zone === 'none',
  }
  return FOREIGN.filter((field) => says[field])
}

/** The one service of a policy that a case asks, as it is published alone in an install of another country. */
export function policyOfService(policy: Policy, name: string): Policy {
  const rules = policy.services[name]
  if (!rules) throw new NotAsked(`the policy has no service ${name}`)
  const own = rules.like === undefined ? rules : { ...policy.services[rules.like], ...rules, like: undefined }
  const foreign = foreignIn(policy)
  const away = (field: Foreign) => foreign.includes(field)
  const calendar = {
    ...policy.calendar,
    ...(away('calendar.holidays') && { holidays: undefined }),
    ...(away('calendar.zone') && { zone: undefined }),
  }
  // what it counts of another service is of that one
  const elsewhere = Object.entries(policy.counters ?? {}).filter(([, { when }]) => (when?.['service'] ?? name) !== name)
  const isElsewhere = (one: unknown) => elsewhere.some(([counter]) => counter === one)
  const without = <T>(all: Record<string, T> | undefined, is: (key: string, one: T) => boolean) =>
    all && Object.fromEntries(Object.entries(all).filter(([key, one]) => !is(key, one)))
  const counters = without(policy.counters, isElsewhere)
  const facts = without(policy.facts, (_, { add }) => add?.some(isElsewhere) ?? false)
  const here = {
    ...policy,
    counters,
    facts,
    timeZone: undefined,
    currency: undefined,
    calendar,
    services: { [SERVICE]: own },
  }
  const renamed = (key: string, value: unknown) => (key === 'service' && value === name ? SERVICE : value)
  return JSON.parse(JSON.stringify(here), renamed) as Policy
}

/**
 * A règlement that says nothing of booking lets nobody book: its commune says « jusqu'au matin même », so that its other rules can be
 * asked; and one that reminds of invoices, or says what the end of a month makes of it, has some.
 */
export function withBooking(policy: Policy): Policy {
  const rules = policy.services[SERVICE] ?? {}
  const actions = { book: [{ until: { at: '09:00' } }], ...rules.actions }
  const payment = rules.payment ?? ((actions.dunning ?? actions.price) && { mode: 'invoice' as const })
  return { ...policy, services: { [SERVICE]: { ...rules, actions, ...(payment && { payment }) } } }
}

/** The facts that a commune keeps of its files because this règlement names them: those of the language, and its own. */
export function keptFacts(policy: Policy): string[] {
  const facts = Object.entries(policy.facts ?? {})
  const told = facts.filter(([, fact]) => !isWorkedOut(fact)).map(([name]) => name)
  const read = JSON.stringify({ ...policy, facts: Object.fromEntries(facts.filter(([name]) => !told.includes(name))) })
  const ofFiles = Object.entries(SUPPLY).flatMap(([name, supply]) =>
    supply?.from === 'file' && supply.on.length === 0 ? [name] : [],
  )
  return [...new Set([...ofFiles, ...told])].filter((name) => read.includes(`"${name}"`))
}

/** What of it would not be applied, when the commune keeps the facts that it names. */
export const notApplied = (policy: Policy) =>
  unapplied(withBooking(policy), new Map(keptFacts(policy).map((name) => [name, null])))

/** What a case gives of the changes of an order, as a number worked out from counters of the order: they happen when it is played. */
export function withoutChanges(policy: Policy, facts: Record<string, unknown>) {
  const isOfOrder = (name: unknown) => policy.counters?.[String(name)]?.per === 'order'
  const names = Object.entries(policy.facts ?? {}).flatMap(([name, { add }]) => (add?.every(isOfOrder) ? [name] : []))
  const told = Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
  return { told, changesBefore: names.reduce((sum, name) => sum + Number(facts[name] ?? 0), 0) }
}

/** The level by which every meal is priced, where a case gives none: the first of them. */
export function firstLevel(policy: Policy, facts: Record<string, unknown>): Record<string, string> {
  const price = policy.services[SERVICE]?.price
  if (facts['level'] !== undefined || typeof price !== 'object' || price.by !== 'level' || price.unknown !== undefined)
    return {}
  const [level] = Object.keys(price.table ?? {})
  return level === undefined ? {} : { level }
}

/** What every booking is priced by, and no case about leaving one gives: the first of the answers. */
export function firstAnswers(policy: Policy, facts: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { by, table } = node as { by?: string; table?: object }
    const [first] = Object.keys(table ?? {})
    if (by && first && policy.facts?.[by] && facts[by] === undefined) found[by] = first
    Object.values(node).forEach(walk)
  }
  walk({ prices: policy.prices, price: policy.services[SERVICE]?.price })
  return found
}
