import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { bookingsAt, inSeveral, liveDays, serviceName } from './places'

const coubon = { id: 'coubon', name: 'Coubon' }
const aiguilhe = { id: 'aiguilhe', name: 'Aiguilhe' }

test('the commune of a service is said when there are several, and only then', () => {
  expect(inSeveral([coubon, coubon])).toBe(false)
  expect(inSeveral([coubon, aiguilhe])).toBe(true)
  expect(serviceName({ name: 'Cantine', commune: coubon }, false)).toBe('Cantine')
  expect(serviceName({ name: 'Cantine', commune: coubon }, true)).toBe('Cantine, Coubon')
})

test('after paying December on 29 November, the bookings open on December and its first day', () => {
  const bookings = [
    { day: civilDay('2026-12-04'), status: 'BOOKED' },
    { day: civilDay('2026-12-01'), status: 'BOOKED' },
    { day: civilDay('2026-11-30'), status: 'CANCELLED' },
  ]
  expect(bookingsAt(liveDays(bookings))).toEqual({
    path: '/mes-reservations',
    query: { mois: '2026-12', jour: '2026-12-01' },
  })
  expect(bookingsAt([])).toEqual({ path: '/mes-reservations', query: {} })
})
