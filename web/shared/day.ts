/** Civil days shown in French: no clock and no time zone of the browser. */
import { hourText } from './hour.js'

declare const brand: unique symbol
/**
 * A civil day, 'YYYY-MM-DD', of the commune's calendar. Not an instant: it has no zone. No other text is one: a day comes out of
 * this file, out of `month.ts`, or out of what the server answers.
 */
export type Day = string & { readonly [brand]: 'Day' }

/** What a person typed in a field for a date, or what stands in an address; null when it is no day of the calendar. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && dayOf(at) === text ? dayOf(at) : null
}

/** The door for a text that must be a day. @throws for one that is not */
export function civilDay(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new RangeError(`« ${text} » is not a day`)
  return day
}

const dayOf = (at: Date): Day => at.toISOString().slice(0, 10) as Day

type DayShape = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>

const shaped = new Map<string, Intl.DateTimeFormat>()
function format(options: Intl.DateTimeFormatOptions, at: Date): string {
  const key = JSON.stringify(options)
  const formatter = shaped.get(key) ?? new Intl.DateTimeFormat('fr-FR', options)
  shaped.set(key, formatter)
  return formatter.format(at)
}

/** Intl says « 1 décembre » where French says « 1er décembre ». */
const withFirst = (text: string): string => text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er')
const civil = (day: Day, shape: DayShape): string =>
  withFirst(format({ ...shape, timeZone: 'UTC' }, new Date(`${day}T00:00:00Z`)))

/** « jeudi 10 décembre » */
export const longDay = (day: Day): string => civil(day, { weekday: 'long', day: 'numeric', month: 'long' })
/** « jeudi 10 décembre 2026 » */
export const fullDay = (day: Day): string =>
  civil(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** The same under the field in which it is typed; nothing until it is a day. */
export function writtenDay(typed: string): string | undefined {
  const day = parseDay(typed)
  return day ? fullDay(day) : undefined
}
/** « 10 décembre 2026 » */
export const plainDay = (day: Day): string => civil(day, { day: 'numeric', month: 'long', year: 'numeric' })
/** « jeu. 10 déc. » */
export const shortDay = (day: Day): string => civil(day, { weekday: 'short', day: 'numeric', month: 'short' })
/** « décembre 2026 », of a day or of a month 'YYYY-MM'. */
export const monthName = (day: string): string =>
  civil(`${day.slice(0, 7)}-01` as Day, { month: 'long', year: 'numeric' })

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** « jeudi 10 décembre à 23 h 59 », an instant in the commune's time zone. */
export function longInstant(instant: string, timeZone = 'Europe/Paris'): string {
  const at = new Date(instant)
  return `${withFirst(format({ weekday: 'long', day: 'numeric', month: 'long', timeZone }, at))} à ${timeOf(instant, timeZone)}`
}
/** « 10/12/2026 à 14 h 05 » */
export function shortInstant(instant: string, timeZone = 'Europe/Paris'): string {
  const at = new Date(instant)
  return `${format({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone }, at)} à ${timeOf(instant, timeZone)}`
}
/** The time on the clock of an instant: 14:05. */
export const clockOf = (instant: string, timeZone = 'Europe/Paris'): string =>
  format({ hour: '2-digit', minute: '2-digit', timeZone }, new Date(instant))

/** « 14 h 05 », or « 14 h » on the hour. */
export function timeOf(instant: string, timeZone = 'Europe/Paris'): string {
  return hourText(clockOf(instant, timeZone))
}
/** The civil day of an instant in the commune's time zone. */
export function dayOfInstant(instant: string, timeZone = 'Europe/Paris'): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant)) as Day
}

/** The day `count` days after another. */
export function addDays(day: Day, count: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + count)
  return dayOf(at)
}
