import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { brokenPromises } from '../../support/promises.js'
import { revisionOf } from '../../support/revisions.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let agent: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const rowOf = async (sql: string, values: unknown[]) => (await town().owner.query(sql, values)).rows[0] as object
const child = (family: TestFamily) =>
  rowOf(
    'select first_name as "firstName", birth_date::text as "birthDate", school_class as "schoolClass", diet, kind from beneficiary where id = $1',
    [family.children[0]],
  )
const holder = (family: TestFamily) =>
  rowOf('select first_name as "firstName", city, phone, is_company as "isCompany" from account where id = $1', [
    family.accountId,
  ])

async function update(who: Signed, family: TestFamily, input: object): Promise<void> {
  const filiation = (await rowOf('select id from filiation where account_id = $1 order by position limit 1', [
    family.accountId,
  ])) as { id: string }
  await ask(
    who,
    'mutation ($id: UUID!, $r: Int!, $input: BeneficiaryInput!) { updateBeneficiary(filiationId: $id, revision: $r, input: $input) { __typename } }',
    {
      id: filiation.id,
      r: await revisionOf(filiation.id),
      input: { firstName: 'Louane', lastName: 'Dupont', birthDate: '2018-05-10', type: 'MOTHER', ...input },
    },
  )
}
const CAMILLE = { firstName: 'Camille', lastName: 'Dupont' }
const profile = (who: Signed, details: object, accountId?: string, before?: object) =>
  ask(
    who,
    `mutation ($d: PersonalDetailsInput!, $b: PersonalDetailsInput, $id: UUID) {
      updateProfile(details: $d, before: $b, accountId: $id) { firstName } }`,
    { d: { ...CAMILLE, ...details }, b: before && { ...CAMILLE, ...before }, id: accountId },
  )

interface Change {
  id: string
  differences: { fact: string; before: string | null; after: string | null }[]
  beneficiary: { id: string } | null
}
const CHANGE = 'id status differences { fact before after } beneficiary { id }'
const waiting = async (family: Signed) =>
  (await ask<{ family: { pendingChanges: Change[] } }>(family, `{ family { pendingChanges { ${CHANGE} } } }`)).family
    .pendingChanges
const queue = async (who: Signed = agent) =>
  (
    await ask<{ changesToReview: Change[]; validationCounts: { changes: number } }>(
      who,
      `query ($c: UUID!) { changesToReview(communeId: $c) { ${CHANGE} } validationCounts(communeId: $c) { changes } }`,
      { c: commune.id },
    )
  ).changesToReview
const decide = async (who: Signed, id: string | undefined, accept: boolean, reason?: string) =>
  (
    await ask<{ decideChange: { __typename: string; status?: string; refusal?: string } }>(
      who,
      `mutation ($id: UUID!, $accept: Boolean!, $reason: String) { decideChange(id: $id, accept: $accept, reason: $reason) {
        __typename ... on FactChange { status } ... on ChangeRefused { refusal: reason } } }`,
      { id, accept, reason },
    )
  ).decideChange
const mailsOf = async (family: TestFamily) => {
  await town().runJobs()
  return (await town().mailsTo(family.email)).map((mail) => mail.subject)
}

describe('a fact on which a valid access rests', () => {
  let family: TestFamily
  beforeEach(async () => {
    family = await given.aFamily({ in: commune })
  })

  test('the old birth date decides until the staff has looked; the diet counts at once', async () => {
    await update(family, family, { birthDate: '1931-05-10', diet: 'NO_PORK' })
    expect(await child(family)).toEqual({
      firstName: 'Louane',
      birthDate: '2018-05-10',
      schoolClass: null,
      diet: 'NO_PORK',
      kind: 'CHILD',
    })
    const seen = [{ fact: 'BIRTH_DATE', before: '2018-05-10', after: '1931-05-10' }]
    expect(await waiting(family)).toMatchObject([{ differences: seen, beneficiary: { id: family.children[0] } }])
    const [change] = await queue()
    expect(change).toMatchObject({ differences: seen })
    expect(await decide(agent, change?.id, true)).toMatchObject({ status: 'ACCEPTED' })
    expect(await child(family)).toMatchObject({ birthDate: '1931-05-10', kind: 'ADULT' })
    expect(await queue()).toEqual([])
    expect(await mailsOf(family)).toEqual(['Votre modification est acceptée'])
  })

  test('refused with a reason, nothing changes and the family is told', async () => {
    await update(family, family, { firstName: 'Lou' })
    const [change] = await queue()
    expect(await decide(agent, change?.id, false, ' ')).toMatchObject({ refusal: 'REASON_REQUIRED' })
    expect(await decide(agent, change?.id, false, 'Prénom de l’acte de naissance')).toMatchObject({ status: 'REFUSED' })
    expect(await decide(agent, change?.id, true)).toMatchObject({ refusal: 'NOT_PENDING' })
    expect(await child(family)).toMatchObject({ firstName: 'Louane' })
    expect(await waiting(family)).toEqual([])
    expect(await mailsOf(family)).toEqual(['Votre modification est refusée'])
  })

  test('a second change joins the first; the family may withdraw both', async () => {
    await update(family, family, { firstName: 'Lou' })
    await update(family, family, { birthDate: '2017-05-10' })
    const [change, ...others] = await waiting(family)
    expect(others).toEqual([])
    expect(change?.differences.map(({ fact }) => fact)).toEqual(['FIRST_NAME', 'BIRTH_DATE'])
    const stranger = await given.aFamily({ in: commune })
    const withdraw = 'mutation ($id: UUID!) { withdrawChange(id: $id) { ok } }'
    expect(await codeOf(stranger, withdraw, { id: change?.id })).toBe('NOT_FOUND')
    expect(await codeOf(agent, withdraw, { id: change?.id })).toBe('NOT_FOUND')
    await ask(family, withdraw, { id: change?.id })
    expect(await queue()).toEqual([])
    expect(await child(family)).toMatchObject({ firstName: 'Louane', birthDate: '2018-05-10' })
  })

  test('name and address of the account wait as well, its telephone does not', async () => {
    await profile(family, { firstName: 'Claude', city: 'Coubon', phone: '0611223344' })
    expect(await holder(family)).toMatchObject({ firstName: 'Camille', city: null, phone: '0611223344' })
    const [change] = await queue()
    expect(change).toMatchObject({
      beneficiary: null,
      differences: [
        { fact: 'FIRST_NAME', before: 'Camille', after: 'Claude' },
        { fact: 'CITY', before: null, after: 'Coubon' },
      ],
    })
    await decide(agent, change?.id, true)
    expect(await holder(family)).toEqual({
      firstName: 'Claude',
      city: 'Coubon',
      phone: '0611223344',
      isCompany: false,
    })
  })

  test('a page opened before the town hall corrected the address asks only what was changed on it', async () => {
    await profile(agent, { addressLine: '1 place de la Mairie', city: 'Coubon' }, family.accountId)
    await profile(family, { phone: '0611223344' }, undefined, {})
    expect(await holder(family)).toMatchObject({ city: 'Coubon', phone: '0611223344' })
    expect(await waiting(family)).toEqual([])
  })

  test('a class waits only where a règlement reads it', async () => {
    await update(family, family, { schoolClass: 'CE1' })
    expect(await child(family)).toMatchObject({ schoolClass: 'CE1' })
    const byLevel = policyOf({ ...usualRules, book: [{ when: { level: ['CE1'] }, until: { back: 1, at: '09:00' } }] })
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-01', now(), $2)`,
      [commune.serviceId, JSON.stringify(byLevel)],
    )
    await update(family, family, { schoolClass: 'CM2' })
    expect(await child(family)).toMatchObject({ schoolClass: 'CE1' })
    expect(await waiting(family)).toMatchObject([{ differences: [{ fact: 'SCHOOL_CLASS', after: 'CM2' }] }])
  })

  test('the staff corrects at once, and the journal says which facts; their own family waits like any other', async () => {
    await update(agent, family, { birthDate: '2017-05-10' })
    expect(await child(family)).toMatchObject({ birthDate: '2017-05-10' })
    expect(await waiting(family)).toEqual([])
    expect(
      await rowOf(`select details from audit_event where actor_id = $1 and action = 'BENEFICIARY_UPDATED'`, [
        agent.accountId,
      ]),
    ).toEqual({ details: { facts: ['BIRTH_DATE'] } })
    const parent = await given.aStaffMember(commune)
    await town().owner.query(
      `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'FATHER', 0)`,
      [parent.accountId, family.children[0]],
    )
    await update(parent, family, { birthDate: '1931-05-10' })
    expect(await child(family)).toMatchObject({ birthDate: '2017-05-10' })
    const [change] = await queue(parent)
    expect(await decide(parent, change?.id, true)).toMatchObject({ refusal: 'OWN_FAMILY' })
  })

  test('two agents at once: the first decides', async () => {
    await update(family, family, { birthDate: '2017-05-10' })
    const [change] = await queue()
    const answers = await Promise.all([decide(agent, change?.id, true), decide(agent, change?.id, false, 'Non.')])
    expect(answers.filter((a) => a.refusal === 'NOT_PENDING')).toHaveLength(1)
    const elsewhere = await given.aStaffMember(await given.aCommune())
    const query = 'mutation ($id: UUID!) { decideChange(id: $id, accept: true) { __typename } }'
    expect(await codeOf(elsewhere, query, { id: change?.id })).toBe('NOT_FOUND')
    expect(await codeOf(family, query, { id: change?.id })).toBe('NOT_FOUND')
  })
})

test('a family whose access is not validated changes freely', async () => {
  const family = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
  await update(family, family, { birthDate: '2017-05-10' })
  await profile(family, { firstName: 'Claude' })
  expect(await child(family)).toMatchObject({ birthDate: '2017-05-10' })
  expect(await holder(family)).toMatchObject({ firstName: 'Claude' })
  expect(await waiting(family)).toEqual([])
})
