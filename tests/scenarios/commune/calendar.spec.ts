import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { balanceOf, calendar, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ADD = `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename ... on Closure { id } ... on CalendarRefused { reason message impact { bookings families refundCents } } } }`
const strike = (more: object = {}) => ({
  communeId: commune.id,
  firstDay: '2026-12-08',
  lastDay: '2026-12-08',
  reason: 'grève nationale',
  shortReason: 'Grève',
  ...more,
})
const addClosure = async (input: object) =>
  (
    await ask<{ addClosure: { __typename: string; id?: string; reason?: string; impact?: object } }>(agent, ADD, {
      input,
    })
  ).addClosure

describe('what a family sees in a month', () => {
  test('each day says why it cannot be had', async () => {
    const family = await given.aFamily({ in: commune })
    await addClosure(strike())
    const { today, services } = await calendar(family, '2026-11-23', '2026-12-31')
    const days = new Map(services[0]?.days.map((d) => [d.day, d]))
    expect(today).toBe('2026-11-25')
    const state = (day: string) => days.get(day)?.cells[0]?.state
    expect([state('2026-11-24'), state('2026-11-25'), state('2026-11-26'), state('2026-11-27')]).toEqual([
      'PAST',
      'CLOSED',
      'DEADLINE_PASSED',
      'FREE',
    ])
    expect(days.get('2026-12-08')).toMatchObject({
      open: false,
      shortReason: 'Grève',
      reason: 'Fermé le mardi 8 décembre : grève nationale',
    })
    expect(days.get('2026-12-22')).toMatchObject({ open: false, shortReason: 'Vacances' })
    expect(days.get('2026-12-25')).toMatchObject({ open: false, shortReason: 'Férié' })
    expect(days.get('2026-12-02')?.reason).toBe('Pas de service le mercredi.')
  })

  test('a late day costs its surcharge and says until when', async () => {
    const late = await given.aCommune({
      rules: {
        book: [
          { until: { back: 1, unit: 'service', at: '09:00' } },
          { id: 'late', until: { at: '09:00' }, outcome: 'acceptLate', modifiers: [{ add: 100, label: 'retard' }] },
        ],
        cancel: [{ until: { back: 1, unit: 'service', at: '09:00' } }],
      },
    })
    const family = await given.aFamily({ in: late, creditCents: 1000 })
    const [cell] = await cellsOn(family, '2026-11-26')
    expect(cell).toMatchObject({
      state: 'LATE',
      priceCents: 380,
      surchargeCents: 100,
      bookableUntil: '2026-11-26T08:00:00.000Z',
    })
    const lines = [{ serviceId: late.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-11-26'] }]
    expect(await placeOrder(family, { lines, expectedTotalCents: 480 })).toMatchObject({ order: { totalCents: 480 } })
  })

  test('zones A, B and C have their own winter breaks', async () => {
    const family = await given.aFamily({ in: commune })
    const open = async (zone: string) => {
      await town().owner.query('update commune set school_zone = $2 where id = $1', [commune.id, zone])
      const { services } = await calendar(family, '2027-02-08', '2027-03-05')
      return services[0]?.days.filter((d) => d.open).map((d) => d.day.slice(5))
    }
    expect(await open('A')).toEqual(['02-08', '02-09', '02-11', '02-12', '03-01', '03-02', '03-04', '03-05'])
    expect(await open('B')).toEqual(['02-08', '02-09', '02-11', '02-12', '02-15', '02-16', '02-18', '02-19'])
    expect(await open('C')).toEqual(['02-22', '02-23', '02-25', '02-26', '03-01', '03-02', '03-04', '03-05'])
  })
})

describe('closing a day', () => {
  test('with meals booked it is refused, with what it would cancel; confirmed, it cancels, credits and tells', async () => {
    const { family } = await given.aBookedMeal(commune)
    expect(await addClosure(strike())).toMatchObject({
      reason: 'HAS_BOOKINGS',
      impact: { bookings: 1, families: 1, refundCents: 380 },
    })
    expect(await balanceOf(family, commune.regieId)).toBe(0)
    expect(await addClosure(strike({ cancelBookings: true }))).toMatchObject({ __typename: 'Closure' })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    await town().runJobs()
    expect((await town().mailsTo(family.email))[0]?.text).toMatch(/grève nationale/)
  })

  test('while families are ordering: every meal of that day ends cancelled or refused, none stays booked', async () => {
    const families = await Promise.all(
      Array.from({ length: 8 }, () => given.aFamily({ in: commune, creditCents: 380 })),
    )
    await Promise.all([
      ...families.map((f) =>
        placeOrder(f, {
          lines: [{ serviceId: commune.serviceId, beneficiaryId: f.children[0] ?? '', days: ['2026-12-08'] }],
          expectedTotalCents: 380,
        }),
      ),
      addClosure(strike({ cancelBookings: true })),
    ])
    const { rows } = await town().owner.query(
      `select count(*)::int as n from booking where service_id = $1 and status = 'BOOKED'`,
      [commune.serviceId],
    )
    expect(rows[0]).toEqual({ n: 0 })
    for (const f of families) expect(await balanceOf(f, commune.regieId)).toBe(380)
  })

  test('opened again, it can be booked again', async () => {
    const family = await given.aFamily({ in: commune })
    const { id } = await addClosure(strike())
    await ask(agent, `mutation ($id: UUID!) { removeClosure(id: $id) { __typename } }`, { id })
    expect((await cellsOn(family, '2026-12-08'))[0]?.state).toBe('FREE')
  })
})

describe('places', () => {
  const SET = `mutation ($input: CapacityInput!) { setCapacity(input: $input) { __typename ... on CapacitySet { days } ... on CalendarRefused { reason } } }`
  const set = (capacity: number | null, from = '2026-12-07', to = '2026-12-18') =>
    ask(agent, SET, { input: { serviceId: commune.serviceId, from, to, weekdays: [2], capacity } })

  test('are set on the Tuesdays of a fortnight, and a family sees « complet »', async () => {
    const family = await given.aFamily({ in: commune })
    expect(await set(0)).toEqual({ setCapacity: { __typename: 'CapacitySet', days: 2 } })
    expect((await cellsOn(family, '2026-12-08'))[0]).toMatchObject({ state: 'FULL' })
    expect((await cellsOn(family, '2026-12-10'))[0]).toMatchObject({ state: 'FREE' })
    await set(null)
    expect((await cellsOn(family, '2026-12-08'))[0]).toMatchObject({ state: 'FREE' })
  })

  test('never go below what is taken', async () => {
    await given.aBookedMeal(commune)
    expect(await set(0)).toEqual({ setCapacity: { __typename: 'CalendarRefused', reason: 'BELOW_TAKEN' } })
  })
})

test('nobody but the commune’s agents and administrators touches its calendar', async () => {
  const others = [
    await given.aFamily({ in: commune }),
    await given.aStaffMember(await given.aCommune()),
    await given.aStaffMember(commune, 'CANTEEN'),
    await given.aStaffMember(commune, 'REGISSEUR'),
  ]
  for (const who of others) {
    expect(await codeOf(who, ADD, { input: strike() })).toBe('NOT_FOUND')
    expect(
      await codeOf(
        who,
        `query ($c: UUID!) { closureImpact(communeId: $c, firstDay: "2026-12-08", lastDay: "2026-12-08") { bookings } }`,
        { c: commune.id },
      ),
    ).toBe('NOT_FOUND')
  }
  const { rows } = await town().owner.query('select count(*)::int as n from closure where commune_id = $1', [
    commune.id,
  ])
  expect(rows[0]).toEqual({ n: 0 })
})
