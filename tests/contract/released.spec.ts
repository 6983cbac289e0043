import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { changelogOf, changesBetween, refusedChanges, releasedVersion } from '../../scripts/contract-changes.mjs'
import { CONTRACT } from '../support/contract.js'

const RELEASED = readFileSync('server/contract/released.graphql', 'utf8')
const TODAY = '2026-12-01'
const before = `
  type Query { meals(first: Int, day: String @deprecated(reason: "Since 2026-06-01, removed after 2026-11-30: read \`on\`.")): [Meal!]! }
  type Meal {
    day: String!
    sentence: String! @deprecated(reason: "Since 2026-06-01, removed after 2026-11-30: read \`state\`.")
    label: String! @deprecated(reason: "Since 2026-11-01, removed after 2027-05-31: read \`state\`.")
    diet: Diet!
  }
  enum Diet { STANDARD NO_PORK }
`
const after = (...changes: [string, string][]): string =>
  changes.reduce((text, [is, becomes]) => {
    expect(text).toContain(is)
    return text.replace(is, becomes)
  }, before)
const refused = (current: string, today = TODAY, accepted = {}) => refusedChanges(before, current, { today, accepted })

describe('what was released is kept', () => {
  test.each<[string, [string, string], string]>([
    ['a field that is taken away', ['    day: String!\n', ''], 'Meal.day'],
    ['a field that may be null from now on', ['day: String!', 'day: String'], 'Meal.day'],
    ['a word that is taken away', ['STANDARD NO_PORK', 'STANDARD'], 'Diet.NO_PORK'],
    ['an argument that must be given', ['first: Int,', 'first: Int!,'], 'Query.meals.first'],
    ['an argument more, that must be given', ['first: Int,', 'first: Int, at: String!,'], 'Query.meals.at'],
  ])('%s is refused, and says what to do', async (_what, change, path) => {
    const [line, ...others] = await refused(after(change))
    expect(others).toEqual([])
    expect(line).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}: .*: deprecate it first, or list it`))
  })

  test.each<[string, [string, string]]>([
    ['a field more', ['diet: Diet!', 'diet: Diet! note: String']],
    ['a word more', ['STANDARD NO_PORK', 'STANDARD NO_PORK NO_MEAT']],
    ['an argument more, that may be left out', ['first: Int,', 'first: Int, after: String,']],
    ['a description', ['type Meal', '"A meal." type Meal']],
    ['a field that is deprecated', ['diet: Diet!', 'diet: Diet! @deprecated(reason: "x")']],
  ])('%s is not', async (_what, change) => {
    expect(await refused(after(change))).toEqual([])
  })

  const LABEL = / {4}label: .*\n/.exec(before)?.[0] ?? ''
  const SENTENCE = / {4}sentence: .*\n/.exec(before)?.[0] ?? ''

  test('what is deprecated goes once its day has passed, not on that day', async () => {
    const current = after([SENTENCE, ''])
    expect(await refused(current, '2026-12-01')).toEqual([])
    expect(await refused(current, '2026-11-30')).toEqual([expect.stringContaining('it is promised until 2026-11-30')])
    expect(await refused(after([LABEL, '']))).toEqual([expect.stringContaining('it is promised until 2027-05-31')])
  })

  test('so does a deprecated argument', async () => {
    const current = after([/, day: String @deprecated.*?\)/.exec(before)?.[0] ?? '', ''])
    expect(await refused(current, '2026-12-01')).toEqual([])
    expect(await refused(current, '2026-11-30')).toHaveLength(1)
  })

  test('what breaks on purpose is listed with its reason, which the changelog says', async () => {
    const current = after(['    day: String!\n', ''])
    const accepted = { 'Meal.day': 'it told of somebody’s health' }
    expect(await refused(current, TODAY, accepted)).toEqual([])
    expect(await changelogOf(before, current, { version: 4, today: TODAY, accepted })).toBe(
      '## 4, 2026-12-01\n\n### Breaking\n\n- Field `day` was removed from object type `Meal`: it told of somebody’s health.\n',
    )
  })
})

test('the changelog says what is breaking, deprecated, to be read with care, and added', async () => {
  const current = after(
    ['STANDARD NO_PORK', 'STANDARD NO_PORK NO_MEAT'],
    ['diet: Diet!', 'diet: Diet! @deprecated(reason: "x") note: String'],
  )
  expect(await changelogOf(before, current, { version: 2, today: TODAY })).toBe(
    [
      '## 2, 2026-12-01',
      '',
      '### Deprecated',
      '',
      '- Field `Meal.diet` is deprecated.',
      '',
      '### To be read with care: a word more, another default',
      '',
      '- Enum value `NO_MEAT` was added to enum `Diet`.',
      '',
      '### Added, or wider',
      '',
      '- Field `note` was added to object type `Meal`.',
      '',
    ].join('\n'),
  )
})

test('the contract of today breaks nobody who uses the last release', async () => {
  expect(releasedVersion(RELEASED)).toBeGreaterThan(0)
  const accepted = JSON.parse(readFileSync('server/contract/accepted-breaks.json', 'utf8')) as Record<string, string>
  // whether a day has passed is for `npm run check`: a test has no today
  expect(await refusedChanges(RELEASED, CONTRACT, { today: '9999-12-31', accepted })).toEqual([])
  const changes = await changesBetween(RELEASED, CONTRACT)
  const broken = new Set(changes.filter(({ level }) => level === 'breaking').map(({ path }) => path))
  expect(Object.keys(accepted).filter((path) => !broken.has(path))).toEqual([])
})

test('each release has its changes in the changelog, the last one first', () => {
  expect(existsSync('server/contract/CHANGELOG.md')).toBe(true)
  const versions = readFileSync('server/contract/CHANGELOG.md', 'utf8').matchAll(/^## (\d+), \d{4}-\d\d-\d\d$/gm)
  const last = releasedVersion(RELEASED)
  expect([...versions].map(([, version]) => Number(version))).toEqual(Array.from({ length: last }, (_, i) => last - i))
})
