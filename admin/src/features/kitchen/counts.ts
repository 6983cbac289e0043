import { addDays, type Day } from '@shared/day'
import { weekdayOf } from '@shared/month'
import type { Diet, KitchenDayQuery } from '@generated'

export type KitchenService = KitchenDayQuery['kitchenDay']['services'][number]
/** The order of the columns, always the same so that the cook reads by place. */
export const diets: readonly Diet[] = ['STANDARD', 'NO_PORK', 'NO_MEAT']

export const mealsOf = (service: KitchenService, diet: Diet) => service.diets.find((d) => d.diet === diet)?.count ?? 0

export interface KitchenTotals {
  diets: Record<Diet, number>
  children: number
  adults: number
  total: number
}

/** The last line of the table: what leaves the kitchen, all services together. */
export function totalsOf(services: readonly KitchenService[]): KitchenTotals {
  const sum = (count: (service: KitchenService) => number) => services.reduce((n, service) => n + count(service), 0)
  return {
    diets: {
      STANDARD: sum((s) => mealsOf(s, 'STANDARD')),
      NO_PORK: sum((s) => mealsOf(s, 'NO_PORK')),
      NO_MEAT: sum((s) => mealsOf(s, 'NO_MEAT')),
    },
    children: sum((s) => s.children),
    adults: sum((s) => s.adults),
    total: sum((s) => s.total),
  }
}

/** Until when the counts still move: the latest of the services' limits, null once all are frozen. */
export function freezesAt(services: readonly KitchenService[]): { provisional: boolean; at: string | null } {
  const moving = services.filter((s) => s.provisional)
  const limits = moving.flatMap((s) => s.freezesAt ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))
  return { provisional: moving.length > 0, at: limits.at(-1) ?? null }
}

interface Served {
  total: number
  provisional: boolean
  closure?: string | null
  service: { openWeekdays: number[] }
}

/** Whether a service has something to show on a day: someone to serve, or still time to book on a day it opens. */
export const isServed = (day: Day, { total, provisional, closure, service }: Served) =>
  total > 0 || (provisional && !closure && service.openWeekdays.includes(weekdayOf(day)))

type FiveDays = [Day, Day, Day, Day, Day]

/** The five days from Monday to Friday that follow a day. */
export function nextWorkingDays(day: Day): FiveDays {
  const days: Day[] = []
  for (let at = addDays(day, 1); days.length < 5; at = addDays(at, 1)) if (!isWeekend(at)) days.push(at)
  return days as FiveDays
}

const isWeekend = (day: Day) => weekdayOf(day) > 5
