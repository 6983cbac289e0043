import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { hourText, instantIn, parseHour } from './hours'

test('an hour is read as people write it', () => {
  expect(['9 h', '9h', '09:00', '9', '9H00'].map(parseHour)).toEqual(Array(5).fill('09:00'))
  expect(parseHour('8 h 30')).toBe('08:30')
  expect(parseHour('24 h')).toBe('24:00')
  expect(parseHour(' ')).toBe('')
  expect(['25 h', '9 h 75', '24:01', 'midi', '9 h 3'].map(parseHour)).toEqual(Array(5).fill(null))
})

test('an hour is written as people read it', () => {
  expect(['09:00', '08:30', '24:00', ''].map(hourText)).toEqual(['9 h', '8 h 30', '24 h', ''])
})

test('an hour is an instant of the commune, in winter and in summer', () => {
  expect(instantIn(civilDay('2026-12-03'), '09:00', 'Europe/Paris')).toBe('2026-12-03T08:00:00.000Z')
  expect(instantIn(civilDay('2026-06-04'), '09:00', 'Europe/Paris')).toBe('2026-06-04T07:00:00.000Z')
  expect(instantIn(civilDay('2026-12-03'), '24:00', 'Europe/Paris')).toBe('2026-12-03T23:00:00.000Z')
})

test('the night the clocks change keeps its hours', () => {
  expect(instantIn(civilDay('2027-03-28'), '01:30', 'Europe/Paris')).toBe('2027-03-28T00:30:00.000Z')
  expect(instantIn(civilDay('2027-03-28'), '03:30', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z')
  expect(instantIn(civilDay('2026-10-25'), '09:00', 'Europe/Paris')).toBe('2026-10-25T08:00:00.000Z')
})
