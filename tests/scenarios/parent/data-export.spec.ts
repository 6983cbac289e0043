import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { KEY_WORDS, LEFT_OUT } from '../../../server/src/modules/reporting/data-exports/keys.policy.js'
import { NOT_EXPORTED, SECTIONS } from '../../../server/src/modules/reporting/data-exports/sections.policy.js'
import { encrypt } from '../../../server/src/platform/crypto.js'
import { eraseDataExports } from '../../../server/src/modules/reporting/index.js'
import { aBusyCommune, aBusyFamily, type BusyFamily } from '../../support/busy-town.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useTown()

type Row = Record<string, unknown>
interface Copy {
  data: Record<string, Row[]>
  cles: Record<string, string>
  names: Record<string, string>
}

const ASK = `mutation ($password: String!) { answer: askDataExport(password: $password) { __typename
  ... on DataExport { id readyAt url } ... on DataExportRefused { reason } } }`
const LIST = '{ viewer { dataExports { id readyAt expiresAt sizeBytes url } } }'
const NOW = '2026-12-09T10:00:00+01:00'

let family: BusyFamily
let other: BusyFamily
beforeAll(async () => {
  const commune = await aBusyCommune()
  family = await aBusyFamily(commune)
  other = await aBusyFamily(commune)
  for (const { accountId } of [family, other]) await prove(accountId)
})
beforeEach(async () => {
  clock.at(NOW)
  await town().owner.query('delete from throttle')
  await town().owner.query('delete from data_export')
})
const prove = async (accountId: string) =>
  town().owner.query(`update account set password_hash = $2, email_confirmed_at = '2026-09-01' where id = $1`, [
    accountId,
    await hashPassword(PASSWORD),
  ])
const make = async (who: Signed, password = PASSWORD) =>
  (await ask<{ answer: { __typename: string; id?: string; reason?: string } }>(who, ASK, { password })).answer
const listOf = async (who: Signed) =>
  (await ask<{ viewer: { dataExports: { id: string; url: string | null; sizeBytes: number | null }[] } }>(who, LIST))
    .viewer.dataExports
const fetchIt = async (who: Signed | null, path: string) =>
  fetch(`${town().url}${path}`, { headers: await headersOf(who) })

async function copyOf(who: Signed) {
  await make(who)
  await town().runJobs()
  const [made] = await listOf(who)
  const answer = await fetchIt(who, made?.url ?? '')
  expect(answer.status).toBe(200)
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const json = strFromU8(files['donnees.json'] ?? new Uint8Array())
  return { files, json, ...(JSON.parse(json) as Copy), page: strFromU8(files['lisez-moi.html'] ?? new Uint8Array()) }
}

/** Sends a real file, as the portal does. */
async function sendPdf(who: Signed, communeId: string, content: string) {
  const form = new FormData()
  form.set('kind', 'OTHER')
  form.set('communeId', communeId)
  form.set('file', new Blob([content], { type: 'application/pdf' }), 'attestation.pdf')
  return fetch(`${town().url}/files`, {
    method: 'POST',
    headers: { 'x-requested-with': 'cantine', ...(await headersOf(who)) },
    body: form,
  })
}

describe('every table of the product', () => {
  test('is exported, or it is said why not', () => {
    const tables = town().db.entityMetadatas.map(({ tableName }) => tableName)
    const exported = SECTIONS.map(({ table }) => table)
    expect(tables.filter((table) => !exported.includes(table) && !Object.hasOwn(NOT_EXPORTED, table))).toEqual([])
    expect(exported.filter((table) => !tables.includes(table) || Object.hasOwn(NOT_EXPORTED, table))).toEqual([])
  })

  test('every column of those that are exported has its word, or it is said why it stays', () => {
    const columns = SECTIONS.flatMap(({ table }) =>
      (town().db.entityMetadatas.find(({ tableName }) => tableName === table)?.columns ?? []).map(
        ({ propertyName }) => propertyName,
      ),
    )
    expect([...new Set(columns)].filter((key) => !(key in KEY_WORDS) && !(key in LEFT_OUT))).toEqual([])
    expect(Object.keys(KEY_WORDS).filter((key) => key in LEFT_OUT)).toEqual([])
  })

  test('that names an account or a child directly is a section found by it', () => {
    const person = ['accountId', 'beneficiaryId']
    const held = town().db.entityMetadatas.filter(
      ({ tableName, columns }) =>
        SECTIONS.some(({ table }) => table === tableName) &&
        columns.some(({ propertyName }) => person.includes(propertyName)),
    )
    const wrong = held.filter(({ tableName }) => {
      const by = SECTIONS.find(({ table }) => table === tableName)?.by ?? ''
      return ![...person, 'orderId', 'invoiceId', 'refundId'].includes(by)
    })
    expect(wrong.map(({ tableName }) => tableName)).toEqual([])
  })
})

test('the copy holds what every table keeps of the family, whole, and explains each key', async () => {
  const secret = encrypt('PAI : arachide, trousse au bureau', town().config.secretKey)
  await town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [
    family.children[0],
    secret,
  ])
  const { data, cles, json, page, names } = await copyOf(family)
  for (const [table, by] of SECTIONS.filter(({ of }) => of === 'account').map((s) => [s.table, s.by] as const)) {
    const column = by === 'id' ? 'id' : 'account_id'
    const { rows } = await town().owner.query<{ n: number }>(
      `select count(*)::int as n from ${table} where ${column} = $1`,
      [family.accountId],
    )
    expect([table, data[table]?.length]).toEqual([table, rows[0]?.n])
  }
  for (const table of ['account', 'beneficiary', 'filiation', 'service_access', 'orders', 'booking', 'ledger_entry'])
    expect([table, (data[table]?.length ?? 0) > 0]).toEqual([table, true])
  for (const rows of Object.values(data))
    for (const row of rows) expect(Object.keys(row).filter((key) => !cles[key])).toEqual([])
  expect(data['account']?.[0]).toMatchObject({ email: family.email })
  expect(data['beneficiary']?.[0]).toMatchObject({ carePlan: 'PAI : arachide, trousse au bureau' })
  expect(json).not.toMatch(/passwordHash|tokenHash|secretEncrypted|argon2/)
  expect(page).toContain('Vos réservations')
  expect(page).toContain(Object.values(names)[0])
  expect(page).not.toMatch(/https?:\/\//)
  expect(page).toContain('Ces fichiers n’ont pas été retrouvés : piece.pdf.')
})

test('nothing of another family is in it; of a shared child what is the child’s, not what the other parent gave', async () => {
  await town().owner.query(
    `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'FATHER', 9)`,
    [other.accountId, family.children[0]],
  )
  await town().owner.query(`update account set phone = '0611223344', address_line = '3 rue du Secret' where id = $1`, [
    family.accountId,
  ])
  const { data, json } = await copyOf(other)
  expect(data['beneficiary']?.map(({ id }) => id)).toContain(family.children[0])
  for (const secret of [family.accountId, family.email, '0611223344', '3 rue du Secret', ...family.bookingIds])
    expect(json).not.toContain(secret)
  const strangers = await town().owner.query<{ id: string }>(
    `select id from supporting_document where account_id = $1 union all select id from wallet where account_id = $1
     union all select id from invoice where account_id = $1 union all select id from custom_value where account_id = $1`,
    [family.accountId],
  )
  expect(strangers.rows.length).toBeGreaterThan(0)
  for (const { id } of strangers.rows) expect(json).not.toContain(id)
  await town().owner.query('delete from filiation where account_id = $1 and position = 9', [other.accountId])
})

test('the files that the family sent are in it, as they are kept', async () => {
  const commune = await given.aCommune()
  const owner = await given.aFamily({ in: commune })
  await prove(owner.accountId)
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
  expect((await sendPdf(owner, commune.id, pdf)).status).toBe(201)
  const { files } = await copyOf(owner)
  const name = Object.keys(files).find((path) => /^pieces\/[0-9a-f-]{36}\/attestation\.pdf$/.test(path))
  expect(strFromU8(files[name ?? ''] ?? new Uint8Array())).toBe(pdf)
})

describe('asking for it', () => {
  test('wants the password; one at a time, and three a day', async () => {
    expect(await make(family, 'un autre mot de passe')).toEqual({
      __typename: 'DataExportRefused',
      reason: 'WRONG_PASSWORD',
    })
    const both = await Promise.all([make(family), make(family)])
    expect(both.map(({ reason }) => reason).sort()).toEqual(['BEING_MADE', undefined])
    await town().runJobs()
    await make(family)
    await town().runJobs()
    await make(family)
    await town().runJobs()
    expect(await make(family)).toMatchObject({ reason: 'TOO_MANY_EXPORTS' })
    clock.at('2026-12-10T10:00:01+01:00')
    expect(await make(family)).toMatchObject({ __typename: 'DataExport' })
  })

  test('whoever has not shown that the address is theirs is refused', async () => {
    await town().owner.query('update account set email_confirmed_at = null where id = $1', [other.accountId])
    expect(await make(other)).toMatchObject({ reason: 'EMAIL_NOT_CONFIRMED' })
    await prove(other.accountId)
  })
})

test('a mail says that it is ready; it is fetched by its owner alone, is noted, and is gone after seven days', async () => {
  await make(family)
  expect((await listOf(family))[0]).toMatchObject({ readyAt: null, url: null })
  await town().runJobs()
  expect((await town().mailsTo(family.email)).map(({ subject }) => subject)).toContain(
    'La copie de vos données est prête',
  )
  const [made] = await listOf(family)
  const path = made?.url ?? ''
  const mine = await fetchIt(family, path)
  expect(mine.headers.get('content-disposition')).toContain('mes-donnees-2026-12-09.zip')
  expect((await mine.arrayBuffer()).byteLength).toBe(made?.sizeBytes)
  expect((await fetchIt(other, path)).status).toBe(404)
  expect((await fetchIt(null, path)).status).toBe(401)
  const { rows } = await town().owner.query<{ action: string }>(
    `select action from audit_event where actor_id = $1 and action like 'DATA_EXPORT%' order by id desc limit 2`,
    [family.accountId],
  )
  expect(rows.map(({ action }) => action)).toEqual(['DATA_EXPORT_READ', 'DATA_EXPORT_ASKED'])
  const files = (key: string) => `${town().config.dataDir}/files/${key}`
  const kept = await town().owner.query<{ key: string }>('select file_key as key from data_export where id = $1', [
    made?.id,
  ])
  const { access } = await import('node:fs/promises')
  await access(files(kept.rows[0]?.key ?? ''))
  clock.at('2026-12-16T10:00:01+01:00')
  expect(await listOf(family)).toEqual([])
  expect((await fetchIt(family, path)).status).toBe(404)
  await eraseDataExports(town().db, clock.now())
  await town().runJobs()
  await expect(access(files(kept.rows[0]?.key ?? ''))).rejects.toMatchObject({ code: 'ENOENT' })
  expect((await town().owner.query('select 1 from data_export')).rowCount).toBe(0)
})

test('on the disk it is sealed: neither a name nor the ZIP can be read there, and one changed byte is noticed', async () => {
  await make(family)
  await town().runJobs()
  const [made] = await listOf(family)
  const { rows } = await town().owner.query<{ key: string }>('select file_key as key from data_export')
  const { readFile, writeFile } = await import('node:fs/promises')
  const path = `${town().config.dataDir}/files/${rows[0]?.key ?? ''}`
  const sealed = await readFile(path)
  expect(sealed.includes('donnees.json')).toBe(false)
  expect(sealed.subarray(12, 16).toString('latin1')).not.toBe('PK\u0003\u0004')
  sealed[200] = (sealed[200] ?? 0) ^ 1
  await writeFile(path, sealed)
  expect((await fetchIt(family, made?.url ?? '')).status).toBe(500)
})

test('one that could not be made within a day can be asked for again', async () => {
  await make(family)
  clock.at('2026-12-10T10:00:01+01:00')
  await eraseDataExports(town().db, clock.now())
  expect(await make(family)).toMatchObject({ __typename: 'DataExport' })
})
