import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import pg from 'pg'
import { createApp } from '../../server/src/app.js'
import { restoreBackup } from '../../server/src/backup/restore-backup.js'
import { keepNewest, writeBackup } from '../../server/src/backup/write-backup.js'
import { runChecks } from '../../server/src/checks.js'
import { entities } from '../../server/src/entities.js'
import { migrations } from '../../server/src/migrations.js'
import { readLogin, whyNotLogin } from '../../server/src/platform/application-login.js'
import { encrypt } from '../../server/src/platform/crypto.js'
import { createDataSource, isBehind, migrate } from '../../server/src/platform/database.js'
import { clock } from '../support/clock.js'
import { everyRow } from '../support/everything.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { sendGraphql } from '../support/http.js'
import { scratchFolder } from '../support/scratch.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Back up, lose everything, restore, and every promise holds. */
const folder = scratchFolder('backups')
let commune: TestCommune
let family: TestFamily
let number = 0
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
  await town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [
    family.children[0],
    encrypt('Sans arachide ; « 1\t2 » \\N', town().config.secretKey),
  ])
  await sendDocument()
})
beforeEach(() => clock.at(`2026-11-26T10:00:0${number++ % 10}+01:00`))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function sendDocument(): Promise<void> {
  const form = new FormData()
  const about = {
    kind: 'INSURANCE',
    communeId: commune.id,
    beneficiaryId: family.children[0] ?? '',
    accountId: family.accountId,
  }
  for (const [name, value] of Object.entries(about)) form.append(name, value)
  const pdf = '%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF'
  form.append('file', new Blob([pdf], { type: 'application/pdf' }), 'piece.pdf')
  const headers = { 'x-requested-with': 'cantine', ...(await headersOf(family)) }
  expect((await fetch(`${town().url}/files`, { method: 'POST', headers, body: form })).status).toBe(201)
}

const filesDir = () => `${town().config.dataDir}/files`
const asked = () => ({
  ownerUrl: town().ownerUrl,
  secretKey: town().config.secretKey,
  filesDir: filesDir(),
  to: folder,
  now: clock.now(),
})
const backup = async () => (await writeBackup(asked())).folder

/** A database of nothing, a folder of nothing. */
async function elsewhere() {
  const name = `b_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: at('postgres', town().ownerUrl) })
  await owner.connect()
  await owner.query(`create database ${name}`)
  await owner.end()
  const files = join(folder, `files-${name}`)
  return {
    ...{ ownerUrl: at(name, town().ownerUrl), appUrl: at(name, town().config.databaseUrl) },
    ...{ filesDir: files, secretKey: town().config.secretKey },
  }
}
const at = (name: string, url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href
const holds = async (ownerUrl: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
const TABLES = `select count(*)::int as n from pg_tables where schemaname in ('public', 'graphile_worker')`
const SHAPE = `
select 'constraint' as what, conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as it from pg_constraint where connamespace = 'public'::regnamespace
union all select 'trigger', tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
union all select 'right', table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'cantine_app'
order by 1, 2`

test('everything comes back: rows, constraints, triggers, rights, files and what the key opens; every promise holds and the product serves', async () => {
  const kept = await backup()
  const place = await elsewhere()
  await restoreBackup({ ...place, from: kept })
  const owner = new pg.Pool({ connectionString: place.ownerUrl, max: 1 })
  const db = await createDataSource(place.appUrl, entities, 5).initialize()
  try {
    expect(await everyRow(owner)).toEqual(await everyRow(town().owner))
    expect(await holds(place.ownerUrl, SHAPE)).toEqual(await holds(town().ownerUrl, SHAPE))
    expect(whyNotLogin(await readLogin(db))).toBeNull()
    expect(await isBehind(db, migrations)).toBe(false)
    expect(await runChecks(db, () => undefined)).toBe(0)
    const app = await createApp({ db, config: { ...town().config, databaseUrl: place.appUrl } })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const query = '{ family { filiations { beneficiary { carePlan } } } }'
    const answer = await sendGraphql(JSON.stringify({ query }), await headersOf(family), url)
    expect(answer.text).toContain('Sans arachide')
    await app.close()
  } finally {
    await db.destroy()
    await owner.end()
  }
  const files = (dir: string) =>
    readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const [file] = files(filesDir())
  const [back] = files(place.filesDir)
  expect(readFileSync(join(back?.parentPath ?? '', back?.name ?? ''))).toEqual(
    readFileSync(join(file?.parentPath ?? '', file?.name ?? '')),
  )
  const numbers = `select last_value from pg_sequences where schemaname = 'public' order by sequencename`
  expect(await holds(place.ownerUrl, numbers)).toEqual(await holds(town().ownerUrl, numbers))
})

test('a folder of files that is named from here is read as any other', async () => {
  const here = `./${relative(process.cwd(), filesDir())}`
  const { folder: kept, files } = await writeBackup({ ...asked(), filesDir: here })
  expect(files).toBe(1)
  const place = await elsewhere()
  await restoreBackup({ ...place, from: kept })
  expect(readdirSync(place.filesDir)).toEqual(readdirSync(filesDir()))
})

test('one that is taken while families order is of one instant', async () => {
  const families = await Promise.all(
    Array.from({ length: 4 }, () => given.aFamily({ in: commune, creditCents: 1_000 })),
  )
  const order = (who: TestFamily, day: string) =>
    placeOrder(who, {
      lines: [{ serviceId: commune.serviceId, beneficiaryId: who.children[0] ?? '', days: [day] }],
      expectedTotalCents: 380,
    })
  const [kept] = await Promise.all([
    backup(),
    ...families.flatMap((who) => [order(who, '2026-12-08'), order(who, '2026-12-10')]),
  ])
  const place = await elsewhere()
  await restoreBackup({ ...place, from: kept })
  const db = await createDataSource(place.ownerUrl, entities, 2).initialize()
  expect(await runChecks(db, () => undefined)).toBe(0)
  await db.destroy()
})

test('a backup of an earlier release is brought up to date', async () => {
  const old = await elsewhere()
  const earlier = migrations.slice(0, -2)
  await migrate(old.ownerUrl, earlier, old.appUrl)
  const { folder: kept } = await writeBackup({ ...asked(), ...old, to: folder, now: clock.now() })
  const place = await elsewhere()
  await restoreBackup({ ...place, from: kept })
  expect(await holds(place.ownerUrl, 'select name from migrations order by id')).toEqual(
    migrations.map(({ name }) => ({ name })),
  )
})

test('an install that nobody has opened gives way; one that serves is left as it is', async () => {
  const kept = await backup()
  const place = await elsewhere()
  await migrate(place.ownerUrl, migrations, place.appUrl)
  await restoreBackup({ ...place, from: kept })
  const before = await holds(place.ownerUrl, 'select count(*)::int as n from account')
  rmSync(place.filesDir, { recursive: true })
  await expect(restoreBackup({ ...place, from: kept })).rejects.toThrow('Cette base sert déjà')
  expect(await holds(place.ownerUrl, 'select count(*)::int as n from account')).toEqual(before)
})

test('what is damaged, not whole, of another key or over other files is refused in a sentence, and nothing is written', async () => {
  const kept = await backup()
  const place = await elsewhere()
  const copy = (name: string) => {
    cpSync(kept, join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const damaged = copy('damaged')
  appendFileSync(join(damaged, 'tables/public.booking.copy.gz'), 'x')
  const lost = copy('lost')
  rmSync(join(lost, 'files'), { recursive: true })
  const partial = copy('cantine.partiel')
  rmSync(join(partial, 'manifest.json'))
  const full = join(folder, 'full')
  mkdirSync(join(full, 'ab'), { recursive: true })
  const refused: [string, object][] = [
    ['Cette sauvegarde est abîmée', { from: damaged }],
    ['manque. Rien n’a été restauré', { from: lost }],
    ['n’est pas une sauvegarde entière', { from: partial }],
    ['n’est pas une sauvegarde entière', { from: join(folder, 'nowhere') }],
    ['une autre SECRET_KEY', { from: kept, secretKey: randomBytes(32) }],
    ['Il y a déjà des fichiers', { from: kept, filesDir: full }],
  ]
  for (const [sentence, change] of refused)
    await expect(restoreBackup({ ...place, from: kept, ...change })).rejects.toThrow(sentence)
  expect(await holds(place.ownerUrl, TABLES)).toEqual([{ n: 0 }])
})

test('nothing of a backup is the key, and only its owner reads it', async () => {
  const kept = await backup()
  const manifest = readFileSync(join(kept, 'manifest.json'), 'utf8')
  const key = town().config.secretKey
  for (const form of [key.toString('hex'), key.toString('base64'), key.toString('base64url')])
    expect(manifest).not.toContain(form)
})

test('the oldest leave, and nothing that is not a backup', async () => {
  const to = join(folder, 'many')
  for (const name of [
    'cantine-2026-11-01T030000Z',
    'cantine-2026-11-02T030000Z',
    'cantine-2026-11-03T030000Z',
    'cantine-2026-11-04T030000Z.partiel',
    'photos',
  ])
    mkdirSync(join(to, name), { recursive: true })
  expect(await keepNewest(to, 2)).toEqual(['cantine-2026-11-01T030000Z', 'cantine-2026-11-04T030000Z.partiel'])
  expect(readdirSync(to).sort()).toEqual(['cantine-2026-11-02T030000Z', 'cantine-2026-11-03T030000Z', 'photos'])
})

test('the two commands do it, as an operator types them', async () => {
  const place = await elsewhere()
  const to = join(folder, 'by-command')
  const run = (role: string, { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['server/dist/main.js', `--role=${role}`, ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        ...{ DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl, SECRET_KEY: 'a secret of the tests only' },
        ...{ NODE_ENV: '', DATA_DIR: join(folder, `data-${role}`) },
      },
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }
  const here = { ownerUrl: town().ownerUrl, appUrl: town().config.databaseUrl }
  expect(run('backup', here)).toEqual({ status: 1, said: expect.stringContaining('Usage : npm run db:backup') })
  expect(run('backup', here, '--to', to, '--keep', '3')).toEqual({
    status: 0,
    said: expect.stringMatching(/Sauvegarde entière : .*by-command\/cantine-\d{4}-.*La clé SECRET_KEY n’y est pas/),
  })
  const [kept = ''] = readdirSync(to)
  expect(run('restore', place, '--from', join(to, kept))).toEqual({
    status: 0,
    said: expect.stringContaining('Toutes les promesses sont tenues.'),
  })
  expect(await holds(place.ownerUrl, 'select count(*)::int as n from booking')).toEqual(
    await holds(town().ownerUrl, 'select count(*)::int as n from booking'),
  )
})
