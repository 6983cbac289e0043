import { expect, test } from '@jest/globals'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { cancelledSentence, impactSentence, reopenedSentence, reopeningSentences } from './effects'

const plain = (text: string) => text.replace(/\s/g, ' ')
const none = { bookings: 0, families: 0, refundCents: ZERO_CENTS, unpaidOrders: 0, heldBookings: 0 }
const strike = { bookings: 27, families: 17, refundCents: wholeCents(10_260), unpaidOrders: 0, heldBookings: 0 }
const held = { ...none, families: 1, unpaidOrders: 1, heldBookings: 2 }

test('a closure says what it did', () => {
  expect(plain(cancelledSentence(strike))).toBe('27 réservations annulées, 102,60 € rendus, 17 familles prévenues.')
  expect(plain(cancelledSentence(held))).toBe('1 commande non payée arrêtée, 1 famille prévenue.')
  expect(cancelledSentence(none)).toBe('')
})

test('a closure says what it would do, unpaid orders included', () => {
  expect(plain(impactSentence(strike))).toBe(
    '27 réservations payées : 102,60 € à rendre. 17 familles et la cuisine seront prévenues.',
  )
  expect(plain(impactSentence({ ...strike, unpaidOrders: 2, heldBookings: 3 }))).toBe(
    '27 réservations payées : 102,60 € à rendre ; 2 commandes en attente de paiement (3 réservations) : elles seront arrêtées, rien n’est débité. 17 familles et la cuisine seront prévenues.',
  )
  expect(impactSentence(none)).toBe('Aucune réservation n’existe ces jours-là.')
})

test('opening again says what can come back, and at what price', () => {
  const back = { bookings: 25, families: 16, chargedCents: wholeCents(9500), leftBookings: 2, leftFamilies: 1 }
  expect(reopeningSentences(back).map(plain)).toEqual([
    '25 réservations peuvent être rétablies pour 16 familles : leurs porte-monnaie paient de nouveau 95,00 €.',
    '2 réservations de 1 famille resteront annulées : elles n’étaient pas payées, le porte-monnaie ne suffit plus, ou elles ne sont plus possibles.',
  ])
  expect(plain(reopenedSentence(back))).toBe(
    'Fermeture retirée. 25 réservations rétablies, 95,00 € repris. 1 famille est prévenue qu’elle peut réserver de nouveau.',
  )
  expect(reopenedSentence({ ...back, bookings: 0, leftFamilies: 0 })).toBe('Fermeture retirée.')
})
