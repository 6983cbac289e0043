import { afterEach, expect, test } from '@jest/globals'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

afterEach(async () => expect(await brokenPromises()).toEqual([]))

const NOW = '2026-11-30T10:00:00.000Z'

/** « Panier gardé … minutes » in the règlement of the canteen. */
async function keeps(commune: TestCommune, holdMinutes: number): Promise<void> {
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify({ ...policy, services: { service: { ...rules, payment: { holdMinutes } } } })],
  )
}
const order = async (family: TestFamily, services: string[]) => {
  const lines = services.map((serviceId) => ({
    serviceId,
    beneficiaryId: family.children[0] ?? '',
    days: ['2026-12-08'],
  }))
  const answer = await placeOrder(family, { lines, expectedTotalCents: 380 * lines.length, payment: 'CARD' })
  const { rows } = await town().owner.query<{ until: Date }>('select expires_at as until from orders where id = $1', [
    answer.order?.id,
  ])
  return rows[0]?.until.toISOString()
}

test('never later than the meal can be booked, but for the usual quarter of an hour', async () => {
  const day = await given.aCommune()
  await keeps(day, 1440)
  // « jusqu'à 9 h, un jour de service avant » the 8th, a Tuesday
  clock.at('2026-12-07T05:00:00.000Z')
  expect(await order(await given.aFamily({ in: day }), [day.serviceId])).toBe('2026-12-07T08:00:00.000Z')
  clock.at('2026-12-07T07:55:00.000Z')
  expect(await order(await given.aFamily({ in: day }), [day.serviceId])).toBe('2026-12-07T08:10:00.000Z')
})

test('a card order holds its places a quarter of an hour, unless the règlement says otherwise', async () => {
  clock.at(NOW)
  const [usual, hour] = [await given.aCommune(), await given.aCommune()]
  await keeps(hour, 60)
  expect(await order(await given.aFamily({ in: usual }), [usual.serviceId])).toBe('2026-11-30T10:15:00.000Z')
  expect(await order(await given.aFamily({ in: hour }), [hour.serviceId])).toBe('2026-11-30T11:00:00.000Z')
})
