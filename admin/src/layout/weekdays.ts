import { messages } from '@shared/i18n/messages'

/** ISO weekdays: 1 = Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]
const names = messages({
  d1: 'lundi',
  d2: 'mardi',
  d3: 'mercredi',
  d4: 'jeudi',
  d5: 'vendredi',
  d6: 'samedi',
  d7: 'dimanche',
})
export const weekdayWord = (weekday: number) => names(`d${weekday as Weekday}`)
export const weekdayShortWord = (weekday: number) => `${weekdayWord(weekday).slice(0, 3)}.`
