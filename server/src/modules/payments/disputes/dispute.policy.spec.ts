import { expect, test } from '@jest/globals'
import { decisionAmount, undecidedOf, whyNotAgree } from './dispute.policy.js'
import { wholeCents } from '../../../platform/money.js'

const person = (accountId: string) => ({ accountId, household: ['partner'] })
const lost = {
  accountId: 'family',
  amountCents: wholeCents(5000),
  decidedCents: wholeCents(2000),
  status: 'LOST' as const,
}

test('a lost dispute is taken from the wallet as far as it goes', () => {
  expect(undecidedOf(lost)).toBe(3000)
  expect(decisionAmount(lost, 'WALLET', wholeCents(1000))).toBe(1000)
  expect(decisionAmount(lost, 'WALLET', wholeCents(9000))).toBe(3000)
  expect(decisionAmount(lost, 'WALLET', wholeCents(0))).toBe('WALLET_EMPTY')
})
test('or written off, what is left of it', () => expect(decisionAmount(lost, 'WRITE_OFF', wholeCents(0))).toBe(3000))
test('nothing is decided before it is lost, nor twice', () => {
  expect(decisionAmount({ ...lost, status: 'OPEN' }, 'WRITE_OFF', wholeCents(0))).toBe('NOT_LOST')
  expect(decisionAmount({ ...lost, decidedCents: wholeCents(5000) }, 'WRITE_OFF', wholeCents(0))).toBe(
    'ALREADY_DECIDED',
  )
})
test('another person agrees, and never the family', () => {
  const decision = { askedBy: 'agent', status: 'ASKED' as const }
  expect(whyNotAgree(decision, 'family', person('agent'))).toBe('SAME_PERSON')
  expect(whyNotAgree(decision, 'family', person('family'))).toBe('OWN_FAMILY')
  expect(whyNotAgree({ ...decision, status: 'DONE' }, 'family', person('other'))).toBe('NOT_WAITING')
  expect(whyNotAgree(decision, 'family', person('other'))).toBeNull()
})
