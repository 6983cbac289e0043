import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { Facts, type GivenFacts, type Path, type Policy, ruleContext, type ServiceRules } from '../regulations/index.js'
import { nothing, quote } from './quote.policy.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

function quoted(rules: ServiceRules, path: Path | null = {}, facts: GivenFacts = {}, rest: Partial<Policy> = {}) {
  const policy: Policy = { language: 1, name: 'Essai', services: { cantine: rules }, ...rest }
  const context = ruleContext(policy, { breaks: [] }, 'cantine')
  if (!context) throw new Error('the policy has its service')
  const now = new Date('2026-12-01T09:00:00+01:00')
  const found = quote(new Facts(context, { action: 'book', day: civilDay('2026-12-08'), now, facts }), path)
  return {
    ...found,
    explanation: plain(found.explanation),
    lines: found.lines.map(({ label, cents }) => [label, cents]),
  }
}

const meal = { label: 'Enfant commune', cents: 380 }

test('the price of a service, its modifiers, then those of the path, in that order', () =>
  expect(
    quoted(
      { price: meal, modifiers: [{ when: { resident: false }, add: 100, label: 'extérieur' }] },
      { modifiers: [{ percent: 50, label: 'hors délai' }] },
      { resident: false },
    ),
  ).toEqual({
    cents: 720,
    lines: [
      ['Enfant commune', 380],
      ['extérieur', 100],
      ['+ 50\u00a0% hors délai', 240],
    ],
    explanation: '3,80 € Enfant commune + 1,00 € extérieur + 50 % hors délai = 7,20 €',
    final: true,
    because: null,
    missing: null,
    family: false,
  }))

test.each<[what: string, path: Path | null, cents: number]>([
  ['no path: the ordinary price', null, 570],
  ['a path that says nothing: the ordinary price', {}, 570],
  ['a path with its own price: that one, without the modifiers of the service', { price: 1000 }, 1000],
  ['half of the ordinary price, its modifiers included', { due: 50 }, 285],
  ['nothing due', { due: 0 }, 0],
  ['all of it due', { due: 100 }, 570],
  ['nothing due but what the path adds', { due: 0, modifiers: [{ add: 80 }] }, 80],
  ['a path that is free', { price: 0 }, 0],
])('%s', (_what, path, cents) => {
  expect(quoted({ price: meal, modifiers: [{ percent: 50 }] }, path).cents).toBe(cents)
})

test('a service without a price costs the tariff of the situation, or the base that is given', () => {
  expect(quoted({}, {}, { tariffCents: 380 }).cents).toBe(380)
  expect(quoted({}, {}, { tariffCents: 380, baseCents: 250 }).cents).toBe(250)
})

test('a price that is not known says why, and what is added to it in cents all the same', () => {
  const unknown = quoted(
    { price: { fact: 'qf' }, modifiers: [{ percent: 50 }, { add: 100, label: 'pique-nique' }] },
    {},
  )
  expect(unknown).toMatchObject({ cents: null, lines: [['pique-nique', 100]], explanation: '', final: false })
  expect(unknown.missing).toContain('quotient familial')
})

test('a modifier that is not known leaves the price unknown', () => {
  const unknown = quoted({ price: 380, modifiers: [{ add: { fact: 'qf' } }] }, {})
  expect(unknown).toMatchObject({ cents: null, lines: [], final: false })
  expect(unknown.missing).toContain('quotient familial')
})

test('a price is provisional while the règlement says so', () => {
  const rules: ServiceRules = {
    price: 380,
    provisional: [{ when: { qf: { known: false } }, because: 'Quotient à confirmer.' }],
  }
  expect(quoted(rules)).toMatchObject({ cents: 380, final: false, because: 'Quotient à confirmer.' })
  expect(quoted(rules, {}, { qf: 700 })).toMatchObject({ cents: 380, final: true, because: null })
})

test('the lines of a rounded price lose no cent of it', () => {
  const sum: ServiceRules = { price: { sum: [{ cents: 0.4 }, { cents: 0.4 }, { cents: 0.4 }] } }
  expect(quoted(sum)).toMatchObject({
    cents: 1,
    lines: [
      ['', 0],
      ['', 1],
      ['', 0],
    ],
  })
  expect(quoted({ price: 382, rounding: { mode: 'up', step: 5 } }).cents).toBe(385)
  expect(quoted({ price: 382, rounding: { mode: 'down', step: 10 } }).cents).toBe(380)
})

test('the explanation reads as a sum: signs, no line of nothing, no sum of one line', () => {
  expect(quoted({ price: meal }).explanation).toBe('3,80 € Enfant commune')
  expect(quoted({ price: 380, modifiers: [{ add: -80, label: 'fratrie' }] }).explanation).toBe(
    '3,80 € − 0,80 € fratrie = 3,00 €',
  )
  expect(quoted({ price: meal, modifiers: [{ add: 0, label: 'rien' }] }).explanation).toBe('3,80 € Enfant commune')
  expect(quoted({ price: 0 }).explanation).toBe('0,00 €')
  expect(quoted({ price: 38000, modifiers: [{ add: 100 }] }, {}, {}, { currency: 'XPF' }).explanation).toBe(
    '380,00 XPF + 1,00 XPF supplément = 381,00 XPF',
  )
})

test('a price for the family is said to be so', () => {
  expect(quoted({ price: { family: 500 } })).toMatchObject({ cents: 500, family: true })
  expect(quoted({ price: { sum: [300, { family: 500 }] } })).toMatchObject({ cents: 800, family: true })
})

test('what costs nothing', () =>
  expect(nothing).toEqual({
    cents: 0,
    lines: [],
    explanation: '',
    final: true,
    because: null,
    missing: null,
    family: false,
  }))
