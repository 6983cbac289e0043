import { expect, test } from '@jest/globals'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { civilDay, type Day } from '@shared/day'
import { daysBetween, weekdayOf } from '@shared/month'
import { emptyBasket } from '../../basket/basket'
import { byDay, type CellFacts, type DayFacts } from './facts'
import { planRepeat, repeatEnds } from './repeat'

const breaks = [
  { name: 'Vacances de printemps', firstDay: civilDay('2027-04-03'), lastDay: civilDay('2027-04-18') },
  { name: 'Vacances de Noël', firstDay: civilDay('2026-12-19'), lastDay: civilDay('2027-01-03') },
  { name: "Vacances d'hiver", firstDay: civilDay('2027-02-13'), lastDay: civilDay('2027-02-28') },
]
const canteen = [1, 2, 4, 5]

const cell = (state: CellFacts['state']): CellFacts => ({
  beneficiaryId: 'l',
  state,
  surchargeCents: state === 'LATE' ? wholeCents(100) : ZERO_CENTS,
})
const december = (stateOf: (day: Day) => CellFacts['state']) =>
  byDay(
    daysBetween(civilDay('2026-11-30'), civilDay('2026-12-18')).map((day): DayFacts => ({
      day,
      open: canteen.includes(weekdayOf(day)),
      cells: canteen.includes(weekdayOf(day)) ? [cell(stateOf(day))] : [],
    })),
  )

test('the ends offered are the last school days before the next two holidays, and of the year', () => {
  expect(repeatEnds(breaks, civilDay('2027-07-03'), canteen, civilDay('2026-11-25'))).toEqual([
    { key: 'break', name: 'Vacances de Noël', lastDay: '2026-12-18' },
    { key: 'following-break', name: "Vacances d'hiver", lastDay: civilDay('2027-02-12') },
    { key: 'school-year', name: null, lastDay: '2027-07-02' },
  ])
})

test('holidays already begun are not offered as an end', () => {
  expect(
    repeatEnds(breaks, civilDay('2027-07-03'), canteen, civilDay('2026-12-20')).map(({ lastDay }) => lastDay),
  ).toEqual(['2027-02-12', '2027-04-02', '2027-07-02'])
})

test('near the end of the year the summer break is not offered twice', () => {
  const summer = [{ name: "Vacances d'été", firstDay: civilDay('2027-07-04'), lastDay: civilDay('2027-08-31') }]
  expect(repeatEnds(summer, civilDay('2027-07-03'), canteen, civilDay('2027-05-10'))).toEqual([
    { key: 'school-year', name: null, lastDay: '2027-07-02' },
  ])
})

test('repeating takes the free days of the weekdays asked for, to the last day included', () => {
  const scope = { serviceId: 's', beneficiaryIds: ['l'], days: december(() => 'FREE') }
  const plan = planRepeat(emptyBasket, scope, [1, 5], civilDay('2026-11-25'), civilDay('2026-12-18'))
  expect(plan.added.map(({ day }) => day.slice(5))).toEqual(['11-30', '12-04', '12-07', '12-11', '12-14', '12-18'])
  expect([plan.days, plan.meals]).toEqual([6, 6])
})

test('repeating leaves closed, full and late days, and what is already chosen', () => {
  const states: Record<string, CellFacts['state']> = { '2026-11-30': 'LATE', '2026-12-07': 'FULL' }
  const scope = { serviceId: 's', beneficiaryIds: ['l'], days: december((day) => states[day] ?? 'FREE') }
  const plan = planRepeat(emptyBasket, scope, [1], civilDay('2026-11-25'), civilDay('2026-12-18'))
  expect(plan.added.map(({ day }) => day)).toEqual(['2026-12-14'])
  expect(plan.late.map(({ day }) => day)).toEqual(['2026-11-30'])
  expect(planRepeat(plan.basket, scope, [1], civilDay('2026-11-25'), civilDay('2026-12-18')).meals).toBe(0)
})
