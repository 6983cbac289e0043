import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { byDay, type CellFacts } from './facts'
import { linesOf, waitables } from './waitable'

const cell = (beneficiaryId: string, canWait: boolean) => ({ beneficiaryId, state: 'FULL', canWait }) as CellFacts
const [louane, theo] = [
  { beneficiaryId: 'louane', firstName: 'Louane' },
  { beneficiaryId: 'theo', firstName: 'Théo' },
] as const
const days = byDay([
  { day: civilDay('2026-12-07'), open: true, cells: [cell('louane', true), cell('theo', true)] },
  { day: civilDay('2026-12-08'), open: true, cells: [cell('louane', false), cell('theo', true)] },
])

test('the full days of the children shown can be waited for, and no other', () => {
  expect(waitables(days, [louane, theo]).map(({ key }) => key)).toEqual([
    '2026-12-07 louane',
    '2026-12-07 theo',
    '2026-12-08 theo',
  ])
  expect(waitables(days, [louane]).map(({ key }) => key)).toEqual(['2026-12-07 louane'])
})

test('they are asked child by child', () => {
  expect(linesOf('canteen', waitables(days, [louane, theo]))).toEqual([
    { serviceId: 'canteen', beneficiaryId: 'louane', days: ['2026-12-07'] },
    { serviceId: 'canteen', beneficiaryId: 'theo', days: ['2026-12-07', '2026-12-08'] },
  ])
})
