import { expect, test } from '@jest/globals'
import {
  needsSecondPerson,
  refundSentence,
  shareOver,
  splitOverCards,
  statusOfParts,
  whyNotApprove,
  whyNotRefuse,
  whyNotTake,
} from './refund.policy.js'

const meal = (id: string, refundedCents = 0, status = 'BOOKED') => ({ id, status, priceCents: 380, refundedCents })

test('without an amount, all that is left of each booking comes back', () =>
  expect(shareOver([meal('a'), meal('b', 100), meal('c', 380)], null)).toEqual([
    { bookingId: 'a', amountCents: 380 },
    { bookingId: 'b', amountCents: 280 },
  ]))
test('an amount fills the first days first, each up to what is left', () =>
  expect(shareOver([meal('a'), meal('b')], 500)).toEqual([
    { bookingId: 'a', amountCents: 380 },
    { bookingId: 'b', amountCents: 120 },
  ]))
test('never more than what was paid and did not come back', () => {
  expect(shareOver([meal('a', 380)], null)).toBe('NOTHING_LEFT')
  expect(shareOver([meal('a', 200)], 181)).toBe('AMOUNT_TOO_LARGE')
  expect(shareOver([meal('a')], 0)).toBe('AMOUNT_TOO_SMALL')
  expect(shareOver([meal('a', 0, 'HELD')], null)).toBe('NOTHING_LEFT')
})

test('cards are given back to one after the other, each up to what is left of its payment', () => {
  const cards = [
    { id: 'new', leftCents: 1000 },
    { id: 'old', leftCents: 5000 },
  ]
  expect(splitOverCards(cards, 1500)).toEqual([
    { paymentId: 'new', amountCents: 1000 },
    { paymentId: 'old', amountCents: 500 },
  ])
  expect(splitOverCards(cards, 6001)).toBeNull()
})

test('the threshold itself is for one person; one cent more is for two, also in several times', () => {
  expect(needsSecondPerson(10000, 0, 10000)).toBe(false)
  expect(needsSecondPerson(10001, 0, 10000)).toBe(true)
  expect(needsSecondPerson(6000, 6000, 10000)).toBe(true)
})

test('a family takes out what it has, no more', () => {
  expect(whyNotTake(500, { balanceCents: 500, careOnlyCents: 0 })).toBeNull()
  expect(whyNotTake(501, { balanceCents: 500, careOnlyCents: 0 })).toBe('NOT_ENOUGH_ON_WALLET')
  expect(whyNotTake(1, { balanceCents: -200, careOnlyCents: 0 })).toBe('NOT_ENOUGH_ON_WALLET')
  expect(whyNotTake(300, { balanceCents: 500, careOnlyCents: 200 })).toBeNull()
  expect(whyNotTake(301, { balanceCents: 500, careOnlyCents: 200 })).toBe('CARE_ONLY_MONEY')
  expect(whyNotTake(0, { balanceCents: 500, careOnlyCents: 0 })).toBe('AMOUNT_TOO_SMALL')
})

test('a refund follows its parts', () => {
  expect(statusOfParts(['PENDING', 'PENDING'])).toBe('APPROVED')
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
  expect(whyNotApprove(asked, person('other'))).toBeNull()
})
test('what is at the provider can no longer be held back', () => {
  expect(whyNotRefuse(asked, person('agent'))).toBeNull()
  expect(whyNotRefuse({ ...asked, status: 'APPROVED' as never }, person('agent'))).toBeNull()
  expect(whyNotRefuse({ ...asked, status: 'APPROVED' as never, destination: 'CARD' as never }, person('agent'))).toBe(
    'NOT_WAITING',
  )
})

test('a family reads where its money is', () => {
  const told = { amountCents: 500, returnedCents: 0, refusalReason: null, ibanMask: 'FR•• •••• 0189' }
  expect(refundSentence({ ...told, status: 'APPROVED' as never, destination: 'IBAN' as never })).toBe(
    'À virer par la régie sur FR•• •••• 0189.',
  )
  expect(refundSentence({ ...told, status: 'FAILED' as never, destination: 'CARD' as never })).toContain(
    'revenue sur votre porte-monnaie',
  )
})
