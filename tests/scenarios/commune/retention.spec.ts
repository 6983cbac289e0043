import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyRetention } from '../../../server/src/modules/administration/retention/apply-retention.job.js'
import { RETENTION, RETENTION_CLASSES } from '../../../server/src/modules/administration/retention/retention.policy.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** Far in the past of any machine that runs this: the database lets nothing younger than its own bound go. */
const NOW = '2021-06-15T10:00:00+02:00'

let commune: TestCommune
let family: TestFamily
let administrator: Signed
let everywhere: Signed
/** Sessions of this test live on, whatever its clock. */
async function at(instant: string): Promise<void> {
  clock.at(instant)
  await town().owner.query(`update session set created_at = $1, last_seen_at = $1`, [clock.now()])
}
beforeEach(async () => {
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  administrator = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  everywhere = await given.aStaffMember(null)
  await at(NOW)
  await town().owner.query('delete from retention_setting')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Rule {
  dataClass: string
  scope: string
  months: number
  changeable: boolean
  reports: { removed: number; months: number; oldest: string | null }[]
}
const rulesOf = async (who: Signed, of = commune) =>
  (
    await ask<{ retention: { rules: Rule[] } }>(
      who,
      `query ($id: UUID!) { retention(communeId: $id) { rules { dataClass scope months changeable reports { removed months oldest } } } }`,
      { id: of.id },
    )
  ).retention.rules
const rule = async (dataClass: string, of = commune) =>
  (await rulesOf(everywhere, of)).find((one) => one.dataClass === dataClass)
const preview = async (dataClass: string, months: number) =>
  (
    await ask<{ retentionPreview: { rows: number; oldest: string | null } }>(
      administrator,
      `query ($id: UUID!, $c: RetentionClass!, $m: Int!) { retentionPreview(communeId: $id, dataClass: $c, months: $m) { rows oldest } }`,
      { id: commune.id, c: dataClass, m: months },
    )
  ).retentionPreview
const set = async (who: Signed, dataClass: string, months: number, before: number) =>
  (
    await ask<{ setRetention: { __typename: string; months?: number; reason?: string; message?: string } }>(
      who,
      `mutation ($input: SetRetentionInput!) { setRetention(input: $input) { __typename ... on RetentionRule { months } ... on RetentionRefused { reason message } } }`,
      { input: { communeId: commune.id, dataClass, months, before } },
    )
  ).setRetention

const aDocument = async (status: string, days: { validUntil?: string; decidedAt?: string }) => {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into supporting_document (account_id, commune_id, kind, status, refusal_reason, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, valid_until, decided_at, decided_by)
     values ($1, $2, 'OTHER', $3, case when $3 = 'REFUSED' then 'Illisible' end, $4, 'piece.pdf', 'application/pdf', 10, '\\x00', '2018-01-01', $1, $5, $6, null) returning id`,
    [family.accountId, commune.id, status, `aa/${randomUUID()}`, days.validUntil ?? null, days.decidedAt ?? null],
  )
  return rows[0]?.id ?? ''
}
const kept = async (id: string) =>
  (await town().owner.query('select 1 from supporting_document where id = $1 and removed_at is null', [id]))
    .rowCount === 1
const anEvent = async (at: string, action = 'PASSWORD_CHANGED') => {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into audit_event (at, actor_id, action, subject, subject_id, details) values ($1, $2, $3, 'account', $2, '{}') returning id::text`,
    [at, family.accountId, action],
  )
  return rows[0]?.id ?? ''
}
const isThere = async (id: string) =>
  (await town().owner.query('select 1 from audit_event where id = $1', [id])).rowCount === 1
const oldRows = async (dataClass: string) =>
  (await preview(dataClass, RETENTION[dataClass as 'ACTIONS'].minMonths)).rows

describe('each night', () => {
  test('documents go after their last day or their refusal, by the months of their commune; those that are good, or wait, stay', async () => {
    const old = await aDocument('ACCEPTED', { validUntil: '2020-06-01' })
    const refused = await aDocument('REFUSED', { decidedAt: '2020-06-01' })
    const recent = await aDocument('ACCEPTED', { validUntil: '2020-08-31' })
    const good = await aDocument('ACCEPTED', {})
    const waiting = await aDocument('PENDING', { validUntil: '2019-01-01' })
    expect(await preview('DOCUMENTS', 12)).toEqual({ rows: 2, oldest: '2020-06-01T00:00:00.000Z' })
    expect((await preview('DOCUMENTS', 9)).rows).toBe(3)
    await applyRetention(town().db, clock.now())
    expect(await Promise.all([old, refused, recent, good, waiting].map(kept))).toEqual([false, false, true, true, true])
    expect((await rule('DOCUMENTS'))?.reports[0]).toEqual({
      removed: 2,
      months: 12,
      oldest: '2020-06-01T00:00:00.000Z',
    })
    const { rowCount } = await town().owner.query(`select 1 from outbox where task = 'erase-file'`)
    expect(rowCount).toBe(2)
    await town().runJobs()
    expect(await set(administrator, 'DOCUMENTS', 9, 12)).toEqual({ __typename: 'RetentionRule', months: 9 })
    await applyRetention(town().db, clock.now())
    expect(await kept(recent)).toBe(false)
  })

  test('what another commune keeps for longer stays there', async () => {
    const mine = await aDocument('ACCEPTED', { validUntil: '2020-06-01' })
    await town().owner.query(
      `insert into retention_setting (commune_id, data_class, months, set_at, set_by) values ($1, 'DOCUMENTS', 24, now(), $2)`,
      [commune.id, family.accountId],
    )
    await applyRetention(town().db, clock.now())
    expect(await kept(mine)).toBe(true)
  })

  test('requests that are over, changes that were decided and traces of signing in go; what is open stays', async () => {
    const { owner } = town()
    const child = family.children[0]
    await owner.query(
      `insert into waiting_request (commune_id, service_id, account_id, beneficiary_id, day, facts, asked_at, asked_by, status, ended_at)
       values ($1, $2, $3, $4, '2020-03-16', '{}', '2020-01-01', $3, 'LEFT', '2020-01-02'), ($1, $2, $3, $4, '2021-09-16', '{}', '2020-01-01', $3, 'WAITING', null)`,
      [commune.id, commune.serviceId, family.accountId, child],
    )
    await owner.query(
      `with refused as (insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, reason, requested_at, decided_at)
         values ($1, $2, $3, $4, 'REFUSED', 'Hors secteur', '2020-01-01', '2020-01-02') returning id)
       insert into decision (account_id, access_id, accepted, decided_by, decided_at) select null, id, false, $5, '2020-01-02' from refused`,
      [commune.id, family.accountId, commune.adultSituationId, child, (await given.aStaffMember(commune)).accountId],
    )
    await owner.query(
      `insert into fact_change (account_id, asked, before, status, asked_by, asked_at, decided_at, decided_by)
       values ($1, '{"CITY":"A"}', '{"CITY":"B"}', 'WITHDRAWN', $1, '2020-01-01', '2020-01-02', $1), ($1, '{"CITY":"A"}', '{"CITY":"B"}', 'PENDING', $1, '2020-01-01', null, null)`,
      [family.accountId],
    )
    await owner.query(
      `insert into session (account_id, token_hash, created_at, last_seen_at, expires_at) values ($1, sha256(gen_random_uuid()::text::bytea), '2020-01-01', '2020-01-01', '2020-02-01')`,
      [family.accountId],
    )
    await owner.query(
      `insert into known_device (account_id, token_hash, seen_at, expires_at) values ($1, sha256(gen_random_uuid()::text::bytea), '2019-01-01', '2020-01-01')`,
      [family.accountId],
    )
    await owner.query(
      `insert into account_link (account_id, purpose, token_hash, expires_at) values ($1, 'RESET_PASSWORD', sha256(gen_random_uuid()::text::bytea), '2020-01-01')`,
      [family.accountId],
    )
    await applyRetention(town().db, clock.now())
    const { rows } = await owner.query(
      `select array(select status from waiting_request where account_id = $1) as waiting, array(select distinct status from service_access where account_id = $1) as accesses,
        array(select status from fact_change where account_id = $1) as changes, (select count(*)::int from session where account_id = $1) as sessions,
        (select count(*)::int from known_device where account_id = $1) as devices, (select count(*)::int from account_link where account_id = $1) as links`,
      [family.accountId],
    )
    expect(rows).toEqual([
      { waiting: ['WAITING'], accesses: ['VALID'], changes: ['PENDING'], sessions: 1, devices: 0, links: 0 },
    ])
  })

  test('the audit goes after its months, consultations by their own; nothing younger than six months, whatever the job asks', async () => {
    const [old, recent] = [await anEvent('2020-06-01'), await anEvent('2020-07-01')]
    const [seen, seenLately] = [
      await anEvent('2020-06-02', 'CARE_PLAN_READ'),
      await anEvent('2021-01-02', 'CARE_PLAN_READ'),
    ]
    expect(await set(everywhere, 'CONSULTATIONS', 6, 12)).toMatchObject({ months: 6 })
    await applyRetention(town().db, clock.now())
    expect(await Promise.all([old, recent, seen, seenLately].map(isThere))).toEqual([false, true, false, true])
    const today = await anEvent(new Date(Date.now() - 5 * 30 * 86_400_000).toISOString())
    const forced = await town().db.query<{ removed: number }[]>(
      `select removed from forget_rows('ACTIONS', null, now() + interval '99 years', 100000)`,
    )
    expect(forced[0]?.removed).toBeGreaterThan(0)
    expect(await isThere(today)).toBe(true)
  })

  test('in batches, and run again it goes on where it was stopped', async () => {
    await town().owner.query(
      `insert into audit_event (at, action, subject, subject_id, details) select '2019-01-01', 'PASSWORD_CHANGED', 'account', $1, '{}' from generate_series(1, 2500)`,
      [family.accountId],
    )
    const first = await town().db.query<{ removed: number }[]>(
      `select removed from forget_rows('ACTIONS', null, $1, 1000)`,
      [clock.now()],
    )
    expect(first[0]?.removed).toBe(1000)
    await at('2021-06-16T10:00:00+02:00')
    await applyRetention(town().db, clock.now())
    expect(await oldRows('ACTIONS')).toBe(0)
    expect((await rule('ACTIONS'))?.reports[0]?.removed).toBeGreaterThanOrEqual(1500)
    await at('2021-06-17T10:00:00+02:00')
    await applyRetention(town().db, clock.now())
    expect((await rule('ACTIONS'))?.reports[0]?.removed).toBe(0)
  })
})

test('the audit is refused to everybody but the function: changed, deleted or emptied, by the server or by the owner', async () => {
  const id = await anEvent('2020-01-01')
  for (const db of [town().db, town().owner])
    for (const sql of [
      `delete from audit_event where id = ${id}`,
      `update audit_event set action = 'X' where id = ${id}`,
    ])
      await expect((db as { query(sql: string): Promise<unknown> }).query(sql)).rejects.toMatchObject({ code: '42501' })
  await expect(
    town().db.transaction(async (tx) => {
      await tx.query(`select set_config('cantine.erasing', 'audit_event', true)`)
      await tx.query('delete from audit_event')
    }),
  ).rejects.toMatchObject({ code: '42501' })
  expect(await isThere(id)).toBe(true)
})

describe('who chooses', () => {
  test('a commune its own, the agglomeration those of all; within the bounds, and from what was read', async () => {
    const mine = await rulesOf(administrator)
    expect(mine.map(({ dataClass }) => dataClass)).toEqual(RETENTION_CLASSES)
    expect(mine.filter(({ changeable }) => changeable).map(({ scope }) => scope)).toEqual(['COMMUNE', 'COMMUNE'])
    expect((await rulesOf(everywhere)).every(({ changeable }) => changeable)).toBe(true)
    expect(await set(administrator, 'ACTIONS', 6, 12)).toMatchObject({ reason: 'OF_THE_AGGLOMERATION' })
    expect(await set(everywhere, 'ACTIONS', 5, 12)).toMatchObject({
      reason: 'OUT_OF_BOUNDS',
      message: 'Choisissez de 6 à 12 mois.',
    })
    expect(await set(administrator, 'DOCUMENTS', 6, 11)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    const both = await Promise.all([set(administrator, 'DOCUMENTS', 6, 12), set(administrator, 'DOCUMENTS', 3, 12)])
    expect(both.map(({ reason }) => reason ?? 'set').sort()).toEqual(['CHANGED_MEANWHILE', 'set'])
  })

  test('nobody else: an agent, a family, another commune', async () => {
    const query = `query ($id: UUID!) { retention(communeId: $id) { rules { months } } }`
    for (const who of [
      await given.aStaffMember(commune),
      await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN'),
      family,
    ])
      expect(await codeOf(who, query, { id: commune.id })).toBe('NOT_FOUND')
  })
})
