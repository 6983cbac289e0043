import { expect, test } from '@jest/globals'
import {
  COMPLETED_PER_ADDRESS,
  CONFIRMATIONS_PER_ACCOUNT,
  LINKS_PER_ADDRESS,
  PASSWORD_CHANGES_PER_ACCOUNT,
  RESETS_PER_ADDRESS,
  RESETS_PER_EMAIL,
  SIGN_INS_PER_ACCOUNT,
  SIGN_INS_PER_ADDRESS,
  SIGN_INS_PER_DEVICE,
  SIGN_INS_PER_PERSON,
  SIGN_UPS_PER_ADDRESS,
} from './attempts.policy.js'

const QUARTER = 900
const HOUR = 3600

test('signing in is counted over a quarter of an hour: an address may be a whole town hall’s', () => {
  expect(SIGN_INS_PER_PERSON).toEqual({ name: 'sign-in-person', points: 10, seconds: QUARTER })
  expect(SIGN_INS_PER_DEVICE).toEqual({ name: 'sign-in-device', points: 10, seconds: QUARTER })
  expect(SIGN_INS_PER_ADDRESS).toEqual({ name: 'sign-in-address', points: 100, seconds: QUARTER })
})

test('one address tries less on one account than all of them may: nobody locks an account alone', () => {
  expect(SIGN_INS_PER_ACCOUNT).toEqual({ name: 'sign-in-account', points: 12, seconds: QUARTER })
  expect(SIGN_INS_PER_PERSON.points).toBeLessThan(SIGN_INS_PER_ACCOUNT.points)
})

test('accounts, links and passwords asked by mail are counted over an hour', () => {
  expect(SIGN_UPS_PER_ADDRESS).toEqual({ name: 'sign-up-address', points: 60, seconds: HOUR })
  expect(COMPLETED_PER_ADDRESS).toEqual({ name: 'sign-up-done-address', points: 20, seconds: HOUR })
  expect(RESETS_PER_EMAIL).toEqual({ name: 'reset-email', points: 5, seconds: HOUR })
  expect(RESETS_PER_ADDRESS).toEqual({ name: 'reset-address', points: 30, seconds: HOUR })
  expect(LINKS_PER_ADDRESS).toEqual({ name: 'link-address', points: 60, seconds: HOUR })
  expect(CONFIRMATIONS_PER_ACCOUNT).toEqual({ name: 'confirmation-account', points: 5, seconds: HOUR })
  expect(PASSWORD_CHANGES_PER_ACCOUNT).toEqual({ name: 'password-account', points: 10, seconds: QUARTER })
})
