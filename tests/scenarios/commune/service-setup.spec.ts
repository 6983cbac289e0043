import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const SETUP =
  'id position active revision changedBy bookingsToCome validAccesses missing service { name kind unit openWeekdays capacity } can { archive { allowed reason } }'
const ANSWER = `__typename ... on ServiceSetup { ${SETUP} } ... on ServiceSetupRefused { reason message current { revision service { name capacity } } }`
const LIST = `query ($id: UUID!) { serviceSetups(communeId: $id) { ${SETUP} } }`
const CREATE = `mutation ($input: CreateServiceInput!) { answer: createService(input: $input) { ${ANSWER} } }`
const CHANGE = `mutation ($input: ChangeServiceInput!) { answer: changeService(input: $input) { ${ANSWER} } }`
const ARCHIVE = `mutation ($id: UUID!, $r: Int!) { answer: archiveService(serviceId: $id, revision: $r) { ${ANSWER} } }`
const RESTORE = ARCHIVE.replace('archiveService', 'restoreService')

interface Setup {
  __typename: string
  id: string
  revision: number
  active: boolean
  reason?: string
  message?: string
}
const run = async (who: Signed, query: string, variables: Record<string, unknown>) =>
  (await ask<{ answer: Setup }>(who, query, variables)).answer

const evening = {
  name: 'Garderie du soir',
  kind: 'EVENING_CARE',
  unit: 'accueil',
  openWeekdays: [1, 2, 4, 5],
  capacity: 40,
  position: 2,
}
const canteen = {
  name: 'Cantine',
  kind: 'CANTEEN',
  unit: 'repas',
  openWeekdays: [1, 2, 4, 5],
  capacity: null,
  position: 0,
}
const offered = async () =>
  (
    await ask<{ communes: { id: string; services: { name: string }[] }[] }>(
      null,
      '{ communes { id services { name } } }',
    )
  ).communes
    .find(({ id }) => id === commune.id)
    ?.services.map(({ name }) => name)
const missing = async () =>
  (await ask<{ serviceSetups: { missing: string[] }[] }>(admin, LIST, { id: commune.id })).serviceSetups.map(
    (setup) => setup.missing,
  )
const events = async (id: string) =>
  (
    await town().owner.query<{ action: string; details: object }>(
      'select action, details from audit_event where subject_id = $1 order by id',
      [id],
    )
  ).rows

test('a service is created, priced, given rules, then changed: families are offered it once nothing is missing; the journal has before and after', async () => {
  const made = await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...evening } })
  expect(made).toMatchObject({
    __typename: 'ServiceSetup',
    active: true,
    revision: 1,
    bookingsToCome: 0,
    validAccesses: 0,
    missing: ['SITUATION', 'REGULATION'],
    service: { name: 'Garderie du soir', capacity: 40, openWeekdays: [1, 2, 4, 5] },
    can: { archive: { allowed: true, reason: null } },
  })
  expect(await offered()).toEqual(['Cantine'])
  const ACTIVE = 'query ($slug: String!) { commune(slug: $slug) { activeServices { name } } }'
  expect(await ask(admin, ACTIVE, { slug: commune.slug })).toEqual({
    commune: { activeServices: [{ name: 'Cantine' }, { name: 'Garderie du soir' }] },
  })
  expect(await ask(await given.aFamily({ in: commune }), ACTIVE, { slug: commune.slug })).toEqual({
    commune: { activeServices: [{ name: 'Cantine' }] },
  })
  await town().owner.query('insert into situation_service (commune_id, situation_id, service_id) values ($1, $2, $3)', [
    commune.id,
    commune.situationId,
    made.id,
  ])
  expect(await missing()).toEqual([[], ['PRICE', 'REGULATION']])
  await town().owner.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 150, 0, '2027-01-01')`,
    [commune.id, made.id, commune.situationId],
  )
  expect(await missing()).toEqual([[], ['REGULATION']])
  expect(await offered()).toEqual(['Cantine'])
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 1, '2027-01-01', now(), $2)`,
    [made.id, JSON.stringify(policyOf(usualRules))],
  )
  expect(await missing()).toEqual([[], []])
  expect(await offered()).toEqual(['Cantine', 'Garderie du soir'])
  const changed = { ...evening, capacity: 30 }
  expect(await run(admin, CHANGE, { input: { serviceId: made.id, revision: 1, ...changed } })).toMatchObject({
    revision: 2,
    service: { capacity: 30 },
  })
  expect(await events(made.id)).toEqual([
    { action: 'SERVICE_CREATED', details: { after: evening } },
    { action: 'SERVICE_CHANGED', details: { before: evening, after: changed } },
  ])
})

test('two services of a commune do not have the same name', async () => {
  expect(
    await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...canteen } }),
  ).toMatchObject({
    reason: 'NAME_TAKEN',
  })
  const made = await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...evening } })
  expect(
    await run(admin, CHANGE, { input: { serviceId: made.id, revision: 1, ...evening, name: ' Cantine ' } }),
  ).toMatchObject({ reason: 'NAME_TAKEN' })
})

test('the second administrator sees what the first changed, and overwrites nothing', async () => {
  const input = { serviceId: commune.serviceId, revision: 1, ...canteen }
  const second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const answers = await Promise.all([
    run(admin, CHANGE, { input: { ...input, capacity: 80 } }),
    run(second, CHANGE, { input: { ...input, capacity: 80 } }),
  ])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ServiceSetup', 'ServiceSetupRefused'])
  const refused = answers.find(({ reason }) => reason)
  expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', current: { revision: 2, service: { capacity: 80 } } })
  expect(refused?.message).toMatch(/^« Cantine » a été modifié entre-temps par \S.*\. Relisez ses valeurs/)
  expect(await events(commune.serviceId)).toHaveLength(1)
})

test('what is booked is neither archived nor closed on its weekday', async () => {
  await given.aBookedMeal(commune)
  const [row] = (await ask<{ serviceSetups: (Setup & { can: object })[] }>(admin, LIST, { id: commune.id }))
    .serviceSetups
  expect(row).toMatchObject({ bookingsToCome: 1, validAccesses: 1, can: { archive: { allowed: false } } })
  const refused = await run(admin, ARCHIVE, { id: commune.serviceId, r: 1 })
  expect(refused).toMatchObject({
    reason: 'HAS_BOOKINGS',
    message: 'Une réservation à venir utilise ce service : annulez-la d’abord, ou fermez ce jour dans « Calendriers ».',
  })
  const closing = { serviceId: commune.serviceId, revision: 1, ...canteen, openWeekdays: [3] }
  expect(await run(admin, CHANGE, { input: closing })).toMatchObject({ reason: 'HAS_BOOKINGS' })
  expect(await offered()).toEqual(['Cantine'])
  expect(await events(commune.serviceId)).toEqual([])
})

test('the kind of what was ever booked does not change, since the books depend on it', async () => {
  const kind = { serviceId: commune.serviceId, revision: 1, ...canteen, kind: 'OTHER' }
  await given.aBookedMeal(commune)
  expect(await run(admin, CHANGE, { input: kind })).toMatchObject({ reason: 'KIND_USED' })
  expect(await events(commune.serviceId)).toEqual([])
  const made = await run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...evening } })
  const other = { serviceId: made.id, revision: 1, ...evening, kind: 'MORNING_CARE' }
  expect(await run(admin, CHANGE, { input: other })).toMatchObject({ revision: 2, service: { kind: 'MORNING_CARE' } })
})

test('an archived service leaves the pages of families and comes back', async () => {
  expect(await run(admin, ARCHIVE, { id: commune.serviceId, r: 1 })).toMatchObject({ active: false, revision: 2 })
  expect(await offered()).toEqual([])
  expect(await run(admin, ARCHIVE, { id: commune.serviceId, r: 1 })).toMatchObject({ active: false, revision: 2 })
  expect(await run(admin, RESTORE, { id: commune.serviceId, r: 2 })).toMatchObject({ active: true, revision: 3 })
  expect(await offered()).toEqual(['Cantine'])
  expect((await events(commune.serviceId)).map(({ action }) => action)).toEqual([
    'SERVICE_ARCHIVED',
    'SERVICE_RESTORED',
  ])
})

test('an agent, and an administrator of elsewhere, learn nothing', async () => {
  const elsewhere = await given.aCommune()
  for (const who of [await given.aStaffMember(commune), await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN')]) {
    expect(await codeOf(who, LIST, { id: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(who, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...evening } })).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf(who, ARCHIVE, { id: commune.serviceId, r: 1 })).toBe('NOT_FOUND')
  }
  expect(await offered()).toEqual(['Cantine'])
})

test('each field says what is wrong', async () => {
  const bad = { communeId: commune.id, ...evening, name: ' ', openWeekdays: [], capacity: -1 }
  expect(await codeOf(admin, CREATE, { input: bad })).toBe('BAD_USER_INPUT')
})

test.each([1, 2, 3])('of two services that take one name at the same moment (%i), the second is told', async () => {
  const create = (name: string) =>
    run(admin, CREATE, { input: { requestId: randomUUID(), communeId: commune.id, ...evening, name } })
  const made = [await create('Étude A'), await create('Étude B')]
  const rename = ({ id }: Setup) =>
    run(admin, CHANGE, { input: { ...evening, name: 'Étude', serviceId: id, revision: 1 } })
  const answers = await Promise.all(made.map(rename))
  expect(answers.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual(['NAME_TAKEN', 'ServiceSetup'])
})
