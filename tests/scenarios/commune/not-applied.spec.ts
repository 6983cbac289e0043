import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cancelBookings, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { anotherService, publishFor } from '../../support/several-services.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Said {
  __typename: string
  id: string
  createdAt: string
  reason?: string
  problems: { pointer: string; severity: string; message: string }[]
  approval?: { id: string }
}
const PROBLEMS = 'problems { pointer severity message }'
async function save(rules: ServiceRules): Promise<Said> {
  const until = { back: 1, unit: 'service', at: '09:00' }
  const service = { actions: { book: [{ until }], cancel: [{ until }] }, ...rules }
  const query = `mutation ($s: UUID!, $p: String!) { said: saveRegulationDraft(serviceId: $s, policy: $p) { __typename
    ... on Regulation { id createdAt ${PROBLEMS} } ... on RegulationRefused { reason ${PROBLEMS} } } }`
  const policy = JSON.stringify({ language: 1, name: 'Cantine', services: { service } })
  return (await ask<{ said: Said }>(admin, query, { s: commune.serviceId, p: policy })).said
}
const publish = async (id: string): Promise<Said> =>
  (
    await ask<{ said: Said }>(
      admin,
      `mutation ($id: UUID!) { said: publishRegulation(id: $id, effectiveFrom: "2026-11-26", confirmToday: false) { __typename
        ... on RegulationRefused { reason ${PROBLEMS} } ... on RegulationWaits { approval { id } } } }`,
      { id },
    )
  ).said

const outsiders: ServiceRules = { price: { first: [{ when: { resident: false }, price: 600 }, { price: 390 }] } }
const NOT_READ = {
  pointer: '/services/service/price/first/0/when/resident',
  severity: 'NOT_APPLIED',
  message:
    'Ce règlement dépend de « habite la commune » (resident), que le produit ne connaît pas pour une réservation : créez-le dans « Informations du dossier », ou exprimez-le par des situations.',
}
const priceOn = async (day: string) => (await cellsOn(family, day))[0]?.priceCents

test('a règlement that distinguishes what is not read is kept as a draft, and not published', async () => {
  const draft = await save(outsiders)
  expect(draft).toMatchObject({ __typename: 'Regulation', problems: [NOT_READ] })
  expect(await publish(draft.id)).toEqual({
    __typename: 'RegulationRefused',
    reason: 'NOT_APPLIED',
    problems: [NOT_READ],
  })
  expect(await priceOn('2026-12-01')).toBe(380)
  const mended = await save({ price: 390 })
  expect(mended.problems).toEqual([])
  expect(await publish(mended.id)).toMatchObject({ __typename: 'Regulation' })
  expect(await priceOn('2026-12-01')).toBe(390)
})

test('it is published for none of several services', async () => {
  const morning = await anotherService(commune, 'Garderie du matin')
  const refused = await publishFor(admin, await save({ capacity: { order: 'qf' } }), [{ serviceId: morning }])
  expect(refused).toMatchObject({
    __typename: 'RegulationRefused',
    reason: 'NOT_APPLIED',
    serviceId: commune.serviceId,
    message:
      '« Cantine » empêche la publication, rien n’est publié. Ce règlement dit ce qui ne serait pas appliqué : changez les endroits signalés « non appliqué », puis publiez-le.',
  })
})

test('a second person does not publish it either', async () => {
  await ask(admin, `mutation ($c: UUID!) { setPriceApproval(communeId: $c, limitCents: 5) { __typename } }`, {
    c: commune.id,
  })
  const draft = await save({ price: 390 })
  const { approval } = await publish(draft.id)
  // asked for before what is not applied was looked at
  for (const [table, key] of [
    ['regulation', 'id'],
    ['regulation_approval', 'regulation_id'],
  ])
    await town().owner.query(
      `update ${table} set policy = jsonb_set(policy, '{services,service,openOnHolidays}', 'true') where ${key} = $1`,
      [draft.id],
    )
  const other = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const query = `mutation ($id: UUID!) { said: approvePublication(approvalId: $id) { __typename ... on RegulationRefused { reason ${PROBLEMS} } } }`
  const { said } = await ask<{ said: Said }>(other, query, { id: approval?.id })
  expect(said).toMatchObject({ reason: 'NOT_APPLIED', problems: [{ pointer: '/services/service/openOnHolidays' }] })
  expect(await priceOn('2026-12-01')).toBe(380)
})

test('a version that was published before stays in force, and says what of it is not applied', async () => {
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy)
     select service_id, 2, '2026-11-01', now(), jsonb_set(policy, '{services,service,openOnHolidays}', 'true') from regulation where service_id = $1`,
    [commune.serviceId],
  )
  const query = `query ($s: UUID!) { regulations(serviceId: $s) { version status ${PROBLEMS} } }`
  const { regulations } = await ask<{ regulations: object[] }>(admin, query, { s: commune.serviceId })
  expect(regulations[0]).toMatchObject({
    version: 2,
    status: 'PUBLISHED',
    problems: [{ severity: 'NOT_APPLIED', message: expect.stringContaining('jours fériés') as unknown }],
  })
  expect((await cellsOn(family, '2026-12-01'))[0]).toMatchObject({ state: 'FREE', priceCents: 380 })
})

test('what the commune keeps of its families may be distinguished: by an information of the file, or by all its situations', async () => {
  const draft = await save(outsiders)
  await town().owner.query(
    `insert into custom_field (commune_id, name, label, type, choices, scope, source) values ($1, 'resident', 'Habite la commune', 'YES_NO', '[]', 'FAMILY', 'STAFF')`,
    [commune.id],
  )
  expect((await save(outsiders)).problems).toEqual([])
  await town().owner.query('update custom_field set active = false where commune_id = $1', [commune.id])
  expect(await publish(draft.id)).toMatchObject({ reason: 'NOT_APPLIED' })
  await town().owner.query(`update situation set residence = 'RESIDENT' where id = $1`, [commune.situationId])
  expect(await publish(draft.id)).toMatchObject({ reason: 'NOT_APPLIED' }) // « Adulte » is for everybody
  await town().owner.query(`update situation set residence = 'NON_RESIDENT' where id = $1`, [commune.adultSituationId])
  expect(await publish(draft.id)).toMatchObject({ __typename: 'Regulation' })
  expect(await priceOn('2026-12-01')).toBe(390)
})

test('and it is known when a meal is cancelled late', async () => {
  const until = { back: 1, unit: 'service' as const, at: '09:00' }
  const here = await given.aCommune({
    rules: { book: [{ until }], cancel: [{ until }, { when: { resident: false }, due: 80 }, { due: 50 }] },
    kept: ['resident'],
  })
  await town().owner.query(`update situation set residence = 'NON_RESIDENT' where id = $1`, [here.situationId])
  const outsider = await given.aFamily({ in: here, creditCents: 1000 })
  const lines = [{ serviceId: here.serviceId, beneficiaryId: outsider.children[0] ?? '', days: ['2026-12-01'] }]
  const placed = await placeOrder(outsider, { lines, expectedTotalCents: 380 })
  clock.at('2026-12-01T08:00:00+01:00')
  const cancelled = await cancelBookings(outsider, [placed.order?.bookings[0]?.id ?? ''], 76)
  expect(cancelled).toMatchObject({ refundCents: 76 })
})
