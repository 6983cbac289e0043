import type { Day } from '../../../platform/day.js'
import { dayAt, instantOf } from '../../../platform/day.js'
import { whyClosed } from '../../calendar/index.js'
import {
  byPriority,
  movedSentence,
  type PlaceGroup,
  placeGroups,
  rankSentence,
  ruledPlaces,
  smallest,
} from '../../pricing/index.js'
import { contextOf, Facts, regulationOn, type RuleContext } from '../../regulations/index.js'
import type { QueueDay, QueueFacts } from './queues.query.js'

export interface Ranked {
  id: string
  /** 1 for who comes first. */
  rank: number
  sentence: string
  /** Its group of children, with its places; null: the règlement shares nothing. */
  group: PlaceGroup | null
}
/** Of those who asked during a window: what becomes of them if the list is confirmed as it is. */
export interface Asked extends Ranked {
  becomes: 'OFFERED' | 'WAITING' | 'ENDED'
  /** Why nothing is given; null of who is given a place, or waits for one. */
  why: string | null
}

export interface DayQueue {
  /** Why nothing is offered that day, whoever waits; null when places may be. */
  over: 'PAST' | 'CLOSED' | null
  /** Places left for who waits; null when there is no limit. */
  left: number | null
  ruledPlaces: number | null
  ranked: Ranked[]
  /** Who comes first of those for whom a place is left; null: nobody. */
  next: Ranked | null
  /** Groups of children between which the règlement shares the day, and the places left of each. */
  groups: (PlaceGroup & { left: number })[]
  /** Who asked during a window, in the order in which places are given. */
  asked: Asked[]
}

/** Who waits on a day, in the order in which places are offered, and how many are left for them. */
export function queueOf(facts: QueueFacts, { serviceId, day }: QueueDay, now: Date): DayQueue {
  const service = facts.services.find(({ id }) => id === serviceId)
  const known = facts.days.find((d) => d.serviceId === serviceId && d.day === day)
  const regulation = regulationOn(facts.regulations, serviceId, day)
  if (!service || !known) return { over: 'CLOSED', left: 0, ...NOBODY }
  const { schoolYears } = facts
  const calendar = {
    schoolYears,
    breaks: facts.breaks.filter(({ zone }) => zone === service.zone),
    closures: facts.closures.filter(({ communeId }) => communeId === service.communeId),
  }
  const over = whyOver(day, dayAt(now, service.timeZone), service.active && !whyClosed(service, day, calendar))
  if (!regulation) return { over: over ?? 'CLOSED', left: 0, ...NOBODY }
  const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const ruled = ruledPlaces(context, day, now)
  const places = smallest(known.capacity, ruled)
  const left = places === null ? null : Math.max(0, places - known.taken)
  const requests = inOrder(
    facts.requests.filter((r) => r.serviceId === serviceId && r.day === day),
    (given) => new Facts(context, { action: 'book', day, now, facts: given }),
  )
  const waiting = requests.filter(({ isAsked }) => !isAsked)
  const asked = moved(requests.filter(({ isAsked }) => isAsked))
  const groups = placeGroups(context, day, now).map((group) => ({ ...group, left: leftOf(group, facts, known) }))
  const ranks = { context, groups }
  const ranked = waiting.map((one, i) => rankedAs(one, i + 1, ranks))
  const next = ranked.find(({ group }) => new Room(left, groups).takes(group)) ?? null
  const room = new Room(left, groups)
  for (const { group } of ranked) room.takes(group)
  return {
    over,
    left,
    ruledPlaces: ruled,
    ...{ ranked, next, groups },
    asked: given(asked, { over, room, groups, hasList: context.rules.capacity?.waitlist ?? false }).map((one, i) => ({
      ...rankedAs(one, i + 1, ranks),
      becomes: one.becomes,
      why: one.why,
    })),
  }
}

const NOBODY = { ruledPlaces: null, ranked: [], next: null, groups: [], asked: [] }

type Groups = DayQueue['groups']

const leftOf = ({ name, places }: PlaceGroup, { groups }: QueueFacts, { serviceId, day }: QueueDay): number => {
  const taken = groups.find((one) => one.serviceId === serviceId && one.day === day && one.group === name)
  return Math.max(0, places - (taken?.taken ?? 0))
}

/** The group of a request, under the règlement that is in force. */
const groupIn = (groups: Groups, name: string | null): PlaceGroup | null =>
  groups.find((group) => group.name === name) ?? null

/** Places left, of the day and of its groups, as they are given one after the other. */
class Room {
  private readonly groups: Map<string, number>

  constructor(
    private left: number | null,
    groups: Groups,
  ) {
    this.groups = new Map(groups.map((group) => [group.name, group.left]))
  }

  takes(group: PlaceGroup | null): boolean {
    const ofGroup = group && (this.groups.get(group.name) ?? 0)
    if (this.left === 0 || ofGroup === 0) return false
    if (this.left !== null) this.left -= 1
    if (group && ofGroup !== null) this.groups.set(group.name, ofGroup - 1)
    return true
  }
}

type Request = QueueFacts['requests'][number]
type Prioritised = Request & { priority: number | null }

/** The list that was confirmed comes first, as it was; then by the priorities of the règlement, and by date. */
function inOrder(requests: readonly Request[], factsOf: (given: Request['facts']) => Facts): Prioritised[] {
  const ranked = byPriority(
    requests.map((request) => ({
      request,
      facts: factsOf(request.facts),
      received: `${new Date(request.askedAt).toISOString()} ${request.id}`,
    })),
  ).map(({ request, priority }) => ({ ...request, priority }))
  const onList = ({ isAsked, listRank }: Request) => (isAsked ? null : listRank) ?? Number.MAX_SAFE_INTEGER
  return ranked.sort((a, b) => onList(a) - onList(b))
}

/** Those that the town hall moved are where it put them, the others around them in their order. */
function moved(asked: readonly Prioritised[]): Prioritised[] {
  const list = asked.filter(({ listRank }) => listRank === null)
  const put = asked.filter(({ listRank }) => listRank !== null)
  put.sort((a, b) => (a.listRank ?? 0) - (b.listRank ?? 0))
  for (const one of put) list.splice((one.listRank ?? 1) - 1, 0, one)
  return list
}

const GIVEN_CLOSED = 'Le service est fermé ce jour-là.'
const NOT_ABLE = 'Cette personne n’a plus accès à ce service ce jour-là, ou y est déjà réservée.'
const NO_PLACE = 'Toutes les places ont été données, dans l’ordre du règlement.'

/** Who is given the free places: the first who may have one; the others wait where there is a list. */
function given(
  asked: readonly Prioritised[],
  { over, room, groups, hasList }: { over: DayQueue['over']; room: Room; groups: Groups; hasList: boolean },
): (Prioritised & Pick<Asked, 'becomes' | 'why'>)[] {
  return asked.map((one) => {
    if (over) return { ...one, becomes: 'ENDED', why: GIVEN_CLOSED }
    if (!one.isAble) return { ...one, becomes: 'ENDED', why: NOT_ABLE }
    if (room.takes(groupIn(groups, one.group))) return { ...one, becomes: 'OFFERED', why: null }
    return hasList ? { ...one, becomes: 'WAITING', why: null } : { ...one, becomes: 'ENDED', why: NO_PLACE }
  })
}

const rankedAs = (
  { id, priority, rankReason, group }: Prioritised,
  rank: number,
  { context, groups }: { context: RuleContext; groups: Groups },
): Ranked => ({
  id,
  rank,
  group: groupIn(groups, group),
  sentence: rankReason ? movedSentence(rank, rankReason) : rankSentence(rank, priority, context),
})

const whyOver = (day: Day, today: Day, open: boolean): DayQueue['over'] =>
  day < today ? 'PAST' : open ? null : 'CLOSED'

/** Hours during which an offered place is kept. */
export const OFFER_HOURS = 24

/** Until when: never beyond what can be booked. */
export const keptUntil = (bookableUntil: Date | null, now: Date): Date =>
  new Date(Math.min(now.getTime() + OFFER_HOURS * 3_600_000, bookableUntil?.getTime() ?? Number.MAX_SAFE_INTEGER))

/** Days during which a place that was given after a window is kept. */
export const GIVEN_DAYS = 7

export const givenUntil = (day: Day, timeZone: string, now: Date): Date =>
  new Date(Math.min(now.getTime() + GIVEN_DAYS * 86_400_000, instantOf(day, '24:00', timeZone).getTime()))
