import { expect, test } from '@jest/globals'
import { countOf, isTooLong, lengthOf } from './limit'

test('a text counts as it is sent: without the blanks around it, an accented letter for one', () => {
  expect(lengthOf('  Ge\u0301ne\u0301rale ')).toBe(8)
  expect(lengthOf('👩‍🍳')).toBe(3)
})

test('the most is taken, one more is not; a field without a limit takes any text', () => {
  expect(isTooLong('a'.repeat(80), 80)).toBe(false)
  expect(isTooLong('a'.repeat(81), 80)).toBe(true)
  expect(isTooLong('a'.repeat(100_000), null)).toBe(false)
})

test('how much is typed is said once four fifths are', () => {
  expect(countOf('a'.repeat(63), 80)).toBeNull()
  expect(countOf('a'.repeat(64), 80)).toBe('64 sur 80 caractères')
  expect(countOf('a'.repeat(2340), 2000)).toBe('2\u202f340 sur 2\u202f000 caractères')
  expect(countOf('', 80)).toBeNull()
})
