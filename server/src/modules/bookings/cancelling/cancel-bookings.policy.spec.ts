import { expect, test } from '@jest/globals'
import { cancelSentence, type CancellableFact, whyNotCancel } from './cancel-bookings.policy.js'
import { wholeCents } from '../../../platform/money.js'

const booked: CancellableFact = {
  status: 'BOOKED',
  cancellableUntil: new Date('2026-12-03T09:00+01:00'),
  servedAt: null,
  refundedCents: wholeCents(0),
  goodwillCents: wholeCents(0),
}

test('before the limit it can be cancelled', () =>
  expect(whyNotCancel(booked, new Date('2026-12-03T08:59:59+01:00'))).toBeNull())
test('at the limit it is too late, and the sentence says since when', () => {
  expect(whyNotCancel(booked, booked.cancellableUntil)).toBe('TOO_LATE')
  expect(cancelSentence('TOO_LATE', booked, 'Europe/Paris')).toContain('jeudi 3 décembre à 9')
})
test('a meal that was served stays paid', () =>
  expect(
    whyNotCancel({ ...booked, servedAt: new Date('2026-12-03T08:00+01:00') }, new Date('2026-12-03T08:30+01:00')),
  ).toBe('ALREADY_SERVED'))
test('twice is once', () =>
  expect(whyNotCancel({ ...booked, status: 'CANCELLED' }, new Date(0))).toBe('ALREADY_CANCELLED'))
test('what is not paid is abandoned with its order', () =>
  expect(whyNotCancel({ ...booked, status: 'HELD' }, new Date(0))).toBe('NOT_PAID'))
test('an absence that was given back is not given back twice', () =>
  expect(whyNotCancel({ ...booked, refundedCents: wholeCents(380) }, new Date(0))).toBe('ABSENCE_CREDITED'))
test('what the staff gave back of it does not keep it from being cancelled', () =>
  expect(
    whyNotCancel({ ...booked, refundedCents: wholeCents(100), goodwillCents: wholeCents(100) }, new Date(0)),
  ).toBeNull())

test('a booking that expired is over, whatever else is true of it', () =>
  expect(whyNotCancel({ ...booked, status: 'EXPIRED', refundedCents: wholeCents(380) }, new Date(0))).toBe(
    'ALREADY_CANCELLED',
  ))
test('one cent more than the staff gave back is an absence', () =>
  expect(whyNotCancel({ ...booked, refundedCents: wholeCents(101), goodwillCents: wholeCents(100) }, new Date(0))).toBe(
    'ABSENCE_CREDITED',
  ))

test.each([
  ['ALREADY_CANCELLED', 'Cette réservation est déjà annulée.'],
  ['NOT_PAID', 'Cette réservation attend son paiement : abandonnez la commande pour la libérer.'],
  ['ALREADY_SERVED', 'Ce repas a été servi : il ne peut plus être annulé.'],
  ['ABSENCE_CREDITED', 'L’absence a été déduite : ce repas n’est déjà plus dû.'],
  ['TOO_LATE', 'Trop tard : l’annulation était possible jusqu’au jeudi 3 décembre à 9 h. Contactez la mairie.'],
  ['AMOUNT_CHANGED', 'Le montant qui vous revient a changé. Vérifiez-le, puis confirmez.'],
] as const)('%s is said', (reason, sentence) =>
  expect(cancelSentence(reason, booked, 'Europe/Paris').replaceAll('\u00a0', ' ')).toBe(sentence),
)
