import { wholeCents } from '../../../platform/money.js'
import type { LimitRule, Path, Settlement } from '../language/language.policy.js'
import type { Price } from '../language/price-language.policy.js'
import { type Answers, bracketsOf, choiceOf, numberOf, type Question } from './questions.policy.js'

/** What every shape asks, after its own limit: late bookings, cancelling, absences, children who were not booked, prices. */

const MOST = wholeCents(10_000)

const WHEN_LATE = { question: 'late', is: ['percent', 'euros'] }
/** What is answered after the limit. The late limit is after the ordinary one of every shape that asks this. */
export const LATE: readonly Question[] = [
  {
    key: 'late',
    kind: 'CHOICE',
    label: 'Une réservation après la limite est',
    choices: [
      { value: 'refused', label: 'refusée' },
      { value: 'percent', label: 'acceptée, avec une majoration en pourcentage' },
      { value: 'euros', label: 'acceptée, avec une majoration en euros' },
    ],
    initial: 'refused',
  },
  {
    key: 'latePercent',
    kind: 'WHOLE',
    label: 'Majoration (%)',
    least: 1,
    most: 200,
    initial: 50,
    onlyIf: { question: 'late', is: ['percent'] },
  },
  {
    key: 'lateEuros',
    kind: 'CENTS',
    label: 'Majoration (€)',
    least: wholeCents(1),
    most: MOST,
    initial: wholeCents(100),
    onlyIf: { question: 'late', is: ['euros'] },
  },
  {
    key: 'lateUntil',
    kind: 'CHOICE',
    label: 'Avec la majoration, on réserve encore',
    choices: [
      { value: 'eve', label: 'jusqu’à la fin de la veille' },
      { value: 'morning', label: 'jusqu’au matin même' },
    ],
    initial: 'morning',
    onlyIf: WHEN_LATE,
  },
  {
    key: 'lateHour',
    kind: 'HOUR',
    label: 'Le matin même, jusqu’à',
    earliest: '06:00',
    latest: '11:00',
    initial: '09:00',
    onlyIf: { question: 'lateUntil', is: ['morning'] },
  },
]
/** Where the ordinary limit may be the end of the eve: what is late is then the morning itself. */
export const LATE_MORNING: readonly Question[] = LATE.flatMap((question) => {
  if (question.key === 'lateUntil') return []
  return question.key === 'lateHour'
    ? [{ ...question, label: 'Avec la majoration, on réserve encore le matin même, jusqu’à', onlyIf: WHEN_LATE }]
    : [question]
})

export const CANCEL: readonly Question[] = [
  {
    key: 'cancel',
    kind: 'CHOICE',
    label: 'Une famille annule, et retrouve son argent,',
    choices: [
      { value: 'alike', label: 'jusqu’à la même limite que pour réserver' },
      { value: 'days', label: 'jusqu’à un nombre de jours avant' },
      { value: 'eve', label: 'jusqu’à une heure de la veille' },
      { value: 'eveEnd', label: 'jusqu’à la fin de la veille' },
      { value: 'businessEve', label: 'jusqu’à une heure de la veille ouvrée (le vendredi pour un lundi)' },
      { value: 'morning', label: 'jusqu’au matin même' },
      { value: 'never', label: 'jamais : une réservation reste due' },
    ],
    initial: 'alike',
  },
  {
    key: 'cancelDays',
    kind: 'WHOLE',
    label: 'Nombre de jours avant, pour annuler',
    least: 2,
    most: 30,
    initial: 7,
    onlyIf: { question: 'cancel', is: ['days'] },
  },
  {
    key: 'cancelHour',
    kind: 'HOUR',
    label: 'La veille, l’annulation ferme à',
    earliest: '06:00',
    latest: '22:00',
    initial: '09:00',
    onlyIf: { question: 'cancel', is: ['eve', 'businessEve'] },
  },
  {
    key: 'cancelMorning',
    kind: 'HOUR',
    label: 'Le matin même, l’annulation ferme à',
    earliest: '06:00',
    latest: '12:00',
    initial: '09:00',
    onlyIf: { question: 'cancel', is: ['morning'] },
  },
]

export const ABSENCE: readonly Question[] = [
  {
    key: 'absence',
    kind: 'CHOICE',
    label: 'Un repas réservé et non pris est',
    choices: [
      { value: 'charged', label: 'facturé' },
      { value: 'justified', label: 'non facturé avec un justificatif' },
      { value: 'sickness', label: 'non facturé en cas de maladie, avec un certificat médical' },
    ],
    initial: 'justified',
  },
  {
    key: 'waitingDays',
    kind: 'WHOLE',
    label: 'Premiers jours de maladie qui restent dus',
    hint: '0 : tous les jours d’absence sont rendus.',
    least: 0,
    most: 5,
    initial: 1,
    onlyIf: { question: 'absence', is: ['sickness'] },
  },
]

export const UNBOOKED: readonly Question[] = [
  {
    key: 'unbooked',
    kind: 'CHOICE',
    label: 'Un enfant venu sans réservation, toujours accueilli, paie',
    choices: [
      { value: 'ordinary', label: 'le prix habituel' },
      { value: 'add', label: 'le prix habituel et un supplément' },
      { value: 'fixed', label: 'un prix fixe' },
    ],
    initial: 'ordinary',
  },
  {
    key: 'unbookedEuros',
    kind: 'CENTS',
    label: 'Supplément ou prix (€)',
    least: wholeCents(1),
    most: MOST,
    initial: wholeCents(200),
    onlyIf: { question: 'unbooked', is: ['add', 'fixed'] },
  },
]

export const PRICE: readonly Question[] = [
  {
    key: 'price',
    kind: 'CHOICE',
    label: 'Le prix est',
    choices: [
      { value: 'tariff', label: 'celui de la grille des tarifs, selon la situation' },
      { value: 'quotient', label: 'selon le quotient familial' },
    ],
    initial: 'tariff',
  },
  {
    key: 'brackets',
    kind: 'BRACKETS',
    label: 'Tranches de quotient familial',
    most: MOST,
    initial: null,
    onlyIf: { question: 'price', is: ['quotient'] },
  },
  {
    key: 'unknown',
    kind: 'CENTS',
    label: 'Prix sans quotient connu',
    hint: 'Pour les familles qui n’ont pas donné leur quotient ; le plus souvent, le prix le plus haut.',
    least: wholeCents(0),
    most: MOST,
    initial: null,
    onlyIf: { question: 'price', is: ['quotient'] },
  },
]

export function bookPaths(until: LimitRule, answers: Answers): Path[] {
  const normal: Path = { id: 'normal', until }
  const late = choiceOf(answers, 'late')
  if (late !== 'percent' && late !== 'euros') return [normal]
  const label = 'hors délai'
  const morning = { at: choiceOf(answers, 'lateHour') }
  return [
    normal,
    {
      id: 'late',
      until: choiceOf(answers, 'lateUntil') === 'eve' ? { back: 1 } : morning,
      outcome: 'acceptLate',
      modifiers: [
        late === 'percent'
          ? { percent: numberOf(answers, 'latePercent'), label }
          : { add: numberOf(answers, 'lateEuros'), label },
      ],
    },
  ]
}

export function cancelPaths(book: LimitRule, answers: Answers): Path[] | undefined {
  const settlement: Settlement = 'wallet'
  const at = choiceOf(answers, 'cancelHour')
  switch (choiceOf(answers, 'cancel')) {
    case 'never':
      return undefined
    case 'days':
      return [{ until: { back: numberOf(answers, 'cancelDays') }, settlement }]
    case 'eveEnd':
      return [{ until: { back: 1 }, settlement }]
    case 'eve':
      return [{ until: { back: 1, at }, settlement }]
    case 'businessEve':
      return [{ until: { back: 1, unit: 'business', at }, settlement }]
    case 'morning':
      return [{ until: { at: choiceOf(answers, 'cancelMorning') }, settlement }]
    default:
      return [{ until: { ...book }, settlement }]
  }
}

export function absencePaths(answers: Answers): Path[] | undefined {
  const days = numberOf(answers, 'waitingDays')
  switch (choiceOf(answers, 'absence')) {
    case 'justified':
      return [{ when: { justified: true }, outcome: 'doNotCharge' }]
    case 'sickness':
      return [
        {
          when: { reason: 'sickness' },
          ...(days > 0 && { waiting: { days } }),
          proof: { fact: 'certificate' },
          outcome: 'doNotCharge',
        },
      ]
    default:
      return undefined
  }
}

export function unbookedPaths(answers: Answers): Path[] | undefined {
  const cents = numberOf(answers, 'unbookedEuros')
  switch (choiceOf(answers, 'unbooked')) {
    case 'add':
      return [{ modifiers: [{ add: cents, label: 'sans réservation' }] }]
    case 'fixed':
      return [{ price: { cents, label: 'sans réservation' } }]
    default:
      return undefined
  }
}

/** Undefined: the tariff of the family's situation. */
export function priceOf(answers: Answers): Price | undefined {
  if (choiceOf(answers, 'price') !== 'quotient') return undefined
  const brackets = bracketsOf(answers, 'brackets').map(({ to, cents }) =>
    to === null ? { price: cents } : { to, price: cents },
  )
  return { by: 'qf', brackets, unknown: numberOf(answers, 'unknown') }
}
