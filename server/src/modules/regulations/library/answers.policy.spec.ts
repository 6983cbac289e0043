import { describe, expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import { readAnswers, whyNot } from './answers.policy.js'
import type { Answer, Question } from './questions.policy.js'

const late: Question = {
  key: 'late',
  kind: 'CHOICE',
  label: 'Hors délai',
  choices: [
    { value: 'refused', label: 'refusée' },
    { value: 'percent', label: 'majorée' },
  ],
  initial: 'refused',
}
const percent: Question = {
  ...{ key: 'percent', kind: 'WHOLE', label: 'Majoration', least: 1, most: 200, initial: 50 },
  onlyIf: { question: 'late', is: ['percent'] },
}
const hour: Question = {
  key: 'hour',
  kind: 'HOUR',
  label: 'Heure',
  earliest: '06:30',
  latest: '22:00',
  initial: '09:00',
}
const euros: Question = {
  ...{ key: 'euros', kind: 'CENTS', label: 'Prix', initial: null },
  ...{ least: wholeCents(0), most: wholeCents(10_000) },
}
const brackets: Question = {
  key: 'brackets',
  kind: 'BRACKETS',
  label: 'Tranches',
  most: wholeCents(10_000),
  initial: null,
}

const read = (questions: Question[], given: Record<string, Answer | null>) => {
  const { answers, problems } = readAnswers(
    questions,
    Object.entries(given).map(([question, answer]) => ({ question, answer })),
  )
  return { answers: answers && Object.fromEntries(answers), problems }
}
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') ?? null

describe('the answers', () => {
  test('are the usual ones where nothing is said', () =>
    expect(read([late, hour], {})).toEqual({ answers: { late: 'refused', hour: '09:00' }, problems: [] }))

  test('to a question that the others leave out are not kept, and cannot be wrong', () => {
    expect(read([late, percent], { percent: 9_000 }).answers).toEqual({ late: 'refused' })
    expect(read([late, percent], { late: 'percent' }).answers).toEqual({ late: 'percent', percent: 50 })
    expect(read([late, percent], { late: 'percent', percent: 9_000 })).toEqual({
      answers: null,
      problems: [{ question: 'percent', message: 'Indiquez un nombre entier de 1 à 200.' }],
    })
  })

  test('without a usual one are asked for', () =>
    expect(read([euros, brackets], {}).problems.map(({ question }) => question)).toEqual(['euros', 'brackets']))

  test('to nothing that is asked, or twice, are refused', () => {
    expect(read([late], { other: 'x' }).problems).toEqual([
      { question: 'other', message: 'Cette question n’est pas de ce modèle : rechargez la page.' },
    ])
    const twice = [
      { question: 'late', answer: 'refused' },
      { question: 'late', answer: 'percent' },
    ]
    expect(readAnswers([late], twice).problems).toEqual([
      { question: 'late', message: 'Répondez une fois à chaque question.' },
    ])
  })
})

describe('what can be answered', () => {
  test.each([
    [late, 'percent', null],
    [late, 'constructor', 'Choisissez l’une des réponses proposées.'],
    [late, 3, 'Choisissez l’une des réponses proposées.'],
    [percent, 1, null],
    [percent, 200, null],
    [percent, 0, 'Indiquez un nombre entier de 1 à 200.'],
    [percent, 201, 'Indiquez un nombre entier de 1 à 200.'],
    [percent, 1.5, 'Indiquez un nombre entier de 1 à 200.'],
    [percent, '50', 'Indiquez un nombre entier de 1 à 200.'],
    [euros, 0, null],
    [euros, 10_000, null],
    [euros, 10_001, 'Indiquez un montant de 0,00 € à 100,00 €.'],
    [euros, null, 'Indiquez un montant de 0,00 € à 100,00 €.'],
    [hour, '06:30', null],
    [hour, '22:00', null],
    [hour, '06:29', 'Indiquez une heure de 6 h 30 à 22 h.'],
    [hour, '22:01', 'Indiquez une heure de 6 h 30 à 22 h.'],
    [hour, '9:00', 'Indiquez une heure de 6 h 30 à 22 h.'],
    [hour, '25:00', 'Indiquez une heure de 6 h 30 à 22 h.'],
    [hour, 9, 'Indiquez une heure de 6 h 30 à 22 h.'],
  ] as [Question, Answer | null, string | null][])('%j: %j', (question, answer, message) =>
    expect(plain(whyNot(question, answer))).toBe(message),
  )

  const bracket = (to: number | null, cents: number) => ({ to, cents: wholeCents(cents) })
  test.each([
    ['two', [bracket(400, 200), bracket(null, 300)], null],
    ['none', [], 'Indiquez de 2 à 12 tranches.'],
    ['one', [bracket(null, 300)], 'Indiquez de 2 à 12 tranches.'],
    [
      'thirteen',
      [...Array.from({ length: 12 }, (_, i) => bracket(i, 1)), bracket(null, 3)],
      'Indiquez de 2 à 12 tranches.',
    ],
    [
      'no open end',
      [bracket(400, 200), bracket(800, 300)],
      'Chaque tranche a un dernier quotient, sauf la dernière, qui n’a pas de fin.',
    ],
    [
      'two open ends',
      [bracket(null, 200), bracket(null, 300)],
      'Chaque tranche a un dernier quotient, sauf la dernière, qui n’a pas de fin.',
    ],
    [
      'a quotient too high',
      [bracket(100_001, 200), bracket(null, 300)],
      'Le dernier quotient d’une tranche est un nombre entier de 0 à 100000.',
    ],
    ['not rising', [bracket(400, 1), bracket(400, 2), bracket(null, 3)], 'Chaque tranche finit après la précédente.'],
    [
      'too dear',
      [bracket(400, 10_001), bracket(null, 3)],
      'Le prix d’une tranche n’est pas dans les limites : vérifiez les montants.',
    ],
  ] as const)('brackets: %s', (_, answer, message) => expect(whyNot(brackets, answer)).toBe(message))
})
