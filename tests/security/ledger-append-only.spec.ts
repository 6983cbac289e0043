import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let other: TestCommune
let family: TestFamily
let orderId: string
let bookingId: string
beforeAll(async () => {
  ;[commune, other] = [await given.aCommune(), await given.aCommune()]
  const meal = await given.aBookedMeal(commune)
  ;({ family, orderId, bookingId } = meal)
  await town().db.query(
    `insert into audit_event (at, actor_id, action, subject, subject_id) values (now(), $1, 'TESTED', 'account', $1)`,
    [family.accountId],
  )
  await town().db.query(
    `insert into external_event (provider, event_id, received_at, type) values ('sandbox', 'event-1', now(), 'session.completed')`,
  )
})

type Runner = (sql: string, values?: unknown[]) => Promise<unknown>
const asApplication: Runner = (sql, values) => town().db.query(sql, values)
const asOwner: Runner = (sql, values) => town().owner.query(sql, values)

/** SQLSTATE of what the database refuses; null when it let it through. */
const refusal = async (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (caught: { code?: string }) => caught.code ?? String(caught),
  )

const FORBIDDEN = '42501'
const CHECK = '23514'
const FOREIGN_KEY = '23503'

const TABLES = ['ledger_transaction', 'ledger_entry', 'external_event', 'audit_event']
const COLUMN: Record<string, string> = {
  ledger_transaction: 'reason = null',
  ledger_entry: 'amount_cents = 1',
  external_event: `type = 'x'`,
  audit_event: `action = 'x'`,
}

describe.each(TABLES)('%s only grows', (table) => {
  const count = async () =>
    (await town().owner.query(`select count(*)::int as n from ${table}`)).rows as { n: number }[]

  test.each<[string, () => Runner]>([
    ['the application', () => asApplication],
    ['its owner', () => asOwner],
  ])('%s can neither change, delete nor empty it', async (_who, runner) => {
    const before = await count()
    expect(before[0]?.n).toBeGreaterThan(0)
    for (const sql of [
      `update ${table} set ${COLUMN[table]}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `delete from ${table} where false`,
    ])
      expect({ sql, refusal: await refusal(runner()(sql)) }).toEqual({ sql, refusal: FORBIDDEN })
    expect(await count()).toEqual(before)
  })

  test('an upsert does not get around it', async () => {
    const key = table === 'external_event' ? 'provider, event_id' : 'id'
    const sql = `insert into ${table} select * from ${table} limit 1 on conflict (${key}) do update set ${COLUMN[table]}`
    expect(
      await refusal(asApplication(sql.replace(`insert into ${table}`, `insert into ${table} overriding system value`))),
    ).toBe(FORBIDDEN)
  })

  test('the application cannot take the guard away', async () => {
    expect(await refusal(asApplication(`alter table ${table} disable trigger all`))).toBe(FORBIDDEN)
    expect(await refusal(asApplication(`drop trigger append_only on ${table}`))).toBe(FORBIDDEN)
    expect(await refusal(asApplication(`set session_replication_role = replica`))).toBe(FORBIDDEN)
    expect(await refusal(asApplication(`drop table ${table} cascade`))).toBe(FORBIDDEN)
  })
})

describe('the application’s role', () => {
  test('owns nothing, and is no one special', async () => {
    const { rows } = await town().owner.query(
      `select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'cantine_app'
       union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'cantine_app'
       union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'cantine_app'
       union all select d.datname from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = 'cantine_app'`,
    )
    expect(rows).toEqual([])
    const role = await town().owner.query(
      `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication from pg_roles where rolname = 'cantine_app'`,
    )
    expect(role.rows).toEqual([
      { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false, rolreplication: false },
    ])
    const member = await town().owner.query(
      `select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = 'cantine_app'`,
    )
    expect(member.rows).toEqual([])
  })

  test('is the one that the server uses, and cannot change the schema', async () => {
    expect(await town().db.query('select current_user as me')).toEqual([{ me: 'cantine_app' }])
    for (const sql of [
      'create table public.mine (id int)',
      'alter table wallet drop constraint balance_above_floor',
      'create schema mine',
      'alter table account add column admin boolean',
    ])
      expect({ sql, refusal: await refusal(asApplication(sql)) }).toEqual({ sql, refusal: FORBIDDEN })
  })

  test('cannot make, move or unmake an account of the ledger', async () => {
    const sqls = [
      `insert into ledger_account (regie_id, kind) values ('${commune.regieId}', 'CASH')`,
      `update ledger_account set kind = 'CASH'`,
      'delete from ledger_account',
    ]
    for (const sql of sqls) expect(await refusal(asApplication(sql))).toBe(FORBIDDEN)
  })
})

interface Entry {
  kind: 'CARD_CLEARING' | 'ADVANCE' | 'CASH'
  regieId: string
  amount: number
}

/** Writes one transaction of the ledger entry by entry and commits it, as the application. */
const writeTransaction = (regieId: string, entries: Entry[]) =>
  town().db.transaction(async (tx) => {
    const [made] = (await tx.query(
      `insert into ledger_transaction (regie_id, cause, cause_id, at, day) values ($1, 'ORDER', $2, now(), current_date) returning id`,
      [regieId, randomUUID()],
    )) as { id: string }[]
    for (const { kind, regieId: of, amount } of entries)
      await tx.query(
        `insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents) select $1, id, $2, $3 from ledger_account where regie_id = $4 and kind = $5`,
        [made?.id, regieId, amount, of, kind],
      )
    return made?.id ?? ''
  })

describe('a transaction of the ledger', () => {
  const entry = (kind: Entry['kind'], amount: number, of = commune) => ({ kind, amount, regieId: of.regieId })

  test('that balances is committed', async () => {
    expect(await writeTransaction(commune.regieId, [entry('ADVANCE', 100), entry('CARD_CLEARING', -100)])).not.toBe('')
  })

  test.each<[string, () => Entry[]]>([
    ['does not sum to zero', () => [entry('ADVANCE', 100), entry('CARD_CLEARING', -99)]],
    ['has one entry', () => [entry('ADVANCE', 100)]],
    ['has no entry', () => []],
    ['moves nothing', () => [entry('ADVANCE', 0), entry('CARD_CLEARING', 0)]],
  ])('that %s cannot be committed', async (_what, entries) => {
    expect(await refusal(writeTransaction(commune.regieId, entries()))).toBe(CHECK)
  })

  test('takes no entry of another régie', async () => {
    expect(
      await refusal(writeTransaction(commune.regieId, [entry('ADVANCE', 100), entry('CARD_CLEARING', -100, other)])),
    ).toBe(FOREIGN_KEY)
  })

  test('takes no more entries once committed, even when they balance', async () => {
    const id = await writeTransaction(commune.regieId, [entry('ADVANCE', 100), entry('CARD_CLEARING', -100)])
    const more = `insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents)
      select $1, id, regie_id, case kind when 'ADVANCE' then 50 else -50 end from ledger_account where regie_id = $2 and kind in ('ADVANCE', 'CASH')`
    expect(await refusal(asApplication(more, [id, commune.regieId]))).toBe(CHECK)
    expect(await refusal(asOwner(more, [id, commune.regieId]))).toBe(CHECK)
  })

  test('happens once per cause', async () => {
    const again = `insert into ledger_transaction (regie_id, cause, cause_id, at, day) select regie_id, cause, cause_id, at, day from ledger_transaction limit 1`
    expect(await refusal(asApplication(again))).toBe('23505')
  })

  test('never brings a wallet under its floor', async () => {
    expect(
      await refusal(asApplication('update wallet set balance_cents = -1 where account_id = $1', [family.accountId])),
    ).toBe(CHECK)
  })

  test('leaves promises that hold', async () => {
    clock.release()
    const broken = await brokenPromises()
    // the transactions written above by hand touch no wallet: only the checks of the ledger itself are looked at
    expect(broken.filter((line) => /équilibr|zéro|balance/i.test(line) && line.startsWith('BROKEN'))).toEqual([])
  })
})

describe('a row never points at another commune', () => {
  const uuid = randomUUID
  const forged: [string, () => [string, unknown[]]][] = [
    [
      'a tariff, at another commune’s service',
      () => [
        `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 1, 1, '2030-01-01')`,
        [commune.id, other.serviceId, commune.situationId],
      ],
    ],
    [
      'a tariff, at another commune’s situation',
      () => [
        `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 1, 1, '2030-01-01')`,
        [commune.id, commune.serviceId, other.situationId],
      ],
    ],
    [
      'a service, at another commune’s régie',
      () => [
        `insert into service (commune_id, regie_id, name, kind, open_weekdays) values ($1, $2, 'x', 'OTHER', '{1}')`,
        [commune.id, other.regieId],
      ],
    ],
    [
      'an access, at another commune’s situation',
      () => [
        `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, requested_at) values ($1, $2, $3, $4, now())`,
        [commune.id, family.accountId, other.situationId, family.children[0]],
      ],
    ],
    [
      'a closure, at another commune’s service',
      () => [
        `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, '2027-01-01', '2027-01-01', 'x', 'x', now())`,
        [commune.id, other.serviceId],
      ],
    ],
    [
      'an attendance, at another commune’s service',
      () => [
        `insert into attendance_record (service_id, commune_id, beneficiary_id, day, status, recorded_at, recorded_by) values ($1, $2, $3, '2026-12-08', 'PRESENT', now(), $4)`,
        [other.serviceId, commune.id, family.children[0], family.accountId],
      ],
    ],
    [
      'an order’s line, at a service of another régie',
      () => [
        `insert into order_line (position, order_id, regie_id, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents) values (99, $1, $2, $3, $4, 'x', 1, 1, 1)`,
        [orderId, commune.regieId, other.serviceId, family.children[0]],
      ],
    ],
    [
      'an order’s line, at an order of another régie',
      () => [
        `insert into order_line (position, order_id, regie_id, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents) values (99, $1, $2, $3, $4, 'x', 1, 1, 1)`,
        [orderId, other.regieId, other.serviceId, family.children[0]],
      ],
    ],
    [
      'a booking, moved to another commune’s service',
      () => ['update booking set service_id = $2 where id = $1', [bookingId, other.serviceId]],
    ],
    [
      'a booking, moved to another commune',
      () => ['update booking set commune_id = $2 where id = $1', [bookingId, other.id]],
    ],
    [
      'a payment, at an order of another régie',
      () => [
        `insert into payment (regie_id, account_id, purpose, order_id, attempt, provider, mode, amount_cents, created_at) values ($1, $2, 'ORDER', $3, 9, 'sandbox', 'test', 1, now())`,
        [other.regieId, family.accountId, orderId],
      ],
    ],
    [
      'an access, at a child of another family',
      () => [
        `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, requested_at) select $1, a.id, $2, $3, now() from account a where a.id <> $4 limit 1`,
        [commune.id, commune.situationId, family.children[0], family.accountId],
      ],
    ],
  ]

  test.each(forged)('%s', async (_what, row) => {
    await given.aFamily()
    const [sql, values] = row()
    expect(await refusal(asOwner(sql, values))).toBe(FOREIGN_KEY)
  })

  test('a booking, at an access of another commune', async () => {
    const stranger = await given.aFamily({ in: other })
    const { rows } = await town().owner.query('select id from service_access where account_id = $1', [
      stranger.accountId,
    ])
    const [{ id }] = rows as [{ id: string }]
    expect(await refusal(asOwner('update booking set access_id = $2 where id = $1', [bookingId, id]))).toBe(FOREIGN_KEY)
  })

  test('a booking, under the règlement of another service', async () => {
    const { rows } = await town().owner.query('select id from regulation where service_id = $1', [other.serviceId])
    const [{ id }] = rows as [{ id: string }]
    expect(await refusal(asOwner('update booking set regulation_id = $2 where id = $1', [bookingId, id]))).toBe(
      FOREIGN_KEY,
    )
  })

  test('a booking, in an order of another régie', async () => {
    const meal = await given.aBookedMeal(other)
    expect(await refusal(asOwner('update booking set order_id = $2 where id = $1', [bookingId, meal.orderId]))).toBe(
      FOREIGN_KEY,
    )
  })

  test('a booking, in an order of another family', async () => {
    const meal = await given.aBookedMeal(commune)
    expect(await refusal(asOwner('update booking set order_id = $2 where id = $1', [bookingId, meal.orderId]))).toBe(
      FOREIGN_KEY,
    )
  })

  test('a booking, at an access of another child', async () => {
    const two = await given.aFamily({ in: commune, children: 2 })
    const { rows } = await town().owner.query('select id from service_access where account_id = $1', [two.accountId])
    for (const { id } of rows as { id: string }[])
      expect(await refusal(asOwner('update booking set access_id = $2 where id = $1', [bookingId, id]))).toBe(
        FOREIGN_KEY,
      )
  })

  test('a payment, of another account than its order', async () => {
    const stranger = await given.aFamily({ in: commune })
    const sql = `insert into payment (regie_id, account_id, purpose, order_id, attempt, provider, mode, amount_cents, created_at) values ($1, $2, 'ORDER', $3, 8, 'sandbox', 'test', 1, now())`
    expect(await refusal(asOwner(sql, [commune.regieId, stranger.accountId, orderId]))).toBe(FOREIGN_KEY)
  })

  test('an unknown commune is no commune', async () => {
    expect(await refusal(asOwner('update booking set commune_id = $2 where id = $1', [bookingId, uuid()]))).toBe(
      FOREIGN_KEY,
    )
  })
})

test('a connection that asks for another role does not get it', async () => {
  const client = new pg.Client({ connectionString: town().config.databaseUrl })
  await client.connect()
  const { rows } = await town().owner.query('select current_user as me')
  const [{ me }] = rows as [{ me: string }]
  expect(await refusal(client.query(`set role ${me}`))).toBe(FORBIDDEN)
  await client.end()
})
