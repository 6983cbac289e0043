import { expect, test } from '@jest/globals'
import { missingSteps, whyNotArchive, whyNotOpen, whyNotOtherRegie } from './opening.policy.js'

const READY = {
  contacts: 1,
  services: 2,
  situations: 1,
  withoutPrice: 0,
  withoutRegulation: 0,
  administrators: 1,
  cardPayments: true,
}

test('a new commune lacks everything, in the order of its set-up', () => {
  const nothing = { contacts: 0, services: 0, situations: 0, withoutPrice: 0, withoutRegulation: 0, administrators: 0 }
  expect(missingSteps({ ...nothing, cardPayments: false })).toEqual([
    ...['CONTACT', 'SERVICE', 'SITUATION', 'PRICE', 'REGULATION', 'ADMINISTRATOR', 'CARD_PAYMENTS'],
  ])
  expect(whyNotOpen({ ...nothing, cardPayments: false })).toBe(
    'Il manque encore : une adresse e-mail ou un téléphone, un service, une situation, un prix pour chaque service, dans chaque situation, un règlement publié pour chaque service, un administrateur de la commune.',
  )
})

test('one that has everything may open; without card payments too, and that is told', () => {
  expect(missingSteps(READY)).toEqual([])
  expect(whyNotOpen({ ...READY, cardPayments: false })).toBeNull()
  expect(missingSteps({ ...READY, cardPayments: false })).toEqual(['CARD_PAYMENTS'])
})

test.each([
  [{ withoutPrice: 1 }, 'Il manque encore : un prix pour chaque service, dans chaque situation.'],
  [{ withoutRegulation: 2 }, 'Il manque encore : un règlement publié pour chaque service.'],
  [{ administrators: 0 }, 'Il manque encore : un administrateur de la commune.'],
])('%j does not open', (lack, sentence) => expect(whyNotOpen({ ...READY, ...lack })).toBe(sentence))

test('what is still used is counted before a commune is archived', () => {
  expect(whyNotArchive({ services: 0, bookingsToCome: 0, requests: 0, wallets: 0 })).toBeNull()
  expect(whyNotArchive({ services: 1, bookingsToCome: 12, requests: 0, wallets: 3 })).toBe(
    'Cette commune a encore : 1 service proposé, 12 réservations à venir, 3 porte-monnaie avec de l’argent. Archivez ses services, répondez aux demandes et rendez l’argent d’abord.',
  )
})

test('a commune with money keeps its régie', () => {
  expect(whyNotOtherRegie({ orders: 0, wallets: 0 })).toBeNull()
  expect(whyNotOtherRegie({ orders: 2, wallets: 1 })).toBe(
    'Cette commune a 2 commandes et 1 porte-monnaie avec de l’argent dans sa régie : l’argent reste dans les comptes qui l’ont reçu.',
  )
})
