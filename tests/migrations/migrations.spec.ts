import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { DataSource } from 'typeorm'
import { runChecks } from '../../server/src/checks.js'
import { entities } from '../../server/src/entities.js'
import { migrations } from '../../server/src/migrations.js'
import { createDataSource, migrate } from '../../server/src/platform/database.js'
import { seedReference } from '../../server/src/seeds/index.js'
import { insertGuideCommunes } from '../support/guide-communes.js'
import { SLOW_MACHINE } from '../support/slow-machine.js'

const ownerUrl = process.env['TEST_OWNER_URL'] ?? ''
const urlOf = (name: string, url = ownerUrl) => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

/** An empty database of its own. */
async function anEmptyDatabase(): Promise<string> {
  const name = `m_${randomBytes(6).toString('hex')}`
  await query(urlOf('postgres'), `create database ${name}`)
  return urlOf(name)
}

const APPLIED = 'select name from migrations order by id'
/** Everything of the schema that could differ: columns, constraints, indexes, triggers, rights. */
const SHAPE = `
select 'column' as what, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(' ' || column_default, '') as it from information_schema.columns where table_schema = 'public'
union all select 'constraint', conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
union all select 'index', indexdef from pg_indexes where schemaname = 'public'
union all select 'trigger', tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
union all select 'right', table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'cantine_app'
union all select 'policy', tablename || ' ' || policyname from pg_policies
order by 1, 2`

let url: string
beforeAll(async () => {
  url = await anEmptyDatabase()
  await migrate(url, migrations)
})

describe('migrating', () => {
  test('runs every migration, in the order in which they are listed', async () => {
    expect(await query(url, APPLIED)).toEqual(migrations.map(({ name }) => ({ name })))
    const stamps = migrations.map(({ name }) => Number(/\d+$/.exec(name)?.[0]))
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b))
  })

  test('twice changes nothing, and loses nothing', async () => {
    await query(url, `insert into regie (name) values ('Régie d’essai')`)
    const before = await query(url, SHAPE)
    await migrate(url, migrations)
    expect(await query(url, SHAPE)).toEqual(before)
    expect(await query(url, APPLIED)).toHaveLength(migrations.length)
    expect(await query(url, 'select name from regie')).toEqual([{ name: 'Régie d’essai' }])
  })

  test('by five processes at once is done once', async () => {
    const fresh = await anEmptyDatabase()
    await Promise.all(Array.from({ length: 5 }, () => migrate(fresh, migrations)))
    expect(await query(fresh, APPLIED)).toHaveLength(migrations.length)
    expect(await query(fresh, SHAPE)).toEqual(await query(url, SHAPE))
  })

  test('step by step, with rows in between, ends at the same schema', async () => {
    const [first, ...others] = migrations
    if (!first) throw new Error('there is no migration')
    const fresh = await anEmptyDatabase()
    await migrate(fresh, [first])
    await query(fresh, ROWS_OF_THE_FIRST_RELEASE)
    await migrate(fresh, [first, ...others])
    expect(await query(fresh, SHAPE)).toEqual(await query(url, SHAPE))
    expect(await query(fresh, 'select count(*)::int as n from booking')).toEqual([{ n: 1 }])
  })

  test('leaves one price a day: a tariff that began later is cut out of the older one', async () => {
    const fresh = await anEmptyDatabase()
    await migrate(
      fresh,
      migrations.slice(
        0,
        migrations.findIndex(({ name }) => name.startsWith('OneTariffADay')),
      ),
    )
    await query(fresh, OVERLAPPING_TARIFFS)
    await migrate(fresh, migrations)
    const prices = `select price_cents as p, to_char(effective_from, 'YYYY-MM-DD') as f, to_char(effective_to, 'YYYY-MM-DD') as t
      from tariff t join situation s on s.id = t.situation_id where s.name = $ order by 2`
    expect(await query(fresh, prices.replace('$', `'Nested'`))).toEqual([
      { p: 300, f: '2020-01-01', t: '2024-12-31' },
      { p: 400, f: '2025-01-01', t: '2025-06-30' },
      { p: 300, f: '2025-07-01', t: null },
    ])
    expect(await query(fresh, prices.replace('$', `'Followed'`))).toEqual([
      { p: 300, f: '2020-01-01', t: '2025-08-31' },
      { p: 350, f: '2025-09-01', t: null },
    ])
    expect(await query(fresh, prices.replace('$', `'Clean'`))).toEqual([{ p: 300, f: '2020-01-01', t: '2024-12-31' }])
    const twice = `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from)
      select commune_id, service_id, situation_id, 1, 0, '2024-12-31' from tariff where situation_id = (select id from situation where name = 'Clean')`
    await expect(query(fresh, twice)).rejects.toMatchObject({ code: '23P01', constraint: 'one_tariff_a_day' })
    await query(fresh, twice.replace('2024-12-31', '2025-01-01'))
  })

  test('keeps what situations asked for, as types of their commune, and what families sent under them', async () => {
    const fresh = await anEmptyDatabase()
    const at = migrations.findIndex(({ name }) => name.startsWith('DocumentTypes'))
    await migrate(fresh, migrations.slice(0, at))
    await query(fresh, ASKED_AND_SENT)
    await migrate(fresh, migrations)
    const asked = `select s.name as situation, k.kind, k.scope, k.validity,
        (select count(*)::int from supporting_document d where d.type_id = k.id) as sent
      from situation_document x join situation s on s.id = x.situation_id join document_type k on k.id = x.type_id order by 1, 2`
    expect(await query(fresh, asked)).toEqual([
      { situation: 'Commune', kind: 'INSURANCE', scope: 'BENEFICIARY', validity: 'NONE', sent: 0 },
      { situation: 'Commune', kind: 'PROOF_OF_ADDRESS', scope: 'FAMILY', validity: 'NONE', sent: 1 },
      { situation: 'Hors', kind: 'PROOF_OF_ADDRESS', scope: 'FAMILY', validity: 'NONE', sent: 1 },
    ])
    expect(await query(fresh, 'select kind from supporting_document where type_id is null')).toEqual([
      { kind: 'OTHER' },
    ])
  })

  test('a name is written once: two spellings of one are numbered, an archived one keeps its own', async () => {
    const fresh = await anEmptyDatabase()
    const at = migrations.findIndex(({ name }) => name.startsWith('NamesOnce'))
    await migrate(fresh, migrations.slice(0, at))
    await query(fresh, SPELT_TWICE)
    await migrate(fresh, migrations)
    expect(await query(fresh, 'select name, active from situation order by name collate "C"')).toEqual([
      { name: 'RÉSIDENT (2)', active: true },
      { name: 'Résident', active: true },
      { name: 'résident', active: false },
    ])
    expect(await query(fresh, 'select name from commune')).toEqual([{ name: 'Saint Éloi' }])
    const again = `insert into situation (commune_id, name, audience) select id, 'résident', 'CHILD' from commune`
    await expect(query(fresh, again)).rejects.toMatchObject({ code: '23505', constraint: 'situation_live_name' })
  })

  test('closes what waits in an archived commune or on a closed account; what waits elsewhere still does', async () => {
    const fresh = await anEmptyDatabase()
    await migrate(
      fresh,
      migrations.slice(
        0,
        migrations.findIndex(({ name }) => name.startsWith('NobodyWaits')),
      ),
    )
    await query(fresh, NOBODY_WAITS)
    await migrate(fresh, migrations)
    expect(
      await query(
        fresh,
        `select b.first_name as child, x.status from service_access x join beneficiary b on b.id = x.beneficiary_id order by 1`,
      ),
    ).toEqual([
      { child: 'Archived', status: 'REVOKED' },
      { child: 'Closed', status: 'REVOKED' },
      { child: 'Waiting', status: 'PENDING' },
    ])
  })

  test('leaves a SIRET to one régie, and gives a régie the hours of its communes; communes that disagree are named', async () => {
    const fresh = await anEmptyDatabase()
    await migrate(
      fresh,
      migrations.slice(
        0,
        migrations.findIndex(({ name }) => name.startsWith('RegiesOnce')),
      ),
    )
    await query(
      fresh,
      `insert into regie (name, siret) values ('A sans commune', '21430078000019'), ('B', '21430078000019'), ('C', null), ('D', null);
       insert into commune (slug, name, insee_code, postal_code, school_zone, time_zone, regie_id)
       select lower(v.name), v.name, v.insee, '43000', 'A', v.zone, g.id from (values ('Bas', '43001', 'Europe/Paris', 'B'),
         ('Coutume', '43002', 'Pacific/Noumea', 'C'), ('Deux', '43003', 'Europe/Paris', 'D'), ('Dix', '43004', 'Indian/Reunion', 'D'))
         as v(name, insee, zone, regie) join regie g on g.name = v.regie`,
    )
    await migrate(fresh, migrations)
    expect(await query(fresh, 'select name, siret, time_zone as zone from regie order by name')).toEqual([
      { name: 'A sans commune', siret: null, zone: 'Europe/Paris' },
      { name: 'B', siret: '21430078000019', zone: 'Europe/Paris' },
      { name: 'C', siret: null, zone: 'Pacific/Noumea' },
      { name: 'D', siret: null, zone: 'Europe/Paris' },
    ])
    await expect(query(fresh, `update commune set time_zone = 'Indian/Reunion' where name = 'Bas'`)).rejects.toThrow(
      'commune_regie_time_zone',
    )
    await query(fresh, `update commune set contact_phone = '0471000000' where name = 'Dix'`) // still as it was
  })

  test('leaves one access a day: the widest, then the one decided last, keeps its days; no access and no booking is lost', async () => {
    const fresh = await anEmptyDatabase()
    await migrate(
      fresh,
      migrations.slice(
        0,
        migrations.findIndex(({ name }) => name.startsWith('OneAccessADay')),
      ),
    )
    await query(fresh, OVERLAPPING_ACCESSES)
    await migrate(fresh, migrations)
    const left = await query<{ child: string; line: string }>(
      fresh,
      `select b.first_name as child, string_agg(concat_ws(' ', t.name, a.status, to_char(a.valid_from, 'YYYY-MM-DD'), to_char(a.valid_to, 'YYYY-MM-DD'),
         case when a.ended_at is not null then 'ended ' || to_char(a.ended_valid_to, 'YYYY-MM-DD') end), ', ' order by t.name) as line
       from service_access a join situation t on t.id = a.situation_id join beneficiary b on b.id = a.beneficiary_id group by 1 order by 1`,
    )
    expect(left.map(({ child, line }) => `${child}: ${line}`)).toEqual([
      // the move was validated in November: the commune's price holds until the day before
      'After: Commune VALID 2026-09-01 2026-11-09 ended 2027-07-02, Hors VALID 2026-11-10 2027-07-02',
      'Alone: Commune VALID 2026-09-01 2027-07-02',
      // decided last, but it begins later and ends sooner: the other keeps its days before
      'Inside: Commune VALID 2026-09-01 2026-11-30 ended 2027-07-02, Hors VALID 2026-12-01 2026-12-31',
      // decided last and from the same day: the other keeps the days after it
      'Longer: Commune VALID 2027-01-01 2027-07-02, Hors VALID 2026-09-01 2026-12-31',
      // opens the care too: it stays although the other was decided later
      'Wider: All VALID 2026-09-01 2027-07-02, Hors REVOKED 2026-09-01 ended 2027-07-02',
    ])
    expect(await query(fresh, 'select count(*)::int as n from entitlement')).toEqual([{ n: 9 }])
    expect(await query(fresh, `select status, price_cents as p from booking`)).toEqual([{ status: 'BOOKED', p: 380 }])
    const db = await createDataSource(fresh, entities, 2, SLOW_MACHINE).initialize()
    const lines: string[] = []
    await runChecks(db, (line) => lines.push(line))
    await db.destroy()
    expect(lines.filter((line) => line.startsWith('BROKEN') && /access/.test(line))).toEqual([])
  })

  test('never goes back', async () => {
    const owner = await new DataSource({ type: 'postgres', url, migrations }).initialize()
    for (const Migration of migrations)
      await expect(new Migration().down(owner.createQueryRunner())).rejects.toThrow('Migrations only go forward.')
    await expect(owner.undoLastMigration()).rejects.toThrow('Migrations only go forward.')
    await owner.destroy()
    expect(await query(url, APPLIED)).toHaveLength(migrations.length)
  })

  test('is not for the application’s role', async () => {
    const appUrl = Object.assign(new URL(process.env['TEST_APP_URL'] ?? ''), { pathname: new URL(url).pathname })
    const db = await createDataSource(appUrl.href, entities, 1, SLOW_MACHINE).initialize()
    await expect(db.query('create table mine (id int)')).rejects.toThrow(/permission denied/)
    await expect(db.query(`delete from migrations`)).rejects.toThrow(/permission denied/)
    await db.destroy()
  })
})

describe('entities and tables', () => {
  let db: DataSource
  beforeAll(async () => {
    db = await createDataSource(url, entities, 2, SLOW_MACHINE).initialize()
  })
  afterAll(() => db.destroy())

  test('TypeORM would add no column and change no type', async () => {
    const { upQueries } = await db.driver.createSchemaBuilder().log()
    const wanted = upQueries
      .map(({ query: sql }) => sql)
      .filter((sql) => /^CREATE TABLE|^ALTER TABLE \S+ ADD "/.test(sql))
    expect(wanted).toEqual([])
  })

  test('every entity can be read, and the reference data keeps every promise', async () => {
    const owner = await createDataSource(url, entities, 2, SLOW_MACHINE).initialize()
    for (let twice = 0; twice < 2; twice++) await seedReference(owner)
    await insertGuideCommunes(owner)
    await owner.destroy()
    for (const entity of db.entityMetadatas)
      await expect(db.getRepository(entity.target).find({ take: 1 })).resolves.toBeDefined()
    const broken: string[] = []
    expect(await runChecks(db, (line) => broken.push(line))).toBe(0)
  })
})

const OVERLAPPING_TARIFFS = `
with r as (insert into regie (name) values ('Régie') returning id),
c as (insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id) select 'coubon', 'Coubon', '43078', '43700', 'A', id from r returning id, regie_id),
s as (insert into service (commune_id, regie_id, name, kind, open_weekdays) select id, regie_id, 'Cantine', 'CANTEEN', '{1,2,4,5}' from c returning id, commune_id),
t as (insert into situation (commune_id, name, audience) select c.id, n, 'CHILD' from c, unnest('{Nested,Followed,Clean}'::text[]) n returning id, name)
insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from, effective_to)
select s.commune_id, s.id, t.id, v.price, v.price / 2, v.f::date, v.l::date from s, t join (values
  ('Nested', 300, '2020-01-01', null), ('Nested', 400, '2025-01-01', '2025-06-30'),
  ('Followed', 300, '2020-01-01', null), ('Followed', 350, '2025-09-01', null),
  ('Clean', 300, '2020-01-01', '2024-12-31')) v (name, price, f, l) using (name)`

/** Two situations that ask for documents, and a family that sent one of them and one that nobody asked for. */
const ASKED_AND_SENT = `
with r as (insert into regie (name) values ('Régie') returning id),
c as (insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id) select 'coubon', 'Coubon', '43078', '43700', 'A', id from r returning id),
t as (insert into situation (commune_id, name, audience, required_documents) select c.id, v.name, 'CHILD', v.kinds::text[]
  from c, (values ('Commune', '{PROOF_OF_ADDRESS,INSURANCE}'), ('Hors', '{PROOF_OF_ADDRESS}'), ('Libre', '{}')) v (name, kinds) returning id),
a as (insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ('a@exemple.fr', 'x', 'Camille', 'Dupont', '1', now()) returning id)
insert into supporting_document (account_id, commune_id, kind, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
select a.id, c.id, k, k, 'piece.pdf', 'application/pdf', 1, '\\x00', now(), a.id from a, c, unnest('{PROOF_OF_ADDRESS,OTHER}'::text[]) k`

/** Spaces, capitals and the two encodings of an accent. */
const SPELT_TWICE = `
with r as (insert into regie (name) values ('Régie') returning id),
c as (insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id) select 'a', E'  Saint   E\\u0301loi', '1', '43700', 'A', id from r returning id)
insert into situation (commune_id, name, audience, active) select c.id, v.name, 'CHILD', v.active
from c, (values ('Résident', true), (E'RE\\u0301SIDENT', true), ('résident', false)) v (name, active)`

/** Each child of a family holds accesses under the situations named, decided on the day named. */
const OVERLAPPING_ACCESSES = `
with r as (insert into regie (name) values ('Régie') returning id),
c as (insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id) select 'coubon', 'Coubon', '43078', '43700', 'A', id from r returning id, regie_id),
s as (insert into service (commune_id, regie_id, name, kind, open_weekdays) select id, regie_id, k, k, '{1,2,4,5}' from c, unnest('{CANTEEN,EVENING_CARE}'::text[]) k returning id, commune_id, regie_id, kind),
t as (insert into situation (commune_id, name, audience) select c.id, n, 'CHILD' from c, unnest('{Commune,Hors,All}'::text[]) n returning id, name),
p as (insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from)
  select s.commune_id, s.id, t.id, 380, 190, '2020-01-01' from s, t where s.kind = 'CANTEEN' or t.name = 'All' returning id),
g as (insert into regulation (service_id, version, effective_from, published_at, policy) select id, 1, '2020-01-01', now(), '{"language":1,"name":"x","services":{"service":{}}}' from s where kind = 'CANTEEN' returning id),
a as (insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ('a@exemple.fr', 'x', 'Camille', 'Dupont', '1', now()) returning id),
b as (insert into beneficiary (first_name, last_name) select n, 'Dupont' from unnest('{After,Alone,Inside,Longer,Wider}'::text[]) n returning id, first_name),
f as (insert into filiation (account_id, beneficiary_id, type) select a.id, b.id, 'MOTHER' from a, b returning account_id, beneficiary_id),
x as (insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, decided_at, valid_from, valid_to)
  select c.id, f.account_id, t.id, b.id, 'VALID', '2026-08-01', v.decided::date, v.first::date, v.last::date
  from c, f join b on b.id = f.beneficiary_id join (values
    ('After', 'Commune', '2026-08-20', '2026-09-01', '2027-07-02'), ('After', 'Hors', '2026-11-09', '2026-11-10', '2027-07-02'),
    ('Alone', 'Commune', '2026-08-20', '2026-09-01', '2027-07-02'),
    ('Inside', 'Commune', '2026-08-20', '2026-09-01', '2027-07-02'), ('Inside', 'Hors', '2026-11-09', '2026-12-01', '2026-12-31'),
    ('Longer', 'Commune', '2026-08-20', '2026-09-01', '2027-07-02'), ('Longer', 'Hors', '2026-11-09', '2026-09-01', '2026-12-31'),
    ('Wider', 'All', '2026-08-20', '2026-09-01', '2027-07-02'), ('Wider', 'Hors', '2026-11-09', '2026-09-01', '2027-07-02'))
    v (child, situation, decided, first, last) on v.child = b.first_name join t on t.name = v.situation
  returning id, beneficiary_id, situation_id, account_id),
o as (insert into orders (account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at)
  select a.id, s.regie_id, gen_random_uuid(), 'h', 'PAID', 380, 380, 0, a.id, now(), now() from a, s where s.kind = 'CANTEEN' returning id)
insert into booking (commune_id, service_id, beneficiary_id, day, account_id, order_id, access_id, regie_id, status, price_cents, regulation_id, bookable_until, cancellable_until)
select s.commune_id, s.id, b.id, '2026-12-08', x.account_id, o.id, x.id, s.regie_id, 'BOOKED', 380, g.id, now(), now()
from s, o, g, x join b on b.id = x.beneficiary_id join t on t.id = x.situation_id where s.kind = 'CANTEEN' and b.first_name = 'Wider' and t.name = 'Hors'`

/** One paid meal, as the first release wrote it. */
const ROWS_OF_THE_FIRST_RELEASE = `
with r as (insert into regie (name) values ('Régie') returning id),
c as (insert into commune (slug, name, insee_code, postal_code, school_zone, regie_id) select 'coubon', 'Coubon', '43078', '43700', 'A', id from r returning id, regie_id),
s as (insert into service (commune_id, regie_id, name, kind, open_weekdays) select id, regie_id, 'Cantine', 'CANTEEN', '{1,2,4,5}' from c returning id, commune_id, regie_id),
t as (insert into situation (commune_id, name, audience) select id, 'Enfant commune', 'CHILD' from c returning id),
a as (insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ('a@exemple.fr', 'x', 'Camille', 'Dupont', '1', now()) returning id),
b as (insert into beneficiary (first_name, last_name) values ('Louane', 'Dupont') returning id),
f as (insert into filiation (account_id, beneficiary_id, type) select a.id, b.id, 'MOTHER' from a, b returning account_id, beneficiary_id),
x as (insert into service_access (commune_id, account_id, situation_id, beneficiary_id, requested_at) select c.id, f.account_id, t.id, f.beneficiary_id, now() from c, f, t returning id),
g as (insert into regulation (service_id, version, effective_from, published_at, rules) select id, 1, '2020-01-01', now(), '{"language":1,"name":"x","services":{"service":{}}}' from s returning id),
o as (insert into orders (account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at)
  select a.id, s.regie_id, gen_random_uuid(), 'h', 'PAID', 380, 380, 0, a.id, now(), now() from a, s returning id)
insert into booking (commune_id, service_id, beneficiary_id, day, account_id, order_id, access_id, status, price_cents, regulation_id, bookable_until, cancellable_until)
select s.commune_id, s.id, f.beneficiary_id, '2026-12-08', f.account_id, o.id, x.id, 'BOOKED', 380, g.id, now(), now() from s, f, o, x, g`

const NOBODY_WAITS = `
with g as (insert into regie (name) values ('Régie') returning id),
live as (insert into commune (name, insee_code, postal_code, school_zone, regie_id, slug) select 'Coubon', '43078', '43700', 'A', id, 'coubon' from g returning id),
gone as (insert into commune (name, insee_code, postal_code, school_zone, regie_id, slug, archived_at) select 'Ancienne', '43079', '43700', 'A', id, 'ancienne', now() from g returning id),
open as (insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ('a@exemple.fr', 'x', 'A', 'A', '1', now()) returning id),
left_ as (insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at, status, closed_at) values ('b@exemple.fr', 'x', 'B', 'B', '1', now(), 'CLOSED', now()) returning id),
asked as (select * from (select 'Waiting' as child, (select id from live) as commune, (select id from open) as account
  union all select 'Archived', (select id from gone), (select id from open) union all select 'Closed', (select id from live), (select id from left_)) s),
kids as (insert into beneficiary (first_name, last_name, kind) select child, 'X', 'CHILD' from asked returning id, first_name),
links as (insert into filiation (account_id, beneficiary_id, type, position) select q.account, k.id, 'OTHER', row_number() over () from asked q join kids k on k.first_name = q.child),
situations as (insert into situation (commune_id, name, audience) select id, 'Commune', 'CHILD' from live union all select id, 'Commune', 'CHILD' from gone returning id, commune_id)
insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at)
select q.commune, q.account, s.id, k.id, 'PENDING', now() from asked q join kids k on k.first_name = q.child join situations s on s.commune_id = q.commune`
