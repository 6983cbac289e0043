import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let proof: string
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  proof = await given.aDocumentType(commune)
})

const SETUP =
  'id position active revision changedBy holders requests services { serviceId name active priced } situation { name audience residence requiredDocuments { label } }'
const ANSWER = `__typename ... on SituationSetup { ${SETUP} } ... on SituationSetupRefused { reason message current { revision situation { name audience } } }`
const LIST = `query ($id: UUID!) { situationSetups(communeId: $id) { ${SETUP} } }`
const CREATE = `mutation ($input: CreateSituationInput!) { answer: createSituation(input: $input) { ${ANSWER} } }`
const CHANGE = `mutation ($input: ChangeSituationInput!) { answer: changeSituation(input: $input) { ${ANSWER} } }`
const ARCHIVE = `mutation ($id: UUID!, $r: Int!) { answer: archiveSituation(situationId: $id, revision: $r) { ${ANSWER} } }`
const RESTORE = ARCHIVE.replace('archiveSituation', 'restoreSituation')
const REQUEST = `mutation ($situationId: UUID!, $beneficiaryIds: [UUID!]!) { answer: requestAccess(situationId: $situationId, beneficiaryIds: $beneficiaryIds) {
  __typename ... on AccessRefused { reason message } } }`

interface Setup {
  __typename: string
  id: string
  revision: number
  active: boolean
  holders: number
  requests: number
  reason?: string
  message?: string
  services: { serviceId: string; name: string; active: boolean; priced: boolean }[]
}
const run = async (who: Signed, query: string, variables: Record<string, unknown>) =>
  (await ask<{ answer: Setup }>(who, query, variables)).answer
const setups = async () => (await ask<{ situationSetups: Setup[] }>(admin, LIST, { id: commune.id })).situationSetups
const setupOf = async (id: string) => (await setups()).find((setup) => setup.id === id)

/** As the given commune has it. */
const child = () => ({
  name: 'Enfant commune',
  audience: 'CHILD',
  residence: 'ANY',
  documentTypeIds: [] as string[],
  serviceIds: [commune.serviceId],
  position: 0,
})
/** As the journal keeps it: documents by their names. */
const kept = (values: ReturnType<typeof child>, requiredDocuments: string[] = []) => {
  const { name, audience, residence, serviceIds, position } = values
  return { name, audience, residence, serviceIds, position, requiredDocuments }
}
const large = () => ({
  name: 'Hors commune, 3 enfants',
  audience: 'CHILD',
  residence: 'NON_RESIDENT',
  documentTypeIds: [proof],
  serviceIds: [commune.serviceId],
  position: 2,
})
const changeOf = (id: string, revision: number, values: object) => ({ input: { situationId: id, revision, ...values } })
const offered = async () =>
  (
    await ask<{ communes: { id: string; situations: { name: string; residence: string; services: object[] }[] }[] }>(
      null,
      '{ communes { id situations { name residence services { name } } } }',
    )
  ).communes.find(({ id }) => id === commune.id)?.situations
const names = async () => (await offered())?.map(({ name }) => name)
const rows = async <T extends object>(sql: string, values: unknown[]) => (await town().owner.query<T>(sql, values)).rows
const events = (id: string) =>
  rows<{ action: string; details: object }>(
    'select action, details from audit_event where subject_id = $1 order by id',
    [id],
  )
const prices = () =>
  rows(
    'select price_cents as price, effective_from as "from", effective_to as "to" from tariff where situation_id = $1 order by 2',
    [commune.situationId],
  )

test('a situation is created, priced, then changed: families are offered it in its order once it has a price, the journal has before and after', async () => {
  const made = await run(admin, CREATE, {
    input: { requestId: randomUUID(), communeId: commune.id, ...large(), name: ` ${large().name} ` },
  })
  expect(made).toMatchObject({
    __typename: 'SituationSetup',
    active: true,
    revision: 1,
    holders: 0,
    requests: 0,
    services: [{ serviceId: commune.serviceId, name: 'Cantine', active: true, priced: false }],
    situation: {
      name: 'Hors commune, 3 enfants',
      audience: 'CHILD',
      residence: 'NON_RESIDENT',
      requiredDocuments: [{ label: 'Justificatif de domicile' }],
    },
  })
  expect(await offered()).toEqual([
    { name: 'Adulte', residence: 'ANY', services: [{ name: 'Cantine' }] },
    { name: 'Enfant commune', residence: 'ANY', services: [{ name: 'Cantine' }] },
  ])
  await rows(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 500, 0, '2027-01-01')`,
    [commune.id, commune.serviceId, made.id],
  )
  expect((await offered())?.slice(2)).toEqual([
    { name: 'Hors commune, 3 enfants', residence: 'NON_RESIDENT', services: [{ name: 'Cantine' }] },
  ])
  const changed = { ...child(), position: 5 }
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 1, changed))).toMatchObject({ revision: 2 })
  expect(await names()).toEqual(['Adulte', 'Hors commune, 3 enfants', 'Enfant commune'])
  expect(await events(made.id)).toEqual([
    { action: 'SITUATION_CREATED', details: { after: kept(large(), ['Justificatif de domicile']) } },
  ])
  expect(await events(commune.situationId)).toEqual([
    { action: 'SITUATION_CHANGED', details: { before: kept(child()), after: kept(changed) } },
  ])
  expect(await prices()).toEqual([{ price: 380, from: '2020-01-01', to: null }])
})

test('two situations that are offered do not have the same name; an archived one leaves its own', async () => {
  const input = { requestId: randomUUID(), communeId: commune.id, ...large(), name: 'Adulte' }
  expect(await run(admin, CREATE, { input })).toMatchObject({ reason: 'NAME_TAKEN' })
  const renamed = { ...child(), name: ' Adulte ' }
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 1, renamed))).toMatchObject({ reason: 'NAME_TAKEN' })
  expect(await run(admin, ARCHIVE, { id: commune.adultSituationId, r: 1 })).toMatchObject({ active: false })
  expect(await run(admin, CREATE, { input })).toMatchObject({ __typename: 'SituationSetup' })
  expect(await run(admin, RESTORE, { id: commune.adultSituationId, r: 2 })).toMatchObject({ reason: 'NAME_TAKEN' })
  expect(await setupOf(commune.adultSituationId)).toMatchObject({ active: false, revision: 2 })
})

test.each([1, 2, 3])('of two that take one name at the same moment (%i), the second is told', async () => {
  const [a, b] = [
    { ...child(), name: 'Enfant' },
    { ...large(), audience: 'ADULT', name: 'Enfant' },
  ]
  const answers = await Promise.all([
    run(admin, CHANGE, changeOf(commune.situationId, 1, a)),
    run(admin, CHANGE, changeOf(commune.adultSituationId, 1, b)),
    run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...b } }),
  ])
  expect(answers.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual([
    'NAME_TAKEN',
    'NAME_TAKEN',
    'SituationSetup',
  ])
})

test('the second administrator sees what the first changed, and overwrites nothing', async () => {
  const second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const change = (who: Signed, residence: string) =>
    run(who, CHANGE, changeOf(commune.situationId, 1, { ...child(), residence }))
  const answers = await Promise.all([change(admin, 'RESIDENT'), change(second, 'RESIDENT')])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SituationSetup', 'SituationSetupRefused'])
  const refused = answers.find(({ reason }) => reason)
  expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', current: { revision: 2 } })
  expect(refused?.message).toMatch(/^« Enfant commune » a été modifiée entre-temps par \S.*\. Relisez ses valeurs/)
  expect(await events(commune.situationId)).toHaveLength(1)
})

test('an archived situation is no longer offered, its accesses stay, and it comes back', async () => {
  const family = await given.aFamily({ in: commune, children: 2 })
  await rows(
    `update service_access set status = 'PENDING', valid_from = null, valid_to = null where beneficiary_id = $1`,
    [family.children[1]],
  )
  expect(await setupOf(commune.situationId)).toMatchObject({ holders: 1, requests: 1 })
  expect(await run(admin, ARCHIVE, { id: commune.situationId, r: 1 })).toMatchObject({ active: false, revision: 2 })
  expect(await names()).toEqual(['Adulte'])
  expect(
    await rows('select status from service_access where situation_id = $1 order by 1', [commune.situationId]),
  ).toEqual([{ status: 'PENDING' }, { status: 'VALID' }])
  const other = await given.aFamily({ children: 1 })
  const asked = { situationId: commune.situationId, beneficiaryIds: other.children }
  expect(await run(other, REQUEST, asked)).toEqual({
    __typename: 'AccessRefused',
    reason: 'NO_LONGER_OFFERED',
    message: 'La situation « Enfant commune » n’est plus proposée : choisissez-en une autre dans la liste.',
  })
  expect(await run(admin, ARCHIVE, { id: commune.situationId, r: 1 })).toMatchObject({ active: false, revision: 2 })
  expect(await run(admin, RESTORE, { id: commune.situationId, r: 2 })).toMatchObject({ active: true, revision: 3 })
  expect(await run(other, REQUEST, asked)).toEqual({ __typename: 'AccessRequested' })
  expect((await events(commune.situationId)).map(({ action }) => action)).toEqual([
    'SITUATION_ARCHIVED',
    'SITUATION_RESTORED',
  ])
})

test('a service that people have by it stays; one that nobody has loses its price from today, and finds it again', async () => {
  const garden = await aService('Jardin')
  const moved = { ...child(), serviceIds: [garden] }
  const family = await given.aFamily({ in: commune, children: 1 })
  const refused = await run(admin, CHANGE, changeOf(commune.situationId, 1, moved))
  expect(refused).toMatchObject({ reason: 'SERVICE_USED' })
  expect(refused.message).toMatch(/^Une personne a « Cantine » par cette situation/)
  expect(await prices()).toEqual([{ price: 380, from: '2020-01-01', to: null }])

  await rows(`update service_access set valid_from = '2026-09-01', valid_to = '2026-11-24' where account_id = $1`, [
    family.accountId,
  ])
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 1, moved))).toMatchObject({
    services: [{ name: 'Jardin', priced: false }],
  })
  expect(await prices()).toEqual([{ price: 380, from: '2020-01-01', to: '2026-11-24' }])
  expect(await names()).toEqual(['Adulte'])
  expect(await brokenPromises()).toEqual([])
  expect((await events(commune.situationId)).at(-1)?.details).toEqual({
    before: kept(child()),
    after: kept(moved),
    lostPrices: [
      { serviceId: commune.serviceId, priceCents: 380, foodCents: 190, effectiveFrom: '2020-01-01', effectiveTo: null },
    ],
  })

  expect(await run(admin, CHANGE, changeOf(commune.situationId, 2, child()))).toMatchObject({
    services: [{ name: 'Cantine', priced: true }],
  })
  expect(await prices()).toEqual([
    { price: 380, from: '2020-01-01', to: '2026-11-24' },
    { price: 380, from: '2026-11-25', to: null },
  ])
  expect(await brokenPromises()).toEqual([])
})

test('a service that a child has by another access already is not taken again under this one', async () => {
  const garden = await aService('Jardin')
  await run(admin, CHANGE, changeOf(commune.situationId, 1, { ...child(), serviceIds: [garden] }))
  const other = await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...large() } })
  await rows(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 600, 300, '2026-11-25')`,
    [commune.id, commune.serviceId, other.id],
  )
  const family = await given.aFamily({ in: commune, children: 1 })
  await rows(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at)
     select commune_id, account_id, $2, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at from service_access where account_id = $1`,
    [family.accountId, other.id],
  )
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 2, child()))).toMatchObject({
    reason: 'SERVICE_OVERLAPS',
  })
  expect(await setupOf(commune.situationId)).toMatchObject({ revision: 2, services: [{ name: 'Jardin' }] })
})

test('who has a situation stays suited to it', async () => {
  const adults = { ...child(), audience: 'ADULT' }
  await given.aFamily({ in: commune, children: 2 })
  const refused = await run(admin, CHANGE, changeOf(commune.situationId, 1, adults))
  expect(refused).toMatchObject({ reason: 'AUDIENCE_USED' })
  expect(refused.message).toMatch(/^2 personnes que ce choix écarte ont déjà cet accès/)
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 1, { ...child(), audience: 'ANY' }))).toMatchObject({
    revision: 2,
  })
  expect(await run(admin, CHANGE, changeOf(commune.situationId, 2, child()))).toMatchObject({ revision: 3 })
})

test('a name that a règlement calculates with stays', async () => {
  const policy = policyOf(usualRules, {}, { by: 'situation', table: { 'Enfant commune': 300, Adulte: 500 } })
  await rows(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2027-01-01', now(), $2)`,
    [commune.serviceId, JSON.stringify(policy)],
  )
  const refused = await run(admin, CHANGE, changeOf(commune.situationId, 1, { ...child(), name: 'Enfant d’ici' }))
  expect(refused).toMatchObject({
    reason: 'NAME_IN_REGULATION',
    message:
      'Le règlement de « Cantine » calcule des prix pour « Enfant commune » : gardez ce nom, ou archivez cette situation et ajoutez-en une autre.',
  })
  expect(await names()).toEqual(['Adulte', 'Enfant commune'])
})

test('a service of elsewhere, an agent, and an administrator of elsewhere learn nothing', async () => {
  const elsewhere = await given.aCommune()
  const input = { requestId: randomUUID(), communeId: commune.id, ...large() }
  expect(await codeOf(admin, CREATE, { input: { ...input, serviceIds: [elsewhere.serviceId] } })).toBe('NOT_FOUND')
  const theirs = changeOf(commune.situationId, 1, { ...child(), serviceIds: [elsewhere.serviceId] })
  expect(await codeOf(admin, CHANGE, theirs)).toBe('NOT_FOUND')
  for (const who of [await given.aStaffMember(commune), await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN')]) {
    expect(await codeOf(who, LIST, { id: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(who, CREATE, { input })).toBe('NOT_FOUND')
    expect(await codeOf(who, CHANGE, changeOf(commune.situationId, 1, child()))).toBe('NOT_FOUND')
    expect(await codeOf(who, ARCHIVE, { id: commune.situationId, r: 1 })).toBe('NOT_FOUND')
  }
  expect(await names()).toEqual(['Adulte', 'Enfant commune'])
})

test('each field says what is wrong', async () => {
  for (const wrong of [{ name: ' ' }, { serviceIds: [] }, { position: -1 }, { documentTypeIds: [proof, proof] }])
    expect(
      await codeOf(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...large(), ...wrong } }),
    ).toBe('BAD_USER_INPUT')
  expect(await names()).toEqual(['Adulte', 'Enfant commune'])
})

const aService = async (name: string) =>
  (
    await rows<{ id: string }>(
      `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, $3, 'OTHER', 'séance', '{1}') returning id`,
      [commune.id, commune.regieId, name],
    )
  )[0]?.id ?? ''

describe('a règlement that asks whether the family lives in the commune', () => {
  const outsiders = (price = 600) =>
    policyOf(usualRules, {}, { first: [{ when: { resident: false }, price }, { price: 380 }] }, ['resident'])
  const regulated = (version: number, from: string, policy: object, serviceId = commune.serviceId) =>
    rows(
      'insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, $2, $3, now(), $4)',
      [serviceId, version, from, JSON.stringify(policy)],
    )
  const no = {
    reason: 'RESIDENCE_IN_REGULATION',
    message:
      'Le règlement de « Cantine » demande si la famille habite la commune : dites-le par cette situation, ou créez « resident » dans « Informations du dossier ».',
  }
  const added = (values: object) =>
    run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...large(), ...values } })

  test('goes on being told it: no situation for everybody is added, made or restored', async () => {
    const other = await added({})
    await regulated(2, '2026-12-15', outsiders())
    expect(await added({ name: 'Autres', residence: 'ANY' })).toMatchObject(no)
    expect(await run(admin, CHANGE, changeOf(other.id, 1, { ...large(), residence: 'ANY' }))).toMatchObject(no)
    expect(await run(admin, CHANGE, changeOf(other.id, 1, { ...large(), residence: 'RESIDENT' }))).toMatchObject({
      revision: 2,
    })
    await run(admin, ARCHIVE, { id: commune.situationId, r: 1 })
    expect(await run(admin, RESTORE, { id: commune.situationId, r: 2 })).toMatchObject(no)
    await run(admin, CHANGE, changeOf(commune.situationId, 2, { ...child(), residence: 'RESIDENT' }))
    expect(await run(admin, RESTORE, { id: commune.situationId, r: 3 })).toMatchObject({ active: true })
  })

  test('a situation that was for everybody before keeps being changed, and gets no service more of that kind', async () => {
    await regulated(2, '2026-01-01', outsiders())
    expect(await run(admin, CHANGE, changeOf(commune.situationId, 1, { ...child(), position: 4 }))).toMatchObject({
      revision: 2,
    })
  })

  test('stops nobody once a newer version is in force, or once the commune keeps it of its families', async () => {
    await regulated(2, '2026-01-01', outsiders())
    await rows(
      `insert into custom_field (commune_id, name, label, type, choices, scope, source) values ($1, 'resident', 'Habite la commune', 'YES_NO', '[]', 'FAMILY', 'STAFF')`,
      [commune.id],
    )
    expect(await added({ residence: 'ANY' })).toMatchObject({ revision: 1 })
    await rows('update custom_field set active = false where commune_id = $1', [commune.id])
    expect(await added({ name: 'Autres', residence: 'ANY' })).toMatchObject(no)
    await regulated(3, '2026-11-25', policyOf(usualRules))
    expect(await added({ name: 'Autres', residence: 'ANY' })).toMatchObject({ revision: 1 })
  })
})
