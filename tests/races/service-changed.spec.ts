import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask, type Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { balanceOf, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

const DAY = '2026-12-08'
let commune: TestCommune
let admin: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const aFamily = () => given.aFamily({ in: commune, creditCents: 380 })
const order = (family: Awaited<ReturnType<typeof aFamily>>) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents: 380,
  })
const archive = async () =>
  (
    await ask<{ answer: { __typename: string; reason?: string } }>(
      admin,
      `mutation ($id: UUID!) { answer: archiveService(serviceId: $id, revision: 1) { __typename ... on ServiceSetupRefused { reason } } }`,
      { id: commune.serviceId },
    )
  ).answer
const booked = async () =>
  (
    await town().owner.query<{ n: number }>(
      `select count(*)::int as n from booking where service_id = $1 and status in ('HELD', 'BOOKED')`,
      [commune.serviceId],
    )
  ).rows[0]?.n

test.each([
  ['the archiving of its service', 'active = false', '« Cantine » n’est plus proposé.'],
  ['a change of the days of its service', `open_weekdays = '{1,4,5}'`, 'Pas de service le mardi.'],
])('an order that waited behind %s books nothing and costs nothing', async (_what, change, message) => {
  const family = await aFamily()
  const { owner } = town()
  const staff = await owner.connect()
  try {
    await staff.query('begin')
    await staff.query('select 1 from service where id = $1 for update', [commune.serviceId])
    const placed = order(family)
    const isWaiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await owner.query(isWaiting)).rowCount === 0) await wait(10)
    await staff.query(`update service set ${change}, revision = revision + 1 where id = $1`, [commune.serviceId])
    await staff.query('commit')
    const answer = await placed
    expect(answer).toMatchObject({ __typename: 'OrderRefused', reason: 'DAYS_UNAVAILABLE' })
    expect(answer.unavailable?.[0]?.message).toBe(message)
  } finally {
    staff.release()
  }
  expect(await booked()).toBe(0)
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test.each([1, 2, 3])(
  'of four orders and an archiving at once (%i), either meals are booked or nothing is',
  async () => {
    const families = await Promise.all(Array.from({ length: 4 }, aFamily))
    const archiving = archive()
    const placed = await Promise.all(families.map(order))
    const archived = await archiving
    const bought = placed.filter(({ __typename }) => __typename === 'OrderPlaced').length
    expect(await booked()).toBe(bought)
    expect(archived).toEqual(
      bought === 0 ? { __typename: 'ServiceSetup' } : { __typename: 'ServiceSetupRefused', reason: 'HAS_BOOKINGS' },
    )
  },
)
