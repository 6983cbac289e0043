import type { LimitRule, Unit, Weekday } from '../language/language.policy.js'
import { WEEKDAYS } from '../language/rule-context.policy.js'
import { type Answers, type Choice, choiceOf, type HourQuestion, type Question } from './questions.policy.js'

/** The questions about until when one books, and the rule that each answer makes. */

export const WEEKDAY_NAMES: Record<Weekday, string> = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
}
export const weekdayChoices: readonly Choice[] = WEEKDAYS.map((value) => ({ value, label: WEEKDAY_NAMES[value] }))

export const DAY_UNITS: readonly Choice[] = [
  { value: 'calendar', label: 'calendaires' },
  { value: 'business', label: 'ouvrés (lundi à vendredi, hors fériés)' },
  { value: 'workable', label: 'ouvrables (lundi à samedi, hors fériés)' },
  { value: 'service', label: 'de service' },
  { value: 'school', label: 'd’école' },
]
const UNITS: readonly Unit[] = ['business', 'workable', 'service', 'school']
/** Days as the language counts them; calendar days are not written. */
export function counted(back: number, answer: string): LimitRule {
  const unit = UNITS.find((one) => one === answer)
  return unit ? { back, unit } : { back }
}
export const weekdayNamed = (answer: string | undefined): Weekday => WEEKDAYS.find((day) => day === answer) ?? 'mon'

/** At an hour, or at the end of the day. */
export const closingQuestions = (initial: 'hour' | 'end'): readonly Question[] => [
  {
    key: 'closing',
    kind: 'CHOICE',
    label: 'Ce jour-là, la réservation ferme',
    choices: [
      { value: 'hour', label: 'à une heure' },
      { value: 'end', label: 'à la fin de la journée (minuit)' },
    ],
    initial,
  },
  hourQuestion('hour', 'Heure', { onlyIf: { question: 'closing', is: ['hour'] } }),
]
export const closing = (answers: Answers): LimitRule => {
  const at = choiceOf(answers, 'hour')
  return at ? { at } : {}
}

export function hourQuestion(key: string, label: string, over: Partial<HourQuestion> = {}): HourQuestion {
  return { key, kind: 'HOUR', label, earliest: '06:00', latest: '22:00', initial: '09:00', ...over }
}

/** The day of the limit of one weekday: « fri:-1 » is the Friday of the week before. */
const rowChoices = (weekday: Weekday): Choice[] => [
  ...WEEKDAYS.map((day) => ({ value: `${day}:-1`, label: `le ${WEEKDAY_NAMES[day]} de la semaine précédente` })),
  ...WEEKDAYS.slice(0, WEEKDAYS.indexOf(weekday)).map((day) => ({
    value: `${day}:0`,
    label: `le ${WEEKDAY_NAMES[day]} de la même semaine`,
  })),
]
/** What most tables of real règlements say. */
const USUAL: Record<Weekday, string> = {
  mon: 'fri:-1',
  tue: 'fri:-1',
  wed: 'mon:0',
  thu: 'tue:0',
  fri: 'tue:0',
  sat: 'thu:0',
  sun: 'thu:0',
}
export const tableQuestions = (weekdays: readonly Weekday[]): Question[] =>
  weekdays.map((weekday) => ({
    key: `before-${weekday}`,
    kind: 'CHOICE',
    label: `Pour le ${WEEKDAY_NAMES[weekday]}, on réserve jusqu’à`,
    choices: rowChoices(weekday),
    initial: USUAL[weekday],
  }))
export const table = (weekdays: readonly Weekday[], answers: Answers): NonNullable<LimitRule['byWeekday']> =>
  Object.fromEntries(
    weekdays.map((weekday) => {
      const [day, week] = choiceOf(answers, `before-${weekday}`).split(':')
      const snap = { weekday: weekdayNamed(day) }
      return [weekday, week === '0' ? snap : { ...snap, week: Number(week) }]
    }),
  )
