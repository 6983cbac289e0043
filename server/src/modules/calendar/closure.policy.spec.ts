import { expect, test } from '@jest/globals'
import type { Closure } from './calendar.entity.js'
import { whatItDid } from './closure.policy.js'
import { wholeCents } from '../../platform/money.js'

test('a closure tells what it did on the day it was decided: 27 meals, 102,60 € given back, 17 families, 2 orders, 3 held meals', () => {
  const closure: Partial<Closure> = {
    id: 'c1',
    cancelledBookings: 27,
    toldFamilies: 17,
    refundCents: wholeCents(10_260),
    endedOrders: 2,
    releasedBookings: 3,
  }
  expect(whatItDid(closure as Closure)).toEqual({
    bookings: 27,
    families: 17,
    refundCents: 10_260,
    unpaidOrders: 2,
    heldBookings: 3,
  })
})
