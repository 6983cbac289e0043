import { expect, test } from '@jest/globals'
import { wholeCents } from '../../../platform/money.js'
import { raised, scaledFood } from './raise.policy.js'

const price = (priceCents: number, foodCents = 0) => ({
  priceCents: wholeCents(priceCents),
  foodCents: wholeCents(foodCents),
})

test.each([
  // 380 × 1.02 = 387.6
  [380, 200, 1, 388],
  [380, 200, 5, 390],
  [380, 200, 10, 390],
  // 250 × 1.01 = 252.5: half a cent up
  [250, 100, 1, 253],
  // 375 × 1.02 = 382.5, nearest five 385 (382.5 is half way between 380 and 385)
  [375, 200, 5, 385],
  [620, -150, 1, 611],
  [100, -10_000, 1, 0],
  [0, 200, 10, 0],
  [333, 0, 1, 333],
])('%i cents and %i hundredths of a percent, rounded to %i, are %i', (before, basisPoints, step, after) =>
  expect(raised(price(before), basisPoints, wholeCents(step)).priceCents).toBe(after),
)

test('the food follows in proportion and is never more than the price', () => {
  expect(raised(price(380, 190), 200, wholeCents(1))).toEqual(price(388, 194))
  expect(raised(price(380, 380), 200, wholeCents(5))).toEqual(price(390, 390))
  // 7 × 1/3 = 2.33
  expect(scaledFood(price(3, 1), wholeCents(7))).toBe(2)
  expect(scaledFood(price(1, 1), wholeCents(7))).toBe(7)
  expect(scaledFood(price(0, 0), wholeCents(250))).toBe(0)
})
