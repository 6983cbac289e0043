import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { missingSteps, whyNotArchive, whyNotOpen, whyTooEarly } from './opening.policy.js'

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

const NO_MONEY = {
  ...{
    wallets: 0,
    cardPayments: 0,
    ordersToPay: 0,
    invoicesToPay: 0,
    mealsToInvoice: 0,
    creditsToDecide: 0,
    refunds: 0,
    deskPayments: 0,
    deskRequests: 0,
    debts: 0,
    disputes: 0,
  },
}
const UNUSED = { services: 0, bookingsToCome: 0, requests: 0, shared: false, moneyLeft: NO_MONEY }

test('what is still used is counted before a commune is archived', () => {
  expect(whyNotArchive(UNUSED)).toBeNull()
  expect(whyNotArchive({ ...UNUSED, services: 1, bookingsToCome: 12, moneyLeft: { ...NO_MONEY, wallets: 3 } })).toBe(
    'Cette commune a encore : 1 service proposé, 12 réservations à venir, 3 porte-monnaie avec de l’argent. Archivez ses services, répondez aux demandes et rendez l’argent d’abord.',
  )
})

test('money of a shared régie says whose families are counted; without money there is nothing to say', () => {
  expect(whyNotArchive({ ...UNUSED, shared: true, moneyLeft: { ...NO_MONEY, refunds: 2 } })).toBe(
    'Cette commune a encore : 2 remboursements en attente. Archivez ses services, répondez aux demandes et rendez l’argent d’abord. Sont comptées, pour l’argent, les familles qui n’ont d’accès dans aucune autre commune de la régie.',
  )
  expect(whyNotArchive({ ...UNUSED, shared: true, services: 1 })).not.toContain('Sont comptées')
})

test('a commune may open three months before the first day that could be booked, no earlier', () => {
  const september = civilDay('2027-09-01')
  expect(whyTooEarly(september, civilDay('2027-06-01'))).toBeNull()
  expect(whyTooEarly(september, civilDay('2027-05-31'))).toBe(
    'Rien ne pourrait être réservé avant le mercredi 1er septembre 2027 : les prix ou les règlements ne commencent que ce jour-là. Faites-les commencer plus tôt, ou ouvrez à partir du mardi 1er juin 2027.',
  )
  expect(whyTooEarly(null, september)).toBeNull()
})
