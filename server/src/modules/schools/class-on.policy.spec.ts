import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { className, classOn, levelOn, nextYear, schoolYearOn, yearToChoose } from './class-on.policy.js'

const place = {
  classId: 'a',
  communeId: 'coubon',
  school: 'École du Bourg',
  name: 'CE1-CE2 Mme Martin',
  level: 'CE1',
} as const
const louane = { classes: { '2026-2027': place }, schoolClass: 'CP' }
const day = (text: string) => civilDay(text)

test('a child changes class on the first of September', () => {
  expect(schoolYearOn(day('2026-08-31'))).toBe('2025-2026')
  expect(schoolYearOn(day('2026-09-01'))).toBe('2026-2027')
  expect(schoolYearOn(day('2027-01-01'))).toBe('2026-2027')
  expect(nextYear('2029-2030')).toBe('2030-2031')
})

test('in summer a class is chosen for the year that begins', () => {
  expect(yearToChoose(day('2026-06-30'))).toBe('2025-2026')
  expect(yearToChoose(day('2026-07-01'))).toBe('2026-2027')
  expect(yearToChoose(day('2026-09-01'))).toBe('2026-2027')
})

test('the level is that of the class of the day, else what the family typed', () => {
  expect(levelOn(louane, day('2026-12-08'))).toBe('CE1')
  expect(levelOn(louane, day('2026-06-30'))).toBe('CP')
  expect(levelOn({ classes: {}, schoolClass: null }, day('2026-12-08'))).toBeNull()
})

test('a commune reads the names of its own classes, and the level of the others', () => {
  expect(classOn(louane, day('2026-12-08'), () => true)).toBe('CE1-CE2 Mme Martin (CE1)')
  expect(classOn(louane, day('2026-12-08'), () => false)).toBe('CE1')
  expect(classOn(louane, day('2027-09-01'), () => true)).toBe('CP')
})

test.each([
  ['CM2 M. Petit', 'CM2', 'CM2 M. Petit'],
  ['CE1', 'CE1', 'CE1'],
  ['Mme Martin', 'CE1', 'Mme Martin (CE1)'],
  ['PS-MS', 'MS', 'PS-MS (MS)'],
] as const)('the class « %s » of a child in %s is written « %s »', (name, level, written) =>
  expect(className({ name, level })).toBe(written),
)
