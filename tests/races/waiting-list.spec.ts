import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { offerFreedPlaces } from '../../server/src/modules/bookings/index.js'
import { clock } from '../support/clock.js'
import { ask } from '../support/client.js'
import { policyOf, usualRules } from '../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { cancelBookings, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

const DAY = '2026-12-08'
let commune: TestCommune
beforeEach(() => clock.at('2026-11-30T09:00:00.000Z'))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const times = <T>(n: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)))
const order = (family: TestFamily) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents: 380,
  })
const aFamily = () => given.aFamily({ in: commune, creditCents: 1000 })
const run = () => offerFreedPlaces(town().db, clock.now())

/** A day with so many places, all taken, and so many families that wait, a second apart. */
async function aFullDay({ places, waiting }: { places: number; waiting: number }) {
  commune = await given.aCommune({ capacity: places })
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [
      commune.serviceId,
      JSON.stringify({ ...policy, services: { service: { ...rules, capacity: { waitlist: true } } } }),
    ],
  )
  const booked = await times(places, async () => {
    const family = await aFamily()
    return { family, ids: (await order(family)).order?.bookings.map((b) => b.id) ?? [] }
  })
  const waiters: TestFamily[] = []
  for (let i = 0; i < waiting; i++) {
    const family = await aFamily()
    clock.at(`2026-11-30T09:00:${String(i).padStart(2, '0')}.000Z`)
    await ask(family, `mutation ($input: JoinWaitingListInput!) { joinWaitingList(input: $input) { __typename } }`, {
      input: { lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0], days: [DAY] }] },
    })
    waiters.push(family)
  }
  return { booked, waiters }
}
const statuses = async () =>
  (
    await town().owner.query<{ status: string }>(
      'select status from waiting_request where service_id = $1 order by asked_at',
      [commune.serviceId],
    )
  ).rows.map((r) => r.status)
const mails = async () =>
  (
    await town().owner.query<{ n: string }>(
      `select count(*) as n from outbox where task = 'send-mail' and payload->>'template' = 'place-offered'`,
    )
  ).rows[0]?.n

test('two places freed at once, five workers at once: two offers, to the first two, each told once', async () => {
  const { booked } = await aFullDay({ places: 2, waiting: 4 })
  const before = Number(await mails())
  await Promise.all(booked.map(({ family, ids }) => cancelBookings(family, ids, 380)))
  await times(5, run)
  expect(await statuses()).toEqual(['OFFERED', 'OFFERED', 'WAITING', 'WAITING'])
  expect(Number(await mails()) - before).toBe(2)
})

test('cancellations, offers, passing families and acceptances all at once: never more than the places', async () => {
  const { booked, waiters } = await aFullDay({ places: 3, waiting: 5 })
  const passing = await times(4, aFamily)
  await Promise.all([
    ...booked.map(({ family, ids }) => cancelBookings(family, ids, 380)),
    ...passing.map(order),
    run(),
    run(),
  ])
  await run()
  const answers = await Promise.all([...waiters.map(order), ...passing.map(order), run(), run()])
  const placed = answers.filter((a) => typeof a === 'object' && a.__typename === 'OrderPlaced')
  expect(placed).toHaveLength(3)
  expect(await statuses()).toEqual(['BOOKED', 'BOOKED', 'BOOKED', 'WAITING', 'WAITING'])
})

test('an offer that is accepted while its time runs out is booked once, or goes to the next', async () => {
  const { booked, waiters } = await aFullDay({ places: 1, waiting: 2 })
  const [first] = booked
  if (!first) throw new Error('a place was taken')
  await cancelBookings(first.family, first.ids, 380)
  await run()
  const late = new Date('2026-12-01T10:00:00.000Z')
  const [answer] = await Promise.all([
    order(waiters[0] as TestFamily),
    offerFreedPlaces(town().db, late),
    offerFreedPlaces(town().db, late),
  ])
  const accepted = answer.__typename === 'OrderPlaced'
  expect(await statuses()).toEqual(accepted ? ['BOOKED', 'WAITING'] : ['LAPSED', 'OFFERED'])
})

test('a worker that dies between the offer and its mail offered nothing: the next run does both', async () => {
  const { booked } = await aFullDay({ places: 1, waiting: 1 })
  await Promise.all(booked.map(({ family, ids }) => cancelBookings(family, ids, 380)))
  const { owner } = town()
  await owner.query(`create function no_offer_mail() returns trigger language plpgsql as $$ begin
    if new.payload->>'template' = 'place-offered' then raise exception 'the worker died'; end if; return new; end $$`)
  await owner.query(
    'create trigger no_offer_mail before insert on outbox for each row execute function no_offer_mail()',
  )
  await expect(run()).rejects.toThrow('the worker died')
  expect(await statuses()).toEqual(['WAITING'])
  await owner.query('drop trigger no_offer_mail on outbox; drop function no_offer_mail()')
  await run()
  expect(await statuses()).toEqual(['OFFERED'])
})
