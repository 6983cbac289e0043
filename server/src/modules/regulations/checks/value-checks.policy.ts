import { isDay } from '../../../platform/day.js'
import { type FactShape, isNumeric, WRITTEN } from '../language/fact-types.policy.js'
import type { FactType, Scalar } from '../language/language.policy.js'
import { WEEKDAYS } from '../language/rule-context.policy.js'
import { nameInWords, weekdayInWords } from '../language/value-words.policy.js'

/** « … est un nombre »: what a fact is, said of it. */
export const TYPE_WORDS: Readonly<Record<FactType, string>> = {
  yesNo: 'se répond par oui ou non',
  number: 'est un nombre',
  count: 'est un nombre entier',
  cents: 'est un montant, en centimes entiers',
  day: 'est une date',
  time: 'est une heure',
  instant: 'est une date, avec ou sans heure',
  word: 'est un mot',
}

const FORMS: Readonly<Record<FactType, string>> = {
  yesNo: 'true ou false, sans guillemets',
  number: 'un nombre, sans guillemets',
  count: 'un nombre entier, sans guillemets',
  cents: 'un nombre entier de centimes, sans guillemets (380 pour 3,80 €)',
  day: 'une date qui existe, « AAAA-MM-JJ », entre guillemets',
  time: 'une heure « HH:MM », de « 00:00 » à « 24:00 », entre guillemets',
  instant: '« AAAA-MM-JJ » ou « AAAA-MM-JJTHH:MM », une date qui existe, entre guillemets',
  word: 'un mot, entre guillemets',
}

/** What to write instead of a value that a fact never has; null when it may have it. */
export function rightForm(value: Exclude<Scalar, null>, shape: FactShape): string | null {
  if (isValueOf(value, shape)) return null
  return meant(value, shape) ?? (shape.values ? 'l’un d’eux' : FORMS[shape.type])
}

function isValueOf(value: Exclude<Scalar, null>, { type, values }: FactShape): boolean {
  if (type === 'yesNo') return typeof value === 'boolean'
  if (type === 'number') return typeof value === 'number'
  if (type === 'count' || type === 'cents') return typeof value === 'number' && Number.isInteger(value)
  if (typeof value !== 'string') return false
  if (type === 'word') return values ? values.includes(value) : !YES.test(value) && !NO.test(value)
  if (type === 'time') return WRITTEN.time?.test(value) ?? false
  const written = WRITTEN.day?.test(value) || (type === 'instant' && WRITTEN.instant?.test(value))
  return written === true && isDay(value.slice(0, 10))
}

const YES = /^(oui|yes|vrai|true)$/i
const NO = /^(non|no|faux|false)$/i

/** The value that was most likely meant, as it is written. */
function meant(value: Exclude<Scalar, null>, shape: FactShape): string | null {
  const text = String(value).trim()
  if (shape.type === 'yesNo') return YES.test(text) ? 'true' : NO.test(text) ? 'false' : null
  if (isNumeric(shape)) {
    const number = Number(text.replace(',', '.'))
    return text !== '' && Number.isFinite(number) && isValueOf(number, shape) ? String(number) : null
  }
  if (shape.type === 'word') return meantWord(text, shape)
  const french = shape.type === 'time' ? timeOfFrench(text) : dateOfFrench(text)
  return french && isValueOf(french, shape) ? `'${french}'` : null
}

function meantWord(text: string, shape: FactShape): string | null {
  if (!shape.values && (YES.test(text) || NO.test(text))) return null
  if (!shape.values) return `'${text}'`
  const padded = shape.values.find((known) => known === text.padStart(2, '0'))
  if (padded) return `'${padded}'`
  return nearWord(text, shape.values)
}

/** « 6:30 », « 6h30 », « 6 h » → 06:30. */
function timeOfFrench(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(text) ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes ?? '00'}` : null
}

/** « 01/09/2026 », « 1.9.2026 » → 2026-09-01. */
function dateOfFrench(text: string): string | null {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const weekday = (known: string) => WEEKDAYS.find((day) => day === known)

/** The known word that somebody meant: in French, abridged, or with a letter wrong; null when none is near. */
export function nearWord(text: string, among: readonly string[]): string | null {
  const asked = plain(text)
  const inFrench = (known: string) => {
    const day = weekday(known)
    return plain(day ? weekdayInWords(day) : nameInWords(known))
  }
  const near = (known: string) =>
    weekday(known)
      ? asked.startsWith(known)
      : (asked.length > 3 && known.startsWith(asked)) || isMistyped(asked, plain(known))
  return among.includes(text) ? null : (among.find((known) => inFrench(known) === asked) ?? among.find(near) ?? null)
}

const isMistyped = (asked: string, known: string): boolean => known.length > 4 && distance(asked, known) <= 2

/** How many letters are to be added, dropped or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, theirs] of [...other].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === theirs ? 0 : 1)))
    row = next
  }
  return row[other.length] ?? 0
}
