import { describe, expect, test } from '@jest/globals'
import { type DemonstrationFacts, whyNotOpen } from './demonstration-facts.js'

const real: DemonstrationFacts = { marked: false, publicAccounts: [], sandboxPayments: 0, realAccounts: 40 }
const demo: DemonstrationFacts = {
  marked: true,
  publicAccounts: ['agglomeration@exemple.fr'],
  sandboxPayments: 2,
  realAccounts: 1,
}
const closed = { publicAddress: true, demo: false, sandboxPayments: false }
const clean = /base neuve et vide.*npm run admin:create/

describe('at a public address', () => {
  test('a real database is served', () => {
    expect(whyNotOpen(real, closed)).toBeNull()
    expect(whyNotOpen({ ...real, realAccounts: 0 }, closed)).toBeNull()
  })

  test.each<[string, DemonstrationFacts, RegExp]>([
    [
      'accounts whose password everybody knows',
      demo,
      /tout le monde connaît le mot de passe de agglomeration@exemple.fr/,
    ],
    ['such accounts, even without the mark', { ...demo, marked: false }, /tout le monde connaît/],
    ['the mark alone, once passwords were changed', { ...demo, publicAccounts: [] }, /a servi à une démonstration/],
    ['money of test cards', { ...real, sandboxPayments: 3 }, /3 paiement\(s\) d’essai/],
  ])('%s: refused, with how to begin clean', (_what, facts, why) => {
    expect(whyNotOpen(facts, closed)).toMatch(why)
    expect(whyNotOpen(facts, closed)).toMatch(clean)
  })

  test('one word opens one of them, not the other', () => {
    expect(whyNotOpen({ ...real, sandboxPayments: 3 }, { ...closed, sandboxPayments: true })).toBeNull()
    expect(whyNotOpen(demo, { ...closed, sandboxPayments: true })).toMatch(/démonstration/)
    expect(whyNotOpen(demo, { ...closed, demo: true })).toMatch(/paiement\(s\) d’essai/)
    expect(whyNotOpen(demo, { ...closed, demo: true, sandboxPayments: true })).toBeNull()
  })

  test('DEMO=true never adds its accounts to a database of real people', () => {
    expect(whyNotOpen(real, { ...closed, demo: true })).toMatch(/DEMO=true ajouterait/)
    expect(whyNotOpen({ ...real, realAccounts: 0 }, { ...closed, demo: true })).toBeNull()
  })
})

test('on this machine everything is served', () => {
  for (const facts of [real, demo]) expect(whyNotOpen(facts, { ...closed, publicAddress: false })).toBeNull()
})
