import { expect, test } from '@jest/globals'
import { isClean, moved, nextAfter, splitBulk, waitsTooLong, workingDaysSince } from './queue'

const ok = { ok: true, sentence: 'Courriel confirmé' }
const doubt = { ok: false, sentence: 'Doublon possible' }

test('a decision opens the line below, and the last one when there is none', () => {
  expect(nextAfter(['a', 'b', 'c'], 'b')).toBe('c')
  expect(nextAfter(['a', 'b', 'c'], 'c')).toBe('b')
  expect(nextAfter(['a'], 'a')).toBeNull()
  expect(nextAfter([], 'a')).toBeNull()
})

test('J and K stop at both ends of the list', () => {
  expect(moved(['a', 'b'], 'a', 1)).toBe('b')
  expect(moved(['a', 'b'], 'b', 1)).toBe('b')
  expect(moved(['a', 'b'], 'a', -1)).toBe('a')
  expect(moved(['a', 'b'], null, 1)).toBe('a')
  expect(moved([], null, 1)).toBeNull()
})

test('only lines without any warning are validated together; the others stay', () => {
  const lines = [
    { id: 'a', checks: [ok], whyNot: null },
    { id: 'b', checks: [ok, doubt], whyNot: null },
    { id: 'c', checks: [ok], whyNot: null },
  ]
  const { clean, kept } = splitBulk(lines, new Set(['a', 'b']))
  expect(clean.map((l) => l.id)).toEqual(['a'])
  expect(kept.map((l) => l.id)).toEqual(['b'])
  expect(isClean({ id: 'd', checks: [], whyNot: null })).toBe(true)
  expect(isClean({ id: 'e', checks: [], whyNot: 'Cette décision concerne votre famille.' })).toBe(false)
})

test('a week-end does not make a family wait', () => {
  const friday = new Date('2026-11-20T10:00:00')
  expect(workingDaysSince(friday, new Date('2026-11-22T18:00:00'))).toBe(0)
  expect(workingDaysSince(friday, new Date('2026-11-23T11:00:00'))).toBe(1)
  expect(waitsTooLong(friday, new Date('2026-11-23T11:00:00'))).toBe(false)
  expect(waitsTooLong(friday, new Date('2026-11-24T11:00:00'))).toBe(true)
})
