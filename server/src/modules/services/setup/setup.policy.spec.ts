import { expect, test } from '@jest/globals'
import { whyNotArchive, whyNotWeekdays } from './setup.policy.js'

const toCome = [
  { weekday: 1, count: 2 },
  { weekday: 4, count: 1 },
]

test('a service with bookings to come is not archived, and the sentence says how many', () => {
  expect(whyNotArchive([])).toBeNull()
  expect(whyNotArchive([{ weekday: 1, count: 1 }])).toBe(
    'Une réservation à venir utilise ce service : annulez-la d’abord, ou fermez ce jour dans « Calendriers ».',
  )
  expect(whyNotArchive(toCome)).toBe(
    '3 réservations à venir utilisent ce service : fermez d’abord ces jours dans « Calendriers ».',
  )
})

test('a weekday that is booked stays open', () => {
  const week = [1, 2, 4, 5]
  expect(whyNotWeekdays(week, week, toCome)).toBeNull()
  expect(whyNotWeekdays([1, 2], [1, 2], toCome)).toBeNull() // not open before either: a meal served after the fact
  expect(whyNotWeekdays(week, [1, 2, 5], toCome)).toBe(
    'Des réservations à venir tombent ces jours-là : jeudi. Fermez d’abord ces jours dans « Calendriers ».',
  )
})
