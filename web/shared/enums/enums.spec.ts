import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { buildSchema, isEnumType } from 'graphql'
import { setLocale } from '../i18n/messages'
import { ENUM_WORDS } from './index'

/** A value of an enumeration has one word per language, whatever the app that shows it. */
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const words = ENUM_WORDS as unknown as Record<string, (value: string) => string>
const values = Object.keys(words).flatMap((name) => {
  const type = schema.getType(name)
  return isEnumType(type)
    ? type.getValues().map((value) => [name, value.name] as const)
    : [[name, 'not in the contract'] as const]
})
const said = () => new Map(values.map(([name, value]) => [`${name}.${value}`, words[name]?.(value)]))
/** The papers and the number are called by their own name. */
const OWN_NAME = ['FactName.SIRET', 'ReceiptMethod.CESU']

afterEach(() => setLocale('fr'))

test.each(['fr', 'en'])('every value of every enumeration that is shown has its word in %s', (locale) => {
  setLocale(locale)
  const without = [...said()].filter(([key, word]) => !word || word === key.split('.')[1]).map(([key]) => key)
  expect(without).toEqual(OWN_NAME)
})

test('English is not French left as it is', () => {
  const french = said()
  setLocale('en')
  const same = [...said()].filter(([key, word]) => french.get(key) === word).map(([key]) => key)
  expect(same.sort()).toEqual(['AttendanceStatus.ABSENT', 'Diet.STANDARD', ...OWN_NAME])
})

test('several documents of one state have their title', () => {
  expect([1, 2].map((n) => ENUM_WORDS.DocumentStatus('REFUSED', { n }))).toEqual(['Refusée', 'Refusées'])
})
