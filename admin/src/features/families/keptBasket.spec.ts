import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { linesOf, toggled } from './basket'
import { keepBasket, keptBasket } from './keptBasket'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
  })
})
afterEach(() => void Reflect.deleteProperty(globalThis, 'sessionStorage'))

test('the ticked days of a family come back, and only its own', () => {
  const basket = toggled(new Set(), 'canteen', 'louane', civilDay('2026-12-07'))
  keepBasket('dupont', basket)
  expect(keptBasket('dupont')).toEqual(basket)
  expect(keptBasket('martin').size).toBe(0)
  keepBasket('dupont', new Set())
  expect(kept.size).toBe(0)
})

test('a kept day that is not in the calendar is left out', () => {
  const slots = ['canteen|louane|2026-12-07', 'canteen|louane|2026-02-30', 'canteen|louane', 'x', 3, null]
  kept.set('cantine.guichet.dupont', JSON.stringify(slots))
  expect(linesOf(keptBasket('dupont'))).toEqual([
    { serviceId: 'canteen', beneficiaryId: 'louane', days: ['2026-12-07'] },
  ])
})

test.each(['{', '42', '{"slots":[]}'])('what is no list of days, « %s », is an empty basket', (text) => {
  kept.set('cantine.guichet.dupont', text)
  expect(keptBasket('dupont').size).toBe(0)
})
