import { type Facts, type FactValue, holds, type Scalar } from '../regulations/index.js'

export interface Allocation {
  admitted: string[]
  waitlisted: string[]
}
type Request = Readonly<Record<string, Scalar>>

/** Gives the places left to the requests: by rank of priority, then by the order of the policy, arrival by default. */
export function allocate(facts: Facts, places: number): Allocation {
  const { priority = [], order = 'received' } = facts.context.rules.capacity ?? {}
  const ranked = requestsOf(facts).map((request) => {
    const own = facts.with(request)
    const rank = priority.findIndex((p) => holds(p.when, own))
    return { request, rank: rank < 0 ? priority.length : rank }
  })
  ranked.sort((a, b) => a.rank - b.rank || text(a.request[order]).localeCompare(text(b.request[order])))
  const names = ranked.map(({ request }) => text(request.family ?? request.child))
  return { admitted: names.slice(0, Math.max(0, places)), waitlisted: names.slice(Math.max(0, places)) }
}

const text = (value: Scalar | undefined): string => String(value ?? '')

function requestsOf(facts: Facts): Request[] {
  const list: FactValue | undefined = facts.get('requests') ?? facts.get('waitlist')
  return Array.isArray(list) ? list.filter((r): r is Request => typeof r === 'object' && r !== null) : []
}
