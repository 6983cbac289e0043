import { expect, test } from '@jest/globals'
import { durationOf, leftNow } from './heldFor'

test('a duration is said in minutes and seconds', () => {
  expect([900, 65, 60, 59, 0].map(durationOf)).toEqual(['15 min 00 s', '1 min 05 s', '1 min 00 s', '59 s', '0 s'])
})

test('what is left goes down with the steady clock, and never below nothing', () => {
  expect([0, 400, 1_000, 899_500, 950_000].map((at) => leftNow('a', 900, at))).toEqual([900, 900, 899, 1, 0])
})

test('an answer shown again from memory goes on from when it was first seen; a new one begins again', () => {
  expect(leftNow('b', 600, 10_000)).toBe(600)
  expect(leftNow('b', 600, 70_000)).toBe(540)
  expect(leftNow('b', 530, 80_000)).toBe(530)
  expect(leftNow('c', 600, 70_000)).toBe(600)
})
