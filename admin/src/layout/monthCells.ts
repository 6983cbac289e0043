import type { Day } from '@shared/day'
import { daysBetween, monthOf, weeksOf } from '@shared/month'

export interface MonthCell<Facts> {
  day: Day
  inMonth: boolean
  /** Null until the server has answered for that day. */
  facts: Facts | null
}

/** A month as rows of seven days, from Monday to Sunday. */
export function weeksIn<Facts extends { day: Day }>(month: string, days: readonly Facts[]): MonthCell<Facts>[][] {
  const known = new Map(days.map((day) => [day.day, day]))
  const { from, to } = weeksOf(month)
  const cells = daysBetween(from, to).map((day) => ({
    day,
    inMonth: monthOf(day) === month,
    facts: known.get(day) ?? null,
  }))
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
