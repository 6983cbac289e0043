import type { CellView, Standing } from './cellView'
import type { DayFacts } from './facts'
import { type Cents, ZERO_CENTS } from '@shared/money'

/** A piece of the hidden text of a cell: a message key, and what to put in it. */
export interface Phrase {
  key:
    | 'chosen'
    | 'booked'
    | 'held'
    | 'free'
    | 'late'
    | 'lateFree'
    | 'waiting'
    | 'kept'
    | 'full'
    | 'list'
    | 'askable'
    | 'deadline'
    | 'closed'
    | 'past'
    | 'none'
    | 'note'
    | 'today'
  /** First names; empty when it is true of everybody on screen. */
  names: string[]
  text?: string
  cents?: Cents
}

const SPOKEN: readonly Exclude<Standing, 'none'>[] = [
  'chosen',
  'booked',
  'held',
  'free',
  'late',
  'waiting',
  'full',
  'deadline',
  'closed',
  'past',
]
/** Said without names when it is so for every checked child; a choice or a booking always names whom it is for. */
const COMMON: readonly Standing[] = ['full', 'deadline', 'closed', 'past']

/** The words of a cell, in the order they are read: what is chosen, what is paid, what can be, what cannot and why (CAL-40). */
export function cellWords(view: CellView, facts: DayFacts | undefined, isToday: boolean): Phrase[] {
  const phrases: Phrase[] = []
  for (const standing of SPOKEN) {
    const those = view.standings.filter((one) => one.standing === standing)
    if (those.length === 0) continue
    const everybody = COMMON.includes(standing) && those.length === view.standings.length
    const names = everybody ? [] : those.map(({ child }) => child.firstName)
    const cents = those[0]?.cell?.surchargeCents ?? ZERO_CENTS
    const text = standing === 'closed' ? (those[0]?.cell?.reason ?? facts?.reason ?? undefined) : undefined
    const key = keyOf(standing, cents, isOnRequest(view) ? 'askable' : isListed(view, facts) ? 'list' : null)
    phrases.push({ key, names, ...(key === 'late' ? { cents } : {}), ...(text ? { text } : {}) })
  }
  const kept = view.standings.filter(({ cell }) => cell?.keptUntil).map(({ child }) => child.firstName)
  if (kept.length > 0) phrases.push({ key: 'kept', names: kept })
  if (phrases.length === 0) phrases.push(nobody(view, facts))
  if (facts?.note) phrases.push({ key: 'note', names: [], text: facts.note })
  if (isToday) phrases.push({ key: 'today', names: [] })
  return phrases
}

/** A late day may cost nothing more, or an amount that is not published. */
function keyOf(standing: Exclude<Standing, 'none'>, cents: Cents, listed: 'list' | 'askable' | null) {
  if (standing === 'late' && cents === 0) return 'lateFree' as const
  return standing === 'full' && listed ? listed : standing
}

/** Its day is given by the waiting list while it has places. */
export const isListed = ({ standings }: Pick<CellView, 'standings'>, facts: DayFacts | undefined): boolean =>
  facts?.placesLeft !== 0 && standings.some(({ standing, cell }) => standing === 'full' && cell?.canWait)

/** The town hall answers who asks for it. */
export const isOnRequest = ({ standings }: Pick<CellView, 'standings'>): boolean =>
  standings.some(({ standing, cell }) => standing === 'full' && cell?.onRequest)

/** No checked child has a cell that day: the day itself says why. */
function nobody(view: CellView, facts: DayFacts | undefined): Phrase {
  if (view.look === 'past') return { key: 'past', names: [] }
  if (facts && !facts.open) return { key: 'closed', names: [], ...(facts.reason ? { text: facts.reason } : {}) }
  return { key: 'none', names: [] }
}

/** What the status line says when a touch changes nothing: the reason, in the server's own words when it gives them. */
export function whyNot(view: CellView, facts: DayFacts | undefined): string | null {
  return view.standings.find(({ cell }) => cell?.reason)?.cell?.reason ?? facts?.reason ?? null
}
