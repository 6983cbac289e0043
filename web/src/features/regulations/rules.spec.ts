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
      prices: [
        {
          __typename: 'ServicePrice' as const,
          sentence: '42,00 €',
          sample: false,
          service: { __typename: 'Service' as const, id: 'canteen', name: 'Cantine' },
        },
        {
          __typename: 'ServicePrice' as const,
          sentence: '1,20 €',
          sample: true,
          service: { __typename: 'Service' as const, id: 'care', name: 'Garderie' },
        },
      ],
    },
  ],
}
const blavozy = { ...coubon, id: 'blavozy', name: 'Blavozy' }

test('each service shows its own prices, as the server says them', () =>
  expect(pricesOf(coubon, { id: 'canteen' })).toEqual([
    { situation: 'Enfant commune', sentence: '42,00 €', sample: false },
  ]))

test('the address wins, then the family’s commune, then the first', () => {
  expect(communeShown([blavozy, coubon], 'coubon', 'blavozy')?.id).toBe('coubon')
  expect(communeShown([blavozy, coubon], undefined, 'coubon')?.id).toBe('coubon')
  expect(communeShown([blavozy, coubon], 'gone', null)?.id).toBe('blavozy')
  expect(communeShown([], 'x', null)).toBeNull()
})
