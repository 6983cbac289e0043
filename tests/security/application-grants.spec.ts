import { beforeAll, describe, expect, test } from '@jest/globals'
import { given, type TestCommune } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'
import { type Written, writtenColumns } from '../support/written-columns.js'

useTown()

/** The database gives the server what its sources write, and nothing else: a new write asks for its grant, in a migration. */

/** Written by SQL that is put together: not read off the sources. */
const PUT_TOGETHER: Record<string, string[]> = {
  account: ['birth_date', 'company_name', 'siret', 'is_company', 'newsletter', 'partner_offers'], // update-profile, decide-change
  agglomeration: ['logo_key'], // keep-logo
  commune: ['logo_key'],
  throttle: ['points', 'expire'], // rate-limiter-flexible
}
const BY_A_LIBRARY = ['throttle']
const verbsOf = (written: Pick<Written, 'insert' | 'delete'>, update: readonly string[]) =>
  [written.insert && 'insert', written.delete && 'delete', update.length > 0 && `update ${update.join(', ')}`]
    .filter(Boolean)
    .join('; ')

async function granted(): Promise<Record<string, string>> {
  const { rows } = await town().owner.query<{ table: string; insert: boolean; delete: boolean; update: string[] }>(
    `select c.relname as "table", has_table_privilege('cantine_app', c.oid, 'insert') as insert,
       has_table_privilege('cantine_app', c.oid, 'delete') as delete,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         and has_column_privilege('cantine_app', c.oid, a.attnum, 'update') order by a.attname::text collate "C") as update
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  return Object.fromEntries(rows.map((row) => [row.table, verbsOf(row, row.update)]))
}

function written(tables: readonly string[]): Record<string, string> {
  const read = writtenColumns()
  return Object.fromEntries(
    tables.map((table) => {
      const { update = new Set<string>(), ...verbs } = read.get(table) ?? { insert: false, delete: false }
      const all = BY_A_LIBRARY.includes(table) ? { insert: true, delete: true } : verbs
      return [table, verbsOf(all, [...new Set([...update, ...(PUT_TOGETHER[table] ?? [])])].sort())]
    }),
  )
}

const asApplication = (sql: string, values?: unknown[]) =>
  town()
    .db.query(sql, values)
    .then(
      () => 'done',
      (caught: { code?: string }) => caught.code,
    )
const [FORBIDDEN, CHECK] = ['42501', '23514']

test('what the server may write is what its sources write, table by table and column by column', async () => {
  const has = await granted()
  expect(Object.keys(has).length).toBeGreaterThan(100)
  expect(has).toEqual(written(Object.keys(has)))
})

test('it empties no table, points no key at one and puts no trigger on one', async () => {
  const { rows } = await town().owner.query(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and has_table_privilege('cantine_app', c.oid, 'truncate, references, trigger')`,
  )
  expect(rows).toEqual([])
})

describe('whoever can run any SQL as the application', () => {
  let commune: TestCommune
  let meal: Awaited<ReturnType<typeof given.aBookedMeal>>
  beforeAll(async () => {
    commune = await given.aCommune()
    meal = await given.aBookedMeal(commune)
  })

  test.each([
    'update payment set amount_cents = 1',
    'delete from payment',
    'update orders set total_cents = 1',
    'delete from orders',
    'update booking set price_cents = 1',
    'delete from booking',
    'update order_line set unit_price_cents = 1',
    'update invoice set total_cents = 1',
    'delete from supporting_document',
    'update supporting_document set account_id = gen_random_uuid()',
    'update wallet set floor_cents = -100000',
    'update wallet set account_id = gen_random_uuid()',
    'update refund set amount_cents = 1',
    'update desk_payment set amount_cents = 1',
    'update receipt set number = 1',
    `update staff_member set role = 'COMMUNE_ADMIN'`,
    'update session set account_id = gen_random_uuid()',
    `insert into ledger_account (regie_id, kind) select id, 'BANK' from regie`,
    'insert into regie_identity select * from regie_identity',
    `insert into school_year (label, first_day, last_day, source) values ('2030', '2030-09-01', '2031-07-04', 'x')`,
  ])('is refused: %s', async (sql) => expect(await asApplication(sql)).toBe(FORBIDDEN))

  test('gives no wallet money that the ledger does not have', async () => {
    const [wallet] = (
      await town().owner.query<{ id: string }>('select id from wallet where account_id = $1', [meal.family.accountId])
    ).rows
    expect(
      await asApplication('update wallet set balance_cents = balance_cents + 1000 where id = $1', [wallet?.id]),
    ).toBe(CHECK)
    expect(
      await asApplication(
        `insert into wallet (account_id, regie_id, balance_cents, floor_cents) select account_id, regie_id, 1000, 0 from wallet where id = $1`,
        [wallet?.id],
      ),
    ).not.toBe('done')
  })

  test.each([
    ['another account', async () => (await given.aStaffMember(commune, 'AGENT')).accountId],
    ['a family', async () => meal.family.accountId],
  ])('gives no right over a commune without its line in the audit trail: %s', async (_who, accountOf) => {
    const right = [await accountOf(), commune.id]
    const give = `insert into staff_member (account_id, commune_id, role) values ($1, $2, 'COMMUNE_ADMIN')`
    expect(await asApplication(give, right)).toBe(CHECK)
    expect(
      await town().db.transaction(async (tx) => {
        await tx.query(give, right)
        await tx.query(
          `insert into audit_event (at, actor_id, action, subject, subject_id) values (now(), $1, 'STAFF_ROLES_CHANGED', 'account', $1)`,
          [right[0]],
        )
        return 'told'
      }),
    ).toBe('told')
  })
})
