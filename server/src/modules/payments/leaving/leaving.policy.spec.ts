import { expect, test } from '@jest/globals'
import { asLeaving, destinationMissing, whyNotLeave } from './leaving.policy.js'
import { wholeCents } from '../../../platform/money.js'

test('a member of the staff, or an order that waits for its payment, keeps an account open', () => {
  expect(whyNotLeave({ staff: true, pendingOrder: false, openInvoice: false, careOnlyCents: wholeCents(0) })).toBe(
    'STAFF_MEMBER',
  )
  expect(whyNotLeave({ staff: false, pendingOrder: true, openInvoice: false, careOnlyCents: wholeCents(0) })).toBe(
    'PENDING_ORDER',
  )
  expect(
    whyNotLeave({ staff: false, pendingOrder: false, openInvoice: false, careOnlyCents: wholeCents(0) }),
  ).toBeNull()
})
test('CESU, which cannot be paid out, keep an account open', () =>
  expect(whyNotLeave({ staff: false, pendingOrder: false, openInvoice: false, careOnlyCents: wholeCents(1) })).toBe(
    'CARE_ONLY_MONEY',
  ))
test('each régie that owes something must be told where to pay it', () => {
  const told = [{ regieId: 'a', destination: 'IBAN' as const }]
  expect(destinationMissing([{ regieId: 'a' }], told)).toBe(false)
  expect(destinationMissing([{ regieId: 'a' }, { regieId: 'b' }], told)).toBe(true)
  expect(destinationMissing([{ regieId: 'a' }], [{ regieId: 'a', destination: 'WALLET' }])).toBe(true)
})
test('what the refund refuses is said of leaving', () => {
  expect(asLeaving('BAD_IBAN')).toBe('BAD_IBAN')
  expect(asLeaving('NOT_ENOUGH_ON_WALLET')).toBe('AMOUNT_CHANGED')
})
