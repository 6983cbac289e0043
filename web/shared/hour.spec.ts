import { expect, test } from '@jest/globals'
import { hourText, parseHour } from './hour'

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
