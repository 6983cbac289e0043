import { expect, test } from '@jest/globals'
import { schoolYearOf, summaryOf, weeksIn, type ServiceDay } from './months'

const day = (text: string, over: Partial<ServiceDay> = {}): ServiceDay => ({
  day: text,
  open: true,
  reason: null,
  shortReason: null,
  capacity: null,
  taken: 0,
  closureId: null,
  ...over,
})

test('a month is shown by whole weeks, its neighbours marked as such', () => {
  const weeks = weeksIn('2026-12', [day('2026-12-15')])
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

test('the school year runs from September to August', () => {
  expect(schoolYearOf('2026-12').at(0)).toBe('2026-09')
  expect(schoolYearOf('2027-08').at(0)).toBe('2026-09')
  expect(schoolYearOf('2027-09').at(-1)).toBe('2028-08')
})

test('a month counts its open days and the days the town hall has closed', () => {
  const days = [
    day('2026-12-01'),
    day('2026-12-02', { open: false }),
    day('2026-12-15', { open: false, closureId: 'strike' }),
    day('2027-01-04'),
  ]
  expect(summaryOf('2026-12', days)).toEqual({ open: 1, closed: 1 })
})
