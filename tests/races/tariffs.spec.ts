import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { balanceOf, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { gridOf, publish, withdraw } from '../support/tariffs.js'
import { town, useTown } from '../support/town.js'

useTown()

const DAY = '2026-12-10'
let commune: TestCommune
let admin: Signed
let colleague: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const child = (priceCents: number) => ({
  situationId: commune.situationId,
  serviceId: commune.serviceId,
  priceCents,
})
const aFamily = () => given.aFamily({ in: commune, creditCents: 5000 })
const order = (family: Awaited<ReturnType<typeof aFamily>>, expectedTotalCents: number) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents,
  })
const booked = async () =>
  (
    await town().owner.query<{ price: number }>(
      `select price_cents as price from booking where service_id = $1 and status in ('HELD', 'BOOKED')`,
      [commune.serviceId],
    )
  ).rows.map(({ price }) => price)
const prices = async () =>
  (
    await town().owner.query<{ price: number; from: string; to: string | null }>(
      'select price_cents as price, effective_from as "from", effective_to as "to" from tariff where situation_id = $1 order by 2',
      [commune.situationId],
    )
  ).rows

test.each([1, 2, 3])('of two who publish at once (%i) one wins, the other is told', async () => {
  const { revision } = await gridOf(admin, commune)
  const answers = await Promise.all([
    publish(admin, commune, [child(420)], { revision }),
    publish(colleague, commune, [child(440)], { revision }),
  ])
  expect(answers.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual([
    'CHANGED_MEANWHILE',
    'TariffPublication',
  ])
  const won = answers[0]?.reason ? 440 : 420
  expect(await prices()).toEqual([
    { price: 380, from: '2020-01-01', to: '2026-12-09' },
    { price: won, from: DAY, to: null },
  ])
})

test('an order that waited behind a publication is asked again, at the new price, and costs nothing', async () => {
  const family = await aFamily()
  const { owner } = town()
  const staff = await owner.connect()
  try {
    await staff.query('begin')
    await staff.query('select 1 from service where id = $1 for update', [commune.serviceId])
    const placed = order(family, 380)
    const isWaiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await owner.query(isWaiting)).rowCount === 0) await wait(10)
    await staff.query('update tariff set price_cents = 420 where situation_id = $1', [commune.situationId])
    await staff.query('commit')
    expect(await placed).toMatchObject({ __typename: 'OrderRefused', reason: 'PRICE_CHANGED', totalCents: 420 })
  } finally {
    staff.release()
  }
  expect(await booked()).toEqual([])
  expect(await balanceOf(family, commune.regieId)).toBe(5000)
})

test.each([1, 2, 3])('of four orders and a publication at once (%i), each is of the old price or refused', async () => {
  const families = await Promise.all(Array.from({ length: 4 }, aFamily))
  const { revision } = await gridOf(admin, commune)
  const publishing = publish(admin, commune, [child(420)], { revision })
  const placed = await Promise.all(families.map((family) => order(family, 380)))
  expect(await publishing).toMatchObject({ __typename: 'TariffPublication' })
  const reasons = placed.map(({ __typename, reason }) => reason ?? __typename)
  expect(new Set([...reasons, 'OrderPlaced', 'PRICE_CHANGED']).size).toBe(2)
  const bought = reasons.filter((reason) => reason === 'OrderPlaced').length
  expect(await booked()).toEqual(Array.from({ length: bought }, () => 380))
  expect(await order(await aFamily(), 420)).toMatchObject({ __typename: 'OrderPlaced' })
})

test.each([1, 2, 3])('of orders at a new price and its withdrawal (%i), nobody buys a price that is gone', async () => {
  const { id } = await publish(admin, commune, [child(420)], { effectiveFrom: '2026-11-25' })
  const families = await Promise.all(Array.from({ length: 4 }, aFamily))
  const withdrawing = withdraw(colleague, id)
  const placed = await Promise.all(families.map((family) => order(family, 420)))
  const withdrawn = await withdrawing
  const bought = placed.filter(({ __typename }) => __typename === 'OrderPlaced').length
  expect(await booked()).toEqual(Array.from({ length: bought }, () => 420))
  expect(withdrawn.reason ?? withdrawn.__typename).toBe(bought > 0 ? 'PRICES_SOLD' : 'TariffPublication')
})
