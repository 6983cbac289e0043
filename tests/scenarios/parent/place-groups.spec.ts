import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { expireOverdueOrders, offerFreedPlaces, regroupPlaces } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sendWebhook, sessionOf } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()
beforeEach(() => clock.at('2026-11-30T10:00:00.000Z'))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAY = '2026-12-08'

/** « 1 place en maternelle, 2 en élémentaire »: of the class of a child. */
const BY_LEVEL = { by: 'level', table: { nursery: 1, elementary: 2 } }

async function aCommune(places: NonNullable<ServiceRules['capacity']>['places'], capacity: number | null = null) {
  const commune = await given.aCommune({ capacity })
  await rule(commune, 2, places)
  return commune
}
async function rule(commune: TestCommune, version: number, places: NonNullable<ServiceRules['capacity']>['places']) {
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  const capacity = { places, waitlist: true }
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, $2, '2020-01-02', now(), $3)`,
    [commune.serviceId, version, JSON.stringify({ ...policy, services: { service: { ...rules, capacity } } })],
  )
}
async function aFamily(commune: TestCommune, ...classes: string[]): Promise<TestFamily> {
  const family = await given.aFamily({ in: commune, children: classes.length, creditCents: 2000 })
  for (const [i, schoolClass] of classes.entries())
    await town().owner.query('update beneficiary set school_class = $2 where id = $1', [
      family.children[i],
      schoolClass,
    ])
  return family
}
const order = (family: TestFamily, { serviceId }: TestCommune, payment: 'WALLET' | 'CARD' = 'WALLET') =>
  placeOrder(family, {
    lines: family.children.map((beneficiaryId) => ({ serviceId, beneficiaryId, days: [DAY] })),
    expectedTotalCents: 380 * family.children.length,
    payment,
  })
const join = async (family: TestFamily, { serviceId }: TestCommune) =>
  (
    await ask<{ answer: { __typename: string; requests?: { placeGroup: string | null }[] } }>(
      family,
      `mutation ($input: JoinWaitingListInput!) { answer: joinWaitingList(input: $input) { __typename
         ... on WaitingListJoined { requests { placeGroup } } } }`,
      { input: { lines: [{ serviceId, beneficiaryId: family.children[0], days: [DAY] }] } },
    )
  ).answer
const statuses = async ({ serviceId }: TestCommune) =>
  (
    await town().owner.query<{ group: string; status: string }>(
      'select place_group as "group", status from waiting_request where service_id = $1 order by asked_at, id',
      [serviceId],
    )
  ).rows

test('a day that is full for a group is free for another', async () => {
  const commune = await aCommune(BY_LEVEL)
  expect(await order(await aFamily(commune, 'PS'), commune)).toMatchObject({ order: { status: 'PAID' } })
  const small = await aFamily(commune, 'GS')
  expect(await order(small, commune)).toMatchObject({
    unavailable: [
      {
        ...{ day: DAY, reason: 'FULL' },
        message: expect.stringMatching(
          /^Complet pour « .*maternelle.* » : vous pouvez rejoindre la liste d’attente\.$/i,
        ),
      },
    ],
  })
  expect(await balanceOf(small, commune.regieId)).toBe(2000)
  expect(await order(await aFamily(commune, 'CE1'), commune)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(await aFamily(commune, 'CM2'), commune)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(await aFamily(commune, 'CP'), commune)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
})

test('children of one basket share the places of their group; the places of the day hold beside them', async () => {
  const commune = await aCommune(BY_LEVEL, 2)
  const refused = await order(await aFamily(commune, 'PS', 'MS'), commune)
  expect(refused.unavailable).toMatchObject([{ reason: 'FULL' }])
  expect(await order(await aFamily(commune, 'PS', 'CE1'), commune)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(await aFamily(commune, 'CE2'), commune)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
})

test('a place that frees goes to the first of its group; who waits for a full group keeps nothing from another', async () => {
  const commune = await aCommune(BY_LEVEL, 10)
  const small = await aFamily(commune, 'PS')
  const [booking] = (await order(small, commune)).order?.bookings ?? []
  const big = await aFamily(commune, 'CE1', 'CE2')
  await order(big, commune)
  const [bigWaits, smallWaits] = [await aFamily(commune, 'CM1'), await aFamily(commune, 'MS')]
  expect(await join(bigWaits, commune)).toMatchObject({ __typename: 'WaitingListJoined' })
  clock.at('2026-11-30T10:01:00.000Z')
  expect((await join(smallWaits, commune)).requests?.[0]?.placeGroup).toMatch(/maternelle/i)
  clock.at('2026-11-30T10:02:00.000Z')
  await offerFreedPlaces(town().db, clock.now())
  expect((await statuses(commune)).map(({ status }) => status)).toEqual(['WAITING', 'WAITING'])
  await cancelBookings(small, [booking?.id ?? ''], 380)
  await offerFreedPlaces(town().db, clock.now())
  expect((await statuses(commune)).map(({ status }) => status)).toEqual(['WAITING', 'OFFERED'])
  expect(await order(smallWaits, commune)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(await aFamily(commune, 'GS'), commune)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
})

test('who waits for a full group lets another be booked', async () => {
  const commune = await aCommune(BY_LEVEL, 10)
  await order(await aFamily(commune, 'PS'), commune)
  await join(await aFamily(commune, 'MS'), commune)
  expect(await order(await aFamily(commune, 'CE1'), commune)).toMatchObject({ order: { status: 'PAID' } })
})

test('a card that pays after its order expired takes no place beyond those of its group', async () => {
  const commune = await aCommune(BY_LEVEL)
  const late = await aFamily(commune, 'PS')
  const page = (await order(late, commune, 'CARD')).paymentUrl ?? ''
  await onCardPage(page, 'delay')
  clock.at('2026-11-30T10:20:00.000Z')
  await expireOverdueOrders(town().db, clock.now())
  expect(await order(await aFamily(commune, 'MS'), commune)).toMatchObject({ order: { status: 'PAID' } })
  await sendWebhook({ sessionId: sessionOf(page) })
  expect(await balanceOf(late, commune.regieId)).toBe(2380)
})

test('brackets, situations and first lines make groups too, named as the règlement says them', async () => {
  const first = {
    first: [
      { when: { age: { max: 5 } }, label: 'les petits', price: 0 },
      { price: { by: 'weekday', table: { tue: 1 } } },
    ],
  }
  const commune = await aCommune(first)
  expect(await order(await aFamily(commune, 'CE1'), commune)).toMatchObject({ order: { status: 'PAID' } })
  expect(await order(await aFamily(commune, 'CE1'), commune)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  const { rows } = await town().owner.query('select place_group from booking where service_id = $1', [
    commune.serviceId,
  ])
  expect(rows).toEqual([{ place_group: 'Dans les autres cas' }])
})

test('the town hall reads the places of each group of a day', async () => {
  const commune = await aCommune(BY_LEVEL, 10)
  await order(await aFamily(commune, 'CE1'), commune)
  const { serviceDays } = await ask<{ serviceDays: { days: object[] } }>(
    await given.aStaffMember(commune),
    `query ($id: UUID!) { serviceDays(serviceId: $id, from: "${DAY}", to: "${DAY}") { days { capacity ruledPlaces placeGroups { name places taken } } } }`,
    { id: commune.serviceId },
  )
  const group = (name: RegExp, places: number, taken: number) => ({ name: expect.stringMatching(name), places, taken })
  expect(serviceDays.days).toEqual([
    { capacity: 10, ruledPlaces: null, placeGroups: [group(/maternelle/i, 1, 0), group(/élémentaire/i, 2, 1)] },
  ])
})

test('a règlement that shares otherwise counts what is booked already in its own groups, and takes nothing back', async () => {
  const commune = await aCommune(BY_LEVEL)
  const [small, big] = [await aFamily(commune, 'PS'), await aFamily(commune, 'CE1', 'CE2')]
  await order(small, commune)
  await order(big, commune)
  const waits = await aFamily(commune, 'CM1')
  await join(waits, commune)
  await rule(commune, 3, {
    by: 'age',
    brackets: [
      { to: 17, label: 'enfants', price: 2 },
      { label: 'adultes', price: 9 },
    ],
  })
  await regroupPlaces(town().db, commune.serviceId, clock.now())
  const { rows } = await town().owner.query(
    `select place_group as "group", status from booking where service_id = $1 union all select place_group, status from waiting_request where service_id = $1`,
    [commune.serviceId],
  )
  expect(rows).toEqual([
    ...Array<object>(3).fill({ group: 'Enfants', status: 'BOOKED' }),
    { group: 'Enfants', status: 'WAITING' },
  ])
  expect(await order(await aFamily(commune, 'PS'), commune)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
})
