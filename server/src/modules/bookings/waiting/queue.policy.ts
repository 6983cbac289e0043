import type { Day } from '../../../platform/day.js'
import { dayAt } from '../../../platform/day.js'
import { whyClosed } from '../../calendar/index.js'
import { byPriority, rankSentence, ruledPlaces, smallest } from '../../pricing/index.js'
import { contextOf, Facts, regulationOn } from '../../regulations/index.js'
import type { QueueDay, QueueFacts } from './queues.query.js'

export interface Ranked {
  id: string
  /** 1 for who comes first. */
  rank: number
  sentence: string
}

export interface DayQueue {
  /** Why nothing is offered that day, whoever waits; null when places may be. */
  over: 'PAST' | 'CLOSED' | null
  /** Places left for who waits; null when there is no limit. */
  left: number | null
  ruledPlaces: number | null
  ranked: Ranked[]
}

/** Who waits on a day, in the order in which places are offered, and how many are left for them. */
export function queueOf(facts: QueueFacts, { serviceId, day }: QueueDay, now: Date): DayQueue {
  const service = facts.services.find(({ id }) => id === serviceId)
  const known = facts.days.find((d) => d.serviceId === serviceId && d.day === day)
  const regulation = regulationOn(facts.regulations, serviceId, day)
  if (!service || !known) return { over: 'CLOSED', left: 0, ruledPlaces: null, ranked: [] }
  const { schoolYears } = facts
  const calendar = {
    schoolYears,
    breaks: facts.breaks.filter(({ zone }) => zone === service.zone),
    closures: facts.closures.filter(({ communeId }) => communeId === service.communeId),
  }
  const over = whyOver(day, dayAt(now, service.timeZone), service.active && !whyClosed(service, day, calendar))
  if (!regulation) return { over: over ?? 'CLOSED', left: 0, ruledPlaces: null, ranked: [] }
  const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const ruled = ruledPlaces(context, day, now)
  const places = smallest(known.capacity, ruled)
  const requests = facts.requests.filter((r) => r.serviceId === serviceId && r.day === day)
  const ranked = byPriority(
    requests.map(({ id, askedAt, facts: given }) => ({
      id,
      facts: new Facts(context, { action: 'book', day, now, facts: given }),
      order: `${new Date(askedAt).toISOString()} ${id}`,
    })),
  )
  return {
    over,
    left: places === null ? null : Math.max(0, places - known.taken),
    ruledPlaces: ruled,
    ranked: ranked.map(({ id, priority }, i) => ({
      id,
      rank: i + 1,
      sentence: rankSentence(i + 1, priority, context),
    })),
  }
}

const whyOver = (day: Day, today: Day, open: boolean): DayQueue['over'] =>
  day < today ? 'PAST' : open ? null : 'CLOSED'

/** Hours during which an offered place is kept. */
export const OFFER_HOURS = 24

/** Until when: never beyond what can be booked. */
export const keptUntil = (bookableUntil: Date | null, now: Date): Date =>
  new Date(Math.min(now.getTime() + OFFER_HOURS * 3_600_000, bookableUntil?.getTime() ?? Number.MAX_SAFE_INTEGER))
