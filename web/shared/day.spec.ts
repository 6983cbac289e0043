import { expect, test } from '@jest/globals'
import {
  addDays,
  capitalised,
  civilDay,
  dayOfInstant,
  fullDay,
  longDay,
  longInstant,
  monthName,
  parseDay,
  plainDay,
  shortDay,
  shortInstant,
  timeOf,
  writtenDay,
} from './day'

test('a day is said as a French family says it', () => {
  expect(longDay(civilDay('2026-12-10'))).toBe('jeudi 10 décembre')
  expect(fullDay(civilDay('2026-12-10'))).toBe('jeudi 10 décembre 2026')
  expect(plainDay(civilDay('2018-05-10'))).toBe('10 mai 2018')
  expect(shortDay(civilDay('2026-12-10'))).toBe('jeu. 10 déc.')
  expect(monthName('2026-12')).toBe('décembre 2026')
  expect(capitalised(monthName('2026-12-10'))).toBe('Décembre 2026')
})

test('the first of the month is « 1er »', () => {
  expect(longDay(civilDay('2026-12-01'))).toBe('mardi 1er décembre')
  expect(plainDay(civilDay('2027-01-01'))).toBe('1er janvier 2027')
  expect(longDay(civilDay('2026-12-11'))).toBe('vendredi 11 décembre')
})

test('an instant is said in the commune’s time zone, also on the night the clocks change', () => {
  expect(longInstant('2026-12-10T22:59:00Z')).toBe('jeudi 10 décembre à 23 h 59')
  expect(longInstant('2027-03-28T01:00:00Z')).toBe('dimanche 28 mars à 3 h')
  expect(shortInstant('2026-12-10T13:05:00Z')).toBe('10/12/2026 à 14 h 05')
  expect(timeOf('2026-12-10T23:00:00Z')).toBe('0 h')
  expect(dayOfInstant('2026-12-10T23:30:00Z')).toBe('2026-12-11')
})

test('days are added over the end of a year and over a clock change', () => {
  expect(addDays(civilDay('2026-12-31'), 1)).toBe('2027-01-01')
  expect(addDays(civilDay('2027-03-27'), 2)).toBe('2027-03-29')
})

test.each(['2026-12-10', '2028-02-29', '2000-01-01'])('« %s » is a day', (text) => {
  expect(parseDay(text)).toBe(text)
  expect(civilDay(text)).toBe(text)
})

test.each([
  '',
  '2026-02-30',
  '2027-02-29',
  '2026-13-01',
  '2026-1-5',
  '2026-12-10T00:00:00Z',
  ' 2026-12-10',
  '10/12/2026',
])('« %s » is no day', (text) => {
  expect(parseDay(text)).toBeNull()
  expect(() => civilDay(text)).toThrow(`« ${text} » is not a day`)
})

test.each([undefined, null, 20_261_210, ['2026-12-10']])('what is no text is no day: %j', (value) =>
  expect(parseDay(value)).toBeNull(),
)

test('the day is written out once it is typed whole', () => {
  expect(writtenDay('2026-12-01')).toBe('mardi 1er décembre 2026')
  expect(writtenDay('2026-02-30')).toBeUndefined()
  expect(writtenDay('')).toBeUndefined()
})
