import { describe, expect, test } from '@jest/globals'
import { foodKept, foodShare } from './food-share.policy.js'
import { wholeCents } from '../../platform/money.js'

const meal = { priceCents: wholeCents(380), foodCents: wholeCents(190) }
const none = { priceCents: wholeCents(0), foodCents: wholeCents(0) }

describe('what of a price pays for food', () => {
  test('a meal splits as the tariff of the situation does', () => {
    expect(foodShare([{ cents: wholeCents(380), part: null }], 'CANTEEN', meal)).toBe(190)
  })

  test('a surcharge of 50 % splits as the price it is added to', () => {
    expect(
      foodShare(
        [
          { cents: wholeCents(380), part: null },
          { cents: wholeCents(190), part: null },
        ],
        'CANTEEN',
        meal,
      ),
    ).toBe(285)
  })

  test('a règlement that marks its lines is followed to the cent', () => {
    const lines = [
      { cents: wholeCents(250), part: 'food' as const },
      { cents: wholeCents(131), part: 'care' as const },
    ]
    expect(foodShare(lines, 'CANTEEN', meal)).toBe(250)
  })

  test('without a tariff, a canteen is food and a garderie is care', () => {
    expect(foodShare([{ cents: wholeCents(400), part: null }], 'CANTEEN', none)).toBe(400)
    expect(foodShare([{ cents: wholeCents(400), part: null }], 'EVENING_CARE', none)).toBe(0)
  })

  test('a discount never makes food negative nor more than the price', () => {
    expect(
      foodShare(
        [
          { cents: wholeCents(100), part: 'food' },
          { cents: wholeCents(-150), part: null },
        ],
        'EVENING_CARE',
        none,
      ),
    ).toBe(0)
    expect(
      foodShare(
        [
          { cents: wholeCents(300), part: 'food' },
          { cents: wholeCents(-100), part: 'care' },
        ],
        'CANTEEN',
        none,
      ),
    ).toBe(200)
  })

  test('what is kept of a price keeps its share of food', () => {
    expect(foodKept({ priceCents: wholeCents(380), foodCents: wholeCents(190) }, wholeCents(190))).toBe(95)
    expect(foodKept({ priceCents: wholeCents(333), foodCents: wholeCents(100) }, wholeCents(167))).toBe(50)
    expect(foodKept({ priceCents: wholeCents(0), foodCents: wholeCents(0) }, wholeCents(0))).toBe(0)
  })
})
