import { expect, test } from '@jest/globals'
import type { Decision } from './decision.policy.js'
import { nothing } from './quote.policy.js'
import { actionOf, factsTyped, factValue, toSimulation } from './simulate-regulation.policy.js'
import { civilDay } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each<[typed: string, value: string | number | boolean]>([
  ['700', 700],
  [' -12,5 ', -12.5],
  ['12.25', 12.25],
  ['12,', '12,'],
  ['1 200', '1 200'],
  ['n° 7', 'n° 7'],
  ['7 ans', '7 ans'],
  ['oui', true],
  ['Oui', true],
  ['TRUE', true],
  ['ouistiti', 'ouistiti'],
  ['non', false],
  ['False', false],
  ['inconnu ou non', 'inconnu ou non'],
  ['moi, oui', 'moi, oui'],
  ['nonante', 'nonante'],
  [' maternelle ', 'maternelle'],
])('« %s » is %p', (typed, value) => expect(factValue(typed)).toBe(value))

test('the facts that were typed, by name', () =>
  expect(
    factsTyped([
      { name: 'qf', value: '700' },
      { name: 'resident', value: 'oui' },
    ]),
  ).toEqual({ qf: 700, resident: true }))

test('days are typed one after the other', () =>
  expect(factsTyped([{ name: 'daysAbsent', value: '2026-12-07, 2026-12-08' }])).toEqual({
    daysAbsent: ['2026-12-07', '2026-12-08'],
  }))

test('the actions of the console are those of the language', () =>
  expect(
    ['BOOK', 'CANCEL', 'CHANGE', 'ABSENCE', 'ATTEND_UNRESERVED', 'PRICE', 'OTHER'].map((name) => actionOf(name)),
  ).toEqual(['book', 'cancel', 'change', 'absence', 'attend_unreserved', 'price', 'book']))

const late: Decision = {
  action: 'book',
  outcome: 'acceptLate',
  as: null,
  path: 'late',
  reason: { code: 'RULE', fact: null, sentence: 'Une majoration s’applique.' },
  until: new Date('2026-12-03T09:00:00+01:00'),
  pathUntil: new Date('2026-12-08T09:00:00+01:00'),
  opensAt: null,
  price: { ...nothing, cents: wholeCents(570), explanation: '5,70 €', final: false, because: 'Quotient à confirmer.' },
  due: null,
  ownPrice: false,
  settlement: null,
  chargedDays: null,
  days: [],
}
const shown = (but: Partial<Decision>) => {
  const simulation = toSimulation({ ...late, ...but }, 'Europe/Paris')
  return { ...simulation, sentence: plain(simulation.sentence) }
}

test('a decision is shown whole, with the limit of the rule that spoke', () =>
  expect(shown({})).toEqual({
    outcome: 'acceptLate',
    allowed: true,
    days: [],
    sentence: 'Accepté, hors délai. Une majoration s’applique. Limite : mardi 8 décembre à 9 h.',
    rule: 'late',
    until: late.until,
    ruleUntil: late.pathUntil,
    opensAt: null,
    priceCents: 570,
    explanation: '5,70 €',
    final: false,
    because: 'Quotient à confirmer.',
  }))

test('without a limit of its own a rule has the ordinary one; without any, none is said', () => {
  expect(shown({ pathUntil: null }).sentence).toBe(
    'Accepté, hors délai. Une majoration s’applique. Limite : jeudi 3 décembre à 9 h.',
  )
  const bare = { until: null, pathUntil: null, reason: { ...late.reason, sentence: '' } }
  expect(shown(bare).sentence).toBe('Accepté, hors délai.')
  expect(shown({ price: { ...nothing, cents: null, missing: 'Quotient inconnu.' } }).because).toBe('Quotient inconnu.')
})

test.each<[outcome: Decision['outcome'], allowed: boolean, word: string]>([
  ['accept', true, 'Accepté.'],
  ['acceptLate', true, 'Accepté, hors délai.'],
  ['review', true, 'À examiner par la mairie.'],
  ['allocate', true, 'Place à attribuer par la mairie.'],
  ['waitlist', true, 'Sur liste d’attente.'],
  ['replacementMeal', true, 'Accepté, avec un repas de remplacement.'],
  ['refuse', false, 'Refusé.'],
  ['charge', false, 'Dû.'],
  ['doNotCharge', true, 'Non facturé.'],
  ['credit', true, 'Crédité.'],
  ['price', false, 'Prix.'],
  ['classify', false, 'Classé.'],
  ['expired', false, 'Expiré.'],
  ['blocked', false, 'Bloqué.'],
])('%s: %s, « %s »', (outcome, allowed, word) =>
  expect(shown({ outcome, until: null, pathUntil: null, reason: { ...late.reason, sentence: '' } })).toMatchObject({
    allowed,
    sentence: word,
  }),
)

test('an absence of which days are answered differently is said day by day', () => {
  const days = [
    { day: civilDay('2026-12-07'), outcome: 'charge' as const, cents: wholeCents(380) },
    { day: civilDay('2026-12-08'), outcome: 'doNotCharge' as const, cents: wholeCents(0) },
  ]
  expect(shown({ action: 'absence', outcome: 'mixed', days })).toMatchObject({
    outcome: 'mixed',
    allowed: false,
    sentence: 'La réponse change selon les jours : lundi 7 décembre, dû (3,80 €) ; mardi 8 décembre, non facturé.',
    days: days.map(({ cents: priceCents, ...one }) => ({ ...one, priceCents })),
  })
})
