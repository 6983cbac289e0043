import { expect, test } from '@jest/globals'
import { groupWords, isFull, limitWords, placesOf } from './dayWords'
import type { ServiceDay } from './months'

const day = (capacity: number | null, ruledPlaces: number | null, taken = 4) =>
  ({
    open: true,
    capacity,
    ruledPlaces,
    taken,
    placeGroups: [{ name: 'Maternelle', places: 40, taken: 38 }],
  }) as unknown as ServiceDay

test('of the places of the calendar and of the règlement, the smallest is shown and fills the day', () => {
  expect(placesOf(day(10, 4))).toBe('4 sur 4')
  expect(placesOf(day(null, 5))).toBe('4 sur 5')
  expect(placesOf(day(6, null))).toBe('4 sur 6')
  expect([day(10, 4), day(null, 5), day(4, 9), day(null, null)].map(isFull)).toEqual([true, false, true, false])
})

test('which limit holds is said when the règlement sets one', () => {
  expect(limitWords(day(10, null))).toBeNull()
  expect(limitWords(day(null, 4))).toBe('Le règlement donne 4 places ce jour-là.')
  expect(limitWords(day(10, 4))).toContain('celui du règlement')
  expect(limitWords(day(4, 10))).toContain('celui du calendrier')
})

test('each group of children says what is taken of its places', () =>
  expect(groupWords(day(null, null))).toEqual(['Maternelle : 38 sur 40']))
