import { isDay } from '../../platform/day.js'
import { ACTIONS, nearWord } from '../regulations/index.js'
import { OUTCOME_WORDS } from './replay.policy.js'

/** What a worked case may say, in the order in which it is written. */
const KEYS = ['action', 'service', 'meal_date', 'at', 'given', 'expected', 'limit', 'price_cents', 'why', 'conditional']
const ASKED = [...ACTIONS, 'allocate', 'period']
const WORDS = [...new Set(Object.values(OUTCOME_WORDS))]
/** `classified_regular`, `priced_monthly_package`, `period_1`, `admitted_A_and_B`: the rest of the word is the policy's. */
const OPEN_WORDS = /^(classified|priced|period|admitted)_\w+$/

const isInstant = (text: unknown): boolean =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text) &&
  isDay(text.slice(0, 10))
const isLimit = (one: unknown): boolean => one === 'never' || isInstant(one)
const hint = (word: string, among: readonly string[]): string => {
  const near = nearWord(word, among)
  return near ? ` Vouliez-vous dire « ${near} » ?` : ''
}
const shown = (value: unknown): string => JSON.stringify(value) ?? 'rien'

/** What is badly written in a case, in French; a case that is well written and fails is another thing. */
export function caseProblems(worked: unknown): string[] {
  if (typeof worked !== 'object' || worked === null || Array.isArray(worked))
    return ['un cas est un objet : « action », « meal_date », « expected »…']
  const { action, service, meal_date: mealDate, at, given, expected, limit, price_cents: cents } = worked as Written
  const wrong = Object.keys(worked)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `« ${key} » n’est pas lu : un cas dit ${KEYS.join(', ')}.${hint(key, KEYS)}`)
  const say = (found: boolean, sentence: string) => {
    if (found) wrong.push(sentence)
  }
  say(
    typeof action !== 'string' || !ASKED.includes(action),
    `« action » ${shown(action)} : écrivez ${ASKED.join(', ')}.${typeof action === 'string' ? hint(action, ASKED) : ''}`,
  )
  say(
    service !== undefined && typeof service !== 'string',
    `« service » ${shown(service)} : écrivez un nom de « services ».`,
  )
  say(
    mealDate !== undefined && !(typeof mealDate === 'string' && isDay(mealDate)),
    `« meal_date » ${shown(mealDate)} : écrivez un jour qui existe, comme '2026-09-14', entre apostrophes.`,
  )
  say(mealDate === undefined && at === undefined, 'ni « meal_date » ni « at » : le cas ne dit pas son jour.')
  say(
    at !== undefined && at !== null && !isInstant(at),
    `« at » ${shown(at)} : écrivez l’heure locale, comme 2026-09-10T08:59.`,
  )
  say(
    given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)),
    `« given » ${shown(given)} : écrivez des faits, comme { qf: 700 }.`,
  )
  say(
    typeof expected !== 'string' || !(WORDS.includes(expected) || OPEN_WORDS.test(expected)),
    `« expected » ${shown(expected)} : écrivez ${WORDS.join(', ')}, ou un mot comme priced_… ou period_….${typeof expected === 'string' ? hint(expected, WORDS) : ''}`,
  )
  say(
    limit !== undefined && limit !== null && ![limit].flat().every(isLimit),
    `« limit » ${shown(limit)} : écrivez un instant comme 2026-09-10T09:00, deux entre crochets, ou never.`,
  )
  say(
    cents !== undefined && cents !== null && !Number.isSafeInteger(cents),
    `« price_cents » ${shown(cents)} : écrivez des centimes entiers.`,
  )
  return wrong
}

type Written = Partial<
  Record<'action' | 'service' | 'meal_date' | 'at' | 'given' | 'expected' | 'limit' | 'price_cents', unknown>
>
