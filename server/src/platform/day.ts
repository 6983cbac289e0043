import { Temporal } from 'temporal-polyfill'

declare const brand: unique symbol
/**
 * A civil day, 'YYYY-MM-DD', of the commune's calendar. Not an instant: it has no zone. No other text is one: a day comes out of
 * this file, out of a column that `row.ts` looked at, or out of the scalar.
 */
export type Day = string & { readonly [brand]: 'Day' }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists in the calendar. */
const exists = (text: string): text is Day => SHAPE.test(text) && dayOfNumber(numberOf(text)) === text

/** True for a day that somebody may write: it exists in the calendar, from 1900 to 2199. */
export const isDay = (text: string): text is Day => text >= '1900-01-01' && text <= '2199-12-31' && exists(text)

/** The door for a text that must be a day: a constant, or what a document says of one. */
export function civilDay(text: string): Day {
  if (!exists(text)) throw new RangeError(`« ${text} » is not a day`)
  return text
}

/** A day from its parts. The day after the last of a month is the first of the next one, and 0 is the last of the one before. */
export const dayOn = (year: number, month: number, date: number): Day => dayOfNumber(countOf(year, month, date))

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar (Hinnant, « days from civil »): days are counted a lot. */
function countOf(civilYear: number, month: number, date: number): number {
  const year = civilYear - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

const numberOf = (text: string): number => countOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))

const texts = new Map<number, Day>()

function dayOfNumber(number: number): Day {
  const known = texts.get(number)
  if (known) return known
  const text = new Date(number * 86_400_000).toISOString().slice(0, 10) as Day
  if (texts.size > 20_000) texts.clear()
  texts.set(number, text)
  return text
}

export const addDays = (day: Day, count: number): Day => dayOfNumber(numberOf(day) + count)

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** Days from `from` to `to`, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

export const countDays = (from: Day, to: Day): number => numberOf(to) - numberOf(from) + 1

/** The civil day it is at an instant, in a zone. */
export function dayAt(instant: Date, timeZone: string): Day {
  const at = instant.getTime()
  if (lastAsked.at === at && lastAsked.timeZone === timeZone) return lastAsked.day
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day
  lastAsked = { at, timeZone, day }
  return day
}

/** A request asks again and again which day it is. */
let lastAsked = { at: Number.NaN, timeZone: '', day: dayOn(1970, 1, 1) }

const instants = new Map<string, number>()

/** The instant of 'HH:MM' on a civil day in a zone; '24:00' is the end of the day. A time skipped by DST moves forward. */
export function instantOf(day: Day, time: string, timeZone: string): Date {
  const key = `${day} ${time} ${timeZone}`
  const known = instants.get(key)
  if (known !== undefined) return new Date(known)
  const [on, at] = time === '24:00' ? [addDays(day, 1), '00:00'] : [day, time]
  const instant = Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(timeZone).epochMilliseconds
  if (instants.size > 20_000) instants.clear()
  instants.set(key, instant)
  return new Date(instant)
}

const WEEKDAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? ''

/** '12-01' → « 1er décembre ». */
export function monthDayInWords(monthDay: string): string {
  const [month, number] = monthDay.split('-').map(Number)
  return `${number === 1 ? '1er' : number} ${MONTHS[(month ?? 0) - 1]}`
}

/** '2026-12-01' → « mardi 1er décembre ». */
export function dayInWords(day: Day): string {
  return `${weekdayName(weekdayOf(day))} ${monthDayInWords(day.slice(5))}`
}

/** '2026-12' → « décembre 2026 ». */
export const monthInWords = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`

/** '2026-12' → its last day. */
export function lastDayOf(month: string): Day {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return addDays(dayOn(number === 12 ? year + 1 : year, number === 12 ? 1 : number + 1, 1), -1)
}

/** '09:00' → « 9 h », '23:59' → « 23 h 59 », '24:00' → « minuit ». */
export function timeInWords(time: string): string {
  const [hours, minutes] = time.split(':')
  if (time === '24:00') return 'minuit'
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

/** An instant as « jeudi 26 novembre à 9 h », in the commune's zone; midnight is said as the end of the day before. */
export function instantInWords(instant: Date, timeZone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  const day = dayAt(instant, timeZone)
  if (time === '00:00') return `${dayInWords(addDays(day, -1))} à minuit`
  return `${dayInWords(day)} à ${timeInWords(time)}`
}

/** The time on the clock at an instant, in a zone: 'HH:MM'. */
export const timeAt = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

/** The instant some hours of the clock before a time of a day: 48 h before Monday noon is Saturday noon, DST or not. */
export function hoursBefore(day: Day, time: string, hours: number, timeZone: string): Date {
  const start = Temporal.PlainDateTime.from(time === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${time}`)
  return new Date(start.subtract({ minutes: Math.trunc(hours * 60) }).toZonedDateTime(timeZone).epochMilliseconds)
}
