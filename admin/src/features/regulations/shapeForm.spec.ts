import { expect, test } from '@jest/globals'
import { wholeCents } from '@shared/money'
import { answerOf, askedOf, newShapeForm, problemOf, type Question } from './shapeForm'

const question = (key: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  ...{ key, kind, label: key, hint: null, choices: [], usualText: null, usualWhole: null, usualCents: null },
  onlyIf: null,
  ...more,
})
const late = question('late', 'CHOICE', { usualText: 'refused' })
const euros = question('euros', 'CENTS', {
  usualCents: wholeCents(150),
  onlyIf: { question: 'late', is: ['euros'] },
})
const hour = question('hour', 'HOUR', {
  usualText: '08:30',
  onlyIf: { question: 'euros', is: ['x'] },
})
const days = question('days', 'WHOLE', { usualWhole: 7 })
const unknown = question('unknown', 'CENTS')
const brackets = question('brackets', 'BRACKETS')

test('begins with the usual answers, in the words of the desk; the council’s prices stay empty', () => {
  const { texts } = newShapeForm([late, euros, hour, days, unknown])
  expect({ ...texts, euros: texts['euros']?.replace(/\s/g, ' ') }).toEqual({
    ...{ late: 'refused', euros: '1,50 €', hour: '8 h 30', days: '7', unknown: '' },
  })
})

test('asks what the other answers lead to, and nothing behind a question that is not asked', () => {
  const form = newShapeForm([late, euros, hour])
  const asked = () => askedOf([late, euros, hour], form).map(({ key }) => key)
  expect(asked()).toEqual(['late'])
  form.texts['late'] = 'euros'
  expect(asked()).toEqual(['late', 'euros'])
  form.texts['euros'] = 'x'
  expect(asked()).toEqual(['late', 'euros', 'hour'])
  form.texts['late'] = 'refused'
  expect(asked()).toEqual(['late'])
})

test.each([
  [late, '', 'missing'],
  [days, '7', null],
  [days, '-7', 'whole'],
  [days, '1,5', 'whole'],
  [unknown, '3,80', null],
  [unknown, 'trois', 'cents'],
  [hour, '9 h', null],
  [hour, '99 h', 'hour'],
] as const)('an answer that cannot be sent: $key « %s » %s', (asked, text, problem) =>
  expect(problemOf(asked, { texts: { [asked.key]: text }, brackets: [] })).toBe(problem),
)

test('is sent in the field of its kind', () => {
  const form = newShapeForm([late, euros, hour, days])
  expect([late, euros, hour, days].map((one) => answerOf(one, form))).toEqual([
    { question: 'late', choice: 'refused' },
    { question: 'euros', cents: 150 },
    { question: 'hour', hour: '08:30' },
    { question: 'days', whole: 7 },
  ])
})

test('brackets touch, and the last has no end', () => {
  const form = newShapeForm([brackets])
  expect(problemOf(brackets, form)).toBe('brackets')
  form.brackets = [
    { key: 1, to: '400', price: '1,20' },
    { key: 2, to: '', price: '3,80' },
  ]
  expect(problemOf(brackets, form)).toBeNull()
  expect(answerOf(brackets, form)).toEqual({
    question: 'brackets',
    brackets: [
      { to: 400, cents: 120 },
      { to: null, cents: 380 },
    ],
  })
})
