import { expect, test } from '@jest/globals'
import { answerWith } from './support/contract.js'

/** A mock that the server could not have answered fails, with the path of what is wrong. */
const asked = {
  operationName: 'Wallets',
  query: `query Wallets { family { account { id status } wallets { id balanceCents refunds(first: 1) { edges { node { askedAt } } } } } }`,
}
const id = '00000000-0000-4000-8000-000000000001'
const wallet = { id, balanceCents: 860, refunds: { edges: [{ node: { askedAt: '2026-11-25T09:00:00Z' } }] } }
const family = (over: object = {}, account: object = {}) => ({
  family: { account: { id, status: 'ACTIVE', ...account }, wallets: [{ ...wallet, ...over }] },
})

test('what is not asked for is left out, as on the server', () => {
  expect(answerWith(asked, family({}, { email: 'a@exemple.fr' }))).toEqual({
    data: { family: { account: { id, status: 'ACTIVE' }, wallets: [wallet] } },
  })
})

test.each([
  [
    'a field that is missing',
    family({ balanceCents: undefined }),
    'Wallets.family.wallets[0].balanceCents: the mock of Wallet lacks it',
  ],
  [
    'a field that does not exist',
    family({ balance: 8.6 }),
    'Wallets.family.wallets[0].id: Wallet has no field balance',
  ],
  ['cents with a fraction', family({ balanceCents: 8.6 }), 'Wallets.family.wallets[0].balanceCents: 8.6 is no Cents'],
  ['an id that is none', family({ id: '1' }), 'Wallets.family.wallets[0].id: "1" is no UUID'],
  [
    'an instant without a time',
    family({ refunds: { edges: [{ node: { askedAt: '2026-11-25' } }] } }),
    'askedAt: "2026-11-25" is no DateTime',
  ],
  [
    'a null where there is always something',
    family({ refunds: null }),
    'Cannot return null for non-nullable field Wallet.refunds',
  ],
  [
    'a value the enumeration lacks',
    family({}, { status: 'OPEN' }),
    'Wallets.family.account.status: Enum "AccountStatus" cannot represent value',
  ],
])('%s', (_what, mock, sentence) => {
  expect(() => answerWith(asked, mock)).toThrow(sentence)
})

test('an operation that the contract does not allow', () => {
  expect(() => answerWith({ operationName: 'Q', query: 'query Q { family { shoeSize } }' }, {})).toThrow('shoeSize')
})
