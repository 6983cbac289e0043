import { type Day, dayInWords, timeInWords, weekdayName } from '../../platform/day.js'
import { formatMoney } from '../../platform/money.js'
import type { Policy, Scalar, Unit, Weekday } from './language.policy.js'
import { WEEKDAYS, weekdayNumber } from './rule-context.policy.js'

/** The French of the values that règlements share; any other is quoted as it is written. */
const VALUES: Readonly<Record<string, string>> = {
  sickness: 'maladie',
  illness: 'maladie',
  hospital: 'hospitalisation',
  school_trip: 'sortie scolaire',
  strike: 'grève',
  teacher_absent: 'absence de l’enseignant',
  bereavement: 'deuil',
  convenience: 'convenance personnelle',
  force_majeure: 'force majeure',
  nursery: 'maternelle',
  elementary: 'élémentaire',
  adult: 'adulte',
  teacher: 'enseignant',
  staff: 'mairie',
  portal: 'portail',
  social: 'tarif social',
  pai: 'PAI',
  regular: 'régulier',
  occasional: 'occasionnel',
  monthly: 'mensuel',
  permanent: 'permanent',
  online: 'portail',
  phone: 'téléphone',
  email: 'courriel',
  letter: 'courrier',
  am: 'matin',
  pm: 'soir',
  both_work: 'deux parents en activité',
  job_seeker: 'recherche d’emploi',
  training: 'formation',
  medical: 'raison médicale',
  far_from_school: 'éloignement de l’école',
  wallet: 'porte-monnaie',
  alsh: 'accueil de loisirs',
  alsh_summer: 'accueil de loisirs d’été',
  alsh_small_holidays: 'accueil de loisirs des petites vacances',
  garderie_matin: 'garderie du matin',
  garderie_soir: 'garderie du soir',
  garderie_hour: 'garderie à l’heure',
  garderie_soir_month: 'garderie du soir au mois',
  lunch_month: 'déjeuners au mois',
  mercredi_day: 'mercredi en journée',
  mercredi_half_meal: 'mercredi en demi-journée avec repas',
  mercredi_half_no_meal: 'mercredi en demi-journée sans repas',
  unreserved: 'non réservé',
}

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

export const nameInWords = (name: string): string => VALUES[name] ?? spaced(name).replace(/^period\b/, 'période')
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const numberInWords = (n: number): string => String(Math.abs(n)).replace('.', ',')
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
export function dateInWords(day: Day): string {
  const isWhole = day.length === 10
  const words = dayInWords(isWhole ? day : `2024-${day}`).replace(/^\S+ /, '')
  return isWhole ? `${words} ${day.slice(0, 4)}` : words
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
  service: ['jour de service', 'jours de service'],
  school: ['jour d’école', 'jours d’école'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
}
export const unitInWords = (unit: Unit): string => UNITS[unit][0]
export const unitsInWords = (n: number, unit: Unit): string => `${n} ${UNITS[unit][n > 1 ? 1 : 0]}`

export const moneyInWords = (cents: number, policy?: Policy): string => formatMoney(cents, policy?.currency ?? 'EUR')

const OPENERS =
  /^(Les?|La|L’|Une?|Des?|Aux?|À|Ce|Cette|Ces|Cinq|Aucune?|Tout|Toute|Pour|Entre|En|Si|Sans|Après|Avant|On|Ils?|Elles?|Chaque|Quand)(?=[ ’\p{L}])/u
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
