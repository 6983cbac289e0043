import { addDays, type Day } from '@shared/day'
import { monthOf, weekdayOf, weeksOf } from '@shared/month'
import type { DayFacts, DaysFacts } from './facts'

export interface GridDay {
  day: Day
  inMonth: boolean
  /** The service never opens on that weekday: just the number, in a narrow column. */
  narrow: boolean
}
export interface WeekRow {
  kind: 'week'
  monday: Day
  days: GridDay[]
}
/** Weeks with nothing but closed days, as one band. */
export interface ClosedRow {
  kind: 'closed'
  name: string | null
  firstDay: Day
  lastDay: Day
}
export interface PastRow {
  kind: 'past'
}
export type GridRow = WeekRow | ClosedRow | PastRow
export interface MonthGrid {
  weekdays: { weekday: number; narrow: boolean }[]
  rows: GridRow[]
}

interface MonthInput {
  month: string
  today: Day
  /** ISO weekdays on which the service opens. */
  openWeekdays: readonly number[]
  days: DaysFacts
  showPast: boolean
}

/** The rows and columns of a month: whole weeks, narrow columns for days that never open, bands for what cannot be chosen. */
export function monthGrid(input: MonthInput): MonthGrid {
  const open = openWeekdays(input)
  const weekdays = [1, 2, 3, 4, 5, 6, 7]
    .filter((weekday) => weekday <= 5 || open.has(weekday))
    .map((weekday) => ({ weekday, narrow: !open.has(weekday) }))
  const weeks = weeksShown(input, weekdays)
  const past = weeks.filter((week) => lastOf(week) < input.today)
  const hidePast = !input.showPast && past.length > 0 && past.length < weeks.length
  const rows: GridRow[] = hidePast ? [{ kind: 'past' }] : []
  for (const week of hidePast ? weeks.slice(past.length) : weeks) addWeek(rows, week, input.days)
  return { weekdays, rows }
}

const lastOf = (week: WeekRow) => addDays(week.monday, 6)

/** A weekday counts as open when the service opens then, or when one of the loaded days does by exception. */
function openWeekdays({ openWeekdays, days }: MonthInput): Set<number> {
  const open = new Set(openWeekdays)
  for (const facts of days.values()) if (facts.open) open.add(weekdayOf(facts.day))
  return open
}

function weeksShown({ month }: MonthInput, weekdays: MonthGrid['weekdays']): WeekRow[] {
  const { from, to } = weeksOf(month)
  const weeks: WeekRow[] = []
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    const days = weekdays.map(({ weekday, narrow }) => {
      const day = addDays(monday, weekday - 1)
      return { day, inMonth: monthOf(day) === month, narrow }
    })
    // a last week that only shows days of the next month (1st on a Saturday) belongs to that month
    if (days.some((day) => day.inMonth)) weeks.push({ kind: 'week', monday, days })
  }
  return weeks
}

function addWeek(rows: GridRow[], week: WeekRow, days: DaysFacts) {
  const facts = week.days.flatMap(({ day, narrow }) => (narrow ? [] : [days.get(day)]))
  if (!facts.every((day): day is DayFacts => day?.open === false)) return void rows.push(week)
  const name = facts.find((day) => day.breakName)?.breakName ?? commonReason(facts)
  const before = rows.at(-1)
  const firstDay = week.days[0]!.day
  const lastDay = week.days.at(-1)!.day
  if (before?.kind === 'closed' && before.name === name) before.lastDay = lastDay
  else rows.push({ kind: 'closed', name, firstDay, lastDay })
}

function commonReason(facts: DayFacts[]): string | null {
  const reasons = new Set(facts.map((day) => day.shortReason ?? null))
  return reasons.size === 1 ? (facts[0]?.shortReason ?? null) : null
}

/** The days a box of the grid stands for: a week counts the days of neighbouring months, a weekday and the month do not. */
export function daysOfBox(grid: MonthGrid, box: { week: string } | { weekday: number } | 'month'): Day[] {
  const shown = grid.rows.flatMap((row) =>
    row.kind === 'week' ? row.days.map((day) => ({ ...day, monday: row.monday })) : [],
  )
  if (box === 'month') return shown.filter((day) => day.inMonth).map(({ day }) => day)
  if ('week' in box) return shown.filter((day) => day.monday === box.week).map(({ day }) => day)
  return shown.filter((day) => day.inMonth && weekdayOf(day.day) === box.weekday).map(({ day }) => day)
}
