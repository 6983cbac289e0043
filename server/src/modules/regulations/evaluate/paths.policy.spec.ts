import { describe, expect, test } from '@jest/globals'
import { Facts, type GivenFacts } from '../language/facts.policy.js'
import type { Path } from '../language/language.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { candidates, chosen } from './paths.policy.js'
import { civilDay, type Day } from '../../../platform/day.js'

const context = ruleContext(
  { language: 1, name: 'x', services: { c: { weekdays: ['mon', 'tue', 'thu', 'fri'] } } },
  { breaks: [] },
  'c',
)

/** Tuesday 8 December, asked at an instant. */
function facts(now: string, given: GivenFacts = {}, day = civilDay('2026-12-08')) {
  if (!context) throw new Error('no service')
  return new Facts(context, { action: 'absence', day, now: new Date(now), facts: given })
}
const NOON = '2026-12-08T12:00:00+01:00'
const obstacleOf = (path: Path, now = NOON, given: GivenFacts = {}, day?: Day) =>
  candidates([path], facts(now, given, day))[0]?.obstacle

describe('paths are read in their order', () => {
  const staff: Path = { id: 'staff', when: { channel: 'staff' } }
  const closed: Path = { id: 'closed', until: { back: 1, at: '09:00' } }
  const open: Path = { id: 'open', until: { at: '18:00' } }
  const last: Path = { id: 'last' }

  test('those whose « when » does not hold are left out, and keep their number', () =>
    expect(
      candidates([staff, closed, open], facts(NOON, { channel: 'portal' })).map((c) => [c.path.id, c.index]),
    ).toEqual([
      ['closed', 1],
      ['open', 2],
    ]))
  test('the first without an obstacle is chosen, even before another one that applies', () =>
    expect(chosen(candidates([closed, open, last], facts(NOON)))?.path.id).toBe('open'))
  test('none is chosen when each has an obstacle, or when there is none', () => {
    expect(chosen(candidates([closed], facts(NOON)))).toBeNull()
    expect(chosen(candidates([], facts(NOON)))).toBeNull()
  })
  test('each says its instants; without a limit it has none', () => {
    const [limited, free] = candidates([{ opens: { back: 7 }, until: { back: 1, at: '09:00' } }, {}], facts(NOON))
    expect(limited).toMatchObject({
      opens: { at: new Date('2026-12-01T00:00+01:00') },
      until: { at: new Date('2026-12-07T09:00+01:00') },
    })
    expect(free).toEqual({ path: {}, index: 1, opens: null, until: null, obstacle: null })
  })
})

describe('the moment', () => {
  const opens: Path = { opens: { back: 7 } }
  const until: Path = { until: { back: 1, at: '09:00' } }
  const inclusive: Path = { until: { back: 1, at: '09:00', inclusive: true } }
  test.each<[what: string, path: Path, now: string, code: string | undefined]>([
    ['one second before it opens', opens, '2026-11-30T23:59:59+01:00', 'NOT_OPEN_YET'],
    ['as it opens', opens, '2026-12-01T00:00:00+01:00', undefined],
    ['one second before the limit', until, '2026-12-07T08:59:59+01:00', undefined],
    ['at the limit', until, '2026-12-07T09:00:00+01:00', 'TOO_LATE'],
    ['at a limit that is still in time', inclusive, '2026-12-07T09:00:00+01:00', undefined],
    ['an opening that is not published', { opens: { mark: 'opening' } }, NOON, 'NO_LIMIT'],
    ['a limit that is not published', { until: { mark: 'end' } }, NOON, 'NO_LIMIT'],
  ])('%s', (_what, path, now, code) => expect(obstacleOf(path, now)?.code).toBe(code))
})

describe('what a path requires', () => {
  test('is named when it is missing', () => {
    const path: Path = { requires: { certificate: true } }
    expect(obstacleOf(path)).toEqual({ code: 'MISSING', fact: 'certificate' })
    expect(obstacleOf(path, NOON, { certificate: true })).toBeNull()
  })
  test('is asked after the moment', () =>
    expect(obstacleOf({ until: { back: 1 }, requires: { certificate: true } })).toEqual({ code: 'TOO_LATE' }))
})

describe('the first days of an absence stay due', () => {
  const waiting = (days: number, unit?: 'calendar' | 'week' | 'month' | 'service'): Path => ({
    waiting: { days, ...(unit && { unit }) },
  })
  const since = (first: string) => ({ firstDayAbsent: first })
  test.each<[what: string, path: Path, given: GivenFacts, code: string | undefined]>([
    ['without a first day, the day itself is the first', waiting(1), {}, 'WAITING_DAY'],
    ['the second day, one day due', waiting(1), since('2026-12-07'), undefined],
    ['the second day, two days due', waiting(2), since('2026-12-07'), 'WAITING_DAY'],
    ['a first day written with its hour', waiting(1), since('2026-12-07T08:00'), undefined],
    ['before the first day', waiting(1), since('2026-12-09'), 'WAITING_DAY'],
    ['the seventh day, a week due', waiting(1, 'week'), since('2026-12-02'), 'WAITING_DAY'],
    ['the eighth day, a week due', waiting(1, 'week'), since('2026-12-01'), undefined],
    [
      'one day of service before, Saturday and Sunday not counted',
      waiting(2, 'service'),
      since('2026-12-05'),
      'WAITING_DAY',
    ],
    ['two days of service before', waiting(2, 'service'), since('2026-12-04'), undefined],
    ['days of a month are days', waiting(2, 'month'), since('2026-12-07'), 'WAITING_DAY'],
    ['two days of a month before', waiting(2, 'month'), since('2026-12-06'), undefined],
  ])('%s', (_what, path, given, code) => expect(obstacleOf(path, NOON, given)?.code).toBe(code))

  test('counted from another fact that the règlement names, from the absence when it is not known', () => {
    const path: Path = { waiting: { days: 1, from: 'toldAt' } }
    expect(obstacleOf(path, NOON, { toldAt: '2026-12-08', firstDayAbsent: '2026-12-01' })?.code).toBe('WAITING_DAY')
    expect(obstacleOf(path, NOON, { firstDayAbsent: '2026-12-01' })).toBeNull()
  })
})

describe('a proof', () => {
  const proof: Path = { proof: { fact: 'certificate' } }
  const within: Path = { proof: { fact: 'certificate', until: { back: -2, at: '12:00' } } }
  test.each<[what: string, path: Path, given: GivenFacts, code: string | undefined]>([
    ['is missing', proof, {}, 'MISSING'],
    ['is refused', proof, { certificate: false }, 'MISSING'],
    ['is empty', proof, { certificate: null }, 'MISSING'],
    ['is there', proof, { certificate: true }, undefined],
    ['is there, its date not known', within, { certificate: true }, undefined],
    ['came in time, local time', within, { certificate: true, proofAt: '2026-12-10T11:59' }, undefined],
    ['came at the limit', within, { certificate: true, proofAt: '2026-12-10T12:00' }, 'PROOF_TOO_LATE'],
    ['came in time, of another zone', within, { certificate: true, proofAt: '2026-12-10T10:59:00Z' }, undefined],
    [
      'came too late, of another zone',
      within,
      { certificate: true, proofAt: '2026-12-10T11:00:00Z' },
      'PROOF_TOO_LATE',
    ],
    ['came in time, with an offset', within, { certificate: true, proofAt: '2026-12-10T12:59:00+02:00' }, undefined],
    ['a day alone counts from its first minute', within, { certificate: true, proofAt: '2026-12-10' }, undefined],
    ['the day after', within, { certificate: true, proofAt: '2026-12-11' }, 'PROOF_TOO_LATE'],
    ['has no limit: any date is in time', proof, { certificate: true, proofAt: '2027-01-01' }, undefined],
  ])('%s', (_what, path, given, code) => expect(obstacleOf(path, NOON, given)?.code).toBe(code))

  test('that is missing or late is named', () => {
    expect(obstacleOf(proof)).toEqual({ code: 'MISSING', fact: 'certificate' })
    expect(obstacleOf(within, NOON, { certificate: true, proofAt: '2026-12-11' })).toEqual({
      code: 'PROOF_TOO_LATE',
      fact: 'certificate',
    })
  })
})
