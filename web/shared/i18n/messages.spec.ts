import { afterEach, expect, test } from '@jest/globals'
import { messages, setLocale } from './messages'

afterEach(() => setLocale('fr'))

const t = messages(
  { hello: 'Bonjour {name}', meals: { one: '{n} repas commandé', other: '{n} repas commandés' } },
  { en: { hello: 'Hello {name}', meals: { one: '{n} meal', other: '{n} meals' } } },
)

test('a sentence takes its parameters', () => expect(t('hello', { name: 'Louane' })).toBe('Bonjour Louane'))

test('French says zero and one in the singular', () => {
  expect(t('meals', { n: 0 })).toBe('0 repas commandé')
  expect(t('meals', { n: 1 })).toBe('1 repas commandé')
  expect(t('meals', { n: 2 })).toBe('2 repas commandés')
})

test('another language has its own plural', () => {
  setLocale('en')
  expect(t('meals', { n: 0 })).toBe('0 meals')
})

test('a language nobody wrote stays in French', () => {
  setLocale('de')
  expect(t('hello', { name: 'Théo' })).toBe('Bonjour Théo')
})
