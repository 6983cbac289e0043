import type { Day } from '@shared/day'
import { addMonths, daysBetween, monthOf, weeksOf } from '@shared/month'
import type { ServiceDaysQuery } from '@generated'

export type ServiceDay = ServiceDaysQuery['serviceDays']['days'][number]
export interface MonthCell {
  day: Day
  inMonth: boolean
  /** Null until the server has answered for that day. */
  facts: ServiceDay | null
}

/** A month as rows of seven days, from Monday to Sunday. */
export function weeksIn(month: string, days: readonly ServiceDay[]): MonthCell[][] {
  const known = new Map(days.map((day) => [day.day, day]))
  const { from, to } = weeksOf(month)
  const cells = daysBetween(from, to).map((day) => ({
    day,
    inMonth: monthOf(day) === month,
    facts: known.get(day) ?? null,
  }))
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** The school year of a month, from September to August. */
export function schoolYearOf(month: string): string[] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const september = `${number >= 9 ? year : year - 1}-09`
  return Array.from({ length: 12 }, (_, at) => addMonths(september, at))
}

/** What a month amounts to: days on which the service opens, and days the town hall has closed. */
export function summaryOf(month: string, days: readonly ServiceDay[]): { open: number; closed: number } {
  const mine = days.filter((day) => monthOf(day.day) === month)
  return { open: mine.filter((day) => day.open).length, closed: mine.filter((day) => day.closureId).length }
}
