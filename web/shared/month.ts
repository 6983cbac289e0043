import { addDays, civilDay, type Day, parseDay } from './day'

/** Civil days and months ('YYYY-MM') as text: no clock, no time zone. Weekdays are ISO, 1 = Monday. */

export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))
export const monthOf = (day: Day): string => day.slice(0, 7)
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

export function addMonths(month: string, count: number): string {
  const [year, index] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, index - 1 + count, 1)).toISOString().slice(0, 7)
}

export const firstOf = (month: string): Day => civilDay(`${month}-01`)
export const lastOf = (month: string): Day => addDays(firstOf(addMonths(month, 1)), -1)

/** Every day from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** The whole weeks that hold a month: from the Monday on or before the 1st to the Sunday on or after the last day. */
export function weeksOf(month: string): { from: Day; to: Day } {
  return { from: mondayOf(firstOf(month)), to: addDays(mondayOf(lastOf(month)), 6) }
}

/** The same date in another month, or its last day when that month is shorter. */
export const sameDateIn = (month: string, day: Day): Day => parseDay(`${month}-${day.slice(8)}`) ?? lastOf(month)
