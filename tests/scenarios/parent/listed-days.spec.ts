import { afterEach, expect, test } from '@jest/globals'
import { offerFreedPlaces } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { dayBefore, policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAY = '2026-12-08'
const BECAUSE = 'Après le 1er décembre, liste d’attente par ordre d’arrivée.'

/** « Jusqu'au 1er décembre ; ensuite, liste d'attente jusqu'à la veille ». */
async function aCommune(): Promise<TestCommune> {
  const commune = await given.aCommune({ capacity: 2 })
  const book = [{ until: { on: '2026-12-01' } }, { until: dayBefore, outcome: 'waitlist' as const, because: BECAUSE }]
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify(policyOf({ ...usualRules, book }))],
  )
  return commune
}
const linesOf = ({ serviceId }: TestCommune, { children: [beneficiaryId = ''] }: TestFamily) => [
  { serviceId, beneficiaryId, days: [DAY] },
]
const join = async (commune: TestCommune, family: TestFamily) =>
  (
    await ask<{ joinWaitingList: { __typename: string; message?: string } }>(
      family,
      `mutation ($input: JoinWaitingListInput!) { joinWaitingList(input: $input) { __typename ... on WaitingRefused { message } } }`,
      { input: { lines: linesOf(commune, family) } },
    )
  ).joinWaitingList

test('after its limit a day is given by the waiting list, free places too, in its order and at the ordinary price', async () => {
  clock.at('2026-12-01T12:00:00+01:00')
  const commune = await aCommune()
  const [early, first, second] = [
    await given.aFamily({ in: commune, creditCents: 1000 }),
    await given.aFamily({ in: commune, creditCents: 1000 }),
    await given.aFamily({ in: commune, creditCents: 1000 }),
  ]
  const order = (family: TestFamily) => placeOrder(family, { lines: linesOf(commune, family), expectedTotalCents: 380 })
  expect(await order(early)).toMatchObject({ order: { status: 'PAID' } })

  clock.at('2026-12-02T08:00:00+01:00')
  expect(await cellsOn(first, DAY)).toMatchObject([
    { state: 'FULL', canWait: true, reason: `${BECAUSE} Vous pouvez rejoindre la liste d’attente.` },
  ])
  expect(await order(first)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await join(commune, first)).toEqual({ __typename: 'WaitingListJoined' })
  clock.at('2026-12-02T09:00:00+01:00')
  expect(await join(commune, second)).toEqual({ __typename: 'WaitingListJoined' })

  await offerFreedPlaces(town().db, clock.now())
  expect(await order(second)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await order(first)).toMatchObject({ order: { status: 'PAID', totalCents: 380 } })
  expect([await balanceOf(first, commune.regieId), await balanceOf(second, commune.regieId)]).toEqual([620, 1000])
})

test('the list closes with its own limit', async () => {
  clock.at('2026-12-07T09:00:00+01:00')
  const commune = await aCommune()
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  expect(await cellsOn(family, DAY)).toMatchObject([{ state: 'DEADLINE_PASSED', canWait: false }])
  expect(await join(commune, family)).toMatchObject({ __typename: 'WaitingRefused' })
})
