import { expect, test } from '@jest/globals'
import { fraction } from '../../../platform/fraction.js'
import { Facts, type GivenFacts } from '../language/facts.policy.js'
import type { Condition, Predicate } from '../language/language.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { factsIn, firstFailing, holds, meets } from './predicate.policy.js'
import { civilDay } from '../../../platform/day.js'

const facts = (given: GivenFacts) => {
  const context = ruleContext({ language: 1, name: 'x', services: { c: {} } }, { breaks: [] }, 'c')
  if (!context) throw new Error('no service')
  return new Facts(context, {
    action: 'book',
    day: civilDay('2026-12-08'),
    now: new Date('2026-12-01T10:00Z'),
    facts: given,
  })
}
const théo = facts({ level: 'nursery', childRank: 2, resident: true })

test('all that is named must hold, and the first that does not is told', () => {
  const failing = (predicate?: Predicate) => firstFailing(predicate, théo)
  expect(failing()).toBeNull()
  expect(failing({ level: 'nursery', childRank: 2 })).toBeNull()
  expect(failing({ level: 'nursery', childRank: 3 })).toBe('childRank')
  expect(failing({ any: [{ childRank: 3 }, { level: 'nursery' }] })).toBeNull()
  expect(failing({ any: [{ childRank: 3 }, { level: 'elementary' }] })).toBe('any')
  expect(failing({ all: [{ childRank: 2 }, { level: 'nursery' }] })).toBeNull()
  expect(failing({ all: [{ childRank: 2 }, { level: 'elementary' }] })).toBe('all')
  expect(failing({ not: { resident: true } })).toBe('not')
  expect(failing({ not: { resident: false } })).toBeNull()
  expect(holds({ not: { resident: false }, level: 'elementary' }, théo)).toBe(false)
})

test('a class is of its school, wherever it is asked', () => {
  const inGs = facts({ level: 'GS' })
  expect(holds({ level: 'nursery' }, inGs)).toBe(true)
  expect(holds({ level: ['CP', 'nursery'] }, inGs)).toBe(true)
  expect(holds({ level: 'GS' }, inGs)).toBe(true)
  expect(holds({ level: { not: 'nursery' } }, inGs)).toBe(false)
  expect(holds({ level: { not: 'elementary' } }, inGs)).toBe(true)
  expect(holds({ level: 'elementary' }, facts({ level: 'CM2' }))).toBe(true)
  expect(holds({ level: ['nursery', 'elementary'] }, facts({ level: '6e' }))).toBe(false)
  expect(holds({ category: 'nursery' }, facts({ category: 'GS' }))).toBe(false)
})

test('every fact it names is found, whatever holds it', () =>
  expect(
    factsIn({ level: 'nursery', any: [{ qf: 1 }, { not: { age: 3 } }], all: [{ weekday: 'wed' }], not: { zone: 'A' } }),
  ).toEqual(['level', 'qf', 'age', 'weekday', 'zone']))

test.each<[Condition, Parameters<typeof meets>[1], boolean]>([
  ['CE2', 'CE2', true],
  ['CE2', 'CP', false],
  [null, undefined, true],
  [null, null, true],
  [null, 0, false],
  [0, undefined, false],
  [['CE1', 'CE2'], 'CE2', true],
  [['CE1', 'CE2'], 'CP', false],
  ['mon', ['mon', 'tue'], true],
  ['wed', ['mon', 'tue'], false],
  [2, fraction(2), true],
  [2, { n: 5n, d: 2n }, false],
  ['2', fraction(2), false],
  [{ known: true }, 0, true],
  [{ known: true }, undefined, false],
  [{ known: true }, null, false],
  [{ known: false }, undefined, true],
  [{ known: false }, 700, false],
  [{ not: 'CE2' }, 'CP', true],
  [{ not: 'CE2' }, 'CE2', false],
  [{ not: ['CE1', 'CE2'] }, 'CE2', false],
  [{ all: ['mon', 'tue'] }, ['tue', 'mon', 'thu'], true],
  [{ all: ['mon', 'wed'] }, ['mon', 'tue'], false],
  [{ min: 400 }, 400, true],
  [{ min: 400 }, 399, false],
  [{ max: 400 }, 400, true],
  [{ max: 400 }, 401, false],
  [{ above: 400 }, 400, false],
  [{ above: 400 }, 401, true],
  [{ below: 400 }, 400, false],
  [{ below: 400 }, 399, true],
  [{ min: 400, max: 800 }, 801, false],
  [{ max: 400 }, { n: 801n, d: 2n }, false],
  [{ max: 400 }, { n: 799n, d: 2n }, true],
  [{ max: 400 }, undefined, false],
  [{ max: 400 }, '300', false],
  [{ min: '2026-12-01' }, '2026-12-01', true],
  [{ min: '2026-12-01' }, '2026-11-30', false],
  [{ above: '09:00' }, '09:01', true],
  [{ above: '09:00' }, '09:00', false],
  [{ max: '2026-12-01' }, 5, false],
])('%j of %p: %s', (condition, value, met) => expect(meets(condition, value)).toBe(met))
