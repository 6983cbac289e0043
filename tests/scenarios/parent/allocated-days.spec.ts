import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bookStanding, offerFreedPlaces } from '../../../server/src/modules/bookings/index.js'
import { type Path, SERVICE, type ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { bookedDays, createStanding } from '../../support/standing.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Demandes jusqu'au 20 novembre ; les places sont attribuées ensuite, petits quotients d'abord. » */
const DAY = '2026-12-08'
const CLOSES = '2026-11-20T23:00:00.000Z'
const book = [{ until: { on: '2026-11-20' }, outcome: 'allocate' as const }]
const capacity = { waitlist: true, priority: [{ label: 'petits quotients', when: { qf: { max: 400 } } }] }

const JOIN = `mutation ($input: JoinWaitingListInput!) { answer: joinWaitingList(input: $input) { __typename ... on WaitingListJoined { requests { id } } ... on WaitingRefused { message } } }`
const LEAVE = `mutation ($id: UUID!) { answer: leaveWaitingList(requestIds: [$id]) { requests { status } } }`
const LIST = `query ($c: UUID!) { answer: waitingDays(communeId: $c, from: "${DAY}", to: "${DAY}") { placesLeft requests { id status becomes rank rankSentence allocatedFrom } } }`
const MOVE = `mutation ($input: MoveRequestInput!) { answer: moveRequest(input: $input) { __typename ... on RequestMoved { request { rank rankSentence rankReason } } ... on RequestNotAnswered { reason } } }`
const CONFIRM = `mutation ($input: ConfirmAllocationInput!) { answer: confirmAllocation(input: $input) { __typename ... on AllocationConfirmed { given waiting ended } ... on RequestNotAnswered { reason } } }`
const SEEN = `{ family { waitingRequests { status allocatedFrom offeredUntil rankSentence endedReason } } }`

interface Seen {
  status: string
  allocatedFrom: string | null
  offeredUntil: string | null
  rankSentence: string | null
  endedReason: string | null
}
interface Listed {
  id: string
  status: string
  becomes: string | null
  rank: number | null
  rankSentence: string | null
}
interface Answered {
  __typename: string
  reason?: string
  given?: number
  waiting?: number
  ended?: number
}

let commune: TestCommune
let agent: Signed
async function aCommune(places: ServiceRules['capacity']): Promise<void> {
  clock.at('2026-11-10T10:00:00+01:00')
  commune = await given.aCommune({ capacity: 1 })
  const policy = policyOf({ ...usualRules, book })
  const rules = policy.services[SERVICE]
  if (rules && places) rules.capacity = places
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify(policy)],
  )
  agent = await given.aStaffMember(commune, 'AGENT')
}
beforeEach(() => aCommune(capacity))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const closed = () => clock.at('2026-11-23T09:00:00+01:00')
const linesOf = ({ children: [beneficiaryId = ''] }: TestFamily) => [
  { serviceId: commune.serviceId, beneficiaryId, days: [DAY] },
]
const order = (family: TestFamily) => placeOrder(family, { lines: linesOf(family), expectedTotalCents: 380 })
async function asked({ at = '2026-11-10T10:00:00+01:00', quotient = 900 } = {}) {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  await ask(
    agent,
    `mutation ($a: UUID!, $c: UUID!, $q: Int) { setFamilyQuotient(accountId: $a, communeId: $c, quotient: $q, validFrom: "2026-11-01") { __typename } }`,
    { a: family.accountId, c: commune.id, q: quotient },
  )
  clock.at(at)
  const { answer } = await ask<{ answer: { message?: string; requests?: { id: string }[] } }>(family, JOIN, {
    input: { lines: linesOf(family) },
  })
  const id = answer.requests?.[0]?.id
  if (!id) throw new Error(`not asked: ${answer.message}`)
  return { family, id }
}
const listed = async () =>
  (await ask<{ answer: { requests: Listed[] }[] }>(agent, LIST, { c: commune.id })).answer[0]?.requests ?? []
const confirm = async (givenIds: string[], who = agent, allocatedFrom = CLOSES) =>
  (
    await ask<{ answer: Answered }>(who, CONFIRM, {
      input: { serviceId: commune.serviceId, allocatedFrom, givenIds },
    })
  ).answer
const requestOf = async (family: TestFamily) =>
  (await ask<{ family: { waitingRequests: Seen[] } }>(family, SEEN)).family.waitingRequests[0]
const mailsTo = async ({ email }: TestFamily) => {
  await town().runJobs()
  return (await town().mailsTo(email)).map(({ subject }) => subject)
}
const GIVEN = 'Cantine : les places sont attribuées'

test('once the window is over, and not before, the town hall has something to answer, until it has', async () => {
  const toAnswer = async () =>
    (
      await ask<{ requestsToAnswer: number }>(agent, 'query ($c: UUID!) { requestsToAnswer(communeId: $c) }', {
        c: commune.id,
      })
    ).requestsToAnswer
  const { id } = await asked()
  expect(await toAnswer()).toBe(0)
  closed()
  expect(await toAnswer()).toBe(1)
  expect(await confirm([id])).toMatchObject({ given: 1 })
  expect(await toAnswer()).toBe(0)
})

test('during the window a day is asked for, full or not: nothing is booked, paid or given, and the family may withdraw', async () => {
  const { family, id } = await asked()
  const why = 'Les places de ce jour sont données ensemble, après la clôture des demandes.'
  expect(await cellsOn(family, DAY)).toMatchObject([
    {
      ...{ state: 'WAITING', onRequest: true, canWait: false },
      reason: `${why} Votre demande est enregistrée : la mairie y répond après le vendredi 20 novembre à minuit.`,
    },
  ])
  await offerFreedPlaces(town().db, clock.now())
  expect(await requestOf(family)).toMatchObject({ status: 'ASKED', allocatedFrom: CLOSES, offeredUntil: null })
  expect(await order(family)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
  expect(await confirm([id])).toMatchObject({ reason: 'WINDOW_OPEN' })
  await ask(family, LEAVE, { id })
  expect(await cellsOn(family, DAY)).toMatchObject([{ state: 'FULL', onRequest: true, canWait: true }])
  closed()
  expect(await cellsOn(family, DAY)).toMatchObject([{ state: 'DEADLINE_PASSED' }])
})

test('after it the list is read, ranked, then confirmed: the first books, the others wait in that order', async () => {
  const [early, priority, late] = [
    await asked({ at: '2026-11-10T11:00:00+01:00' }),
    await asked({ at: '2026-11-12T11:00:00+01:00', quotient: 300 }),
    await asked({ at: '2026-11-13T11:00:00+01:00' }),
  ]
  closed()
  await offerFreedPlaces(town().db, clock.now())
  expect(await listed()).toMatchObject([
    {
      ...{ id: priority.id, rank: 1, becomes: 'OFFERED', status: 'ASKED' },
      rankSentence: 'classé 1er : « petits quotients » d’abord, puis par date de demande',
    },
    { id: early.id, rank: 2, becomes: 'WAITING' },
    { id: late.id, rank: 3, becomes: 'WAITING' },
  ])
  expect(await confirm([priority.id])).toMatchObject({ given: 1, waiting: 2, ended: 0 })
  expect(await requestOf(priority.family)).toMatchObject({
    ...{ status: 'OFFERED', offeredUntil: '2026-11-30T08:00:00.000Z' },
  })
  expect(await mailsTo(priority.family)).toContain(GIVEN)
  expect(await mailsTo(late.family)).toContain(GIVEN)
  // after the window, at the price of that day
  expect(await order(late.family)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await order(priority.family)).toMatchObject({ order: { status: 'PAID', totalCents: 380 } })
  expect(await requestOf(late.family)).toMatchObject({ status: 'WAITING' })
  expect((await listed()).map(({ id, rank }) => [id, rank])).toEqual([
    [early.id, 1],
    [late.id, 2],
  ])
  // a place that frees goes to the next, long after the window
  await town().owner.query('update service_day set capacity = 2 where service_id = $1', [commune.serviceId])
  await offerFreedPlaces(town().db, clock.now())
  expect(await requestOf(early.family)).toMatchObject({ status: 'OFFERED' })
  expect(await order(early.family)).toMatchObject({ order: { status: 'PAID' } })
})

test('somebody is moved by hand, with a reason that they read; they stay there on the list', async () => {
  const [first, second, third] = [
    await asked({ at: '2026-11-10T11:00:00+01:00' }),
    await asked({ at: '2026-11-11T11:00:00+01:00' }),
    await asked({ at: '2026-11-12T11:00:00+01:00' }),
  ]
  closed()
  const move = async (id: string, rank: number, who = agent) =>
    (
      await ask<{ answer: Answered }>(who, MOVE, {
        input: { waitingRequestId: id, rank, reason: 'Fratrie déjà accueillie' },
      })
    ).answer
  expect(await move(third.id, 2)).toMatchObject({
    request: { rank: 2, rankSentence: 'classé 2e par la mairie : Fratrie déjà accueillie' },
  })
  expect((await listed()).map(({ id }) => id)).toEqual([first.id, third.id, second.id])
  await confirm([first.id])
  expect(await requestOf(third.family)).toMatchObject({
    rankSentence: 'classé 1er par la mairie : Fratrie déjà accueillie',
  })
  expect(await move(third.id, 1)).toMatchObject({ reason: 'ALREADY_ANSWERED' })
  const stranger = await given.aStaffMember(await given.aCommune(), 'AGENT')
  const input = { waitingRequestId: third.id, rank: 1, reason: 'x' }
  expect(await codeOf(stranger, MOVE, { input })).toBe('NOT_FOUND')
})

describe('the list that was read is the one that is given, or none', () => {
  test('a family withdrew meanwhile', async () => {
    const [first, second] = [await asked(), await asked({ at: '2026-11-11T11:00:00+01:00' })]
    closed()
    await ask(first.family, LEAVE, { id: first.id })
    expect(await confirm([first.id])).toMatchObject({ reason: 'CHANGED' })
    expect(await confirm([second.id])).toMatchObject({ given: 1, waiting: 0 })
  })
  test('places are fewer than were read', async () => {
    const [first] = [await asked()]
    closed()
    await ask(agent, `mutation ($input: CapacityInput!) { setCapacity(input: $input) { __typename } }`, {
      input: { serviceId: commune.serviceId, from: DAY, to: DAY, capacity: 0 },
    })
    expect(await confirm([first.id])).toMatchObject({ reason: 'CHANGED' })
    expect(await confirm([])).toMatchObject({ given: 0, waiting: 1 })
  })
  test('two agents confirm, and a family withdraws, at the same time', async () => {
    const [first, second] = [await asked(), await asked({ at: '2026-11-11T11:00:00+01:00' })]
    closed()
    const other = await given.aStaffMember(commune, 'AGENT')
    const [one, two] = await Promise.all([
      confirm([first.id]),
      confirm([first.id], other),
      ask(second.family, LEAVE, { id: second.id }),
    ])
    expect([one, two].filter(({ __typename }) => __typename === 'AllocationConfirmed')).toHaveLength(1)
    expect([one, two].find(({ reason }) => reason)).toMatchObject({ reason: 'ALREADY_ANSWERED' })
    const { rows } = await town().owner.query('select taken from service_day where service_id = $1 and day = $2', [
      commune.serviceId,
      DAY,
    ])
    expect(rows).toEqual([{ taken: 1 }])
  })
})

test('giving the places costs the same for one request and for several', async () => {
  const statements = async (families: number) => {
    await aCommune(capacity)
    for (let n = 0; n < families; n += 1) await asked()
    closed()
    const ids = (await listed()).slice(0, 1).map(({ id }) => id)
    const { result, statements: sent } = await countStatements(() => confirm(ids))
    expect(result).toMatchObject({ given: 1, waiting: families - 1 })
    return sent.length
  }
  expect(await statements(4)).toBe(await statements(1))
})

test('inside a rank a règlement may order by something else than the date', async () => {
  await aCommune({ waitlist: true, order: 'qf' })
  const [high, low] = [await asked({ quotient: 1000 }), await asked({ at: '2026-11-12T11:00:00+01:00', quotient: 900 })]
  closed()
  expect(await listed()).toMatchObject([
    {
      id: low.id,
      becomes: 'OFFERED',
      rankSentence: 'classé 1er, selon le quotient familial, puis par date de demande',
    },
    { id: high.id, becomes: 'WAITING' },
  ])
})

describe('the règlement is replaced after the day was asked for', () => {
  async function published(rules: Path[]): Promise<void> {
    const policy = policyOf({ ...usualRules, book: rules })
    Object.assign(policy.services[SERVICE] ?? {}, { capacity })
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 3, '2020-01-02', now(), $2)`,
      [commune.serviceId, JSON.stringify(policy)],
    )
  }
  test('what is given is booked, by the rules of the day on which it is', async () => {
    const { family, id } = await asked()
    await published([{ opens: { on: '2026-11-23', at: '00:00' }, until: { back: 1, at: '09:00' } }])
    closed()
    expect(await confirm([id])).toMatchObject({ given: 1 })
    expect(await order(family)).toMatchObject({ order: { status: 'PAID' } })
  })
  test('a standing booking takes the place that is kept, before it is no longer', async () => {
    const family = await given.aFamily({ in: commune, creditCents: 1000 })
    await published([{ ...book[0], until: { on: '2026-11-12' } }])
    const { answer } = await ask<{ answer: { requests: { id: string }[] } }>(family, JOIN, {
      input: { lines: linesOf(family) },
    })
    await createStanding(family, {
      ...{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '' },
      ...{ weekdays: [2], firstDay: DAY, lastDay: DAY },
    })
    clock.at('2026-11-13T09:00:00+01:00')
    expect(await confirm([answer.requests[0]?.id ?? ''], agent, '2026-11-12T23:00:00.000Z')).toMatchObject({ given: 1 })
    clock.at('2026-11-19T09:00:00+01:00')
    await bookStanding(town().db, clock.now())
    expect(await bookedDays(family.children[0])).toEqual([`${DAY} PAID`])
  })
  test('with a longer window, who asked during it is not answered with the others', async () => {
    const first = await asked()
    await published([{ ...book[0], until: { on: '2026-11-27' } }])
    const second = await asked({ at: '2026-11-21T11:00:00+01:00' })
    closed()
    expect(await confirm([first.id])).toMatchObject({ given: 1, waiting: 0 })
    expect(await requestOf(second.family)).toMatchObject({ status: 'ASKED' })
  })
})

describe('what cannot be given ends, and says why', () => {
  test('no list', async () => {
    await aCommune(undefined)
    const [first, second] = [await asked(), await asked({ at: '2026-11-11T11:00:00+01:00' })]
    closed()
    expect(await confirm([first.id])).toMatchObject({ given: 1, waiting: 0, ended: 1 })
    expect(await requestOf(second.family)).toMatchObject({
      ...{ status: 'ENDED', endedReason: 'Toutes les places ont été données, dans l’ordre du règlement.' },
    })
    expect(await mailsTo(second.family)).toContain(GIVEN)
  })
  test('a closed day, and who has no access any more', async () => {
    const [first, second] = [await asked(), await asked({ at: '2026-11-11T11:00:00+01:00' })]
    closed()
    await town().owner.query(`update service_access set valid_to = '2026-12-01' where account_id = $1`, [
      first.family.accountId,
    ])
    expect((await listed()).map(({ becomes }) => becomes)).toEqual(['ENDED', 'OFFERED'])
    await town().owner.query(
      `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, null, $2, $2, 'grève', 'Grève', now())`,
      [commune.id, DAY],
    )
    expect(await confirm([])).toMatchObject({ given: 0, waiting: 0, ended: 2 })
    expect(await requestOf(second.family)).toMatchObject({ endedReason: 'Le service est fermé ce jour-là.' })
  })
  test('nobody gave its places before the day', async () => {
    const { family } = await asked()
    clock.at('2026-12-09T09:00:00+01:00')
    await offerFreedPlaces(town().db, clock.now())
    expect(await mailsTo(family)).toContain('Votre demande du mardi 8 décembre n’a pas été acceptée')
  })
})
