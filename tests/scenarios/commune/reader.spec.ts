import { beforeAll, describe, expect, test } from '@jest/globals'
import { encrypt } from '../../../server/src/platform/crypto.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** An elected member, the head of a school, an auditor: « lecture seule ». */
let commune: TestCommune
let family: TestFamily
let reader: Signed & { accountId: string }
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
  reader = await given.aStaffMember(commune, 'READER')
  await town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [
    family.children[0],
    encrypt('Sans arachide', town().config.secretKey),
  ])
})

const CHILD = 'query ($id: UUID!) { family(accountId: $id) { filiations { beneficiary { hasCarePlan carePlan } } } }'
const planOf = async (who: Signed, accountId: string) =>
  (
    await ask<{ family: { filiations: { beneficiary: { hasCarePlan: boolean; carePlan: string | null } }[] } }>(
      who,
      CHILD,
      { id: accountId },
    )
  ).family.filiations.map(({ beneficiary }) => beneficiary)

describe('who reads only', () => {
  test('sees who is expected, without what their family owes', async () => {
    await ask(
      await given.aStaffMember(commune, 'CANTEEN'),
      'mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-11-24", beneficiaryId: $b) { __typename } }',
      { s: commune.serviceId, b: family.children[0] },
    )
    const rowsFor = async (who: Signed) =>
      (
        await ask<{ attendanceSheet: { rows: { charge: object | null; status: string }[] } }>(
          who,
          'query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-11-24") { rows { status charge { amountCents } } } }',
          { s: commune.serviceId },
        )
      ).attendanceSheet.rows
    expect(await rowsFor(reader)).toEqual([{ status: 'PRESENT_UNBOOKED', charge: null }])
    expect(await rowsFor(await given.aStaffMember(commune))).toEqual([
      { status: 'PRESENT_UNBOOKED', charge: { amountCents: expect.any(Number) } },
    ])
  })

  test('sees that a child was away, and not why: it may tell of its health', async () => {
    const [beneficiary] = family.children
    await town().owner.query(
      `insert into attendance_record (service_id, commune_id, day, beneficiary_id, status, reason, certificate, recorded_at, recorded_by)
       select service_id, commune_id, day, beneficiary_id, 'ABSENT_JUSTIFIED', 'sickness', true, $2, $3 from booking where beneficiary_id = $1 and day = '2026-12-08'`,
      [beneficiary, '2026-12-08T14:00:00+01:00', reader.accountId],
    )
    const rowsFor = async (who: Signed) =>
      (
        await ask<{ attendanceSheet: { rows: object[] } }>(
          who,
          'query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { rows { status reason certificate } } }',
          { s: commune.serviceId },
        )
      ).attendanceSheet.rows
    const why = { reason: 'sickness', certificate: true }
    expect(await rowsFor(reader)).toEqual([{ status: 'ABSENT_JUSTIFIED', reason: null, certificate: false }])
    expect(await rowsFor(await given.aStaffMember(commune))).toEqual([{ status: 'ABSENT_JUSTIFIED', ...why }])
  })

  test('opens the file of a family, and is not told of a care plan', async () => {
    expect(await planOf(reader, family.accountId)).toEqual([{ hasCarePlan: false, carePlan: null }])
    expect(await planOf(await given.aStaffMember(commune), family.accountId)).toEqual([
      { hasCarePlan: true, carePlan: 'Sans arachide' },
    ])
  })

  test('nor that its document was asked for, or given', async () => {
    const { rows } = await town().owner.query<{ id: string }>(
      `insert into document_type (commune_id, label, kind, scope, validity, position)
       values ($1, 'PAI', 'CARE_PLAN', 'BENEFICIARY', 'NONE', 1) returning id`,
      [commune.id],
    )
    await town().owner.query(
      'insert into situation_document (situation_id, type_id, commune_id) select id, $2, commune_id from situation where commune_id = $1',
      [commune.id, rows[0]?.id],
    )
    const askedOf = async (who: Signed) =>
      (
        await ask<{ family: { accesses: { askedDocuments: { type: { label: string } }[] }[] } }>(
          who,
          'query ($id: UUID!) { family(accountId: $id) { accesses { askedDocuments { type { label } } } } }',
          { id: family.accountId },
        )
      ).family.accesses.flatMap(({ askedDocuments }) => askedDocuments.map(({ type }) => type.label))
    expect(await askedOf(reader)).toEqual([])
    expect(await askedOf(await given.aStaffMember(commune))).toContain('PAI')
    expect(await askedOf(family)).toContain('PAI')
  })

  test('is told of that of their own child, as every parent', async () => {
    const parent = await given.aFamily({ in: commune })
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'READER')`, [
      parent.accountId,
      commune.id,
    ])
    await town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [
      parent.children[0],
      encrypt('Sans lait', town().config.secretKey),
    ])
    expect(await planOf(parent, parent.accountId)).toEqual([{ hasCarePlan: true, carePlan: 'Sans lait' }])
  })

  test('reads the totals of the régie, and no line that names a family', async () => {
    const period = { r: commune.regieId }
    const of = (field: string) => `query ($r: UUID!) { ${field}(regieId: $r, from: "2026-11-01", to: "2026-11-30"`
    expect(await codeOf(reader, `${of('trialBalance')}) { agrees } }`, period)).toBeUndefined()
    expect(await codeOf(reader, `${of('remittanceSheet')}) { closed } }`, period)).toBeUndefined()
    expect(await codeOf(reader, `${of('journal')}, first: 5) { edges { cursor } } }`, period)).toBe('NOT_FOUND')
    const file = (what: string) =>
      fetch(`${town().url}/books/${commune.regieId}/${what}?from=2026-11-01&to=2026-11-30&format=csv`, {
        headers: { cookie: reader.cookie },
      }).then(({ status }) => status)
    expect([await file('balance'), await file('remittance'), await file('journal')]).toEqual([200, 200, 404])
  })

  test('and nothing elsewhere', async () => {
    const elsewhere = await given.aCommune()
    const there = await given.aStaffMember(elsewhere, 'READER')
    expect(await codeOf(there, CHILD, { id: family.accountId })).toBe('NOT_FOUND')
  })
})
