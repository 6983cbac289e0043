import { expect, test } from '@jest/globals'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { civilDay } from '@shared/day'
import { firstBookable, nextDeadline } from './deadline'
import { byDay, type CellFacts, type DayFacts } from './facts'

const cell = (state: CellFacts['state'], until: string | null = null): CellFacts => ({
  beneficiaryId: 'l',
  state,
  surchargeCents: state === 'LATE' ? wholeCents(100) : ZERO_CENTS,
  bookableUntil: until,
})

test('the next deadline is for a week when its days share it', () => {
  const thursday = '2026-11-26T23:59:00+01:00'
  const next = '2026-12-03T23:59:00+01:00'
  const day = (date: string, until: string): DayFacts => ({
    day: civilDay(date),
    open: true,
    cells: [cell('FREE', until)],
  })
  const days = byDay([day('2026-12-07', next), day('2026-11-30', thursday), day('2026-12-01', thursday)])
  expect(nextDeadline(days, ['l'])).toEqual({
    until: '2026-11-26T22:59:00.000Z',
    day: '2026-11-30',
    week: '2026-11-30',
  })
})

test('the next deadline is for one day when each has its own, and instants are compared across offsets', () => {
  const days = byDay([
    { day: civilDay('2026-12-01'), open: true, cells: [cell('FREE', '2026-11-30T09:00:00+01:00')] },
    { day: civilDay('2026-11-30'), open: true, cells: [cell('FREE', '2026-11-30T08:30:00Z')] },
  ])
  expect(nextDeadline(days, ['l'])).toMatchObject({ day: '2026-12-01', week: null })
})

test('paid, late or other children’s days have no deadline to announce', () => {
  const until = '2026-11-26T23:59:00+01:00'
  const days = byDay([
    {
      day: civilDay('2026-11-30'),
      open: true,
      cells: [cell('BOOKED', until), cell('LATE', until), { ...cell('FREE', until), beneficiaryId: 'x' }],
    },
  ])
  expect(nextDeadline(days, ['l'])).toBeNull()
})

test('the first bookable day may be a late one, and is never before today', () => {
  const days = byDay([
    { day: civilDay('2026-11-24'), open: true, cells: [cell('FREE')] },
    { day: civilDay('2026-11-30'), open: true, cells: [cell('FREE')] },
    { day: civilDay('2026-11-26'), open: true, cells: [cell('LATE')] },
  ])
  expect(firstBookable(days, ['l'], civilDay('2026-11-25'))).toBe('2026-11-26')
  expect(firstBookable(days, ['x'], civilDay('2026-11-25'))).toBeNull()
})
