import { expect, test } from '@jest/globals'
import { sourcesUnder } from './sources.js'

/** A text becomes a day by being looked at: whoever writes `as Day` only promises it. */
test('no text is declared a day outside the file of days', () => {
  const sources = sourcesUnder('server/src', 'tests')
  const promised = sources.filter(({ text }) => /\bas (?:unknown as )?Day\b(?!\[)/.test(text)).map(({ path }) => path)
  expect(promised.filter((path) => path !== 'tests/architecture/brands.spec.ts')).toEqual([
    'server/src/platform/day.ts',
  ])
})
