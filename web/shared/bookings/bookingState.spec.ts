import { expect, test } from '@jest/globals'
import { bookingState } from './bookingState'

test.each([
  ['CANCELLED', 'PRESENT', false, 'Annulé'],
  ['CANCELLED', 'PRESENT', true, 'Annulé'],
  ['EXPIRED', 'ABSENT', false, 'Expiré'],
  ['BOOKED', 'PRESENT', true, 'À régler'],
  ['BOOKED', 'PRESENT', false, 'Présent'],
  ['BOOKED', 'PRESENT_UNBOOKED', false, 'Présent'],
  ['BOOKED', 'ABSENT_JUSTIFIED', false, 'Absence justifiée'],
  ['BOOKED', null, false, 'Réservé'],
  ['HELD', null, false, 'À payer'],
] as const)('%s, marked %s, to be paid after the fact %s: the line says %s', (status, attendance, due, label) => {
  expect(bookingState({ status, attendance }, due).label).toBe(label)
})
