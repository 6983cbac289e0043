import { expect, test } from '@jest/globals'
import { communeShown, pricesOf } from './rules'

const coubon = {
  __typename: 'Commune' as const,
  id: 'coubon',
  name: 'Coubon',
  services: [],
  situations: [
    {
      __typename: 'Situation' as const,
      id: 's',
      name: 'Enfant commune',
      tariffs: [
        {
          __typename: 'Tariff' as const,
          priceCents: 380,
          sample: true,
          service: { __typename: 'Service' as const, id: 'canteen' },
        },
        {
          __typename: 'Tariff' as const,
          priceCents: 120,
          sample: true,
          service: { __typename: 'Service' as const, id: 'care' },
        },
      ],
    },
  ],
}
const blavozy = { ...coubon, id: 'blavozy', name: 'Blavozy' }

test('each service shows its own prices', () =>
  expect(pricesOf(coubon, { id: 'canteen', usesTariff: true })).toEqual([
    { situation: 'Enfant commune', priceCents: 380, sample: true },
  ]))

test('rules that set the price say it themselves', () =>
  expect(pricesOf(coubon, { id: 'canteen', usesTariff: false })).toEqual([]))

test('the address wins, then the family’s commune, then the first', () => {
  expect(communeShown([blavozy, coubon], 'coubon', 'blavozy')?.id).toBe('coubon')
  expect(communeShown([blavozy, coubon], undefined, 'coubon')?.id).toBe('coubon')
  expect(communeShown([blavozy, coubon], 'gone', null)?.id).toBe('blavozy')
  expect(communeShown([], 'x', null)).toBeNull()
})
