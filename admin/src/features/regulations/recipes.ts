import { canonical, isObject, type Json, type JsonObject } from './json'
import { serviceKey } from './policyForm'

/** Where the rules of a recipe go among those there are: the first that applies wins. */
export type Placing = 'before' | 'after' | 'instead'

/** A usual rule of a règlement, ready to be taken over. */
export interface Recipe {
  id: string
  title: string
  /** What the council voted, in its own words. */
  says: string
  /** Words that a clerk may search for and that are said nowhere else. */
  words?: string
  /** Of the service: its price replaces the one there is, its modifiers come after them. */
  price?: Json
  modifiers?: JsonObject[]
  payment?: JsonObject
  actions?: Record<string, { placing: Placing; paths: JsonObject[] }>
  /** Of the whole règlement, by their names. */
  counters?: JsonObject
  facts?: JsonObject
  blocks?: JsonObject[]
}

const same = (a: Json, b: Json) => canonical(a) === canonical(b)
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])
const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})
/** Taken over twice, a rule is there once. */
const without = (list: Json[], gone: readonly Json[]) => list.filter((one) => !gone.some((other) => same(one, other)))

/** What is late, and what stays due of a late cancellation: one rule of each, so that neither hides the other. */
const isLate = (path: Json) => isObject(path) && (path.outcome === 'acceptLate' || path.due !== undefined)

function placed(there: Json | undefined, { placing, paths }: { placing: Placing; paths: JsonObject[] }): Json[] {
  if (placing === 'instead') return paths
  const others = without(listOf(there), paths)
  if (placing === 'before') return [...paths, ...others]
  return [...others.filter((path) => !isLate(path)), ...paths]
}

/** What a rule gives back goes where the service is paid; nothing waits for a payment on invoices. */
function settled(actions: JsonObject, payment: JsonObject): { actions: JsonObject; payment: JsonObject } {
  const onInvoice = payment.mode === 'invoice'
  const settlement = onInvoice ? 'nextInvoice' : 'wallet'
  const { holdMinutes, ...rest } = payment
  return {
    actions: Object.fromEntries(
      Object.entries(actions).map(([action, paths]) => [
        action,
        listOf(paths).map((path) => (isObject(path) && path.settlement !== undefined ? { ...path, settlement } : path)),
      ]),
    ),
    payment: onInvoice || holdMinutes === undefined ? rest : payment,
  }
}

/** The règlement with this rule in it: what it says of something else stays. */
export function takeOver(policy: JsonObject, recipe: Recipe): JsonObject {
  const services = objectOf(policy.services)
  const service = objectOf(services[serviceKey])
  const actions = objectOf(service.actions)
  const { price, modifiers, payment, counters, facts, blocks } = recipe
  const changed = Object.fromEntries(
    Object.entries(recipe.actions ?? {}).map(([action, rules]) => [action, placed(actions[action], rules)]),
  )
  const paid = settled({ ...actions, ...changed }, { ...objectOf(service.payment), ...payment })
  const added = (name: 'counters' | 'facts', more: JsonObject | undefined) =>
    more ? { [name]: { ...objectOf(policy[name]), ...more } } : {}
  return {
    ...policy,
    ...added('counters', counters),
    ...added('facts', facts),
    ...(blocks ? { blocks: [...without(listOf(policy.blocks), blocks), ...blocks] } : {}),
    services: {
      ...services,
      [serviceKey]: {
        ...service,
        actions: paid.actions,
        ...(price === undefined ? {} : { price }),
        ...(modifiers ? { modifiers: [...without(listOf(service.modifiers), modifiers), ...modifiers] } : {}),
        ...(payment ? { payment: paid.payment } : {}),
      },
    },
  }
}

const key = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those that say all the words that are looked for, whatever their accents. */
export function recipesFor(recipes: readonly Recipe[], search: string): Recipe[] {
  const wanted = key(search).split(/\s+/).filter(Boolean)
  return recipes.filter(({ title, says, words }) => {
    const text = key(`${title} ${says} ${words ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
}
