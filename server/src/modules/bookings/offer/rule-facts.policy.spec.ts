import { expect, test } from '@jest/globals'
import { ageOn, type ChildFacts, quotientOn, ruleFacts } from './rule-facts.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const théo: ChildFacts = {
  tariffCents: wholeCents(380),
  residence: 'ANY',
  kept: {},
  situationName: 'Enfant commune',
  quotient: 700,
  birthDate: civilDay('2018-05-10'),
  schoolClass: 'CE2',
  classes: {},
  children: 2,
  childRank: 1,
  debtCents: wholeCents(1200),
}

test('a règlement is told the tariff, the situation, the quotient, the age that day, the class, the family and what it owes', () =>
  expect(ruleFacts(théo, civilDay('2026-12-08'))).toEqual({
    tariffCents: 380,
    situation: 'Enfant commune',
    qf: 700,
    age: 8,
    level: 'CE2',
    children: 2,
    childRank: 1,
    debtCents: 1200,
  }))

test('the level is that of the class of the day, whatever the family typed', () => {
  const place = { classId: 'a', communeId: 'coubon', school: 'Bourg', name: 'CM1-CM2', level: 'CM1' } as const
  const enrolled = { ...théo, classes: { '2026-2027': place } }
  expect(ruleFacts(enrolled, civilDay('2026-12-08')).level).toBe('CM1')
  expect(ruleFacts(enrolled, civilDay('2027-09-01')).level).toBe('CE2')
})

test('what nobody told is unknown, never zero; a tariff or a quotient of zero is known', () => {
  const unknown = { ...théo, tariffCents: null, quotient: null, birthDate: null, schoolClass: null }
  expect(ruleFacts(unknown, civilDay('2026-12-08'))).toEqual({
    tariffCents: undefined,
    situation: 'Enfant commune',
    qf: undefined,
    age: undefined,
    level: undefined,
    children: 2,
    childRank: 1,
    debtCents: 1200,
  })
  expect(ruleFacts({ ...théo, tariffCents: wholeCents(0), quotient: 0 }, civilDay('2026-12-08'))).toMatchObject({
    tariffCents: 0,
    qf: 0,
  })
})

test('an adult without children counts as one person, the first', () =>
  expect(ruleFacts({ ...théo, children: 0, childRank: 0 }, civilDay('2026-12-08'))).toMatchObject({
    children: 1,
    childRank: 1,
  }))

test('an age changes on the birthday', () => {
  expect(ageOn(civilDay('2018-05-10'), civilDay('2026-05-09'))).toBe(7)
  expect(ageOn(civilDay('2018-05-10'), civilDay('2026-05-10'))).toBe(8)
  expect(ageOn(civilDay('2018-05-10'), civilDay('2026-12-31'))).toBe(8)
  expect(ageOn(civilDay('2020-02-29'), civilDay('2027-02-28'))).toBe(6)
  expect(ageOn(civilDay('2020-02-29'), civilDay('2027-03-01'))).toBe(7)
})

test('the quotient is the last that began, in that commune; « none » once it is said so', () => {
  const quotients = [
    { communeId: 'coubon', validFrom: civilDay('2026-01-01'), quotient: 700 },
    { communeId: 'coubon', validFrom: civilDay('2026-12-08'), quotient: 650 },
    { communeId: 'aiguilhe', validFrom: civilDay('2026-12-01'), quotient: 300 },
    { communeId: 'coubon', validFrom: civilDay('2025-01-01'), quotient: 900 },
  ]
  expect(quotientOn(quotients, 'coubon', civilDay('2026-12-07'))).toBe(700)
  expect(quotientOn(quotients, 'coubon', civilDay('2026-12-08'))).toBe(650)
  expect(quotientOn(quotients, 'coubon', civilDay('2025-06-01'))).toBe(900)
  expect(quotientOn(quotients, 'coubon', civilDay('2024-12-31'))).toBeNull()
  const ended = [...quotients, { communeId: 'coubon', validFrom: civilDay('2027-01-01'), quotient: null }]
  expect(quotientOn(ended, 'coubon', civilDay('2027-01-04'))).toBeNull()
})
