import { addDays, countDays, type Day, dayOn, weekdayOf } from '../../platform/day.js'

/** The first day of the month that lies `months` after that of a day. */
export function firstOfMonth(day: Day, months = 0): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return dayOn(Math.floor(index / 12), (index % 12) + 1, 1)
}

export const lastOfMonth = (day: Day, months = 0): Day => addDays(firstOfMonth(day, months + 1), -1)

/** A day of a month; the 31st of a shorter month is its last day. */
export function dayOfMonth(day: Day, months: number, number: number): Day {
  const last = lastOfMonth(day, months)
  return number >= Number(last.slice(8)) ? last : addDays(last, number - Number(last.slice(8)))
}

/** The same day, some months earlier. */
export const monthsBefore = (day: Day, months: number): Day => dayOfMonth(day, -months, Number(day.slice(8)))

/** The number of the ISO week: week 1 holds the first Thursday of the year. */
export function weekNumber(day: Day): number {
  const thursday = addDays(mondayOf(day), 3)
  return Math.ceil(countDays(dayOn(Number(thursday.slice(0, 4)), 1, 1), thursday) / 7)
}

export const mondayOf = (day: Day, weeks = 0): Day => addDays(day, 1 - weekdayOf(day) + weeks * 7)

/** The Monday of the last week whose five days, Monday to Friday, all lie in the month. */
export function lastFullWeek(day: Day, months: number): Day {
  const monday = mondayOf(lastOfMonth(day, months))
  return addDays(monday, 4) <= lastOfMonth(day, months) ? monday : addDays(monday, -7)
}
