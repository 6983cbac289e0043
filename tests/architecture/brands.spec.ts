import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { civilDay, type Day } from '../../server/src/platform/day.js'
import { type Cents, wholeCents } from '../../server/src/platform/money.js'
import { civilDay as shownDay, type Day as ShownDay } from '../../web/shared/day.js'
import { wholeCents as shownCents, type Cents as ShownCents } from '../../web/shared/money.js'
import { sourcesUnder } from './sources.js'

/** A value gets its brand by being looked at: whoever writes `as Day` only promises it. */
const promisedIn = (brand: string, ...folders: string[]) =>
  sourcesUnder(...folders)
    .filter(({ text }) => new RegExp(`\\bas (?:unknown as |never as )?${brand}\\b(?!\\[)`).test(text))
    .map(({ path }) => path)
    .filter((path) => path !== 'tests/architecture/brands.spec.ts')

test('no text is declared a day outside the files of days', () =>
  expect(promisedIn('Day', 'server/src', 'tests', 'web', 'admin').sort()).toEqual([
    'server/src/platform/day.ts',
    'web/shared/day.ts',
  ]))

test('no number is declared an amount outside the files of money', () =>
  expect(promisedIn('Cents', 'server/src', 'tests', 'web', 'admin').sort()).toEqual([
    'server/src/platform/money.ts',
    'web/shared/money.ts',
  ]))

/** The compiler refuses this file when a brand is taken away: an error that is expected and does not come is one. */
test('no number is an amount, and no text is a day, until it was looked at', () => {
  // @ts-expect-error a number is no amount
  const amount: Cents = 380
  // @ts-expect-error a text is no day
  const day: Day = '2026-12-01'
  // @ts-expect-error a sum of amounts is a number: the file of money keeps the brand
  const sum: Cents = wholeCents(380) + wholeCents(150)
  expect([amount, day, sum]).toEqual([wholeCents(380), civilDay('2026-12-01'), wholeCents(530)])
})

test('no number is an amount, and no text is a day, in the pages', () => {
  // @ts-expect-error a number is no amount
  const amount: ShownCents = 380
  // @ts-expect-error a text is no day
  const day: ShownDay = '2026-12-01'
  expect([amount, day]).toEqual([shownCents(380), shownDay('2026-12-01')])
})

test.each(['web', 'admin'])(
  'the amounts and days that the server answers to %s have the brands of the pages',
  (app) => {
    const generated = readFileSync(`${app}/src/generated/graphql.ts`, 'utf8')
    expect(generated).toContain("import type { Cents } from '@shared/money';")
    expect(generated).toContain("import type { Day } from '@shared/day';")
    expect(generated).not.toMatch(/Cents: number\b/)
    expect(generated).not.toMatch(/Day: string\b/)
  },
)
