import { addDays, civilDay, type Day, isDay } from '../../../platform/day.js'

const MONTHS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Excel counts days from here. */
const EXCEL_ZERO = civilDay('1899-12-30')

/**
 * « 3/9/18 », « 03.09.2018 », « 2018-09-03 », « 3 septembre 2018 » or 43346 (a day as Excel counts); null for anything else, and
 * for a day that does not exist. A year of two figures is the last one that is not after `latest`.
 */
export function parseDay(given: string, latest: Day): Day | null {
  const text = given.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const count = Math.trunc(Number(text))
    return count >= 10_000 && count <= 80_000 ? addDays(EXCEL_ZERO, count) : null
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3], latest)
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (french) return dayOf(french[3], french[2], french[1], latest)
  const words = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4}|\d{2})$/.exec(plain(text))
  const month = words ? MONTHS.findIndex((name) => words[2]?.startsWith(name)) + 1 : 0
  return words && month > 0 ? dayOf(words[3], String(month), words[1], latest) : null
}

function dayOf(year = '', month = '', date = '', latest: Day): Day | null {
  const full = (century: number) => `${century}${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const century = Number(latest.slice(0, 2))
  const day = year.length === 4 ? full(0).slice(1) : full(century) <= latest ? full(century) : full(century - 1)
  return isDay(day) ? day : null
}

export interface FullName {
  lastName: string
  firstName: string
}

/** Small words that belong to the last name that follows. */
const PARTICLE = /^(de|du|des|la|le|les|d|l|van|von|der|den|el|al|ben|bin|da|dos|di|del|san|saint|sainte|st|ste)$/
const isUpper = (word: string): boolean => /\p{Lu}/u.test(word) && word === word.toUpperCase()

/**
 * « DUPONT Camille », « DE LA TOUR Jean-Paul » or, of a title « Prénom NOM », « Camille DUPONT »: the capitals are the last name.
 * Without them, two words are enough, and a particle belongs to the last name. Null when nobody can tell.
 */
export function splitName(given: string, firstNameFirst: boolean): FullName | null {
  const words = given.trim().split(/\s+/).filter(Boolean)
  if (words.length < 2) return null
  const upper = words.map((word) => isUpper(word))
  const capitals = upper.filter(Boolean).length
  if (capitals > 0 && capitals < words.length) {
    const last = words.filter((_word, at) => upper[at] || isParticle(words, upper, at))
    const first = words.filter((word) => !last.includes(word))
    if (first.length > 0 && isRun(words, last)) return named(last, first)
  }
  const [ordered, put] = firstNameFirst
    ? [[...words].reverse(), (list: string[]) => [...list].reverse()]
    : [words, (list: string[]) => list]
  if (firstNameFirst) {
    const at = words.findIndex((word, index) => index > 0 && PARTICLE.test(plain(word)))
    if (at > 0 && at < words.length - 1) return named(words.slice(at), words.slice(0, at))
    return words.length === 2 ? named(words.slice(1), words.slice(0, 1)) : null
  }
  let end = 0
  while (end < ordered.length - 2 && PARTICLE.test(plain(ordered[end] ?? ''))) end += 1
  const rest = ordered.slice(end + 1)
  return rest.length === 1 ? named(put(ordered.slice(0, end + 1)), put(rest)) : null
}

/** « de » in « de LA TOUR Jean »: a small word beside the capitals. */
const isParticle = (words: readonly string[], upper: readonly boolean[], at: number): boolean =>
  PARTICLE.test(plain(words[at] ?? '')) && (upper[at + 1] === true || isParticleBefore(words, upper, at))
const isParticleBefore = (words: readonly string[], upper: readonly boolean[], at: number): boolean =>
  at + 1 < words.length && PARTICLE.test(plain(words[at + 1] ?? '')) && isParticle(words, upper, at + 1)

/** The last name stands in one piece, at the beginning or at the end. */
function isRun(words: readonly string[], last: readonly string[]): boolean {
  const text = words.join(' ')
  const run = last.join(' ')
  return text.startsWith(`${run} `) || text.endsWith(` ${run}`)
}

const named = (last: readonly string[], first: readonly string[]): FullName => ({
  lastName: properName(last.join(' ')),
  firstName: properName(first.join(' ')),
})

/** A name in capitals as names are written: « DUPONT-MARTIN » → « Dupont-Martin ». Any other is left as it is. */
export const properName = (text: string): string =>
  text.length > 2 && isUpper(text.replace(/[^\p{L}]/gu, ''))
    ? text
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    : text

/** « 06 12 34 56 78 », also of a spreadsheet that ate the first zero: 612345678. */
export const parsePhone = (text: string): string =>
  /^[1-9]\d{8}$/.test(text) ? `0${text}`.replace(/(\d{2})(?=\d)/g, '$1 ') : text

/** « 03000 », also of a spreadsheet that ate the first zero. */
export const parsePostalCode = (text: string): string => (/^\d{4}$/.test(text) ? `0${text}` : text)

/** Whole euros: « 650 » or « 650,00 »; null for anything else. */
export function parseQuotient(text: string): number | null {
  const found = /^(\d{1,5})(?:[.,]0{1,2})?(?:\s*€)?$/.exec(text.replace(/\s(?=\d)/g, ''))
  return found ? Number(found[1]) : null
}
