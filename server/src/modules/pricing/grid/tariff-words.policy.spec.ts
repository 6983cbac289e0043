import { expect, test } from '@jest/globals'
import { aboveCost, soldAtThesePrices, soldBefore } from './tariff-words.policy.js'

const cell = { situation: 'Enfant commune', service: 'Cantine' }

test('what was sold is counted', () => {
  expect(soldAtThesePrices(1)).toBe('Une réservation a été faite à ces prix : publiez plutôt une nouvelle grille.')
  expect(soldAtThesePrices(12)).toBe('12 réservations ont été faites à ces prix : publiez plutôt une nouvelle grille.')
  expect(soldBefore([{ ...cell, bookings: 1 }])).toBe(
    'Cette date est passée et des réservations ont déjà été faites : « Enfant commune », « Cantine » (1 réservation). Choisissez aujourd’hui ou une date à venir.',
  )
  expect(soldBefore([{ ...cell, bookings: 2 }])).toMatch(/\(2 réservations\)/)
})

test('the prices that need a reason are named', () => {
  expect(aboveCost([cell, { ...cell, service: 'Étude' }])).toBe(
    'Un tarif ne peut pas dépasser le coût par usager sans raison : « Enfant commune », « Cantine » ; « Enfant commune », « Étude ». Écrivez pourquoi.',
  )
})
