import { addDays as daysAfter, type Day } from '@shared/day'
import { daysBetween, weekdayOf } from '@shared/month'
import type { Basket } from '../../basket/basket'
import { addDays, type Change, type Scope } from './selection'

export interface SchoolBreak {
  name: string
  firstDay: Day
  lastDay: Day
}
/** An end to choose for « Répéter »; without a name it is the end of the school year. */
export interface RepeatEnd {
  key: 'break' | 'following-break' | 'school-year'
  name: string | null
  lastDay: Day
}

/** CAL-23: the last open day before the next holidays, before the following ones, and of the school year. */
export function repeatEnds(
  breaks: readonly SchoolBreak[],
  schoolYearEnd: Day | null,
  openWeekdays: readonly number[],
  today: Day,
): RepeatEnd[] {
  const lastOpen = (day: Day) => {
    for (let back = 0; back < 7; back++)
      if (openWeekdays.includes(weekdayOf(daysAfter(day, -back)))) return daysAfter(day, -back)
    return day
  }
  const yearEnd = schoolYearEnd && schoolYearEnd > today ? lastOpen(schoolYearEnd) : null
  const next = [...breaks]
    .sort((a, b) => a.firstDay.localeCompare(b.firstDay))
    .map((one) => ({ name: one.name, lastDay: lastOpen(daysAfter(one.firstDay, -1)) }))
    .filter(({ lastDay }) => lastDay >= today && (!yearEnd || lastDay < yearEnd))
  const keys = ['break', 'following-break'] as const
  const ends: RepeatEnd[] = next.slice(0, 2).map((one, n) => ({ key: keys[n]!, ...one }))
  return yearEnd ? [...ends, { key: 'school-year', name: null, lastDay: yearEnd }] : ends
}

export interface RepeatPlan extends Change {
  days: number
  meals: number
}

/** What « Répéter » would add: every free day of those weekdays, from a day to another; nothing late, nothing already chosen. */
export function planRepeat(basket: Basket, scope: Scope, weekdays: readonly number[], from: Day, to: Day): RepeatPlan {
  const days = daysBetween(from, to).filter((day) => weekdays.includes(weekdayOf(day)))
  const change = addDays(basket, scope, days)
  return { ...change, days: new Set(change.added.map(({ day }) => day)).size, meals: change.added.length }
}
