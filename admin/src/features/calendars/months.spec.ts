import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { schoolYearOf, summaryOf, type ServiceDay } from './months'

const day = (text: string, over: Partial<ServiceDay> = {}): ServiceDay => ({
  day: civilDay(text),
  open: true,
  reason: null,
  shortReason: null,
  capacity: null,
  ruledPlaces: null,
  placeGroups: [],
  taken: 0,
  closureId: null,
  ...over,
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
