import { expect, test } from '@jest/globals'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { civilDay, type Day } from '@shared/day'
import { byDay, childrenOf, choicesOf, filtered, isOneMeal, monthRows, type Booking } from './bookingList'

const booking = (child: string, service: string, day: Day, unit = 'repas'): Booking => ({
  id: `${child}${service}${day}`,
  day,
  status: 'BOOKED',
  priceCents: wholeCents(380),
  surchargeCents: ZERO_CENTS,
  keptCents: ZERO_CENTS,
  cancellableUntil: '2026-12-03T22:59:00Z',
  cancelledAt: null,
  orderId: 'o',
  attendance: null,
  unbooked: false,
  unavailableSentence: null,
  byHours: false,
  byAbsence: false,
  byMeal: false,
  afterMealCents: null,
  byMonth: false,
  includedCents: null,
  explanation: null,
  takenBack: false,
  service: {
    id: service,
    name: service,
    unit,
    commune: { id: 'c', name: 'Coubon', timeZone: 'Europe/Paris', contactEmail: null, contactPhone: null },
  },
  beneficiary: { id: child, firstName: child, lastName: 'Dupont' },
  movedTo: null,
  can: { cancel: { allowed: true, reason: null }, change: { allowed: true } },
})
const all = [
  booking('Théo', 'Cantine', civilDay('2026-12-10')),
  booking('Louane', 'Cantine', civilDay('2026-12-10')),
  booking('Louane', 'Accueil', civilDay('2026-12-10'), 'accueil'),
  booking('Louane', 'Cantine', civilDay('2026-12-08')),
  booking('Louane', 'Cantine', civilDay('2026-11-30')),
]

const filiations = ['Théo', 'Louane'].map((child) => ({ beneficiary: { id: child, firstName: child } }))
const family = childrenOf(filiations, all)

test('the list goes by day, then service, then child in the order of the family, within the month', () => {
  expect(
    byDay(all, '2026-12', family).map(({ day, bookings }) => [
      day,
      bookings.map((one) => `${one.service.name} ${one.beneficiary.firstName}`),
    ]),
  ).toEqual([
    ['2026-12-08', ['Cantine Louane']],
    ['2026-12-10', ['Accueil Louane', 'Cantine Théo', 'Cantine Louane']],
  ])
})

test('filters keep one child, one service, or both', () => {
  expect(filtered(all, { beneficiaryId: 'Théo', serviceId: '' })).toHaveLength(1)
  expect(filtered(all, { beneficiaryId: 'Louane', serviceId: 'Cantine' })).toHaveLength(3)
  expect(filtered(all, { beneficiaryId: '', serviceId: '' })).toHaveLength(5)
})

test('the choices of a filter are what is there, in French order', () => {
  expect(
    choicesOf([...all, booking('Élise', 'Cantine', civilDay('2026-12-11'))], 'beneficiary').map(({ label }) => label),
  ).toEqual(['Élise', 'Louane', 'Théo'])
})

test('the month shows Monday to Friday, and the weekend only when it is used', () => {
  expect(monthRows('2026-12', new Set()).map((row) => row.length)).toEqual([5, 5, 5, 5, 5])
  expect(monthRows('2026-12', new Set([civilDay('2026-12-12')]))[0]).toHaveLength(7)
})

test('one meal is named, anything else is a reservation', () => {
  expect(isOneMeal([booking('Théo', 'Cantine', civilDay('2026-12-10'))])).toBe(true)
  expect(isOneMeal([booking('Théo', 'Mercredi', civilDay('2026-12-09'), 'journée')])).toBe(false)
  expect(isOneMeal(all)).toBe(false)
})

test('a child who left the family and is still booked comes after the others', () => {
  expect(childrenOf(filiations.slice(1), all).map(({ firstName }) => firstName)).toEqual(['Louane', 'Théo'])
})
