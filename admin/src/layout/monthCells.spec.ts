import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { weeksIn } from './monthCells'

test('a month is shown by whole weeks, its neighbours marked as such', () => {
  const weeks = weeksIn('2026-12', [{ day: civilDay('2026-12-15'), open: true }])
  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.map((cell) => cell.day)).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ])
  expect(weeks[0]?.[0]).toMatchObject({ inMonth: false, facts: null })
  expect(weeks[2]?.[1]).toMatchObject({ day: '2026-12-15', inMonth: true, facts: { open: true } })
})
