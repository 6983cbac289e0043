import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { keysSchema } from './keys'

const problems = (known: boolean, keys: { secretKey?: string; signingKey?: string }) =>
  safeParse(keysSchema(known), { secretKey: '', signingKey: '', ...keys }).issues?.map((i) => i.message) ?? []

test('a first key is needed, a signing secret alone is not enough', () => {
  expect(problems(false, {})).toEqual(['Collez la clé secrète.'])
  expect(problems(false, { signingKey: 'whsec_abc' })).toEqual(['Collez la clé secrète.'])
  expect(problems(false, { secretKey: ' sk_live_abc ' })).toEqual([])
})

test('later, either may be changed alone, but something must be', () => {
  expect(problems(true, { signingKey: 'whsec_abc' })).toEqual([])
  expect(problems(true, { secretKey: 'rk_live_abc' })).toEqual([])
  expect(problems(true, {})).toEqual(['Collez une clé ou un secret.'])
})

test('what is no key is said before anything is sent', () => {
  expect(problems(true, { secretKey: 'bonjour' })).toEqual(['La clé secrète commence par sk_ ou rk_.'])
  expect(problems(true, { signingKey: 'sk_live_abc' })).toContain('Le secret de signature commence par whsec_.')
})
