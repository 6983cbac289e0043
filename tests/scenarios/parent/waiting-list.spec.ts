import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { expireOverdueOrders, offerFreedPlaces } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { abandonOrder, balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const MONDAY = '2026-11-30T09:00:00.000Z'
const DAY = '2026-12-08'
let commune: TestCommune
beforeEach(async () => {
  clock.at(MONDAY)
  commune = await aCommune()
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** A canteen with one place a day and a waiting list, residents first unless told otherwise. */
async function aCommune(capacity: ServiceRules['capacity'] = { waitlist: true }): Promise<TestCommune> {
  const made = await given.aCommune({ capacity: 1 })
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [made.serviceId, JSON.stringify({ ...policy, services: { service: { ...rules, capacity } } })],
  )
  return made
}
const aFamily = (creditCents = 1000) => given.aFamily({ in: commune, creditCents })
const linesOf = (family: TestFamily, days = [DAY]) => [
  { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days },
]
const order = (family: TestFamily, days = [DAY]) =>
  placeOrder(family, { lines: linesOf(family, days), expectedTotalCents: 380 * days.length })

const byCard = (family: TestFamily) =>
  placeOrder(family, { lines: linesOf(family), expectedTotalCents: 380, payment: 'CARD' })

interface Request {
  id: string
  day: string
  status: string
  rank: number | null
  rankSentence: string | null
  offeredUntil: string | null
  endedReason: string | null
}
const REQUEST = 'id day status rank rankSentence offeredUntil endedReason'
interface Joined {
  __typename: string
  requests?: Request[]
  reason?: string
  message?: string
}
const join = async (
  who: Signed,
  family: TestFamily,
  { days = [DAY], accountId }: { days?: string[]; accountId?: string } = {},
) =>
  (
    await ask<{ joinWaitingList: Joined }>(
      who,
      `mutation ($input: JoinWaitingListInput!) { joinWaitingList(input: $input) { __typename
         ... on WaitingListJoined { requests { ${REQUEST} } } ... on WaitingRefused { reason message } } }`,
      { input: { lines: linesOf(family, days), ...(accountId ? { accountId } : {}) } },
    )
  ).joinWaitingList
const leave = async (who: Signed, ids: string[]) =>
  (
    await ask<{ leaveWaitingList: { requests: Request[] } }>(
      who,
      `mutation ($ids: [UUID!]!) { leaveWaitingList(requestIds: $ids) { requests { ${REQUEST} } } }`,
      { ids },
    )
  ).leaveWaitingList.requests
const waiting = async (family: TestFamily) =>
  (await ask<{ family: { waitingRequests: Request[] } }>(family, `{ family { waitingRequests { ${REQUEST} } } }`))
    .family.waitingRequests
const cell = async (family: TestFamily) =>
  (
    await ask<{ availabilityCalendar: { services: { days: { placesLeft: number; cells: object[] }[] }[] } }>(
      family,
      `{ availabilityCalendar(from: "${DAY}", to: "${DAY}") { services { days { placesLeft cells { state canWait waitingId keptUntil reason } } } } }`,
    )
  ).availabilityCalendar.services[0]?.days[0]?.cells[0]
const run = () => offerFreedPlaces(town().db, clock.now())

/** Somebody has the only place of the day. */
async function aFullDay() {
  const first = await aFamily()
  const placed = await order(first)
  expect(placed).toMatchObject({ order: { status: 'PAID' } })
  const ids = placed.order?.bookings.map((b) => b.id) ?? []
  return { first, free: () => cancelBookings(first, ids, 380) }
}

/** A freed place is offered to who came first; the other one waits behind. */
async function anOfferAndWhoIsNext() {
  const { free } = await aFullDay()
  const [one, next] = [await aFamily(), await aFamily()]
  await join(one, one)
  clock.at('2026-11-30T09:05:00.000Z')
  await join(next, next)
  await free()
  await run()
  return [one, next] as const
}

describe('joining and leaving', () => {
  test('a full day is joined once, with its rank by date of asking, and left again', async () => {
    await aFullDay()
    const [one, two] = [await aFamily(), await aFamily()]
    expect(await cell(one)).toMatchObject({ state: 'FULL', canWait: true, waitingId: null })
    expect(await join(one, one)).toMatchObject({
      requests: [{ day: DAY, status: 'WAITING', rank: 1, rankSentence: 'classé 1er, par date de demande' }],
    })
    expect(await join(one, one)).toMatchObject({ reason: 'NOT_JOINABLE' })
    expect(await cell(one)).toMatchObject({ state: 'WAITING', canWait: false })
    clock.at('2026-11-30T09:05:00.000Z')
    expect(await join(two, two)).toMatchObject({ requests: [{ rank: 2 }] })
    const [mine] = await waiting(one)
    expect(await leave(one, [mine?.id ?? ''])).toMatchObject([{ status: 'LEFT', rank: null }])
    expect(await leave(one, [mine?.id ?? ''])).toMatchObject([{ status: 'LEFT' }])
    expect(await waiting(one)).toEqual([])
    expect(await waiting(two)).toMatchObject([{ rank: 1 }])
    expect(await cell(one)).toMatchObject({ state: 'FULL', canWait: true })
  })

  test('a day with a place left, or whose règlement has no list, is not joined; nothing is kept of the others asked with it', async () => {
    await aFullDay()
    const family = await aFamily()
    expect(await join(family, family, { days: [DAY, '2026-12-10'] })).toMatchObject({ reason: 'PLACE_LEFT' })
    expect(await waiting(family)).toEqual([])
    commune = await aCommune({ places: 5 })
    await aFullDay()
    const other = await aFamily()
    expect(await join(other, other)).toMatchObject({ reason: 'NOT_JOINABLE' })
    expect(await cell(other)).toMatchObject({ state: 'FULL', canWait: false })
  })

  test('the town hall joins and leaves for a family that it serves; another commune does neither', async () => {
    await aFullDay()
    const family = await aFamily()
    const [agent, stranger] = [await given.aStaffMember(commune), await given.aStaffMember(await given.aCommune())]
    const accountId = family.accountId
    expect(await join(agent, family, { accountId })).toMatchObject({ requests: [{ rank: 1 }] })
    const [mine] = await waiting(family)
    const QUERY = `query ($c: UUID!) { waitingDays(communeId: $c, from: "${DAY}", to: "${DAY}") { day placesLeft service { id } requests { id rank account { id } } } }`
    const LEAVE = 'mutation ($ids: [UUID!]!) { leaveWaitingList(requestIds: $ids) { requests { id } } }'
    expect((await ask<{ waitingDays: object[] }>(agent, QUERY, { c: commune.id })).waitingDays).toEqual([
      {
        day: DAY,
        placesLeft: 0,
        service: { id: commune.serviceId },
        requests: [{ id: mine?.id, rank: 1, account: { id: accountId } }],
      },
    ])
    expect(await codeOf(stranger, QUERY, { c: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(stranger, LEAVE, { ids: [mine?.id] })).toBe('NOT_FOUND')
    expect(await leave(agent, [mine?.id ?? ''])).toMatchObject([{ status: 'LEFT' }])
  })
})

describe('the rank', () => {
  test('is that of the règlement, then of the date of asking, and says by what', async () => {
    commune = await aCommune({ waitlist: true, priority: [{ label: 'petits quotients', when: { qf: { max: 400 } } }] })
    await aFullDay()
    const [early, late] = [await aFamily(), await aFamily()]
    await town().owner.query(
      `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_by, set_at) values ($1, $2, '2026-01-01', 300, $3, now())`,
      [late.accountId, commune.id, (await given.aStaffMember(commune)).accountId],
    )
    await join(early, early)
    clock.at('2026-11-30T09:30:00.000Z')
    await join(late, late)
    expect(await waiting(late)).toMatchObject([
      { rank: 1, rankSentence: 'classé 1er : « petits quotients » d’abord, puis par date de demande' },
    ])
    expect(await waiting(early)).toMatchObject([
      { rank: 2, rankSentence: 'classé 2e : « petits quotients » d’abord, puis par date de demande' },
    ])
  })
})

describe('a freed place', () => {
  test('is kept for the first of the list, told by mail, and nobody else can take it', async () => {
    const { free } = await aFullDay()
    const [one, two, passing] = [await aFamily(), await aFamily(), await aFamily()]
    await join(one, one)
    clock.at('2026-11-30T09:05:00.000Z')
    await join(two, two)
    await free()
    expect(await order(passing)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
    await town().runJobs()
    expect(await waiting(one)).toMatchObject([
      { status: 'OFFERED', rank: null, offeredUntil: '2026-12-01T09:05:00.000Z' },
    ])
    expect(await waiting(two)).toMatchObject([{ status: 'WAITING', rank: 1 }])
    expect((await town().mailsTo(one.email)).map((mail) => mail.subject)).toContain(
      'Une place s’est libérée le mardi 8 décembre',
    )
    expect(await order(passing)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
    expect(await order(two)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
    expect(await cell(one)).toMatchObject({ state: 'FREE', keptUntil: '2026-12-01T09:05:00.000Z' })
    expect(await order(one)).toMatchObject({ order: { status: 'PAID' } })
    expect(await balanceOf(one, commune.regieId)).toBe(620)
    expect(await waiting(one)).toEqual([])
  })

  test('is taken, however few places a règlement gives since', async () => {
    await town().owner.query('update service set capacity = 2 where id = $1', [commune.serviceId])
    const { free } = await aFullDay()
    await order(await aFamily())
    const one = await aFamily()
    await join(one, one)
    await free()
    await town().runJobs()
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy)
       select service_id, 3, '2020-01-03', now(), jsonb_set(policy, '{services,service,capacity,places}', '1') from regulation where service_id = $1 and version = 2`,
      [commune.serviceId],
    )
    expect(await order(one)).toMatchObject({ order: { status: 'PAID' } })
    expect(await order(await aFamily())).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  })

  test('that is given up, or not taken in time, goes to the next', async () => {
    const { free } = await aFullDay()
    const families = [await aFamily(), await aFamily(), await aFamily()] as const
    for (const [minute, family] of families.entries()) {
      clock.at(`2026-11-30T09:0${minute}:00.000Z`)
      await join(family, family)
    }
    await free()
    await run()
    const [offered] = await waiting(families[0])
    await leave(families[0], [offered?.id ?? ''])
    await run()
    expect(await waiting(families[1])).toMatchObject([{ status: 'OFFERED' }])
    clock.at('2026-12-01T09:02:00.000Z')
    await run()
    expect(await waiting(families[1])).toMatchObject([{ status: 'LAPSED' }])
    expect(await waiting(families[2])).toMatchObject([{ status: 'OFFERED' }])
    expect(await order(families[1])).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
    expect(await order(families[2])).toMatchObject({ order: { status: 'PAID' } })
  })

  test('whose order is not paid stays kept until its own end, and is then taken from the wallet', async () => {
    const [one, next] = await anOfferAndWhoIsNext()
    for (const leaveIt of [
      (id: string) => abandonOrder(one, id),
      async () => {
        clock.at('2026-11-30T10:00:00.000Z')
        await expireOverdueOrders(town().db, clock.now())
      },
    ]) {
      const placed = await byCard(one)
      expect(placed).toMatchObject({ order: { status: 'PENDING' } })
      expect(await waiting(one)).toEqual([])
      await leaveIt(placed.order?.id ?? '')
      await run()
      expect(await waiting(one)).toMatchObject([{ status: 'OFFERED' }])
      expect(await waiting(next)).toMatchObject([{ status: 'WAITING', rank: 1 }])
      expect(await order(next)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
    }
    expect(await order(one)).toMatchObject({ order: { status: 'PAID' } })
    clock.at('2026-12-02T10:00:00.000Z')
    await run()
    const { rows } = await town().owner.query(`select facts from waiting_request where account_id = $1`, [
      one.accountId,
    ])
    expect(rows).toEqual([{ facts: {} }])
  })

  test('whose order is not paid goes to the next once its own time is over', async () => {
    const [one, next] = await anOfferAndWhoIsNext()
    clock.at('2026-12-01T09:00:00.000Z')
    await byCard(one)
    clock.at('2026-12-01T10:00:00.000Z')
    await expireOverdueOrders(town().db, clock.now())
    await run()
    expect(await waiting(one)).toEqual([])
    expect(await waiting(next)).toMatchObject([{ status: 'OFFERED' }])
  })

  test('is never kept beyond what can be booked', async () => {
    const { free } = await aFullDay()
    const family = await aFamily()
    await join(family, family)
    // « jusqu'à 9 h, un jour de service avant » the 8th, a Tuesday
    clock.at('2026-12-07T06:00:00.000Z')
    await free()
    await run()
    expect(await waiting(family)).toMatchObject([{ status: 'OFFERED', offeredUntil: '2026-12-07T08:00:00.000Z' }])
  })

  test('passes whoever can no longer have it, who reads why', async () => {
    const { free } = await aFullDay()
    const families = [await aFamily(), await aFamily(), await aFamily()] as const
    for (const [minute, family] of families.entries()) {
      clock.at(`2026-11-30T09:0${minute}:00.000Z`)
      await join(family, family)
    }
    await town().owner.query(`update account set status = 'PENDING' where id = $1`, [families[0].accountId])
    await town().owner.query(
      `update service_access set status = 'EXPIRED', valid_to = '2026-12-01' where account_id = $1`,
      [families[1].accountId],
    )
    await free()
    await run()
    expect((await waiting(families[1]))[0]?.endedReason).toContain('n’a pas accès')
    expect(await waiting(families[2])).toMatchObject([{ status: 'OFFERED' }])
  })

  test('comes from more places in the calendar too; a closed day offers nothing, and a day that is past ends the wait', async () => {
    await aFullDay()
    const [one, two] = [await aFamily(), await aFamily()]
    await join(one, one)
    clock.at('2026-11-30T09:05:00.000Z')
    await join(two, two)
    const agent = await given.aStaffMember(commune)
    const closure = `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $3, $3, 'grève', 'Grève', now()) returning id`
    await town().owner.query(closure, [commune.id, commune.serviceId, DAY])
    await ask(agent, `mutation ($i: CapacityInput!) { setCapacity(input: $i) { __typename } }`, {
      i: { serviceId: commune.serviceId, from: DAY, to: DAY, capacity: 2 },
    })
    await run()
    expect(await waiting(one)).toMatchObject([{ status: 'WAITING' }])
    await town().owner.query('delete from closure where service_id = $1', [commune.serviceId])
    await run()
    expect(await waiting(one)).toMatchObject([{ status: 'OFFERED' }])
    clock.at('2026-12-09T06:00:00.000Z')
    await run()
    const { rows } = await town().owner.query<{ status: string }>(
      'select status from waiting_request where service_id = $1 order by asked_at',
      [commune.serviceId],
    )
    expect(rows.map((r) => r.status)).toEqual(['LAPSED', 'ENDED'])
  })

  test('that was kept on a day closed meanwhile costs nobody their turn', async () => {
    const { free } = await aFullDay()
    const [one, two] = [await aFamily(), await aFamily()]
    await join(one, one)
    clock.at('2026-11-30T09:05:00.000Z')
    await join(two, two)
    await free()
    await run()
    await town().owner.query(
      `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $3, $3, 'grève', 'Grève', now())`,
      [commune.id, commune.serviceId, DAY],
    )
    clock.at('2026-12-01T10:00:00.000Z')
    await run()
    expect(await waiting(one)).toMatchObject([{ status: 'WAITING', rank: 1 }])
    await town().owner.query('delete from closure where service_id = $1', [commune.serviceId])
    await run()
    expect(await waiting(one)).toMatchObject([{ status: 'OFFERED', offeredUntil: '2026-12-02T10:00:00.000Z' }])
    expect(await waiting(two)).toMatchObject([{ status: 'WAITING', rank: 1 }])
  })
})
