import { expect, test } from '@jest/globals'
import { smallestTopUp, whyNotTopUp } from './top-up.policy.js'

test.each<[amountCents: number, status: string, minimum: number | null, why: string | null]>([
  [499, 'ACTIVE', 50, 'AMOUNT_TOO_SMALL'],
  [500, 'ACTIVE', 50, null],
  [599, 'ACTIVE', 600, 'AMOUNT_TOO_SMALL'],
  [600, 'ACTIVE', 600, null],
  [50_000, 'ACTIVE', 50, null],
  [50_001, 'ACTIVE', 50, 'AMOUNT_TOO_LARGE'],
  [500, 'ACTIVE', null, 'CARD_NOT_OFFERED'],
  [500, 'PENDING', null, 'ACCOUNT_NOT_ACTIVE'],
])('%d cents, account %s, card minimum %s: %s', (amountCents, status, minimum, why) =>
  expect(whyNotTopUp(amountCents, status, minimum)).toBe(why),
)
test('the least is ours, or the card provider’s when it asks for more', () => {
  expect([smallestTopUp(50), smallestTopUp(500), smallestTopUp(600)]).toEqual([500, 500, 600])
})
