import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bookFamilyStanding, bookStanding, endStanding } from '../../server/src/modules/bookings/index.js'
import { ask } from '../support/client.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { balanceOf, cancelBookings, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { bookedDays, changeStanding, createStanding, stopStanding } from '../support/standing.js'
import { town, useTown } from '../support/town.js'

useTown()

const [MONDAY, TUESDAY] = ['2026-12-07', '2026-12-08']
let commune: TestCommune
beforeEach(async () => {
  clock.at('2026-11-30T08:30:00.000Z')
  commune = await given.aCommune()
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function stands(creditCents = 5000, more: { weekdays?: number[] } = {}) {
  const family = await given.aFamily({ in: commune, creditCents })
  const { standing } = await createStanding(family, {
    serviceId: commune.serviceId,
    beneficiaryId: family.children[0] ?? '',
    weekdays: more.weekdays ?? [1, 2],
    firstDay: MONDAY,
    lastDay: TUESDAY,
  })
  if (!standing) throw new Error('it stands')
  return { family, standing }
}
const run = (family: TestFamily) => bookFamilyStanding(town().db, family.accountId, clock.now())
const byHand = (family: TestFamily, day = MONDAY) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [day] }],
    expectedTotalCents: 380,
  })
const spent = async (family: TestFamily) => 5000 - (await balanceOf(family, commune.regieId))

test('five workers at once book each day once', async () => {
  const { family } = await stands()
  await Promise.all(Array.from({ length: 5 }, () => bookStanding(town().db, clock.now())))
  expect(await bookedDays(family.children[0])).toEqual([`${MONDAY} PAID`, `${TUESDAY} PAID`])
  expect(await spent(family)).toBe(760)
})

test('the family books by hand in the same second: one of them does it, and both days are had', async () => {
  const { family } = await stands()
  await Promise.all([run(family), byHand(family), run(family)])
  expect(await bookedDays(family.children[0])).toEqual([`${MONDAY} PAID`, `${TUESDAY} PAID`])
  expect(await spent(family)).toBe(760)
})

test('a day that is cancelled while the job runs stays cancelled', async () => {
  const { family } = await stands()
  await byHand(family)
  const { rows } = await town().owner.query<{ id: string }>('select id from booking where account_id = $1', [
    family.accountId,
  ])
  clock.at('2026-11-30T08:31:00.000Z')
  await Promise.all([
    run(family),
    cancelBookings(
      family,
      rows.map(({ id }) => id),
      380,
    ),
    run(family),
  ])
  await run(family)
  expect(await bookedDays(family.children[0])).toEqual([`${TUESDAY} PAID`])
  expect(await spent(family)).toBe(380)
})

test('stopped or changed while the job runs: what is booked afterwards is what was asked last', async () => {
  const { family, standing } = await stands()
  const [, stopped] = await Promise.all([run(family), stopStanding(family, standing, MONDAY), run(family)])
  expect(stopped.__typename).toBe('StandingBookingSaved')
  const after = await bookedDays(family.children[0])
  await run(family)
  expect(await bookedDays(family.children[0])).toEqual(after)

  const other = await stands()
  const [one, two] = await Promise.all([
    changeStanding(other.family, other.standing, { weekdays: [1], firstDay: MONDAY, lastDay: TUESDAY }),
    changeStanding(other.family, other.standing, { weekdays: [2], firstDay: MONDAY, lastDay: TUESDAY }),
    run(other.family),
  ])
  expect([one, two].map(({ __typename }) => __typename).sort()).toEqual(['StandingBookingSaved', 'StandingRefused'])
})

test('the last place of a day goes to one of two families, and the other is told', async () => {
  commune = await given.aCommune({ capacity: 1 })
  const [a, b] = [await stands(5000, { weekdays: [1] }), await stands(5000, { weekdays: [1] })]
  await Promise.all([run(a.family), run(b.family)])
  const had = [await bookedDays(a.family.children[0]), await bookedDays(b.family.children[0])]
  expect(had.flat()).toEqual([`${MONDAY} PAID`])
  const { rows } = await town().owner.query(
    `select 1 from outbox where payload ->> 'template' = 'standing-missed' and payload ->> 'accountId' = any($1)`,
    [[a.family.accountId, b.family.accountId]],
  )
  expect(rows).toHaveLength(1)
})

test('a closure and the job at once leave nothing booked on the closed day, and nothing charged for it', async () => {
  const { family } = await stands()
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const close = ask(admin, `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`, {
    input: {
      communeId: commune.id,
      serviceId: commune.serviceId,
      firstDay: MONDAY,
      lastDay: MONDAY,
      reason: 'Grève du personnel.',
      shortReason: 'Grève',
      cancelBookings: true,
      expectedRefundCents: 0,
    },
  }).catch(() => null)
  await Promise.all([run(family), close])
  const days = await bookedDays(family.children[0])
  expect(days).toContain(`${TUESDAY} PAID`)
  expect(await spent(family)).toBe(380 * days.length)
})

test('an access that ends while the job runs ends it, and the days that were not booked are not', async () => {
  const { family } = await stands()
  const revoke = town().owner.query(
    `update service_access set status = 'REVOKED', reason = 'Départ', decided_at = now() where account_id = $1`,
    [family.accountId],
  )
  await Promise.all([run(family), revoke, endStanding(town().db, clock.now())])
  const before = await bookedDays(family.children[0])
  await endStanding(town().db, clock.now())
  await run(family)
  expect(await bookedDays(family.children[0])).toEqual(before)
  expect(await spent(family)).toBe(380 * before.length)
})
