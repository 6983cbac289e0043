import { addDays, civilDay, type Day } from '@shared/day'
import { addMonths, sameDateIn, firstOf } from '@shared/month'
import type { MonthGrid } from './monthGrid'

/** A place the keyboard can stand on: 'month', 'past', 'weekday:1', 'week:2026-12-07' or 'day:2026-12-10'. */
export type Stop = string
export interface StopRow {
  /** The box on the left: of the month in the header, of the week below. */
  lead: Stop | null
  cells: (Stop | null)[]
}
export type KeyEffect = { focus: Stop } | { month: string; near: Day } | null

/** Where the keyboard can go, row by row; a box that is hidden is not a place. */
export function stopsOf(grid: MonthGrid, hasBox: (stop: Stop) => boolean): StopRow[] {
  const box = (stop: Stop) => (hasBox(stop) ? stop : null)
  const rows: StopRow[] = [{ lead: box('month'), cells: grid.weekdays.map(({ weekday }) => box(`weekday:${weekday}`)) }]
  for (const row of grid.rows) {
    if (row.kind === 'past') rows.push({ lead: null, cells: grid.weekdays.map(() => 'past') })
    if (row.kind === 'week')
      rows.push({ lead: box(`week:${row.monday}`), cells: row.days.map(({ day }) => `day:${day}`) })
  }
  return rows
}

export const dayOf = (stop: Stop): Day | null => (stop.startsWith('day:') ? civilDay(stop.slice(4)) : null)
const anchorOf = (stop: Stop) => dayOf(stop) ?? (stop.startsWith('week:') ? civilDay(stop.slice(5)) : null)
export const allStops = (rows: readonly StopRow[]): Stop[] =>
  rows.flatMap(({ lead, cells }) => [lead, ...cells].filter((stop) => stop !== null))

/** The one place with tabindex 0: where the keyboard was, else the day nearest to where it wanted to be, else the first day. */
export function standOn(rows: readonly StopRow[], wanted: Stop | null): Stop | null {
  const stops = allStops(rows)
  if (wanted && stops.includes(wanted)) return wanted
  const days = stops.filter((stop) => dayOf(stop))
  const day = wanted && anchorOf(wanted)
  const near = day ? (days.find((stop) => stop >= `day:${day}`) ?? days.at(-1)) : days[0]
  return near ?? stops[0] ?? null
}

interface Pressed {
  key: string
  ctrlKey?: boolean
  shiftKey?: boolean
}

/** CAL-41: what a key does from where the keyboard stands; null when it is not for the grid. */
export function keyEffect(
  rows: readonly StopRow[],
  stop: Stop,
  month: string,
  { key, ctrlKey, shiftKey }: Pressed,
): KeyEffect {
  const y = rows.findIndex(({ lead, cells }) => lead === stop || cells.includes(stop))
  const row = rows[y]
  if (!row) return null
  const x = row.lead === stop ? -1 : row.cells.indexOf(stop)
  const stay = { focus: stop }
  const to = (target: Stop | null | undefined): KeyEffect => (target ? { focus: target } : stay)
  const inOrder = row.cells.filter((one, n, all): one is Stop => one !== null && all.indexOf(one) === n)
  switch (key) {
    case 'ArrowRight':
      return to(
        row.cells.slice(x + 1).find((one) => one !== null && one !== stop) ?? (y > 0 ? firstDay(rows[y + 1]) : null),
      )
    case 'ArrowLeft':
      return to(
        x < 0
          ? null
          : (row.cells
              .slice(0, x)
              .reverse()
              .find((one) => one !== null) ?? row.lead),
      )
    case 'ArrowDown': {
      const below = vertical(rows.slice(y + 1), x)
      const day = dayOf(stop)
      return below ? { focus: below } : day ? { month: addMonths(month, 1), near: addDays(day, 7) } : stay
    }
    case 'ArrowUp':
      return to(vertical(rows.slice(0, y).reverse(), x))
    case 'Home':
      return to(ctrlKey ? firstDay(rows.find((one, n) => n > 0 && firstDay(one))) : inOrder[0])
    case 'End':
      return to(ctrlKey ? rows.at(-1)?.cells.at(-1) : inOrder.at(-1))
    case 'PageUp':
    case 'PageDown':
      return turnPage(stop, month, (key === 'PageUp' ? -1 : 1) * (shiftKey ? 12 : 1))
    default:
      return null
  }
}

const firstDay = (row: StopRow | undefined): Stop | null => row?.cells.find((stop) => stop !== null) ?? null

function vertical(rows: readonly StopRow[], x: number): Stop | null {
  for (const row of rows) {
    const stop = x < 0 ? row.lead : row.cells[x]
    if (stop) return stop
  }
  return null
}

/** The month shown moves by whole months; the keyboard stays on the same date, from a neighbouring month too. */
function turnPage(stop: Stop, month: string, count: number): KeyEffect {
  const target = addMonths(month, count)
  return { month: target, near: sameDateIn(target, anchorOf(stop) ?? firstOf(month)) }
}
