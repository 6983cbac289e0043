import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { abandonOrder, balanceOf, payOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Enfant non inscrit : + 2 €. » */
const attend_unreserved = [{ modifiers: [{ add: 200, label: 'non inscrit' }] }]
const rules = { ...usualRules, attend_unreserved }
const ROWS = `__typename ... on AttendanceSheet { rows { status bookingId charge { amountCents state } } }`
const UNBOOKED = `mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-08", beneficiaryId: $b) { ${ROWS} } }`
const RECORD = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { ${ROWS} } }`
const ORDERS = `{ family { dueOrders { id totalCents } orders(first: 20) { edges { node { id status totalCents sentence refundedCents can { pay { allowed } abandon { allowed } }
  bookings { status unbooked can { cancel { allowed } } } } } } } }`

interface Seen {
  family: {
    dueOrders: { id: string; totalCents: number }[]
    orders: {
      edges: { node: { id: string; status: string; totalCents: number; refundedCents: number; sentence: string } }[]
    }
  }
}

let commune: TestCommune
let canteen: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules, capacity: 1 })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  clock.at('2026-12-08T12:00:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const came = (family: TestFamily, town = commune) =>
  ask<{ recordUnbooked: object }>(canteen, UNBOOKED, { s: town.serviceId, b: family.children[0] })
const mark = (family: TestFamily, status: string | null) =>
  ask<{ recordAttendance: object }>(canteen, RECORD, {
    s: commune.serviceId,
    marks: family.children.map((beneficiaryId) => ({ beneficiaryId, status })),
  })
const ordersOf = async (family: TestFamily) => {
  const { family: seen } = await ask<Seen>(family, ORDERS)
  return { due: seen.dueOrders, orders: seen.orders.edges.map((e) => e.node) }
}

test('who comes without a booking is charged as the règlement says, by the wallet that can pay', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  expect(await came(family)).toEqual({
    recordUnbooked: {
      __typename: 'AttendanceSheet',
      rows: [{ status: 'PRESENT_UNBOOKED', bookingId: null, charge: { amountCents: 580, state: 'PAID' } }],
    },
  })
  expect(await balanceOf(family, commune.regieId)).toBe(420)
  expect((await ordersOf(family)).orders).toMatchObject([
    {
      status: 'PAID',
      totalCents: 580,
      bookings: [{ status: 'BOOKED', unbooked: true, can: { cancel: { allowed: false } } }],
    },
  ])
})

test('where the month is invoiced it is on the invoice, and the register says so', async () => {
  const monthly = await given.aCommune({ rules, onInvoice: true })
  const canteenThere = await given.aStaffMember(monthly, 'CANTEEN')
  const family = await given.aFamily({ in: monthly, creditCents: 1000 })
  expect(await ask(canteenThere, UNBOOKED, { s: monthly.serviceId, b: family.children[0] })).toMatchObject({
    recordUnbooked: { rows: [{ charge: { amountCents: 580, state: 'ON_INVOICE' } }] },
  })
  expect(await balanceOf(family, monthly.regieId)).toBe(1000)
})

test('without money it is due: no time limit, not abandoned, paid later from the wallet', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 100 })
  expect(await came(family)).toMatchObject({
    recordUnbooked: { rows: [{ charge: { amountCents: 580, state: 'DUE' } }] },
  })
  expect(await balanceOf(family, commune.regieId)).toBe(100)
  const { due, orders } = await ordersOf(family)
  const id = due[0]?.id ?? ''
  expect(due).toEqual([{ id, totalCents: 580 }])
  expect(orders).toMatchObject([{ status: 'DUE', can: { pay: { allowed: true }, abandon: { allowed: false } } }])
  expect(await abandonOrder(family, id)).toMatchObject({ reason: 'NOT_PENDING' })
  expect(await payOrder(family, id, 'WALLET')).toMatchObject({ reason: 'INSUFFICIENT_FUNDS', missingCents: 480 })
  await given.credit(family.accountId, commune.regieId, 1000)
  clock.at('2027-01-20T12:00:00+01:00')
  expect(await payOrder(family, id, 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
  expect(await balanceOf(family, commune.regieId)).toBe(520)
  expect((await ordersOf(family)).due).toEqual([])
})

test('a due order opens a card page', async () => {
  const family = await given.aFamily({ in: commune })
  await came(family)
  const [due] = (await ordersOf(family)).due
  const answer = await payOrder(family, due?.id ?? '', 'CARD')
  expect(answer.paymentUrl).toBeTruthy()
})

test('a mark taken back gives everything back, as many times as it changes', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  const poor = await given.aFamily({ in: commune })
  for (const who of [family, poor]) {
    await came(who)
    await mark(who, 'PRESENT')
    await mark(who, null)
    await came(who)
    await mark(who, 'ABSENT')
  }
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
  expect((await ordersOf(family)).orders.map((o) => [o.status, o.refundedCents])).toEqual([
    ['PAID', 580],
    ['PAID', 580],
  ])
  expect((await ordersOf(poor)).orders.map((o) => o.status)).toEqual(['CANCELLED', 'CANCELLED'])
  expect((await ordersOf(poor)).due).toEqual([])
})

test('a règlement that does not speak of it charges the usual price, as its read-back says', async () => {
  const place = await given.aCommune({ rules: usualRules })
  canteen = await given.aStaffMember(place, 'CANTEEN')
  const family = await given.aFamily({ in: place, creditCents: 1000 })
  await came(family, place)
  expect(await balanceOf(family, place.regieId)).toBe(620)
})

test('a refusal, a price of zero or no valid access: served, and nothing is charged', async () => {
  for (const path of [[{ outcome: 'refuse' as const }], [{ price: 0 }]]) {
    const place = await given.aCommune({ rules: { ...usualRules, attend_unreserved: path } })
    canteen = await given.aStaffMember(place, 'CANTEEN')
    const family = await given.aFamily({ in: place, creditCents: 1000 })
    expect(await came(family, place)).toMatchObject({
      recordUnbooked: { rows: [{ status: 'PRESENT_UNBOOKED', charge: null }] },
    })
    expect(await balanceOf(family, place.regieId)).toBe(1000)
  }
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  const waiting = await given.aFamily({ in: commune, accessStatus: 'PENDING', creditCents: 1000 })
  await came(waiting)
  expect((await ordersOf(waiting)).orders).toEqual([])
})

test('two agents who mark the same child at once make one order', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  await Promise.all(Array.from({ length: 6 }, () => came(family)))
  expect((await ordersOf(family)).orders).toHaveLength(1)
  expect(await balanceOf(family, commune.regieId)).toBe(9420)
})

test('the family is told what was charged, by which rule and how to pay', async () => {
  const family = await given.aFamily({ in: commune })
  await came(family)
  const { rows } = await town().owner.query(
    `select payload from outbox where payload ->> 'template' = 'meal-unbooked' order by id desc limit 1`,
  )
  const { payload } = rows[0] as { payload: { explanation: string } }
  expect(payload.explanation).toMatch(/non inscrit/)
})

test('the third meal without a booking costs double, and a debt blocks the next booking', async () => {
  const place = await given.aCommune({
    rules: {
      ...usualRules,
      attend_unreserved: [{ when: { before: { min: 2 } }, modifiers: [{ multiply: 2, label: 'répété' }] }, {}],
    },
    policy: {
      counters: { before: { counts: 'attend_unreserved' } },
      blocks: [{ when: { debtCents: { above: 1500 } }, because: 'Réglez d’abord vos factures.' }],
    },
  })
  canteen = await given.aStaffMember(place, 'CANTEEN')
  const family = await given.aFamily({ in: place })
  const lines = [{ serviceId: place.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2027-01-12'] }]
  clock.at('2026-12-10T12:00:00+01:00')
  const on = (day: string) =>
    ask(canteen, UNBOOKED.replace('2026-12-08', day), { s: place.serviceId, b: family.children[0] })
  await on('2026-12-07')
  await on('2026-12-08')
  expect((await quote(family, lines)).unavailable).toEqual([])
  await on('2026-12-10')
  expect((await ordersOf(family)).due.map((o) => o.totalCents).sort()).toEqual([380, 380, 760])
  expect((await quote(family, lines)).unavailable).toMatchObject([{ message: 'Réglez d’abord vos factures.' }])
})

test('marking costs the same for one child without a booking and for four', async () => {
  const statements = async (children: number) => {
    const family = await given.aFamily({ in: commune, children, creditCents: 10_000 })
    for (const b of family.children) await ask(canteen, UNBOOKED, { s: commune.serviceId, b })
    await mark(family, 'ABSENT')
    return (await countStatements(() => mark(family, 'PRESENT'))).statements.length
  }
  expect(await statements(4)).toBe(await statements(1))
})
