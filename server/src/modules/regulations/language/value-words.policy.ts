import { monthDayInWords, timeInWords, weekdayName } from '../../../platform/day.js'
import { fraction } from '../../../platform/fraction.js'
import { formatMoney, roundCents } from '../../../platform/money.js'
import type { Policy, Scalar, Unit, Weekday } from './language.policy.js'
import { WEEKDAYS, weekdayNumber } from './rule-context.policy.js'
import { VALUES } from './vocabulary-words.policy.js'

/** « unjustifiedSoFar », « garderie_soir » → « unjustified so far », « garderie soir ». */
export const spaced = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_+/g, ' ')
    .toLowerCase()

export function listed(items: readonly string[], link = 'et'): string {
  const rest = items.slice(0, -1).join(', ')
  return rest ? `${rest} ${link} ${items.at(-1)}` : (items[0] ?? '')
}

export const nameInWords = (name: string): string =>
  (Object.hasOwn(VALUES, name) ? VALUES[name] : undefined) ?? spaced(name).replace(/^period\b/, 'période')
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** 17500 → « 17 500 », 0.287 → « 0,287 ». */
export function numberInWords(n: number): string {
  const [whole = '', decimals] = String(Math.abs(n)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return decimals ? `${grouped},${decimals}` : grouped
}
export const ordinal = (n: number | string): string => (Number(n) === 1 ? '1er' : `${n}e`)

export const weekdayInWords = (day: Weekday): string => weekdayName(weekdayNumber(day))
export const isWeekday = (value: unknown): value is Weekday => WEEKDAYS.some((w) => w === value)

/** « le lundi, le mardi et le jeudi », « du lundi au vendredi ». */
export function weekdaysInWords(days: readonly Weekday[], link = 'et'): string {
  const numbers = days.map(weekdayNumber)
  const inARow = numbers.length > 3 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  if (inARow) return `du ${weekdayName(numbers[0] ?? 1)} au ${weekdayName(numbers.at(-1) ?? 7)}`
  return listed(
    numbers.map((n) => `le ${weekdayName(n)}`),
    link,
  )
}

/** '2026-09-02' → « 2 septembre 2026 », '07-15' → « 15 juillet ». */
export function dateInWords(date: string): string {
  const words = monthDayInWords(date.slice(-5))
  return date.length === 10 ? `${words} ${date.slice(0, 4)}` : words
}

/** '2026-09-03T20:00' → « 3 septembre 2026 à 20 h ». */
export const momentInWords = (text: string): string =>
  `${dateInWords(text.slice(0, 10))}${text.length > 10 ? ` à ${timeInWords(text.slice(11))}` : ''}`

export function scalarInWords(value: Scalar): string {
  if (value === null) return 'rien'
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number') return `${value < 0 ? '−' : ''}${numberInWords(value)}`
  if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) return momentInWords(value)
  if (/^\d{2}:\d{2}$/.test(value)) return timeInWords(value)
  return isWeekday(value) ? weekdayInWords(value) : `« ${nameInWords(value)} »`
}

export function minutesInWords(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? 'une heure' : `${minutes / 60} heures`
  return `${minutes} minute${minutes > 1 ? 's' : ''}`
}

const UNITS: Record<Unit, [one: string, many: string]> = {
  calendar: ['jour', 'jours'],
  business: ['jour ouvré', 'jours ouvrés'],
  workable: ['jour ouvrable', 'jours ouvrables'],
  service: ['jour de service', 'jours de service'],
  school: ['jour d’école', 'jours d’école'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
}
export const unitInWords = (unit: Unit): string => UNITS[unit][0]
export const unitsInWords = (n: number, unit: Unit): string => `${n} ${UNITS[unit][n > 1 ? 1 : 0]}`

/** A number of a règlement, in cents: nothing looked at it yet as an amount. */
export const moneyInWords = (amount: number, policy?: Policy): string =>
  formatMoney(roundCents(fraction(amount)), policy?.currency ?? 'EUR')

const OPENERS =
  /^(L’(?=\p{L})|(Les?|La|Une?|Des?|Aux?|À|Ce|Cette|Ces|Cinq|Aucune?|Tout|Toute|Pour|Entre|En|Si|Sans|Après|Avant|Avec|On|Ils?|Elles?|Chaque|Quand)(?= ))/u
/** A sentence of the clerk's, said after a colon. */
export const following = (text: string): string =>
  OPENERS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** A clause made a sentence: capital, full stop, the no-break spaces of French typography. */
export function sentence(clause: string): string {
  const text = clause.trim().replace(/\s*[.;:]+$/, '')
  return `${capital(text)}${/[!?…]$/.test(text) ? ' ' : ''}`
    .trim()
    .concat('.')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([:;%€£»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
}
