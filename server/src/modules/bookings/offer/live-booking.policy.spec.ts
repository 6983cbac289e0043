import { expect, test } from '@jest/globals'
import { alreadyBooked, type LiveBooking } from './live-booking.policy.js'

const théo = { firstName: 'Théo' }
const said = (change: Partial<LiveBooking>) =>
  alreadyBooked({ status: 'BOOKED', unbooked: false, ...change } as LiveBooking, théo)

test('a meal is booked and paid, held, or was taken without a booking', () => {
  expect(said({})).toBe('Déjà réservé pour Théo.')
  expect(said({ status: 'HELD' })).toBe('Réservé pour Théo, en attente de paiement.')
  expect(said({ unbooked: true })).toBe('Repas pris sans réservation par Théo.')
  expect(said({ unbooked: true, status: 'HELD' })).toBe('Repas pris sans réservation par Théo.')
})
