import { expect, test } from '@jest/globals'
import { parse, safeParse } from 'valibot'
import { readFacts } from './facts'
import { simulationInput, simulationSchema, type SimulationForm } from './simulation'

const form: SimulationForm = {
  who: 'situation',
  childId: 'c1',
  situationId: 's1',
  action: 'BOOK',
  day: '2026-12-10',
  askedDay: '2026-12-03',
  askedAt: '9 h',
  quotient: ' 620 ',
  facts: 'children = 2\njustified = true\n',
}
const where = { serviceId: 'cantine', policy: '{}', timeZone: 'Europe/Paris' }
const problemsOf = (f: SimulationForm) =>
  (safeParse(simulationSchema, f).issues ?? []).map((issue) => String(issue.path?.[0]?.key))

test('a question names one of the child and the situation, the instant in the commune, and the facts', () => {
  expect(problemsOf(form)).toEqual([])
  expect(simulationInput(parse(simulationSchema, form), where)).toEqual({
    serviceId: 'cantine',
    policy: '{}',
    action: 'BOOK',
    beneficiaryId: null,
    situationId: 's1',
    day: '2026-12-10',
    at: '2026-12-03T08:00:00.000Z',
    facts: [
      { name: 'qf', value: '620' },
      { name: 'children', value: '2' },
      { name: 'justified', value: 'true' },
    ],
  })
  expect(simulationInput(parse(simulationSchema, { ...form, who: 'child' }), where)).toMatchObject({
    beneficiaryId: 'c1',
    situationId: null,
  })
})

test('what is missing is named', () => {
  expect(problemsOf({ ...form, who: 'child', childId: '' })).toEqual(['childId'])
  expect(problemsOf({ ...form, situationId: '', day: '' })).toEqual(expect.arrayContaining(['day']))
  expect(problemsOf({ ...form, askedAt: '', quotient: '12,5', facts: 'children' })).toEqual([
    'askedAt',
    'quotient',
    'facts',
  ])
})

test('a fact is a name and a value, one a line', () => {
  expect(readFacts('')).toEqual([])
  expect(readFacts('reason = sickness')).toEqual([{ name: 'reason', value: 'sickness' }])
  expect(readFacts('2 = x')).toBeNull()
  expect(readFacts('level =')).toBeNull()
})
