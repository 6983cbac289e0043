import { addDays, civilDay, countDays, daysBetween, instantOf, isDay } from '../../../platform/day.js'
import { dayCounts } from '../../calendar/index.js'
import type { Facts } from '../language/facts.policy.js'
import type { Path } from '../language/language.policy.js'
import { hasPassed, type Instant, limitInstant } from './limit.policy.js'
import { firstFailing, holds } from './predicate.policy.js'

/** What kept a path from applying. `fact` names the requirement that is missing. */
export interface Obstacle {
  code: 'NOT_OPEN_YET' | 'TOO_LATE' | 'NO_LIMIT' | 'MISSING' | 'WAITING_DAY' | 'PROOF_TOO_LATE'
  fact?: string
}
/** A path that concerns the event, with its instants and what keeps it from applying now. */
export interface Candidate {
  path: Path
  index: number
  opens: Instant | null
  until: Instant | null
  obstacle: Obstacle | null
}

/** The paths whose `when` holds, in order, up to the first that applies. */
export function candidates(paths: readonly Path[], facts: Facts): Candidate[] {
  const found: Candidate[] = []
  for (const [index, path] of paths.entries()) {
    if (!holds(path.when, facts)) continue
    const opens = path.opens ? limitInstant(path.opens, facts, '00:00') : null
    const until = path.until ? limitInstant(path.until, facts) : null
    found.push({ path, index, opens, until, obstacle: obstacle(path, opens, until, facts) })
  }
  return found
}

export const chosen = (found: readonly Candidate[]): Candidate | null => found.find((c) => !c.obstacle) ?? null

function obstacle(path: Path, opens: Instant | null, until: Instant | null, facts: Facts): Obstacle | null {
  const { now } = facts.event
  if (path.opens && (!opens || now.getTime() < opens.at.getTime())) return { code: opens ? 'NOT_OPEN_YET' : 'NO_LIMIT' }
  if (path.until && !until) return { code: 'NO_LIMIT' }
  if (until && hasPassed(until, now)) return { code: 'TOO_LATE' }
  const missing = firstFailing(path.requires, facts)
  if (missing) return { code: 'MISSING', fact: missing }
  if (path.waiting && isWaitingDay(path.waiting, facts)) return { code: 'WAITING_DAY' }
  return path.proof ? proofObstacle(path.proof, facts) : null
}

/** Is the day one of the first days of an absence, which stay due? Without a first day, the day itself is the first. */
function isWaitingDay(
  { days, unit = 'calendar', from = 'firstDayAbsent' }: NonNullable<Path['waiting']>,
  facts: Facts,
) {
  const start = facts.get(from) ?? facts.get('firstDayAbsent')
  const { day } = facts.event
  const text = typeof start === 'string' ? start.slice(0, 10) : ''
  const first = isDay(text) ? text : day
  if (day < first) return true
  if (unit === 'calendar') return countDays(first, day) <= days
  if (unit === 'week') return countDays(first, day) <= days * 7
  const { calendar, service } = facts.context
  const counted = unit === 'month' ? 'calendar' : unit
  const passed = daysBetween(first, addDays(day, -1)).filter((d) => dayCounts(calendar, service, counted, d))
  return passed.length < days
}

/** The proof must be there, and in time when its date is known. */
function proofObstacle({ fact, until }: NonNullable<Path['proof']>, facts: Facts): Obstacle | null {
  const given = facts.get(fact)
  if (given === false || given === undefined || given === null) return { code: 'MISSING', fact }
  const limit = until && limitInstant(until, facts)
  const at = facts.get('proofAt')
  if (!limit || typeof at !== 'string') return null
  return hasPassed(limit, instantOfText(at, facts)) ? { code: 'PROOF_TOO_LATE', fact } : null
}

/** A moment written as text is local to the commune, unless it names its zone. A day alone counts from its first minute. */
const instantOfText = (text: string, { context }: Facts): Date =>
  /(Z|[+-]\d\d:\d\d)$/.test(text.slice(11))
    ? new Date(text)
    : instantOf(civilDay(text.slice(0, 10)), text.slice(11, 16) || '00:00', context.calendar.timeZone)
