import { describe, expect, test } from '@jest/globals'
import { modeOfKey, whyNotKeys } from './payment-settings.policy.js'

const asked = { secretKey: 'sk_live_abcdefgh1234', signingKey: null, known: false, testsAllowed: true }

describe('the keys of a card provider', () => {
  test('say their mode', () => {
    expect(modeOfKey('sk_live_abcdefgh1234')).toBe('live')
    expect(modeOfKey('rk_test_abcdefgh1234')).toBe('test')
  })

  test.each([
    [{}, null],
    [{ secretKey: 'rk_live_abcdefgh1234', signingKey: 'whsec_abcdefgh' }, null],
    [{ secretKey: null }, 'NO_KEY'],
    [{ secretKey: null, known: true, signingKey: 'whsec_abcdefgh' }, null],
    [{ secretKey: 'pk_live_abcdefgh1234' }, 'PUBLISHABLE_KEY'],
    [{ secretKey: 'sk_prod_abcdefgh1234' }, 'KEY_MALFORMED'],
    [{ secretKey: 'sk_live_abc def' }, 'KEY_MALFORMED'],
    [{ signingKey: 'sk_live_abcdefgh1234' }, 'SIGNING_KEY_MALFORMED'],
    [{ secretKey: 'sk_test_abcdefgh1234' }, null],
    [{ secretKey: 'sk_test_abcdefgh1234', testsAllowed: false }, 'TEST_KEY_IN_PRODUCTION'],
  ])('%j: %s', (change, reason) => expect(whyNotKeys({ ...asked, ...change })).toBe(reason))
})
