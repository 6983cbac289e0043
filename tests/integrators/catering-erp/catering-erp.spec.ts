import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cancelBookings, placeOrder } from '../../support/operations.js'
import { town, useTown } from '../../support/town.js'
import { anAdministrator, letIn, tellOf } from '../support/let-in.js'
import { CateringErp, type Meals } from './program.js'

useTown()

const DAYS = ['2026-12-07', '2026-12-08', '2026-12-10']
const NOW = '2026-11-25T10:00:00+01:00'
let commune: TestCommune
let cook: Signed
let erp: CateringErp
let server: Server
/** The door of the program: closed, as while it is being replaced. */
let isOut = false

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  cook = await given.aStaffMember(commune, 'CANTEEN')
  await aFamilyBooks(['STANDARD', 'NO_PORK'], ['2026-12-07', '2026-12-08'])
  const admin = await anAdministrator(commune)
  const { client, apiClientId } = await letIn(admin, commune, 'Cuisine centrale', ['READ_COUNTS'])
  const { rows } = await town().owner.query<{ slug: string }>('select slug from commune where id = $1', [commune.id])
  erp = await CateringErp.forCommune(client, rows[0]?.slug ?? '', DAYS)
  let secret = ''
  server = erp.listen(() => secret)
  const [work] = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isOut) request.socket.destroy()
    else work?.(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  secret = await tellOf(admin, apiClientId, `http://127.0.0.1:${port}/cantine`, ['COUNTS'])
})
beforeEach(() => {
  clock.at(NOW)
  // the machine of the program has the time of the server
  jest.spyOn(Date, 'now').mockImplementation(() => clock.now().getTime())
})
afterEach(() => void jest.restoreAllMocks())
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function aFamilyBooks(diets: string[], days: string[]): Promise<{ family: TestFamily; bookingIds: string[] }> {
  const family = await given.aFamily({ in: commune, children: diets.length, creditCents: 20_000 })
  for (const [at, diet] of diets.entries())
    await town().owner.query('update beneficiary set diet = $2 where id = $1', [family.children[at], diet])
  const lines = family.children.map((beneficiaryId) => ({ serviceId: commune.serviceId, beneficiaryId, days }))
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 380 * diets.length * days.length })
  return { family, bookingIds: order?.bookings.map(({ id }) => id) ?? [] }
}

/** What the kitchen's own page says, asked by a cook. */
async function kitchenSays(): Promise<Map<string, Meals>> {
  const said = new Map<string, Meals>()
  for (const day of DAYS) {
    const { kitchenDay } = await ask<{
      kitchenDay: {
        services: {
          service: { id: string }
          total: number
          provisional: boolean
          diets: { diet: string; count: number }[]
        }[]
      }
    }>(
      cook,
      'query ($c: UUID!, $d: Day!) { kitchenDay(communeId: $c, day: $d) { services { service { id } total provisional diets { diet count } } } }',
      { c: commune.id, d: day },
    )
    for (const { service, total, provisional, diets } of kitchenDay.services)
      said.set(`${service.id} ${day}`, {
        total,
        provisional,
        diets: Object.fromEntries(diets.filter(({ count }) => count > 0).map(({ diet, count }) => [diet, count])),
      })
  }
  return said
}
const planned = (day: string) => erp.plan.get(`${commune.serviceId} ${day}`)

test('it pulls the counts of its days, those of the kitchen itself', async () => {
  await erp.begin()
  expect(planned('2026-12-08')).toEqual({ total: 2, diets: { STANDARD: 1, NO_PORK: 1 }, provisional: true })
  expect(planned('2026-12-10')).toEqual({ total: 0, diets: {}, provisional: true })
  expect(erp.plan).toEqual(await kitchenSays())
  expect(await erp.follow()).toEqual([])
})

test('a message tells it of what families book and cancel, and only those days are read again', async () => {
  const before = erp.seen.size
  const { family, bookingIds } = await aFamilyBooks(['NO_MEAT'], ['2026-12-08', '2026-12-10'])
  await town().runJobs()
  await erp.settled()
  expect(erp.seen.size).toBeGreaterThan(before)
  expect(planned('2026-12-08')).toMatchObject({ total: 3, diets: { NO_MEAT: 1 } })
  expect(planned('2026-12-10')).toMatchObject({ total: 1, diets: { NO_MEAT: 1 } })
  await cancelBookings(family, bookingIds.slice(0, 1), 380)
  await town().runJobs()
  await erp.settled()
  expect(erp.plan).toEqual(await kitchenSays())
})

test('what it missed while it was out is in the feed', async () => {
  const stands = planned('2026-12-07')
  isOut = true
  await aFamilyBooks(['STANDARD', 'STANDARD'], ['2026-12-07'])
  await town().runJobs()
  isOut = false
  await erp.settled()
  expect(planned('2026-12-07')).toEqual(stands)
  expect(await erp.follow()).toContain('2026-12-07')
  expect(planned('2026-12-07')).toMatchObject({ total: 4 })
  expect(erp.plan).toEqual(await kitchenSays())
  // and the message that was not taken comes again, harmlessly
  clock.at('2026-11-25T10:00:10+01:00')
  await town().runJobs()
  await erp.settled()
  expect(erp.plan).toEqual(await kitchenSays())
})

test('a diet that changes is told by nothing: the days are read again before ordering', async () => {
  const { family } = await aFamilyBooks(['STANDARD'], ['2026-12-10'])
  await erp.follow()
  await town().owner.query(`update beneficiary set diet = 'NO_PORK' where id = $1`, [family.children[0]])
  expect(await erp.follow()).toEqual([])
  await erp.begin()
  expect(erp.plan).toEqual(await kitchenSays())
})

test('nobody else makes it read: a message that is not signed by the secret is refused', async () => {
  const { port } = server.address() as AddressInfo
  const before = erp.seen.size
  const answer = await fetch(`http://127.0.0.1:${port}/cantine`, {
    method: 'POST',
    headers: {
      'webhook-id': 'msg_x',
      'webhook-timestamp': String(Math.floor(Date.now() / 1_000)),
      'webhook-signature': 'v1,AAAA',
    },
    body: '{"type":"counts.changed","timestamp":"2026-11-25T09:00:00Z","data":{"day":"2026-12-08"}}',
  })
  expect([answer.status, erp.seen.size]).toEqual([400, before])
})
