import type { Day } from '@shared/day'
import { mondayOf } from '@shared/month'
import type { CellFacts, DaysFacts } from './facts'
import { isFree } from './selection'

/** The next limit a parent must not miss: an instant, and the day or the week it is for. */
export interface NextDeadline {
  until: string
  day: Day
  /** Monday of the week, when the limit is the same for several days of one week. */
  week: Day | null
}

/** The first limit to come among the free days on screen; the server's instants are compared, never computed. */
export function nextDeadline(days: DaysFacts, beneficiaryIds: readonly string[]): NextDeadline | null {
  const limits = [...days.values()].flatMap(({ day, cells }) => {
    const until = earliest(cells.filter((cell) => isFree(cell) && beneficiaryIds.includes(cell.beneficiaryId)))
    return until ? [{ day, until }] : []
  })
  const first = limits.reduce<(typeof limits)[number] | null>(
    (best, one) => (!best || one.until < best.until ? one : best),
    null,
  )
  if (!first) return null
  const same = limits.filter(({ until }) => until === first.until).map(({ day }) => day)
  const oneWeek = same.length > 1 && same.every((day) => mondayOf(day) === mondayOf(first.day))
  return { ...first, week: oneWeek ? mondayOf(first.day) : null }
}

function earliest(cells: CellFacts[]): string | null {
  const instants = cells.flatMap(({ bookableUntil }) => (bookableUntil ? [new Date(bookableUntil).toISOString()] : []))
  return instants.sort()[0] ?? null
}

/** The first day, from today, on which one of the children can still be booked. */
export function firstBookable(days: DaysFacts, beneficiaryIds: readonly string[], today: Day): Day | null {
  const bookable = [...days.values()].filter(
    ({ day, cells }) =>
      day >= today &&
      cells.some(
        ({ beneficiaryId, state }) => beneficiaryIds.includes(beneficiaryId) && (state === 'FREE' || state === 'LATE'),
      ),
  )
  return bookable.map(({ day }) => day).sort()[0] ?? null
}
