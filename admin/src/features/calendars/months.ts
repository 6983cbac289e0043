import { addMonths, monthOf } from '@shared/month'
import type { ServiceDaysQuery } from '@generated'

export type ServiceDay = ServiceDaysQuery['serviceDays']['days'][number]

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
