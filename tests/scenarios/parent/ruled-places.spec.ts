import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { expireOverdueOrders } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sendWebhook, sessionOf } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()
beforeEach(() => clock.at('2026-11-30T10:00:00.000Z'))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const TUESDAY = '2026-12-08'
const THURSDAY = '2026-12-10'

/** « Places par jour » of the règlement of the canteen. */
async function gives(commune: TestCommune, places: NonNullable<ServiceRules['capacity']>['places']): Promise<void> {
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify({ ...policy, services: { service: { ...rules, capacity: { places } } } })],
  )
}

const order = (family: TestFamily, { serviceId }: TestCommune, day: string, payment: 'WALLET' | 'CARD' = 'WALLET') =>
  placeOrder(family, {
    lines: [{ serviceId, beneficiaryId: family.children[0] ?? '', days: [day] }],
    expectedTotalCents: 380,
    payment,
  })

test('a day is full when the places of the règlement are taken, whatever the service has', async () => {
  const commune = await given.aCommune({ capacity: 10 })
  await gives(commune, { by: 'weekday', table: { tue: 1 }, otherwise: 2 })
  const [first, second] = [
    await given.aFamily({ in: commune, creditCents: 1000 }),
    await given.aFamily({ in: commune, creditCents: 1000 }),
  ]
  expect(await order(first, commune, TUESDAY)).toMatchObject({ order: { status: 'PAID' } })
  const refused = await order(second, commune, TUESDAY)
  expect(refused).toMatchObject({ reason: 'DAYS_UNAVAILABLE', unavailable: [{ day: TUESDAY, reason: 'FULL' }] })
  expect(await balanceOf(second, commune.regieId)).toBe(1000)
  expect(await order(first, commune, THURSDAY)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(second, commune, THURSDAY)).toMatchObject({ order: { status: 'PAID' } })
})

test('fewer places set in the calendar hold against more in the règlement', async () => {
  const commune = await given.aCommune({ capacity: 1 })
  await gives(commune, 5)
  const families = [
    await given.aFamily({ in: commune, creditCents: 380 }),
    await given.aFamily({ in: commune, creditCents: 380 }),
  ] as const
  expect(await order(families[0], commune, TUESDAY)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(families[1], commune, TUESDAY)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
})

test('ten parents at once want the only place that the règlement gives: one has it', async () => {
  const commune = await given.aCommune({ capacity: null })
  await gives(commune, 1)
  const families = await Promise.all(Array.from({ length: 10 }, () => given.aFamily({ in: commune, creditCents: 380 })))
  const answers = await Promise.all(families.map((family) => order(family, commune, TUESDAY)))
  expect(answers.filter((a) => a.__typename === 'OrderPlaced')).toHaveLength(1)
  expect(answers.filter((a) => a.unavailable?.[0]?.reason === 'FULL')).toHaveLength(9)
})

test('a card that pays after its order expired does not take a place beyond those of the règlement', async () => {
  const commune = await given.aCommune({ capacity: null })
  await gives(commune, 1)
  const [late, quick] = [await given.aFamily({ in: commune }), await given.aFamily({ in: commune, creditCents: 380 })]
  const held = await order(late, commune, TUESDAY, 'CARD')
  const page = held.paymentUrl ?? ''
  await onCardPage(page, 'delay')
  clock.at('2026-11-30T10:20:00.000Z')
  await expireOverdueOrders(town().db, clock.now())
  expect(await order(quick, commune, TUESDAY)).toMatchObject({ order: { status: 'PAID' } })
  await sendWebhook({ sessionId: sessionOf(page) })
  expect(await balanceOf(late, commune.regieId)).toBe(380)
})

test('the town hall reads both limits of a day', async () => {
  const commune = await given.aCommune({ capacity: 10 })
  const agent = await given.aStaffMember(commune)
  const read = async () =>
    (
      await ask<{ serviceDays: { days: object[] } }>(
        agent,
        `query ($id: UUID!) { serviceDays(serviceId: $id, from: "${TUESDAY}", to: "${THURSDAY}") { days { day capacity ruledPlaces } } }`,
        { id: commune.serviceId },
      )
    ).serviceDays.days
  expect((await read())[0]).toEqual({ day: TUESDAY, capacity: 10, ruledPlaces: null })
  await gives(commune, { by: 'weekday', table: { tue: 4 } })
  expect(await read()).toEqual([
    { day: TUESDAY, capacity: 10, ruledPlaces: 4 },
    { day: '2026-12-09', capacity: 10, ruledPlaces: null },
    { day: THURSDAY, capacity: 10, ruledPlaces: null },
  ])
})

test('the règlement is told how many places are left: too few is its own refusal, none is full, and no limit is enough', async () => {
  const least = async (capacity: number | null, min: number) => {
    const commune = await given.aCommune({ capacity })
    const policy = policyOf({ ...usualRules, book: [{ ...usualRules.book[0], requires: { capacityLeft: { min } } }] })
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
      [commune.serviceId, JSON.stringify(policy)],
    )
    return {
      commune,
      book: async () => order(await given.aFamily({ in: commune, creditCents: 380 }), commune, TUESDAY),
    }
  }
  const three = await least(3, 3)
  expect(await three.book()).toMatchObject({ order: { status: 'PAID' } })
  expect(await three.book()).toMatchObject({
    unavailable: [{ reason: 'NOT_ENTITLED', message: expect.stringContaining('le nombre de places restantes') }],
  })
  const last = await least(1, 1)
  expect(await last.book()).toMatchObject({ order: { status: 'PAID' } })
  expect(await last.book()).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await (await least(null, 3)).book()).toMatchObject({ order: { status: 'PAID' } })
})
