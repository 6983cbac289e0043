import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { relayOutbox } from '../../../server/src/platform/outbox.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, take } from '../../support/desk.js'
import { type TestRules, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cancelBookings, checkPayment, payOrder, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Une absence justifiée n'est pas facturée, une maladie sans certificat à moitié ; enfant non inscrit : + 2 €. » */
const rules: TestRules = {
  ...usualRules,
  absence: [
    { when: { justified: true, reason: 'sickness' }, proof: { fact: 'certificate' }, outcome: 'doNotCharge' },
    { when: { justified: true, reason: 'sickness' }, due: 50 },
    { when: { justified: true }, outcome: 'doNotCharge' },
  ],
  attend_unreserved: [{ modifiers: [{ add: 200, label: 'non inscrit' }] }],
}
const EVENING = 250
let commune: TestCommune
let care: string
let family: TestFamily
let carer: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune()
  care = await given.anEveningCare(commune, EVENING, rules)
  family = await given.aFamily({ in: commune })
  carer = await given.aStaffMember(commune, 'CANTEEN')
  await take(await given.aStaffMember(commune), commune, family, { ...cesu, amountCents: 1000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const line = (serviceId: string, days: string[]) => ({ serviceId, beneficiaryId: family.children[0] ?? '', days })
const evenings = (...days: string[]) =>
  placeOrder(family, { lines: [line(care, days)], expectedTotalCents: days.length * EVENING })
const SHEET = `__typename ... on AttendanceSheet { rows { status } } ... on AttendanceRefused { reason }`
const mark = (status: string | null, why: { reason?: string; certificate?: boolean } = {}) =>
  ask(
    carer,
    `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { ${SHEET} } }`,
    { s: care, marks: [{ beneficiaryId: family.children[0], status, ...why }] },
  )
const came = () =>
  ask(
    carer,
    `mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-08", beneficiaryId: $b) { ${SHEET} } }`,
    { s: care, b: family.children[0] },
  )
async function purse(): Promise<[number, number]> {
  const { family: found } = await ask<{ family: { wallets: { balanceCents: number; careOnlyCents: number }[] } }>(
    family,
    '{ family { wallets { balanceCents careOnlyCents } } }',
  )
  return [found.wallets[0]?.balanceCents ?? 0, found.wallets[0]?.careOnlyCents ?? 0]
}

test('an evening missed for a good reason is CESU again, and taken again when the mark changes', async () => {
  await evenings('2026-12-08')
  clock.at('2026-12-08T17:00:00+01:00')
  for (const [status, left] of [
    ['ABSENT_JUSTIFIED', 1000],
    ['PRESENT', 750],
    ['ABSENT_JUSTIFIED', 1000],
    [null, 750],
  ] as const) {
    await mark(status)
    expect(await purse()).toEqual([left, left])
    expect(await brokenPromises()).toEqual([])
  }
})

test('decided again for another reason, it is still CESU', async () => {
  await evenings('2026-12-08')
  clock.at('2026-12-08T17:00:00+01:00')
  await mark('ABSENT_JUSTIFIED', { reason: 'sickness' })
  expect(await purse()).toEqual([875, 875])
  await mark('ABSENT_JUSTIFIED', { reason: 'sickness', certificate: true })
  expect(await purse()).toEqual([1000, 1000])
  await mark('ABSENT_JUSTIFIED', { reason: 'sickness' })
  expect(await purse()).toEqual([875, 875])
})

test('what the card had paid comes back as money; taken again, CESU pay it and come back with it', async () => {
  const asked = { lines: [line(care, ['2026-12-08', '2026-12-11'])], expectedTotalCents: 2 * EVENING }
  const placed = await placeOrder(family, { ...asked, payment: 'CARD' })
  await checkPayment(family, (await onCardPage(placed.paymentUrl ?? '', 'accept')).split('/').at(-1) ?? '')
  clock.at('2026-12-08T17:00:00+01:00')
  await mark('ABSENT_JUSTIFIED')
  expect(await purse()).toEqual([1250, 1000])
  await mark('PRESENT')
  expect(await purse()).toEqual([1000, 750])
  const other = placed.order?.bookings.find((b) => b.day === '2026-12-11')?.id ?? ''
  await cancelBookings(family, [other], EVENING)
  expect(await purse()).toEqual([1250, 1000])
})

test('an evening without a booking is paid with CESU, and is due when they do not suffice', async () => {
  clock.at('2026-12-08T17:00:00+01:00')
  await came()
  expect(await purse()).toEqual([550, 550])
  await mark(null)
  expect(await purse()).toEqual([1000, 1000])
  await evenings('2026-12-11', '2026-12-14', '2026-12-15')
  await came()
  expect(await purse()).toEqual([250, 250])
  const { family: seen } = await ask<{ family: { dueOrders: { id: string }[] } }>(
    family,
    '{ family { dueOrders { id } } }',
  )
  await given.credit(family.accountId, commune.regieId, 300)
  expect((await payOrder(family, seen.dueOrders[0]?.id ?? '', 'WALLET')).order?.status).toBe('PAID')
  expect(await purse()).toEqual([100, 0])
})

test('an order that has expired gives CESU back, and takes them again when its card payment comes late', async () => {
  const days = ['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11', '2026-12-14']
  const asked = { lines: [line(care, days)], expectedTotalCents: 5 * EVENING }
  const placed = await placeOrder(family, { ...asked, payment: 'WALLET_THEN_CARD' })
  expect(await purse()).toEqual([0, 0])
  const payment = (await onCardPage(placed.paymentUrl ?? '', 'accept')).split('/').at(-1) ?? ''
  clock.at('2026-11-25T12:20:00+01:00')
  await relayOutbox(town().db)
  await town().owner.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'sandbox-webhook'`,
  )
  await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
  await town().runJobs()
  expect(await purse()).toEqual([1000, 1000])
  await checkPayment(family, payment)
  expect(await purse()).toEqual([0, 0])
})

test('a commune that closes gives CESU back', async () => {
  await evenings('2026-12-08')
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await ask(admin, `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`, {
    input: {
      communeId: commune.id,
      firstDay: '2026-12-08',
      lastDay: '2026-12-08',
      reason: 'Grève',
      shortReason: 'Grève',
      cancelBookings: true,
    },
  })
  expect(await purse()).toEqual([1000, 1000])
})

test('a family that leaves is told that CESU cannot be paid out', async () => {
  await evenings('2026-12-08')
  const { quoteLeaving } = await ask<{ quoteLeaving: { whyNot: string } }>(family, '{ quoteLeaving { whyNot } }')
  expect(quoteLeaving.whyNot).toContain('CESU')
})

test('an evening on the invoice of the month takes and gives back no CESU, however often its mark changes', async () => {
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy)
     select service_id, 2, '2020-01-02', now(), jsonb_set(policy, '{services,service,payment}', '{"mode": "invoice"}') from regulation where service_id = $1`,
    [care],
  )
  const lines = [line(care, ['2026-12-08'])]
  expect(await placeOrder(family, { lines, expectedTotalCents: EVENING, payment: 'INVOICE' })).toMatchObject({
    order: { status: 'ON_INVOICE' },
  })
  clock.at('2026-12-08T17:00:00+01:00')
  for (const status of ['ABSENT_JUSTIFIED', 'PRESENT', 'ABSENT_JUSTIFIED', null]) {
    expect(await mark(status)).toMatchObject({ recordAttendance: { __typename: 'AttendanceSheet' } })
    expect(await purse()).toEqual([1000, 1000])
    expect(await brokenPromises()).toEqual([])
  }
})
