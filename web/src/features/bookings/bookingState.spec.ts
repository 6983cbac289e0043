import { expect, test } from '@jest/globals'
import { bookingState } from './bookingState'

test.each([
  ['CANCELLED', 'PRESENT', false, 'CANCELLED'],
  ['CANCELLED', 'PRESENT', true, 'CANCELLED'],
  ['EXPIRED', 'ABSENT', false, 'EXPIRED'],
  ['BOOKED', 'PRESENT', true, 'due'],
  ['BOOKED', 'PRESENT', false, 'PRESENT'],
  ['BOOKED', 'ABSENT_JUSTIFIED', false, 'ABSENT_JUSTIFIED'],
  ['BOOKED', null, false, 'BOOKED'],
  ['HELD', null, false, 'HELD'],
] as const)('%s, marked %s, to be paid after the fact %s: the line says %s', (status, attendance, due, word) => {
  expect(bookingState({ status, attendance }, due).word).toBe(word)
})
