import { type Day, parseDay } from '../day'
import { object, pipe, rawTransform, string } from 'valibot'

/** What was typed in the three boxes; kept as typed, whatever it is. */
export interface BirthDateParts {
  day: string
  month: string
  year: string
}

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')

/** « mai », « Déc. », « 05 » and « 5 » are months; 0 when it is none. Three letters are enough where they name one month. */
export function monthNumber(typed: string): number {
  const text = plain(typed)
  if (/^\d{1,2}$/.test(text)) return Number(text)
  if (text.length < 3) return 0
  const found = MONTHS.filter((name) => name.startsWith(text))
  return found.length === 1 ? MONTHS.indexOf(found[0] ?? '') + 1 : 0
}

export type BirthDate = { day: Day } | { wrong: string }

/** The civil day that was typed, or the sentence that says what to correct. */
export function parseBirthDate({ day, month, year }: BirthDateParts): BirthDate {
  if (!/^\d{1,2}$/.test(day.trim()) || Number(day) < 1 || Number(day) > 31)
    return { wrong: 'Indiquez le jour de naissance, de 1 à 31.' }
  const m = monthNumber(month)
  if (m < 1 || m > 12) return { wrong: 'Indiquez le mois de naissance, en lettres ou de 1 à 12.' }
  if (!/^\d{4}$/.test(year.trim())) return { wrong: 'Indiquez l’année de naissance sur 4 chiffres.' }
  const y = Number(year)
  if (y < 1900 || y > 2100) return { wrong: 'Vérifiez l’année de naissance.' }
  const iso = `${year.trim()}-${String(m).padStart(2, '0')}-${day.trim().padStart(2, '0')}`
  const civil = parseDay(iso)
  return civil ? { day: civil } : { wrong: 'Cette date n’existe pas : vérifiez le jour et le mois.' }
}

/** The three boxes of a known day. */
export function birthDateParts(day: Day | null | undefined): BirthDateParts {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return { day: date && String(Number(date)), month: month && String(Number(month)), year }
}

export const isEmptyBirthDate = (parts: BirthDateParts): boolean => !`${parts.day}${parts.month}${parts.year}`.trim()

const parts = object({ day: string(), month: string(), year: string() })
const parsed = rawTransform<BirthDateParts, Day | null>(({ dataset, addIssue, NEVER }) => {
  if (isEmptyBirthDate(dataset.value)) return null
  const found = parseBirthDate(dataset.value)
  if ('day' in found) return found.day
  addIssue({ message: found.wrong })
  return NEVER
})

/** Valibot schema: the three boxes in, the day or null out. */
export const birthDate = pipe(parts, parsed)
