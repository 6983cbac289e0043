import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { offerFreedPlaces } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Jusqu'au 1er décembre ; ensuite, demande exceptionnelle jusqu'à la veille 18 h, majorée de 1 €, selon les places. » */
const DAY = '2026-12-08'
const book = [
  { until: { on: '2026-12-01' } },
  {
    ...{ id: 'exceptional', until: { back: 1, at: '18:00' }, outcome: 'review' as const },
    ...{ because: 'Demande exceptionnelle, selon les places.', modifiers: [{ add: 100, label: 'exceptionnel' }] },
  },
]
const JOIN = `mutation ($input: JoinWaitingListInput!) { answer: joinWaitingList(input: $input) { __typename ... on WaitingListJoined { requests { id } } ... on WaitingRefused { message } } }`
const ANSWER = `mutation ($input: AnswerRequestInput!) { answer: answerRequest(input: $input) { __typename ... on RequestAnswered { request { status offeredUntil endedReason } } ... on RequestNotAnswered { reason } } }`
const SEEN = `{ family { waitingRequests { status answerBy offeredUntil endedReason rank } } }`

interface Answered {
  __typename: string
  reason?: string
  request?: { status: string; offeredUntil: string | null; endedReason: string | null }
}
interface Seen {
  family: {
    waitingRequests: {
      status: string
      answerBy: string | null
      offeredUntil: string | null
      endedReason: string | null
      rank: number | null
    }[]
  }
}

let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  clock.at('2026-12-02T10:00:00+01:00')
  commune = await given.aCommune({ capacity: 1 })
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify(policyOf({ ...usualRules, book }))],
  )
  agent = await given.aStaffMember(commune, 'AGENT')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const linesOf = ({ children: [beneficiaryId = ''] }: TestFamily) => [
  { serviceId: commune.serviceId, beneficiaryId, days: [DAY] },
]
const order = (family: TestFamily, cents = 480) =>
  placeOrder(family, { lines: linesOf(family), expectedTotalCents: cents })
async function asked(creditCents = 1000): Promise<{ family: TestFamily; id: string }> {
  const family = await given.aFamily({ in: commune, creditCents })
  const { answer } = await ask<{ answer: { requests?: { id: string }[] } }>(family, JOIN, {
    input: { lines: linesOf(family) },
  })
  return { family, id: answer.requests?.[0]?.id ?? '' }
}
const decide = async (id: string, accept: boolean, { reason = null as string | null, who = agent } = {}) =>
  (await ask<{ answer: Answered }>(who, ANSWER, { input: { waitingRequestId: id, accept, reason } })).answer
const requestOf = async (family: TestFamily) => (await ask<Seen>(family, SEEN)).family.waitingRequests[0]
const mailsTo = async ({ email }: TestFamily) => {
  await town().runJobs()
  return (await town().mailsTo(email)).map(({ subject }) => subject)
}

test('a day that the town hall decides is asked for: nothing is booked or paid, and no place is given by itself', async () => {
  const { family } = await asked()
  expect(await cellsOn(family, DAY)).toMatchObject([
    {
      ...{ state: 'WAITING', onRequest: true, canWait: false },
      reason: 'Demande exceptionnelle, selon les places. Votre demande attend la réponse de la mairie.',
    },
  ])
  await offerFreedPlaces(town().db, clock.now())
  expect(await requestOf(family)).toMatchObject({ status: 'WAITING', answerBy: '2026-12-07T17:00:00.000Z', rank: null })
  expect(await order(family)).toMatchObject({ unavailable: [{ reason: 'FULL' }] })
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
})

test('accepted, a place is kept for it: the family is told, and books it at the price of that path', async () => {
  const { family, id } = await asked()
  expect(await decide(id, true)).toMatchObject({
    request: { status: 'OFFERED', offeredUntil: '2026-12-03T09:00:00.000Z' },
  })
  expect(await mailsTo(family)).toContain('Votre demande du mardi 8 décembre est acceptée')
  // the only place of the day is theirs
  const other = await given.aFamily({ in: commune })
  expect(await cellsOn(other, DAY)).toMatchObject([{ state: 'FULL', canWait: false, onRequest: false }])
  expect(await order(family)).toMatchObject({ order: { status: 'PAID', totalCents: 480 } })
  expect(await balanceOf(family, commune.regieId)).toBe(520)
  expect(await decide(id, false)).toMatchObject({ reason: 'ALREADY_ANSWERED' })
})

test('refused, the family reads why', async () => {
  const { family, id } = await asked()
  await decide(id, false, { reason: 'Le car est complet.' })
  expect(await requestOf(family)).toMatchObject({ status: 'ENDED', endedReason: 'Le car est complet.' })
  expect(await mailsTo(family)).toContain('Votre demande du mardi 8 décembre n’a pas été acceptée')
  expect(await decide(id, true)).toMatchObject({ reason: 'ALREADY_ANSWERED' })
})

test('what is not answered while the day can be booked ends, and its family is told', async () => {
  const { family } = await asked()
  clock.at('2026-12-07T18:00:00+01:00')
  await offerFreedPlaces(town().db, clock.now())
  expect(await requestOf(family)).toMatchObject({ status: 'ENDED', endedReason: 'La mairie n’a pas répondu à temps.' })
  expect(await mailsTo(family)).toContain('Votre demande du mardi 8 décembre n’a pas été acceptée')
})

test('the last place is given once, however many agents answer at the same time', async () => {
  const [one, two] = [await asked(), await asked()]
  const answers = await Promise.all([one, two, one, two].map(({ id }) => decide(id, true)))
  expect(answers.filter(({ __typename }) => __typename === 'RequestAnswered')).toHaveLength(1)
  const { rows } = await town().owner.query('select taken from service_day where service_id = $1 and day = $2', [
    commune.serviceId,
    DAY,
  ])
  expect(rows).toEqual([{ taken: 1 }])
})

test('nobody answers for their own family, and no other commune does', async () => {
  const { family, id } = await asked()
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
    family.accountId,
    commune.id,
  ])
  expect(await decide(id, true, { who: family })).toMatchObject({ reason: 'OWN_FAMILY' })
  const stranger = await given.aStaffMember(await given.aCommune(), 'AGENT')
  expect(await codeOf(stranger, ANSWER, { input: { waitingRequestId: id, accept: true } })).toBe('NOT_FOUND')
})

test('is counted among what the town hall decides, until it is answered or its time is over; not by its own family', async () => {
  const count = async (who: Signed) =>
    (
      await ask<{ requestsToAnswer: number }>(who, 'query ($id: UUID!) { requestsToAnswer(communeId: $id) }', {
        id: commune.id,
      })
    ).requestsToAnswer
  const [first, second] = [await asked(), await asked()]
  expect(await count(agent)).toBe(2)
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
    second.family.accountId,
    commune.id,
  ])
  expect(await count(second.family)).toBe(1)
  await decide(first.id, false, { reason: 'Plus de place.' })
  expect(await count(agent)).toBe(1)
  clock.at('2026-12-07T18:00:00+01:00')
  expect(await count(agent)).toBe(0)
})
