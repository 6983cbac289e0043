import { describe, expect, test } from '@jest/globals'
import {
  leftOf,
  needsSecondPerson,
  refundSentence,
  shareOver,
  splitOverCards,
  statusOfParts,
  whyNotApprove,
  whyNotRefuse,
  whyNotReturn,
  whyNotTake,
} from './refund.policy.js'
import { wholeCents } from '../../../platform/money.js'

const meal = (id: string, refundedCents = wholeCents(0), status = 'BOOKED') => ({
  id,
  status,
  priceCents: wholeCents(380),
  refundedCents,
})

test('without an amount, all that is left of each booking comes back', () =>
  expect(shareOver([meal('a'), meal('b', wholeCents(100)), meal('c', wholeCents(380))], null)).toEqual([
    { bookingId: 'a', amountCents: 380 },
    { bookingId: 'b', amountCents: 280 },
  ]))
test('an amount fills the first days first, each up to what is left', () =>
  expect(shareOver([meal('a'), meal('b')], wholeCents(500))).toEqual([
    { bookingId: 'a', amountCents: 380 },
    { bookingId: 'b', amountCents: 120 },
  ]))
test('never more than what was paid and did not come back', () => {
  expect(shareOver([meal('a', wholeCents(380))], null)).toBe('NOTHING_LEFT')
  expect(shareOver([meal('a', wholeCents(200))], wholeCents(181))).toBe('AMOUNT_TOO_LARGE')
  expect(shareOver([meal('a')], wholeCents(0))).toBe('AMOUNT_TOO_SMALL')
  expect(shareOver([meal('a', wholeCents(0), 'HELD')], null)).toBe('NOTHING_LEFT')
})

test('cards are given back to one after the other, each up to what is left of its payment', () => {
  const cards = [
    { id: 'new', leftCents: wholeCents(1000) },
    { id: 'old', leftCents: wholeCents(5000) },
  ]
  expect(splitOverCards(cards, wholeCents(1500))).toEqual([
    { paymentId: 'new', amountCents: 1000 },
    { paymentId: 'old', amountCents: 500 },
  ])
  expect(splitOverCards(cards, wholeCents(6001))).toBeNull()
})

test('the threshold itself is for one person; one cent more is for two, also in several times', () => {
  expect(needsSecondPerson(wholeCents(10000), wholeCents(0), wholeCents(10000))).toBe(false)
  expect(needsSecondPerson(wholeCents(10001), wholeCents(0), wholeCents(10000))).toBe(true)
  expect(needsSecondPerson(wholeCents(6000), wholeCents(6000), wholeCents(10000))).toBe(true)
})

test('a family takes out what it has, no more', () => {
  expect(
    whyNotTake(wholeCents(500), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(0),
      toPayCents: wholeCents(0),
    }),
  ).toBeNull()
  expect(
    whyNotTake(wholeCents(501), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(0),
      toPayCents: wholeCents(0),
    }),
  ).toBe('NOT_ENOUGH_ON_WALLET')
  expect(
    whyNotTake(wholeCents(1), {
      balanceCents: wholeCents(-200),
      careOnlyCents: wholeCents(0),
      toPayCents: wholeCents(0),
    }),
  ).toBe('NOT_ENOUGH_ON_WALLET')
  expect(
    whyNotTake(wholeCents(300), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(200),
      toPayCents: wholeCents(0),
    }),
  ).toBeNull()
  expect(
    whyNotTake(wholeCents(301), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(200),
      toPayCents: wholeCents(0),
    }),
  ).toBe('CARE_ONLY_MONEY')
  expect(
    whyNotTake(wholeCents(200), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(100),
      toPayCents: wholeCents(200),
    }),
  ).toBeNull()
  expect(
    whyNotTake(wholeCents(201), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(100),
      toPayCents: wholeCents(200),
    }),
  ).toBe('INVOICE_TO_PAY')
  expect(
    whyNotTake(wholeCents(0), {
      balanceCents: wholeCents(500),
      careOnlyCents: wholeCents(0),
      toPayCents: wholeCents(0),
    }),
  ).toBe('AMOUNT_TOO_SMALL')
})

test('a refund follows its parts', () => {
  expect(statusOfParts(['PENDING', 'PENDING'])).toBe('APPROVED')
  expect(statusOfParts(['PENDING', 'SENT'])).toBe('SENT')
  expect(statusOfParts(['PAID', 'PAID'])).toBe('PAID')
  expect(statusOfParts(['PAID', 'PENDING'])).toBe('SENT')
  expect(statusOfParts(['PAID', 'SENT'])).toBe('SENT')
  expect(statusOfParts(['PAID', 'FAILED'])).toBe('PAID')
  expect(statusOfParts(['FAILED', 'RETURNED'])).toBe('FAILED')
})

const person = (accountId: string) => ({ accountId, household: ['partner'] })
const asked = { askedBy: 'agent', accountId: 'family', status: 'ASKED' as never, destination: 'IBAN' as never }
test('neither who asked nor the family agrees to it', () => {
  expect(whyNotApprove(asked, person('agent'))).toBe('SAME_PERSON')
  expect(whyNotApprove(asked, person('family'))).toBe('OWN_FAMILY')
  expect(whyNotApprove({ ...asked, accountId: 'partner' }, person('other'))).toBe('OWN_FAMILY')
  expect(whyNotApprove({ ...asked, status: 'PAID' as never }, person('other'))).toBe('NOT_WAITING')
  expect(whyNotApprove({ ...asked, status: 'APPROVED' as never }, person('other'))).toBe('NOT_WAITING')
  expect(whyNotApprove(asked, person('other'))).toBeNull()
})
test('a refund that waits, or a transfer that the bank does not have yet, can be held back', () => {
  expect(whyNotRefuse(asked, person('agent'))).toBeNull()
  expect(whyNotRefuse({ ...asked, status: 'APPROVED' as never }, person('agent'))).toBeNull()
  expect(whyNotRefuse({ ...asked, destination: 'CARD' as never }, person('agent'))).toBeNull()
})
test('what is at the provider or paid can no longer be held back, and a family holds back nothing of its own', () => {
  const card = { ...asked, status: 'APPROVED' as never, destination: 'CARD' as never }
  expect(whyNotRefuse(card, person('agent'))).toBe('NOT_WAITING')
  expect(whyNotRefuse({ ...asked, status: 'PAID' as never }, person('agent'))).toBe('NOT_WAITING')
  expect(whyNotRefuse(asked, person('family'))).toBe('OWN_FAMILY')
})
test.each([
  ['IBAN', 'PAID', 'agent', null],
  ['IBAN', 'APPROVED', 'agent', 'NOT_TRANSFERRED'],
  ['CARD', 'PAID', 'agent', 'NOT_TRANSFERRED'],
  ['WALLET', 'REFUSED', 'agent', 'NOT_TRANSFERRED'],
  ['IBAN', 'PAID', 'family', 'OWN_FAMILY'],
])('%s, %s, by %s: coming back from the bank is %s', (destination, status, who, why) => {
  const refund = { ...asked, destination: destination as never, status: status as never }
  expect(whyNotReturn(refund, person(who))).toBe(why)
})

describe('what is left of a booking', () => {
  test.each([
    ['BOOKED', 0, 380],
    ['BOOKED', 100, 280],
    ['CANCELLED', 190, 190],
    ['CANCELLED', 380, 0],
    ['HELD', 0, 0],
    ['EXPIRED', 0, 0],
  ])('%s, %d already given back: %d', (status, refundedCents, left) =>
    expect(leftOf(meal('a', wholeCents(refundedCents), status))).toBe(left),
  )

  test('a price with its surcharge comes back whole', () =>
    expect(
      shareOver([{ id: 'late', status: 'BOOKED', priceCents: wholeCents(480), refundedCents: wholeCents(0) }], null),
    ).toEqual([{ bookingId: 'late', amountCents: 480 }]))
  test('all that is left, said as an amount, is not too much; a negative amount is too little', () => {
    expect(shareOver([meal('a', wholeCents(200))], wholeCents(180))).toEqual([{ bookingId: 'a', amountCents: 180 }])
    expect(shareOver([meal('a')], wholeCents(-1))).toBe('AMOUNT_TOO_SMALL')
  })
})

test('cards that hold just the amount suffice, and one that gives nothing is not named', () => {
  const cards = [
    { id: 'new', leftCents: wholeCents(1000) },
    { id: 'old', leftCents: wholeCents(500) },
  ]
  expect(splitOverCards(cards, wholeCents(1500))).toHaveLength(2)
  expect(splitOverCards(cards, wholeCents(1000))).toEqual([{ paymentId: 'new', amountCents: 1000 }])
})

describe('a family reads where its money is', () => {
  const told = {
    amountCents: wholeCents(500),
    returnedCents: wholeCents(0),
    refusalReason: null,
    ibanMask: 'FR•• •••• 0189',
  }
  type Change = Partial<Omit<typeof told, 'refusalReason' | 'ibanMask'>> & {
    refusalReason?: string | null
    ibanMask?: string | null
  }
  test.each<[status: string, destination: string, change: Change, sentence: string]>([
    ['ASKED', 'IBAN', {}, 'La mairie doit encore donner son accord.'],
    ['APPROVED', 'CARD', {}, 'En cours d’envoi sur votre carte bancaire.'],
    ['APPROVED', 'IBAN', {}, 'À virer par la régie sur FR•• •••• 0189.'],
    ['APPROVED', 'IBAN', { ibanMask: null }, 'À virer par la régie.'],
    ['SENT', 'CARD', {}, 'Envoyé à votre banque : comptez 5 à 10 jours.'],
    ['PAID', 'WALLET', {}, 'Crédité sur votre porte-monnaie.'],
    ['PAID', 'CARD', {}, 'Payé sur votre carte bancaire.'],
    ['PAID', 'IBAN', {}, 'Payé par virement sur FR•• •••• 0189.'],
    ['PAID', 'IBAN', { ibanMask: null }, 'Payé par virement.'],
    [
      'PAID',
      'CARD',
      { returnedCents: wholeCents(1) },
      'Payé sur votre carte bancaire, sauf 0,01 € que votre banque a refusés et qui sont revenus sur votre porte-monnaie.',
    ],
    [
      'FAILED',
      'CARD',
      {},
      'Votre banque l’a refusé : la somme est revenue sur votre porte-monnaie. Vous pouvez la demander autrement.',
    ],
    ['REFUSED', 'IBAN', { refusalReason: 'Repas servi' }, 'Refusé par la mairie : Repas servi'],
    ['REFUSED', 'IBAN', {}, 'Refusé par la mairie : '],
  ])('%s, to %s %j', (status, destination, change, sentence) =>
    expect(
      refundSentence({ ...told, ...change, status: status as never, destination: destination as never }).replaceAll(
        '\u00a0',
        ' ',
      ),
    ).toBe(sentence),
  )
})
