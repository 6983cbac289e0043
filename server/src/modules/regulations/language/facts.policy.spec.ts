import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { fraction } from '../../../platform/fraction.js'
import { Facts, type GivenFacts } from './facts.policy.js'
import type { Action, FactDeclaration, Policy } from './language.policy.js'
import { ruleContext } from './rule-context.policy.js'

/** The school year of the Puy-en-Velay: Toussaint, Christmas, and a term with a name. */
const calendar: Policy['calendar'] = {
  breaks: [
    { name: 'toussaint', from: civilDay('2026-10-17'), to: civilDay('2026-11-01') },
    { name: 'noël', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') },
  ],
  periods: [{ name: 'période 2', from: civilDay('2026-11-02'), to: civilDay('2026-12-18') }],
}

function factsOf(asked: {
  day?: string
  at?: string
  action?: Action
  given?: GivenFacts
  declared?: Record<string, FactDeclaration>
  timeZone?: string
}): Facts {
  const policy: Policy = {
    language: 1,
    name: 'Cantine',
    calendar,
    ...(asked.timeZone ? { timeZone: asked.timeZone } : {}),
    facts: asked.declared ?? {},
    counters: { absences: { counts: 'absence' } },
    services: { cantine: { price: 380 } },
  }
  const context = ruleContext(policy, { breaks: [] }, 'cantine')
  if (!context) throw new Error('no service')
  return new Facts(context, {
    action: asked.action ?? 'book',
    day: civilDay(asked.day ?? '2026-11-10'),
    now: new Date(asked.at ?? '2026-11-05T09:30:00+01:00'),
    facts: asked.given ?? {},
  })
}

describe('the facts of the calendar', () => {
  test.each<[fact: string, day: string, value: unknown]>([
    ['action', '2026-11-10', 'book'],
    ['service', '2026-11-10', 'cantine'],
    ['date', '2026-11-10', '2026-11-10'],
    ['weekday', '2026-11-10', 'tue'],
    ['weekday', '2026-11-09', 'mon'],
    ['schoolMonth', '2026-11-10', '11'],
    ['period', '2026-11-10', 'période 2'],
    ['period', '2026-10-20', 'toussaint'],
    ['period', '2026-09-08', undefined],
    ['inBreak', '2026-10-20', true],
    ['inBreak', '2026-11-10', false],
    ['holiday', '2026-11-11', true],
    ['holiday', '2026-11-10', false],
    ['holidaysInWeek', '2026-11-10', ['wed']],
    ['holidaysInWeek', '2026-11-17', []],
    ['firstDayAfterBreak', '2026-11-02', true],
    ['firstDayAfterBreak', '2026-11-03', false],
    ['lastDayBeforeBreak', '2026-10-16', true],
    ['lastDayBeforeBreak', '2026-10-15', false],
    ['firstWeekAfterBreak', '2026-11-05', true],
    ['firstWeekAfterBreak', '2026-11-10', false],
    ['lastWeekBeforeBreak', '2026-12-15', true],
    ['lastWeekBeforeBreak', '2026-12-08', false],
    ['weekNumber', '2026-11-10', 46],
    ['weekParity', '2026-11-10', 'even'],
    ['weekParity', '2026-11-17', 'odd'],
    ['today', '2026-11-10', '2026-11-05'],
    ['todayWeekday', '2026-11-10', 'thu'],
    ['timeOfDay', '2026-11-10', '09:30'],
    ['daysAhead', '2026-11-10', 5],
    ['daysAhead', '2026-11-05', 0],
    ['quotient', '2026-11-10', undefined],
  ])('%s of %s', (fact, day, value) => expect(factsOf({ day }).get(fact)).toEqual(value))

  test('the day and the hour of a request are those of the commune', () => {
    const late = { at: '2026-11-05T23:30:00Z' }
    expect(factsOf(late).get('today')).toBe('2026-11-06')
    expect([
      factsOf({ ...late, timeZone: 'America/Martinique' }).get('today'),
      factsOf({ ...late, timeZone: 'America/Martinique' }).get('timeOfDay'),
    ]).toEqual(['2026-11-05', '19:30'])
  })
})

describe('the days of an absence', () => {
  const days = ['2026-11-10', '2026-11-12', '2026-11-13']
  const three = ['firstDayAbsent', 'lastDayAbsent', 'consecutiveDays'] as const
  const told = (asked: Parameters<typeof factsOf>[0]) => three.map((name) => factsOf(asked).get(name))

  test.each<[what: string, action: Action, given: GivenFacts, said: unknown[]]>([
    ['of three days', 'absence', { daysAbsent: days }, ['2026-11-10', '2026-11-13', 3]],
    ['of a day that is not said', 'absence', {}, ['2026-11-10', '2026-11-10', undefined]],
    ['without a day', 'absence', { daysAbsent: [] }, ['2026-11-10', '2026-11-10', 0]],
    ['said otherwise', 'absence', { daysAbsent: 'deux jours' }, ['2026-11-10', '2026-11-10', undefined]],
    ['that a cancellation tells of', 'cancel', { daysAbsent: days }, ['2026-11-10', '2026-11-13', 3]],
    ['that nobody speaks of', 'cancel', {}, [undefined, undefined, undefined]],
  ])('%s', (_, action, given, said) => expect(told({ action, given })).toEqual(said))
})

describe('what is known comes before what is assumed', () => {
  test('a fact that is given wins over everything', () => {
    const given = { weekday: 'sun', absences: 3, resident: false }
    expect(['weekday', 'absences', 'resident'].map((name) => factsOf({ given }).get(name))).toEqual(['sun', 3, false])
  })
  test('nothing counted is none; what the product assumes is assumed; the rest is not known', () =>
    expect(['absences', 'resident', 'late', 'qf'].map((name) => factsOf({}).get(name))).toEqual([
      0,
      true,
      false,
      undefined,
    ]))
  test('what is booked is paid then, unless its month is invoiced', () => {
    const paid = (mode: 'prepaid' | 'invoice') => {
      const policy: Policy = { language: 1, name: 'x', services: { cantine: { payment: { mode } } } }
      const context = ruleContext(policy, { breaks: [] }, 'cantine')
      return context && new Facts(context, factsOf({}).event).get('paid')
    }
    expect([factsOf({}).get('paid'), paid('prepaid'), paid('invoice')]).toEqual([true, true, false])
  })
  test('the règlement declares a fact of the product otherwise', () => {
    const declared = { resident: { default: false }, weekday: { default: 'mon' }, étage: {} }
    expect(['resident', 'weekday', 'étage'].map((name) => factsOf({ declared }).get(name))).toEqual([
      false,
      'mon',
      undefined,
    ])
  })
  test('a fact that is worked out from itself is not known', () =>
    expect(factsOf({ declared: { boucle: { add: ['boucle', 1] } } }).get('boucle')).toBeUndefined())
  test('facts that are added leave the others, and the event, as they are', () => {
    const before = factsOf({ given: { qf: 500 } })
    const after = before.with({ path: 'normal' })
    expect([after.get('qf'), after.get('path'), after.get('date')]).toEqual([500, 'normal', '2026-11-10'])
    expect(before.get('path')).toBeUndefined()
  })
  test('as a number: what is one, exactly, and nothing else', () => {
    const facts = factsOf({ given: { qf: 512.5, reste: fraction(0.1), motif: 'maladie' } })
    expect(['qf', 'reste', 'motif', 'income'].map((name) => facts.number(name))).toEqual([
      { n: 5125n, d: 10n },
      { n: 1n, d: 10n },
      null,
      null,
    ])
  })
})

describe('facts that the règlement works out', () => {
  const worked = (rules: FactDeclaration, given: GivenFacts = {}) =>
    factsOf({ declared: { calcul: rules }, given }).get('calcul')
  const days = ['2026-11-10', '2026-11-12']

  test.each<[what: string, rules: FactDeclaration, given: GivenFacts, value: unknown]>([
    [
      'the income and the allowances',
      { add: ['income', 'allowances', 10] },
      { income: 1000, allowances: 50 },
      fraction(1060),
    ],
    ['the income less the rent', { subtract: ['income', 300] }, { income: 1000 }, fraction(700)],
    ['a quotient', { divide: ['income', 'parts'] }, { income: 1000, parts: 3 }, { n: 1000n, d: 3n }],
    ['a quotient without a part', { divide: ['income', 'parts'] }, { income: 1000, parts: 0 }, undefined],
    ['a share of nothing', { divide: ['income', 'parts'] }, { income: 0, parts: 2 }, { n: 0n, d: 2n }],
    ['twice the meals', { multiply: ['mealsTaken', 2] }, { mealsTaken: 7 }, fraction(14)],
    ['the greatest of two incomes', { greatest: ['income', 'spouse'] }, { income: 900, spouse: 1200 }, fraction(1200)],
    ['the least of three', { least: ['income', 'spouse', 1000] }, { income: 900, spouse: 1200 }, fraction(900)],
    ['the greatest, said first', { greatest: [3, 2] }, {}, fraction(3)],
    ['the least, said last', { least: [3, 2] }, {}, fraction(2)],
    ['an income that is not known', { add: ['income', 10] }, {}, undefined],
    ['an income that is not known, said last', { add: [10, 'income'] }, {}, undefined],
    ['an income that is a word', { add: ['income', 10] }, { income: 'faible' }, undefined],
    ['a difference with one side unknown', { subtract: [1000, 'income'] }, {}, undefined],
    ['the days of an absence', { count: 'daysAbsent' }, { daysAbsent: days }, 2],
    ['the days of an absence nobody told', { count: 'daysAbsent' }, {}, undefined],
    ['the length of a text is no count', { count: 'reason' }, { reason: 'maladie' }, undefined],
    ['the minutes after the closing hour', { minutes: ['18:30', 'leftAt'] }, { leftAt: '18:47' }, 17],
    ['minutes between two hours', { minutes: ['08:00', '09:15'] }, {}, 75],
    ['who leaves before is not late', { minutes: ['18:30', 'leftAt'] }, { leftAt: '18:00' }, 0],
    ['an hour with its seconds', { minutes: ['18:30', 'leftAt'] }, { leftAt: '18:40:59' }, 10],
    ['an hour nobody noted', { minutes: ['18:30', 'leftAt'] }, {}, undefined],
    ['an hour nobody noted at first', { minutes: ['arrivedAt', '18:30'] }, {}, undefined],
    ['an hour in words', { minutes: ['18:30', 'leftAt'] }, { leftAt: 'vers 18:40' }, undefined],
    ['an hour that is a number', { minutes: ['18:30', 'leftAt'] }, { leftAt: 1840 }, undefined],
    ['the days from a date to the meal', { days: ['notice', 'date'] }, { notice: '2026-11-03T10:00' }, 7],
    ['the days to a date that came before', { days: ['date', '2026-11-08'] }, {}, -2],
    ['no day from a date to itself', { days: ['date', 'date'] }, {}, 0],
    ['a month that has begun since', { months: ['letter', 'date'] }, { letter: '2026-10-31' }, 1],
    ['the month of the letter itself', { months: ['letter', 'date'] }, { letter: '2026-11-01' }, 0],
    ['over the end of a year', { months: ['2025-12-31', 'date'] }, {}, 11],
    ['a month to come', { months: ['date', '2027-01-01'] }, {}, 2],
    ['a date nobody told', { days: ['letter', 'date'] }, {}, undefined],
    ['a date in words', { days: ['letter', 'date'] }, { letter: 'hier' }, undefined],
    ['what is worked out, or else the default', { add: ['income', 1], default: 7 }, {}, 7],
    ['nothing to work out', { add: [] }, {}, undefined],
  ])('%s', (_, rules, given, value) => expect(worked(rules, given)).toEqual(value))
})
