import { compare } from '../../platform/fraction.js'
import {
  factInFrench,
  type Facts,
  type FactValue,
  holds,
  predicateInFrench,
  type RuleContext,
  type Scalar,
} from '../regulations/index.js'

export interface Allocation {
  admitted: string[]
  waitlisted: string[]
}
type Request = Readonly<Record<string, Scalar>>

/** Gives the places left to the requests: by rank of priority, then by the order of the policy, arrival by default. */
export function allocate(facts: Facts, places: number): Allocation {
  const asked = requestsOf(facts).map((request) => ({
    request,
    facts: facts.with(request),
    received: text(request.received),
  }))
  const names = byPriority(asked).map(({ request }) => text(request.family ?? request.child))
  return { admitted: names.slice(0, Math.max(0, places)), waitlisted: names.slice(Math.max(0, places)) }
}

export interface Queued {
  facts: Facts
  /** The date of asking: what orders last, as text. */
  received: string
}

/** The requests, who comes first first, each with the place in the règlement of the priority that it has; null: none. */
export function byPriority<R extends Queued>(requests: readonly R[]): (R & { priority: number | null })[] {
  const ranked = requests.map((one) => {
    const at = (one.facts.context.rules.capacity?.priority ?? []).findIndex(({ when }) => holds(when, one.facts))
    return { ...one, priority: at < 0 ? null : at }
  })
  const rank = (priority: number | null) => priority ?? Number.MAX_SAFE_INTEGER
  return ranked.sort(
    (a, b) => rank(a.priority) - rank(b.priority) || byFact(a.facts, b.facts) || a.received.localeCompare(b.received),
  )
}

/** By the fact that the règlement orders by inside a rank, the least first; who has none comes last. */
function byFact(a: Facts, b: Facts): number {
  const order = orderOf(a.context.rules)
  if (order === null) return 0
  const [left, right] = [a.get(order), b.get(order)]
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
  const [x, y] = [a.number(order), b.number(order)]
  return x && y ? compare(x, y) : String(left).localeCompare(String(right))
}

const orderOf = ({ capacity }: RuleContext['rules']): string | null =>
  capacity?.order === undefined || capacity.order === 'received' ? null : capacity.order

/** « classé 4e : habitants d’abord, puis par date de demande ». */
export function rankSentence(rank: number, priority: number | null, { policy, rules }: RuleContext): string {
  const place = placeSentence(rank)
  const labels = (rules.capacity?.priority ?? []).map(({ label, when }) => label ?? predicateInFrench(when, policy))
  const order = orderOf(rules)
  const last = order === null ? 'par date de demande' : `selon ${factInFrench(order, policy)}, puis par date de demande`
  if (labels.length === 0) return `${place}, ${last}`
  const before = labels.slice(0, priority === null ? undefined : priority + 1)
  return `${place} : ${before.map((label) => `« ${label} »`).join(', puis ')} d’abord, puis ${last}`
}

/** Of who was moved on its list: « classé 2e par la mairie : fratrie déjà accueillie ». */
export const movedSentence = (rank: number, reason: string): string =>
  `${placeSentence(rank)} par la mairie : ${reason}`

const placeSentence = (rank: number): string => `classé ${rank}${rank === 1 ? 'er' : 'e'}`

const text = (value: Scalar | undefined): string => String(value ?? '')

function requestsOf(facts: Facts): Request[] {
  const list: FactValue | undefined = facts.get('requests') ?? facts.get('waitlist')
  return Array.isArray(list) ? list.filter((r): r is Request => typeof r === 'object' && r !== null) : []
}
