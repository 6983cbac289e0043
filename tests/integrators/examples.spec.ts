import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { book } from '../../clients/typescript/examples/book.js'
import { monthOf } from '../../clients/typescript/examples/close-month.js'
import { countsOf } from '../../clients/typescript/examples/counts.js'
import { daysToReadAgain } from '../../clients/typescript/examples/follow.js'
import { receiver } from '../../clients/typescript/examples/receive.js'
import type { CantineClient } from '../../clients/typescript/src/index.js'
import { closePeriod, earnAt } from '../support/books.js'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'
import { anAdministrator, letIn } from './support/let-in.js'

useTown()

/** What the guides show in TypeScript is done as it stands. */
const NOW = '2026-11-25T10:00:00+01:00'
let commune: TestCommune
let family: TestFamily
let client: CantineClient

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune, creditCents: 760 })
  const admin = await anAdministrator(commune)
  client = (await letIn(admin, commune, 'Exemples', ['READ_COUNTS', 'WRITE_BOOKINGS'])).client
})
beforeEach(() => clock.at(NOW))

const order = (days: string[]) =>
  book(
    client,
    family.accountId,
    { beneficiaryId: family.children[0] ?? '', serviceId: commune.serviceId, days },
    randomUUID(),
  )

test('book: a day that is open and paid, else why not', async () => {
  expect(await order(['2026-12-08'])).toMatch(/\d/)
  const { rows } = await town().owner.query('select 1 from booking where account_id = $1', [family.accountId])
  expect(rows).toHaveLength(1)
  expect(await order(['2026-12-09'])).toMatch(/[a-zé]+/) // a Wednesday: the canteen is closed
  expect(await order(['2026-12-10', '2026-12-11'])).toMatch(/€|porte-monnaie/)
})

test('counts and follow: the meal is counted, its day is told once', async () => {
  expect(await countsOf(client, commune.id, '2026-12-08')).toEqual(new Map([['Cantine', 1]]))
  const kept = { cursor: null }
  expect(await daysToReadAgain(client, commune.id, kept)).toEqual(new Set(['2026-12-08']))
  expect(kept.cursor).toEqual(expect.any(String))
  expect(await daysToReadAgain(client, commune.id, kept)).toEqual(new Set())
})

test('receive: what is signed is taken, what is not is refused', async () => {
  const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
  const taken: string[] = []
  const server = receiver(secret, (id, { type }) => taken.push(`${id} ${type}`))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const now = new Date()
  const body = JSON.stringify({ type: 'test', timestamp: now.toISOString(), data: {} })
  const post = async (signature: string) =>
    (
      await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
        method: 'POST',
        headers: {
          'webhook-id': 'msg_1',
          'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
          'webhook-signature': signature,
        },
        body,
      })
    ).status
  expect(await post(new Webhook(secret).sign('msg_1', now, body))).toBe(204)
  expect(await post('v1,AAAA')).toBe(400)
  expect(taken).toEqual(['msg_1 test'])
  server.closeAllConnections()
  server.close()
})

test('close-month: nothing while days are open, then debits that equal credits', async () => {
  const month = () => monthOf(client, commune.regieId, '2026-12-01', '2026-12-31')
  clock.at('2026-12-20T10:00:00+01:00')
  expect(await month()).toBeNull()
  await earnAt('2027-01-02T09:00:00+01:00')
  const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  expect(await closePeriod(regisseur, commune.regieId, '2026-12-31')).toMatchObject({ __typename: 'ClosedPeriod' })
  const sums = [...((await month()) ?? new Map<string, { debitCents: number; creditCents: number }>()).values()]
  const whole = (side: 'debitCents' | 'creditCents') => sums.reduce((sum, account) => sum + account[side], 0)
  expect([whole('debitCents'), whole('creditCents')]).toEqual([380, 380])
})
