import { expect, test } from '@jest/globals'
import { smallestTopUp, whyNotTopUp } from './top-up.policy.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

test.each<[amountCents: number, status: string, minimum: Cents | null, why: string | null]>([
  [499, 'ACTIVE', wholeCents(50), 'AMOUNT_TOO_SMALL'],
  [500, 'ACTIVE', wholeCents(50), null],
  [599, 'ACTIVE', wholeCents(600), 'AMOUNT_TOO_SMALL'],
  [600, 'ACTIVE', wholeCents(600), null],
  [50_000, 'ACTIVE', wholeCents(50), null],
  [50_001, 'ACTIVE', wholeCents(50), 'AMOUNT_TOO_LARGE'],
  [500, 'ACTIVE', null, 'CARD_NOT_OFFERED'],
  [500, 'PENDING', null, 'ACCOUNT_NOT_ACTIVE'],
])('%d cents, account %s, card minimum %s: %s', (amountCents, status, minimum, why) =>
  expect(whyNotTopUp(wholeCents(amountCents), { status, open: true }, minimum)).toBe(why),
)
test('nothing is paid in where families book nothing: before the day of opening, and once it is archived', () =>
  expect(whyNotTopUp(wholeCents(500), { status: 'ACTIVE', open: false }, wholeCents(50))).toBe('COMMUNE_NOT_OPEN'))

test('the least is ours, or the card provider’s when it asks for more', () => {
  expect([smallestTopUp(wholeCents(50)), smallestTopUp(wholeCents(500)), smallestTopUp(wholeCents(600))]).toEqual([
    500, 500, 600,
  ])
})
