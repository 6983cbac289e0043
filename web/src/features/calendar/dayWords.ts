import { addDays, capitalised, dayOfInstant, longDay, shortDay, timeOf, type Day } from '@shared/day'
import { formatCents, ZERO_CENTS } from '@shared/money'

import type { Phrase } from './cellWords'
import { t } from './messages'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })
/** « Louane et Théo » */
export const namesOf = (names: readonly string[]): string => list.format(names)
/** In a short line, three children or more are counted. */
export const whoOf = (names: readonly string[]): string =>
  names.length > 2 ? t('threeOrMore', { n: names.length }) : namesOf(names)

const words = (day: Day) => longDay(day).split(' ')
export const weekdayName = (day: Day): string => words(day)[0]!
/** « 18 décembre » */
export const dateOnly = (day: Day): string => words(day).slice(1).join(' ')
/** « 30 nov. » */
export const dayAndMonth = (day: Day): string => shortDay(day).split(' ').slice(1).join(' ')
/** « Jeudi 26 nov. » */
export const statusDay = (day: Day): string => capitalised(`${weekdayName(day)} ${dayAndMonth(day)}`)
/** « nov. » */
export const shortMonth = (day: Day): string => shortDay(day).split(' ').slice(2).join(' ')

/** « jeudi, 23 h 59 » within the week, « jeudi 3 déc., 23 h 59 » later; midnight belongs to the day that ends. */
export function limitWords(until: string, today: Day, timeZone: string): string {
  const [civil, time] = limitOf(until, timeZone)
  return civil < addDays(today, 7)
    ? `${weekdayName(civil)}, ${time}`
    : `${weekdayName(civil)} ${dayAndMonth(civil)}, ${time}`
}

/** « jeudi 26 novembre, 23 h 59 » */
export function longLimit(until: string, timeZone: string): string {
  const [civil, time] = limitOf(until, timeZone)
  return `${longDay(civil)}, ${time}`
}

function limitOf(until: string, timeZone: string): [civil: Day, time: string] {
  const civil = dayOfInstant(until, timeZone)
  const time = timeOf(until, timeZone)
  return time === '0\u00a0h' || time === '0 h'
    ? [addDays(civil, -1), t('midnight')]
    : [civil, time.replaceAll(' ', '\u00a0')]
}

/** The hidden text of a cell: « jeudi 10 décembre : réservable pour Louane et Théo ». */
export function spoken(day: Day, phrases: readonly Phrase[]): string {
  const today = phrases.some(({ key }) => key === 'today') ? ` (${t('today')})` : ''
  return `${longDay(day)}${today} : ${said(phrases)}`
}

/** The same without its date, for the status line. */
export const said = (phrases: readonly Phrase[]): string =>
  phrases
    .filter(({ key }) => key !== 'today')
    .map(phraseWords)
    .join(' ; ')

function phraseWords({ key, names, text, cents }: Phrase): string {
  const who = namesOf(names)
  switch (key) {
    case 'full':
    case 'list':
    case 'askable':
    case 'deadline':
    case 'past':
      return names.length > 0 ? t(`${key}For`, { names: who }) : t(key)
    case 'closed':
      return text
        ? names.length > 0
          ? `${who} : ${text}`
          : text
        : names.length > 0
          ? t('closedFor', { names: who })
          : t('closed')
    case 'note':
      return text ?? ''
    default:
      return t(key, { names: who, amount: formatCents(cents ?? ZERO_CENTS) })
  }
}
