import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DataSource } from 'typeorm'
import { entities } from '../../server/src/entities.js'
import { createDataSource } from '../../server/src/platform/database.js'
import { calendar } from '../support/operations.js'
import { given, type TestCommune } from '../support/given/index.js'
import { Chance } from '../support/random/chance.js'
import { type Client, work } from '../support/random/clients.js'
import { RealServer } from '../support/random/real-server.js'
import { type Town, useThisTown } from '../support/town.js'
import { SLOW_MACHINE } from '../support/slow-machine.js'

/** Set KILL_SEED to play again what a failure printed. */
const SEED = Number(process.env['KILL_SEED'] ?? 20_261_125)
const VICTIMS = ['server', 'both', 'postgres'] as const
/** Each of them once, then one of them. */
const ROUNDS = 4
const CLIENTS = 5

const server = new RealServer()
const chance = new Chance(SEED)
let owner: pg.Pool
let db: DataSource
let commune: TestCommune
let clients: Client[]

/** The helpers of the tests speak to the process that was started, and to its database. */
async function connect(): Promise<void> {
  const cluster = await server.cluster()
  owner = new pg.Pool({ connectionString: cluster.ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  db = await createDataSource(cluster.appUrl, entities, 2, SLOW_MACHINE).initialize()
  useThisTown({ owner, db, url: server.url } as Town)
}

async function disconnect(): Promise<void> {
  await owner.end().catch(() => undefined)
  await db.destroy().catch(() => undefined)
}

beforeAll(async () => {
  await server.start()
  await connect()
  commune = await given.aCommune()
  clients = []
  for (let n = 0; n < CLIENTS; n++) clients.push(await aClient(n))
})

afterAll(async () => {
  await disconnect().catch(() => undefined) // a server that did not start has no connection
  await server.remove()
})

async function aClient(n: number): Promise<Client> {
  const family = await given.aFamily({ in: commune })
  await owner.query(
    `update service_access set valid_from = current_date - 30, valid_to = current_date + 400 where account_id = $1`,
    [family.accountId],
  )
  const told = { orders: [], topUps: [], desk: [], cancelled: [] }
  const agent = await given.aStaffMember(commune, 'AGENT')
  return { family, agent, commune, chance: new Chance(SEED + n), days: await freeDays(family), told, balance: 0 }
}

/** Days that can be booked from the day after tomorrow on, in the four months to come. */
async function freeDays(family: Client['family']): Promise<string[]> {
  const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
  const days: string[] = []
  for (let from = 3; from < 120; from += 30) {
    const { services } = await calendar(family, day(from), day(from + 29))
    for (const one of services[0]?.days ?? []) if (one.cells[0]?.state === 'FREE') days.push(one.day)
  }
  return days
}

test.each(Array.from({ length: ROUNDS }, (_, n) => n + 1))(
  'killed in the middle, round %i: nothing that was acknowledged is lost, nothing is there twice',
  async (round) => {
    const victim = VICTIMS[round - 1] ?? chance.one(VICTIMS) ?? 'both'
    // they go on until the kill, however fast the machine is, then see what was under way through
    let killed = false
    const until = async (client: Client) => {
      do await work(client, 2)
      while (!killed)
    }
    const working = Promise.all(clients.map(until))
    working.catch(() => undefined)
    await sleep(chance.between(150, 900))
    await disconnect()
    if (victim === 'postgres') await server.killPostgresAlone()
    else {
      if (victim === 'both') server.killPostgres()
      await server.killServer()
    }
    killed = true
    if (victim !== 'postgres') await server.start()
    await connect()
    await working
    await nothingWaits()
    await everythingIsThere()
    const { status, output } = server.check()
    expect([SEED, victim, status, output]).toEqual([
      SEED,
      victim,
      0,
      expect.stringContaining('Toutes les promesses sont tenues.'),
    ])
  },
  900_000,
)

/** The worker has found the database again too: what had to leave has left. */
async function nothingWaits(): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    const { rows } = await owner.query<{ waiting: number }>('select count(*)::int as waiting from outbox')
    if (rows[0]?.waiting === 0) return
    if (waited > 300_000) throw new Error(`${rows[0]?.waiting} jobs still wait in the outbox`)
    await sleep(100)
  }
}

/** Each acknowledged operation once, no other, and each wallet to the cent. */
async function everythingIsThere(): Promise<void> {
  for (const { family, told, balance } of clients) {
    const all = async (sql: string) => (await owner.query<{ id: string }>(sql, [family.accountId])).rows
    expect(
      await all(
        'select id, request_id as "requestId", total_cents as cents from orders where account_id = $1 order by id',
      ),
    ).toEqual(byId(told.orders.map(({ id, requestId, cents }) => ({ id, requestId, cents }))))
    expect(
      await all(`select p.id, p.amount_cents as cents, count(t.id)::int as times from payment p left join ledger_transaction t on t.cause = 'TOP_UP' and t.cause_id = p.id
      where p.account_id = $1 group by p.id order by p.id`),
    ).toEqual(byId(told.topUps.map(({ paymentId, cents }) => ({ id: paymentId, cents, times: 1 }))))
    expect(
      await all(`select d.id, d.amount_cents as cents, count(r.id)::int as times from desk_payment d left join receipt r on r.cause = 'DESK_TOP_UP' and r.cause_id = d.id
      where d.account_id = $1 group by d.id order by d.id`),
    ).toEqual(byId(told.desk.map(({ id, cents }) => ({ id, cents, times: 1 }))))
    expect(
      await all(
        `select id, refunded_cents as cents from booking where account_id = $1 and status = 'CANCELLED' order by id`,
      ),
    ).toEqual(byId(told.cancelled.map(({ bookingId, cents }) => ({ id: bookingId, cents }))))
    const [wallet] = await all('select balance_cents as cents from wallet where account_id = $1')
    expect(wallet).toEqual({ cents: balance })
  }
  const { rows } = await owner.query<{ numbers: number[] }>(
    'select array_agg(number order by number) as numbers from receipt where regie_id = $1',
    [commune.regieId],
  )
  const numbers = rows[0]?.numbers ?? []
  expect(numbers).toEqual(numbers.map((_, n) => n + 1))
  expect(new Set(clients.flatMap(({ told }) => told.desk.map((d) => d.receiptNumber))).size).toBe(
    clients.flatMap(({ told }) => told.desk).length,
  )
}

const byId = <T extends { id: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.id < b.id ? -1 : 1))
