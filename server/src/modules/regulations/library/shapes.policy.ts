import type { LimitRule, Policy, ServiceRules, Weekday } from '../language/language.policy.js'
import { SERVICE } from '../evaluate/regulation.policy.js'
import {
  ABSENCE,
  absencePaths,
  bookPaths,
  CANCEL,
  cancelPaths,
  LATE,
  LATE_MORNING,
  PRICE,
  priceOf,
  UNBOOKED,
  unbookedPaths,
} from './common-questions.policy.js'
import {
  closing,
  closingQuestions,
  counted,
  DAY_UNITS,
  hourQuestion,
  table,
  tableQuestions,
  weekdayChoices,
  weekdayNamed,
} from './limit-questions.policy.js'
import { type Answers, choiceOf, numberOf, type Question } from './questions.policy.js'

/** The service a shape is read for. */
export interface ShapedService {
  name: string
  weekdays: readonly Weekday[]
  /** True when it runs in the school holidays. */
  inBreaks: boolean
}

/**
 * One of the shapes that real règlements have. It says nothing of weekdays, holidays and closures: those are of the commune's calendar, and
 * the same answers make the règlement of several services.
 */
export interface Shape {
  key: string
  name: string
  sentence: string
  questions: (service: ShapedService) => readonly Question[]
  rules: (service: ShapedService, answers: Answers) => ServiceRules
  /** Why a service cannot follow it, or null. */
  whyNot?: (service: ShapedService) => string | null
}

/** A shape is known by its limit; the rest is asked of all. Late bookings are asked where the limit comes before the morning itself. */
const booked = (
  named: Pick<Shape, 'key' | 'name' | 'sentence' | 'whyNot'>,
  questions: (service: ShapedService) => readonly Question[],
  limit: (answers: Answers, service: ShapedService) => LimitRule,
  late: readonly Question[] = LATE,
): Shape => ({
  ...named,
  questions: (service) => [...questions(service), ...late, ...CANCEL, ...ABSENCE, ...UNBOOKED, ...PRICE],
  rules(service, answers) {
    const until = limit(answers, service)
    return {
      actions: {
        book: bookPaths(until, answers),
        cancel: cancelPaths(until, answers),
        absence: absencePaths(answers),
        attend_unreserved: unbookedPaths(answers),
      },
      price: priceOf(answers),
    }
  },
})

/** The end of a Sunday is the eve of a Monday, which is not a week before. */
const notSunday = weekdayChoices.filter(({ value }) => value !== 'sun')
const weekBefore = booked(
  {
    key: 'week-before',
    name: 'La semaine d’avant',
    sentence: 'On réserve toute la semaine jusqu’à un jour fixe de la semaine précédente, par exemple le jeudi à 9 h.',
  },
  () => [
    { key: 'weekday', kind: 'CHOICE', label: 'Dernier jour pour réserver', choices: notSunday, initial: 'thu' },
    { key: 'weeks', kind: 'WHOLE', label: 'Combien de semaines avant', least: 1, most: 4, initial: 1 },
    ...closingQuestions('hour'),
  ],
  (answers) => ({
    weekday: weekdayNamed(choiceOf(answers, 'weekday')),
    week: -numberOf(answers, 'weeks'),
    ...closing(answers),
  }),
)

const WHEN_EVE = { question: 'day', is: ['calendar', 'business', 'school'] }
const dayBefore = booked(
  {
    key: 'day-before',
    name: 'La veille ou le matin même',
    sentence: 'On réserve jusqu’à la veille, ou jusqu’au matin même : les familles décident au dernier moment.',
  },
  () => [
    {
      key: 'day',
      kind: 'CHOICE',
      label: 'On réserve jusqu’à',
      choices: [
        { value: 'calendar', label: 'la veille' },
        { value: 'business', label: 'la veille ouvrée (le vendredi pour un lundi)' },
        { value: 'school', label: 'le jour d’école précédent' },
        { value: 'morning', label: 'le matin même' },
      ],
      initial: 'business',
    },
    ...closingQuestions('hour').map((question) =>
      question.key === 'closing' ? { ...question, onlyIf: WHEN_EVE } : question,
    ),
    hourQuestion('morningHour', 'À quelle heure, le matin même', {
      latest: '11:00',
      onlyIf: { question: 'day', is: ['morning'] },
    }),
  ],
  (answers) =>
    choiceOf(answers, 'day') === 'morning'
      ? { at: choiceOf(answers, 'morningHour') }
      : { ...counted(1, choiceOf(answers, 'day')), ...closing(answers) },
  LATE_MORNING.map((question) => (question.key === 'late' ? { ...question, onlyIf: WHEN_EVE } : question)),
)

const daysBefore = booked(
  {
    key: 'days-before',
    name: 'Plusieurs jours avant',
    sentence: 'Chaque repas se réserve un même nombre de jours avant, ouvrés ou non : cinq jours, une semaine…',
  },
  () => [
    { key: 'days', kind: 'WHOLE', label: 'Nombre de jours avant', least: 2, most: 30, initial: 7 },
    { key: 'unit', kind: 'CHOICE', label: 'Jours comptés', choices: DAY_UNITS, initial: 'calendar' },
    ...closingQuestions('hour'),
  ],
  (answers) => ({ ...counted(numberOf(answers, 'days'), choiceOf(answers, 'unit')), ...closing(answers) }),
)

const weekdayTable = booked(
  {
    key: 'weekday-table',
    name: 'Un jour limite pour chaque jour',
    sentence: 'Chaque jour a sa limite : par exemple le vendredi pour lundi et mardi, le mardi pour jeudi et vendredi.',
  },
  ({ weekdays }) => [...tableQuestions(weekdays), ...closingQuestions('hour')],
  (answers, { weekdays }) => ({ ...closing(answers), byWeekday: table(weekdays, answers) }),
  LATE_MORNING,
)

const hoursBefore = booked(
  {
    key: 'hours-before',
    name: '48 ou 72 heures avant',
    sentence: 'Le délai se compte en heures, depuis une heure du jour du repas, week-ends compris.',
  },
  () => [
    {
      key: 'hours',
      kind: 'CHOICE',
      label: 'Heures avant',
      choices: ['24', '48', '72', '96'].map((value) => ({ value, label: `${value} heures` })),
      initial: '48',
    },
    hourQuestion('from', 'Comptées depuis, le jour du repas', {
      hint: '0 h : le début de la journée.',
      earliest: '00:00',
      latest: '12:00',
      initial: '00:00',
    }),
  ],
  (answers) => ({ hours: Number(choiceOf(answers, 'hours')), at: choiceOf(answers, 'from') }),
)

const monthBefore = booked(
  {
    key: 'month-before',
    name: 'Le mois d’avant',
    sentence: 'On réserve tout un mois jusqu’à un jour du mois précédent, par exemple le 20.',
  },
  () => [
    {
      key: 'dayOfMonth',
      kind: 'WHOLE',
      label: 'Dernier jour du mois précédent',
      hint: '31 : le dernier jour du mois.',
      least: 1,
      most: 31,
      initial: 20,
    },
    ...closingQuestions('end'),
  ],
  (answers) => ({ dayOfMonth: numberOf(answers, 'dayOfMonth'), month: -1, ...closing(answers) }),
)

const beforeHolidays = booked(
  {
    key: 'before-holidays',
    name: 'Avant les vacances',
    sentence: 'Pour un accueil de vacances : on réserve jusqu’à quelques semaines ou mois avant leur premier jour.',
    whyNot: ({ inBreaks }) =>
      inBreaks ? null : 'Ce modèle est pour un accueil de vacances : ce service ouvre les jours d’école.',
  },
  () => [
    { key: 'count', kind: 'WHOLE', label: 'Combien avant le premier jour', least: 1, most: 8, initial: 3 },
    {
      key: 'unit',
      kind: 'CHOICE',
      label: 'Comptés en',
      choices: [
        { value: 'week', label: 'semaines' },
        { value: 'month', label: 'mois' },
      ],
      initial: 'week',
    },
    ...closingQuestions('hour'),
  ],
  (answers) => ({
    from: 'period',
    back: numberOf(answers, 'count'),
    unit: choiceOf(answers, 'unit') === 'month' ? 'month' : 'week',
    ...closing(answers),
  }),
)

const withoutBooking: Shape = {
  key: 'without-booking',
  name: 'Sans réservation',
  sentence: 'Rien ne se réserve : les enfants présents sont pointés chaque jour, et seuls les repas pris sont dus.',
  questions: () => [...UNBOOKED, ...PRICE],
  rules: (_service, answers) => ({
    actions: {
      book: [{ outcome: 'refuse', because: 'Il n’y a pas de réservation : seule la présence est due.' }],
      absence: [{ outcome: 'doNotCharge' }],
      attend_unreserved: unbookedPaths(answers),
    },
    price: priceOf(answers),
  }),
}

/** The eight shapes that real règlements have most often, the most frequent first (`tests/rules/library.spec.ts` counts them). */
export const SHAPES: readonly Shape[] = [
  weekBefore,
  dayBefore,
  daysBefore,
  weekdayTable,
  hoursBefore,
  monthBefore,
  beforeHolidays,
  withoutBooking,
]

/** The règlement that the answers make, in the words of the language; nothing undefined stays in it. */
export function policyOfShape(shape: Shape, service: ShapedService, answers: Answers): Policy {
  const policy: Policy = {
    language: 1,
    name: service.name,
    services: { [SERVICE]: shape.rules(service, answers) },
  }
  return JSON.parse(JSON.stringify(policy)) as Policy
}
