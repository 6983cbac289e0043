import { expect, test } from '@jest/globals'
import { atSameTime, sameTime } from './time-slot.policy.js'

test.each([
  ['CANTEEN', 'CANTEEN', true],
  ['WEDNESDAY', 'HOLIDAY_CAMP', true],
  ['MORNING_CARE', 'MORNING_CARE', true],
  ['CANTEEN', 'EVENING_CARE', false],
  ['MORNING_CARE', 'EVENING_CARE', false],
  ['WEDNESDAY', 'CANTEEN', false],
  ['OTHER', 'OTHER', false],
  ['OTHER', 'CANTEEN', false],
] as const)('%s and %s at the same time: %s', (one, other, same) => expect(atSameTime(one, other)).toBe(same))

test('SQL answers the same: a kind without a time is null, which equals nothing', () => {
  const slot = (column: string) =>
    `case ${column} when 'MORNING_CARE' then 'MORNING' when 'CANTEEN' then 'MIDDAY' when 'EVENING_CARE' then 'EVENING' when 'WEDNESDAY' then 'DAY' when 'HOLIDAY_CAMP' then 'DAY' end`
  expect(sameTime('s.kind', 'o.kind')).toBe(`(${slot('s.kind')} = ${slot('o.kind')})`)
})
