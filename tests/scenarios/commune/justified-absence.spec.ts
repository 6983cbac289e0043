import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, payOrder, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Une absence justifiée n'est pas facturée. » */
const rules = { ...usualRules, absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const }] }
const RECORD = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) {
  __typename ... on AttendanceSheet { rows { status } } ... on AttendanceRefused { reason } } }`

let commune: TestCommune
let canteen: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** One mark by child; answers the statuses, or why it was refused. */
async function mark(town: TestCommune, children: readonly string[], status: string | null) {
  const marks = children.map((beneficiaryId) => ({ beneficiaryId, status }))
  const { recordAttendance: answer } = await ask<{
    recordAttendance: { reason?: string; rows?: { status: string }[] }
  }>(canteen, RECORD, { s: town.serviceId, marks })
  return answer.reason ?? answer.rows?.map((row) => row.status)
}

const ordersOwed = async (family: TestFamily) =>
  (
    await ask<{
      family: {
        orders: {
          edges: { node: { id: string; status: string; totalCents: number; bookings: { takenBack: boolean }[] } }[]
        }
      }
    }>(family, `{ family { orders(first: 9) { edges { node { id status totalCents bookings { takenBack } } } } } }`)
  ).family.orders.edges.flatMap(({ node }) => (node.bookings.some((b) => b.takenBack) ? [node] : []))
const owed = async (family: TestFamily) =>
  (await ordersOwed(family)).map(({ status, totalCents, bookings }) => ({ status, totalCents, bookings }))

const atNoon = () => clock.at('2026-12-08T12:00:00+01:00')

test('a justified absence gives the price back, once, and the wallet says why', async () => {
  const { family, orderId } = await given.aBookedMeal(commune)
  atNoon()
  expect(await mark(commune, family.children, 'ABSENT_JUSTIFIED')).toEqual(['ABSENT_JUSTIFIED'])
  expect(await mark(commune, family.children, 'ABSENT_JUSTIFIED')).toEqual(['ABSENT_JUSTIFIED'])
  expect(await balanceOf(family, commune.regieId)).toBe(380)
  const { order, family: seen } = await ask<{
    order: object
    family: { wallets: { statement: { edges: { node: { cause: string; label: string } }[] } }[] }
  }>(
    family,
    `query ($id: UUID!) { order(id: $id) { refundedCents bookings { status refundedCents keptCents } }
      family { wallets { statement(first: 1) { edges { node { cause label } } } } } }`,
    { id: orderId },
  )
  expect(order).toEqual({ refundedCents: 380, bookings: [{ status: 'BOOKED', refundedCents: 380, keptCents: 0 }] })
  expect(seen.wallets[0]?.statement.edges[0]?.node).toEqual({
    cause: 'ABSENCE',
    label: 'Absence déduite : Louane, 08/12/2026',
  })
})

test('a mark that changes takes it back; changed again and again it stays exact', async () => {
  const { family } = await given.aBookedMeal(commune)
  atNoon()
  for (const [status, balance] of [
    ['ABSENT_JUSTIFIED', 380],
    ['PRESENT', 0],
    ['ABSENT_JUSTIFIED', 380],
    [null, 0],
    ['ABSENT', 0],
    ['ABSENT_JUSTIFIED', 380],
  ] as const) {
    await mark(commune, family.children, status)
    expect(await balanceOf(family, commune.regieId)).toBe(balance)
    expect(await brokenPromises()).toEqual([])
  }
})

test('ten tablets at once give it back once, and whoever wins, the money follows the mark', async () => {
  const { family } = await given.aBookedMeal(commune)
  atNoon()
  await Promise.all(Array.from({ length: 10 }, () => mark(commune, family.children, 'ABSENT_JUSTIFIED')))
  expect(await balanceOf(family, commune.regieId)).toBe(380)
  const answers = Array.from({ length: 10 }, (_, i) =>
    mark(commune, family.children, i % 2 ? 'PRESENT' : 'ABSENT_JUSTIFIED'),
  )
  await Promise.all(answers)
  const [last] = (
    await ask<{ attendanceSheet: { rows: { status: string }[] } }>(
      canteen,
      `query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { rows { status } } }`,
      { s: commune.serviceId },
    )
  ).attendanceSheet.rows
  expect(await balanceOf(family, commune.regieId)).toBe(last?.status === 'PRESENT' ? 0 : 380)
})

test('money that the family has spent is due again when the mark changes, and no more once it is justified after all', async () => {
  const { family } = await given.aBookedMeal(commune)
  atNoon()
  await mark(commune, family.children, 'ABSENT_JUSTIFIED')
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-11'] }]
  expect(await placeOrder(family, { lines, expectedTotalCents: 380 })).toMatchObject({ __typename: 'OrderPlaced' })
  expect(await mark(commune, family.children, 'PRESENT')).toEqual(['PRESENT'])
  expect(await mark(commune, family.children, 'ABSENT')).toEqual(['ABSENT'])
  expect(await owed(family)).toEqual([{ status: 'DUE', totalCents: 380, bookings: [{ takenBack: true }] }])
  await town().runJobs()
  const mail = (await town().mailsTo(family.email)).find((m) => m.subject.startsWith('Absence corrigée'))
  expect(mail?.text.replace(/\s/g, ' ')).toMatch(/3,80 € qui vous avaient été rendus .* sont à régler/)
  expect(await mark(commune, family.children, 'ABSENT_JUSTIFIED')).toEqual(['ABSENT_JUSTIFIED'])
  expect(await owed(family)).toMatchObject([{ status: 'CANCELLED' }])
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('what was due again and paid comes back once the absence is justified after all, ten tablets at once', async () => {
  const { family } = await given.aBookedMeal(commune)
  atNoon()
  await mark(commune, family.children, 'ABSENT_JUSTIFIED')
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-11'] }]
  await placeOrder(family, { lines, expectedTotalCents: 380 })
  await Promise.all(Array.from({ length: 10 }, () => mark(commune, family.children, 'PRESENT')))
  const [due] = await owed(family)
  expect(due).toMatchObject({ status: 'DUE' })
  await given.credit(family.accountId, commune.regieId, 380)
  const [order] = await ordersOwed(family)
  expect(await payOrder(family, order?.id ?? '', 'WALLET')).toMatchObject({ __typename: 'OrderPlaced' })
  expect(await balanceOf(family, commune.regieId)).toBe(0)
  clock.at('2026-12-09T09:00:00+01:00')
  await earnAdvances(town().db, clock.now())
  await mark(commune, family.children, 'ABSENT')
  expect(await balanceOf(family, commune.regieId)).toBe(0)
  await Promise.all(Array.from({ length: 10 }, () => mark(commune, family.children, 'ABSENT_JUSTIFIED')))
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('given back once: neither cancelling nor closing the day gives it back again', async () => {
  const open = { until: { at: '24:00' } }
  const late = await given.aCommune({ rules: { ...rules, book: [open], cancel: [open] } })
  canteen = await given.aStaffMember(late, 'CANTEEN')
  const { family, bookingId } = await given.aBookedMeal(late)
  atNoon()
  await mark(late, family.children, 'ABSENT_JUSTIFIED')
  expect(await cancelBookings(family, [bookingId], 380)).toMatchObject({ reason: 'ABSENCE_CREDITED' })
  const input = {
    communeId: late.id,
    serviceId: late.serviceId,
    firstDay: '2026-12-08',
    lastDay: '2026-12-08',
    reason: 'Grève',
    shortReason: 'Grève',
    cancelBookings: true,
  }
  const admin = await given.aStaffMember(late, 'COMMUNE_ADMIN')
  await ask(admin, `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`, { input })
  expect(await balanceOf(family, late.regieId)).toBe(380)
})

test('without a rule, an absence stays due, justified or not; with one, an absence that is not justified stays due', async () => {
  const strict = await given.aCommune()
  canteen = await given.aStaffMember(strict, 'CANTEEN')
  const { family } = await given.aBookedMeal(strict)
  atNoon()
  await mark(strict, family.children, 'ABSENT_JUSTIFIED')
  expect(await balanceOf(family, strict.regieId)).toBe(0)
  const other = await given.aBookedMeal(commune)
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  atNoon()
  await mark(commune, other.family.children, 'ABSENT')
  expect(await balanceOf(other.family, commune.regieId)).toBe(0)
})
