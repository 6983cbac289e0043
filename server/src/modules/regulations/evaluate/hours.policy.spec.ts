import { expect, test } from '@jest/globals'
import { hoursFacts } from './hours.policy.js'

test('who came before noon was there in the morning, who left after it in the evening', () => {
  const slots = (arrivedAt: string | null, leftAt: string | null) => hoursFacts({ arrivedAt, leftAt }).slots
  expect(slots('07:40', null)).toEqual(['am'])
  expect(slots(null, '17:20')).toEqual(['pm'])
  expect(slots('07:40', '17:20')).toEqual(['am', 'pm'])
  // an evening whose arrival is noted too, a morning whose departure is
  expect(slots('16:30', '18:00')).toEqual(['pm'])
  expect(slots('07:40', '08:20')).toEqual(['am'])
  expect(slots(null, null)).toBeUndefined()
  expect(slots(null, '08:20')).toBeUndefined()
})
