import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { readLogin, whyNotLogin } from '../../server/src/platform/application-login.js'
import { migrations } from '../../server/src/migrations.js'
import { isBehind, migrate } from '../../server/src/platform/database.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

const FORBIDDEN = '42501'

let app: pg.Client
beforeAll(async () => {
  await given.aBookedMeal(await given.aCommune())
  app = await connected(town().config.databaseUrl)
})
afterAll(() => app.end())

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

const codeOf = (sql: string) =>
  app.query(sql).then(
    () => 'done',
    (caught: { code?: string }) => caught.code,
  )

describe('whoever can run any SQL as the application', () => {
  test('gets nothing by changing its role', async () => {
    await app.query('reset role')
    await app.query('reset session authorization')
    await app.query('set role none')
    expect((await app.query('select session_user as session, current_user as now')).rows).toEqual([
      { session: 'cantine_app', now: 'cantine_app' },
    ])
    const owner = decodeURIComponent(new URL(town().ownerUrl).username)
    for (const role of [owner, 'pg_read_all_data', 'pg_write_all_data', 'pg_database_owner']) {
      expect({ role, code: await codeOf(`set role ${role}`) }).toEqual({ role, code: FORBIDDEN })
      expect({ role, code: await codeOf(`set session authorization ${role}`) }).toEqual({ role, code: FORBIDDEN })
    }
  })

  test.each([
    'create table public.mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'alter table wallet add column mine int',
    'alter table wallet disable trigger all',
    'drop table local_mail',
    'truncate booking cascade',
    'update ledger_entry set amount_cents = 1',
    'delete from ledger_entry',
    'update ledger_transaction set reason = null',
    'delete from audit_event',
    'update agglomeration set demonstration_at = null',
    'delete from migrations',
    `create function public.mine() returns int language sql as 'select 1'`,
    `create function pg_temp.mine() returns int language sql as 'select 1'`,
    `create or replace function must(ok boolean, promise text) returns void language plpgsql as 'begin end'`,
    'select * from pg_authid',
    'select * from pg_shadow',
    `select pg_read_file('/etc/passwd')`,
    `copy local_mail to program 'cat'`,
    `copy local_mail to '/tmp/mails'`,
    'create role mine',
    `alter role cantine_app createrole`,
    `alter system set log_statement = 'all'`,
    'create extension dblink',
    `set session_replication_role = 'replica'`,
    'create database mine',
  ])('is refused: %s', async (sql) => {
    expect(await codeOf(sql)).toBe(FORBIDDEN)
  })
})

describe('the login of the server', () => {
  const clean = { name: 'cantine_app', powers: [], owns: 0, becomes: [], creates: false }

  test('has no power, owns nothing and can become nobody', async () => {
    const facts = await readLogin(town().db)
    expect(facts).toEqual(clean)
    expect(whyNotLogin(facts)).toBeNull()
  })

  test('its password is not the owner’s', () => {
    const [mine, theirs] = [town().config.databaseUrl, town().ownerUrl].map((url) => new URL(url).password)
    expect(mine).not.toBe('')
    expect(mine).not.toBe(theirs)
    expect(JSON.stringify(town().config)).not.toContain(theirs)
  })

  test('its owner is refused, with what to do', async () => {
    const facts = await readLogin({ query: async (sql: string) => (await town().owner.query(sql)).rows as never })
    expect(facts.powers).toContain('SUPERUSER')
    expect(facts.owns).toBeGreaterThan(100)
    expect(whyNotLogin(facts)).toMatch(/ne démarre pas.*SUPERUSER.*DATABASE_OWNER_URL.*db:migrate/s)
  })

  test.each([
    ['a power', { ...clean, powers: ['CREATEROLE'] }, /CREATEROLE/],
    ['something of its own', { ...clean, owns: 1 }, /possède/],
    ['another role to become', { ...clean, becomes: ['cantine_owner'] }, /devenir cantine_owner/],
    ['the right to make tables', { ...clean, creates: true }, /créer des tables/],
  ])('%s is enough to be refused', (_what, facts, why) => {
    expect(whyNotLogin(facts)).toMatch(why)
  })

  test('migrating with both addresses makes it, and it works; a member of the owner is seen', async () => {
    const name = `login_${Math.random().toString(36).slice(2, 10)}`
    const url = Object.assign(new URL(town().config.databaseUrl), { username: name, password: 'à elle seule/42' }).href
    await migrate(town().ownerUrl, migrations, url)
    const client = await connected(url)
    const asked = { query: async (sql: string) => (await client.query(sql)).rows as never }
    try {
      expect(await readLogin(asked)).toEqual({ ...clean, name })
      expect((await client.query('select count(*)::int as n from booking')).rows).toEqual([{ n: 1 }])
      expect(await isBehind(asked, migrations)).toBe(false)
      expect(await isBehind(asked, [...migrations, { name: 'Later1799999999999' }])).toBe(true)
      const owner = decodeURIComponent(new URL(town().ownerUrl).username)
      await town().owner.query(`grant ${owner} to ${name}`)
      expect(whyNotLogin(await readLogin(asked))).toContain(`peut devenir`)
      expect((await readLogin(asked)).becomes).toContain(owner)
    } finally {
      await client.end()
      await town().owner.query(`drop owned by ${name}; drop role ${name}`)
    }
  })
})
