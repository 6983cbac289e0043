import { expect, test } from '@jest/globals'
import { agoOf, bytesOf } from './format'

/** Intl puts no-break spaces, which differ from one version to the next. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const now = new Date('2026-11-25T14:00:00Z')

test('a wait is told in minutes, hours, yesterday, then by its date', () => {
  expect(spaced(agoOf('2026-11-25T13:45:00Z', now))).toBe('il y a 15 min')
  expect(spaced(agoOf('2026-11-25T09:00:00Z', now))).toBe('il y a 5 h')
  expect(spaced(agoOf('2026-11-24T10:00:00Z', now))).toBe('hier')
  expect(spaced(agoOf('2026-11-20T10:00:00Z', now))).toBe('20 nov.')
})

test('a clock that is late never says a wait in the future', () => {
  expect(spaced(agoOf('2026-11-25T14:02:00Z', now))).toBe('à l’instant')
})

test('the size of a file is said in the unit people know', () => {
  expect(spaced(bytesOf(820))).toBe('820 o')
  expect(spaced(bytesOf(245_760))).toBe('240 Ko')
  expect(spaced(bytesOf(3_400_000))).toBe('3,24 Mo')
})
