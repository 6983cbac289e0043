import { expect, test } from '@jest/globals'
import { givenBack } from './money-back.policy.js'
import { wholeCents } from '../../../platform/money.js'

const meal = {
  serviceId: 's',
  priceCents: wholeCents(380),
  foodCents: wholeCents(190),
  refundedCents: wholeCents(0),
  earnedId: null,
}

test('before the day of the service, money comes back from the advances', () => {
  expect(givenBack(meal, wholeCents(380))).toEqual([{ kind: 'ADVANCE', amountCents: -380 }])
})

test('after it, from the revenue of the service, food and care each for its share', () => {
  expect(givenBack({ ...meal, earnedId: 'e' }, wholeCents(380))).toEqual([
    { kind: 'EARNED_FOOD', amountCents: -190, serviceId: 's' },
    { kind: 'EARNED_CARE', amountCents: -190, serviceId: 's' },
  ])
})

test('coming back in several times, food and care come back whole, whatever is rounded', () => {
  const booking = { ...meal, priceCents: wholeCents(333), foodCents: wholeCents(100), earnedId: 'e' }
  let food = 0
  let care = 0
  for (const refundedCents of [0, 111, 222]) {
    const [f, c] = givenBack({ ...booking, refundedCents: wholeCents(refundedCents) }, wholeCents(111))
    food -= f?.amountCents ?? 0
    care -= c?.amountCents ?? 0
  }
  expect({ food, care }).toEqual({ food: 100, care: 233 })
})

test('what is taken back is the exact reverse of what was given', () => {
  const earned = { ...meal, priceCents: wholeCents(333), foodCents: wholeCents(100), earnedId: 'e' }
  const given = givenBack(earned, wholeCents(77))
  const taken = givenBack({ ...earned, refundedCents: wholeCents(77) }, wholeCents(-77))
  expect(taken.map((l) => -l.amountCents)).toEqual(given.map((l) => l.amountCents))
})
