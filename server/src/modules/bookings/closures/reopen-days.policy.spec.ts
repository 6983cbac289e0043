import { expect, test } from '@jest/globals'
import type { ClosedMeal } from '../orders/still-available.policy.js'
import { planReopening } from './reopen-days.policy.js'
import { civilDay } from '../../../platform/day.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

const meal = (over: Partial<ClosedMeal> = {}): ClosedMeal => ({
  id: 'meal',
  serviceId: 'canteen',
  beneficiaryId: 'théo',
  day: civilDay('2026-12-08'),
  firstName: 'Théo',
  service: { id: 'canteen', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5], name: 'Cantine', active: true },
  calendar: {
    schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
    breaks: [],
    closures: [],
  },
  access: { status: 'VALID', validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-07-02') },
  inFamily: true,
  accountStatus: 'ACTIVE',
  regulationPublished: true,
  bookableUntil: new Date(0),
  invoicedCents: null,
  capacity: null,
  ruledPlaces: null,
  groupPlaces: null,
  groupTaken: 0,
  taken: 0,
  bookedElse: false,
  accountId: 'dupont',
  regieId: 'coubon',
  priceCents: wholeCents(380),
  paid: true,
  settledBefore: false,
  overlaps: false,
  ...over,
})
const purse = (balanceCents: Cents, careOnlyCents = wholeCents(0)) =>
  new Map([['dupont coubon', { balanceCents, floorCents: careOnlyCents, careOnlyCents }]])

test('all the meals of a family come back, or none when its wallet does not pay them all', () => {
  const meals = [meal({ id: 'a' }), meal({ id: 'b', day: civilDay('2026-12-10') })]
  expect(planReopening(meals, purse(wholeCents(760))).restored).toMatchObject([{ totalCents: 760, careCents: 0 }])
  expect(planReopening(meals, purse(wholeCents(759)))).toEqual({ restored: [], left: meals })
})

test.each<[string, Partial<ClosedMeal>]>([
  ['was not paid', { paid: false }],
  ['was partly given back before', { settledBefore: true }],
  ['was booked again', { bookedElse: true }],
  ['meets another meal of the child', { overlaps: true }],
  ['has no access any more', { access: { status: 'REVOKED', validFrom: null, validTo: null } }],
  ['has no place any more', { capacity: 3, taken: 3 }],
])('a meal that %s stays cancelled', (_what, over) => {
  const [lost, other] = [meal({ id: 'a', ...over }), meal({ id: 'b', day: civilDay('2026-12-10') })]
  const plan = planReopening([lost, other], purse(wholeCents(760)))
  expect(plan.left).toEqual([lost])
  expect(plan.restored).toMatchObject([{ meals: [other], totalCents: 380 }])
})

test('a family that cannot pay takes no place from the next one', () => {
  const meals = [meal({ id: 'a', accountId: 'poor', capacity: 1 }), meal({ id: 'b', capacity: 1 })]
  expect(planReopening(meals, purse(wholeCents(380))).restored).toMatchObject([{ accountId: 'dupont' }])
})

test('CESU pay for the care that comes back, never for the meals', () => {
  const evening = { id: 'evening', kind: 'EVENING_CARE', openWeekdays: [2], name: 'Garderie', active: true }
  const care = meal({ id: 'c', serviceId: 'evening', service: evening, priceCents: wholeCents(250) })
  expect(planReopening([care], purse(wholeCents(250), wholeCents(250))).restored).toMatchObject([
    { totalCents: 250, careCents: 250 },
  ])
  expect(planReopening([meal()], purse(wholeCents(380), wholeCents(250))).restored).toEqual([])
})
