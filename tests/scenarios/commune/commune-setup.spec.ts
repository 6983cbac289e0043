import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { openDueCommunes } from '../../../server/src/modules/administration/communes/open-due.command.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  admin = await given.aStaffMember(null)
})

const SETUP = `id open plannedOn administrators revision changedBy missing { step required } can { open { allowed reason } archive { allowed reason } }
  commune { id slug name inseeCode postalCode schoolZone timeZone opensOn archived regie { id name } }`
const ANSWER = `__typename ... on CommuneSetup { ${SETUP} } ... on CommuneRefused { reason message current { revision commune { name } } }`
interface Setup {
  __typename: string
  id: string
  open: boolean
  revision: number
  administrators: string[]
  missing: { step: string; required: boolean }[]
  can: Record<'open' | 'archive', { allowed: boolean; reason: string | null }>
  commune: {
    slug: string
    name: string
    opensOn: string | null
    archived: boolean
    regie: { id: string; name: string }
  }
  reason?: string
  message?: string
  current?: { revision: number; commune: { name: string } } | null
}
let nth = 0
const typed = (change: object = {}) => ({
  name: `Vallon ${randomUUID().slice(0, 8)}`,
  inseeCode: String(70_000 + ++nth),
  postalCode: '43000',
  schoolZone: 'A',
  timeZone: 'Europe/Paris',
  regieId: null,
  ...change,
})
const create = async (input: object, who: Signed = admin) =>
  (
    await ask<{ answer: Setup }>(
      who,
      `mutation ($input: CreateCommuneInput!) { answer: createCommune(input: $input) { ${ANSWER} } }`,
      { input: { requestId: randomUUID(), ...input } },
    )
  ).answer
const change = async (input: object) =>
  (
    await ask<{ answer: Setup }>(
      admin,
      `mutation ($input: ChangeCommuneInput!) { answer: changeCommune(input: $input) { ${ANSWER} } }`,
      { input },
    )
  ).answer
const act = async (verb: 'archiveCommune' | 'restoreCommune', communeId: string, revision: number) =>
  (
    await ask<{ answer: Setup }>(
      admin,
      `mutation ($c: UUID!, $r: Int!) { answer: ${verb}(communeId: $c, revision: $r) { ${ANSWER} } }`,
      { c: communeId, r: revision },
    )
  ).answer
const openOn = async (communeId: string, revision: number, day: string | null) =>
  (
    await ask<{ answer: Setup }>(
      admin,
      `mutation ($c: UUID!, $r: Int!, $d: Day) { answer: openCommune(communeId: $c, revision: $r, opensOn: $d) { ${ANSWER} } }`,
      { c: communeId, r: revision, d: day },
    )
  ).answer
const setupOf = async (id: string) => {
  const { communeSetups } = await ask<{ communeSetups: Setup[] }>(admin, `{ communeSetups { ${SETUP} } }`)
  const found = communeSetups.find((setup) => setup.id === id)
  if (!found) throw new Error('the commune is listed')
  return found
}
const seen = async (id: string, slug: string) => {
  const { communes, commune } = await ask<{ communes: { id: string }[]; commune: { id: string } | null }>(
    null,
    'query ($s: String!) { communes { id } commune(slug: $s) { id } }',
    { s: slug },
  )
  return { listed: communes.some((one) => one.id === id), byAddress: commune !== null }
}
const HIDDEN = { listed: false, byAddress: false }
const SHOWN = { listed: true, byAddress: true }
const trailOf = async (id: string) =>
  (
    await town().owner.query('select action, actor_id, details from audit_event where subject_id = $1 order by id', [
      id,
    ])
  ).rows as { action: string; actor_id: string; details: { before?: object; after?: object } }[]

test('a new commune is seen by the staff alone, and says what it lacks', async () => {
  const input = typed({ name: '  Saint-Éloi  ' })
  const made = await create(input)
  expect(made).toMatchObject({
    __typename: 'CommuneSetup',
    open: false,
    revision: 1,
    administrators: [],
    changedBy: 'Camille Roche',
    commune: { name: 'Saint-Éloi', slug: 'saint-eloi', opensOn: null, archived: false },
  })
  expect(made.commune.regie.name).toBe('Régie de recettes : Saint-Éloi')
  expect(made.missing.map(({ step }) => step)).toEqual([
    ...['CONTACT', 'SERVICE', 'SITUATION', 'PRICE', 'REGULATION', 'ADMINISTRATOR', 'CARD_PAYMENTS'],
  ])
  expect(made.can.open).toEqual({ allowed: false, reason: expect.stringContaining('un service, une situation') })
  expect(await seen(made.id, 'saint-eloi')).toEqual(HIDDEN)
  const { staffCommunes } = await ask<{ staffCommunes: { id: string }[] }>(admin, '{ staffCommunes { id } }')
  expect(staffCommunes.map(({ id }) => id)).toContain(made.id)
  expect(await openOn(made.id, 1, '2026-12-01')).toMatchObject({ reason: 'NOT_READY' })
  expect((await trailOf(made.id)).map(({ action }) => action)).toEqual(['COMMUNE_CREATED'])
  expect(await brokenPromises()).toEqual([])
})

describe('opening', () => {
  let commune: TestCommune
  beforeEach(async () => {
    commune = await given.aCommune()
    await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await town().owner.query(
      `update commune set opens_on = null, contact_email = 'mairie@vallon.exemple' where id = $1`,
      [commune.id],
    )
  })

  test('a commune that lacks nothing opens on its day, in every list of families at once', async () => {
    expect((await setupOf(commune.id)).missing).toEqual([{ step: 'CARD_PAYMENTS', required: false }])
    expect(await openOn(commune.id, 1, '2026-11-24')).toMatchObject({ reason: 'BAD_DAY' })
    expect(await openOn(commune.id, 1, '2026-12-01')).toMatchObject({ open: false, revision: 2 })
    expect(await seen(commune.id, commune.slug)).toEqual(HIDDEN)
    clock.at('2026-11-30T23:59:59+01:00')
    expect(await seen(commune.id, commune.slug)).toEqual(HIDDEN)
    await openDueCommunes(town().db, clock.now())
    expect(await seen(commune.id, commune.slug)).toEqual(HIDDEN)
    clock.at('2026-12-01T00:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    expect(await seen(commune.id, commune.slug)).toEqual(SHOWN)
    expect(await openOn(commune.id, 3, null)).toMatchObject({ reason: 'ALREADY_OPEN' })
    expect((await trailOf(commune.id)).map(({ details }) => details)).toEqual([
      { before: { opensOn: null }, after: { opensOn: '2026-12-01' } },
      { day: '2026-12-01' },
    ])
  })

  test('a day that has not come is taken back', async () => {
    await openOn(commune.id, 1, '2026-12-01')
    expect(await openOn(commune.id, 2, null)).toMatchObject({ open: false, plannedOn: null })
    clock.at('2026-12-01T00:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    expect(await seen(commune.id, commune.slug)).toEqual(HIDDEN)
  })

  test('no family asks for anything before, even with the id of a situation', async () => {
    const family = await given.aFamily()
    const ask_ = `mutation ($s: UUID!, $b: [UUID!]!) { requestAccess(situationId: $s, beneficiaryIds: $b) { __typename ... on AccessRefused { reason } } }`
    const asked = () => ask(family, ask_, { s: commune.situationId, b: family.children })
    expect(await asked()).toEqual({ requestAccess: { __typename: 'AccessRefused', reason: 'COMMUNE_NOT_OPEN' } })
    await openOn(commune.id, 1, '2026-11-25')
    expect(await asked()).toEqual({ requestAccess: { __typename: 'AccessRequested' } })
  })
})

test('two administrators: the second sees the first’s change, and nothing is overwritten', async () => {
  const made = await create(typed())
  const first = typed({ communeId: made.id, revision: 1, regieId: made.commune.regie.id })
  expect(await change(first)).toMatchObject({ revision: 2, commune: { slug: made.commune.slug } })
  expect(await change({ ...first, name: 'Perdu' })).toMatchObject({
    reason: 'CHANGED_MEANWHILE',
    message: expect.stringContaining('par Camille Roche'),
    current: { revision: 2, commune: { name: first.name } },
  })
  const [, changed] = await trailOf(made.id)
  expect(changed).toMatchObject({
    action: 'COMMUNE_CHANGED',
    details: { before: { name: made.commune.name }, after: { name: first.name } },
  })
})

test('two administrators who add the same commune at once make one', async () => {
  const input = typed()
  const answers = await Promise.all(Array.from({ length: 6 }, () => create(input).catch(() => null)))
  expect(answers.filter((answer) => answer?.__typename === 'CommuneSetup')).toHaveLength(1)
  const { rows } = await town().owner.query('select count(*)::int as n from commune where insee_code = $1', [
    input.inseeCode,
  ])
  expect(rows).toEqual([{ n: 1 }])
  expect(await create(typed({ inseeCode: input.inseeCode }))).toMatchObject({ reason: 'INSEE_TAKEN' })
})

test('two communes do not have one name, also when an archived one comes back', async () => {
  const first = await create(typed())
  expect(await create(typed({ name: first.commune.name.toUpperCase() }))).toMatchObject({ reason: 'NAME_TAKEN' })
  await act('archiveCommune', first.id, 1)
  expect(await create(typed({ name: first.commune.name, regieId: first.commune.regie.id }))).toMatchObject({
    commune: { slug: `${first.commune.slug}-2` },
  })
  expect(await act('restoreCommune', first.id, 2)).toMatchObject({ reason: 'NAME_TAKEN' })
})

test('what is mistyped is said beside its field', async () => {
  const query = `mutation ($input: CreateCommuneInput!) { createCommune(input: $input) { __typename } }`
  for (const wrong of [{ name: ' ' }, { inseeCode: '4307' }, { postalCode: '430' }, { timeZone: 'Mars/Olympus' }])
    expect(await codeOf(admin, query, { input: { requestId: randomUUID(), ...typed(wrong) } })).toBe('BAD_USER_INPUT')
  expect(await codeOf(admin, query, { input: { requestId: randomUUID(), ...typed({ regieId: randomUUID() }) } })).toBe(
    'NOT_FOUND',
  )
})

describe('archiving', () => {
  test('is refused while families have something there, with the counts', async () => {
    const commune = await given.aCommune()
    await given.aBookedMeal(commune)
    await given.aFamily({ in: commune, creditCents: 500 })
    expect(await act('archiveCommune', commune.id, 1)).toMatchObject({
      reason: 'STILL_USED',
      message:
        'Cette commune a encore : 1 service proposé, 1 réservation à venir, 1 porte-monnaie avec de l’argent. Archivez ses services, répondez aux demandes et rendez l’argent d’abord.',
    })
    expect(await seen(commune.id, commune.slug)).toEqual(SHOWN)
  })

  test('hides the commune, lets it offer nothing more, and is taken back', async () => {
    const commune = await given.aCommune()
    const own = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const service = (verb: string, r: number) =>
      ask(
        own,
        `mutation ($s: UUID!, $r: Int!) { answer: ${verb}(serviceId: $s, revision: $r) { __typename ... on ServiceSetupRefused { reason } } }`,
        { s: commune.serviceId, r },
      )
    await service('archiveService', 1)
    expect(await act('archiveCommune', commune.id, 1)).toMatchObject({ commune: { archived: true }, revision: 2 })
    expect(await seen(commune.id, commune.slug)).toEqual(HIDDEN)
    expect(await service('restoreService', 2)).toEqual({
      answer: { __typename: 'ServiceSetupRefused', reason: 'COMMUNE_ARCHIVED' },
    })
    expect(await brokenPromises()).toEqual([])
    expect(await act('restoreCommune', commune.id, 2)).toMatchObject({ open: true, commune: { archived: false } })
    expect(await seen(commune.id, commune.slug)).toEqual(SHOWN)
  })
})

describe('the régie', () => {
  test('of a commune with orders stays, and the sentence says what is there', async () => {
    const commune = await given.aCommune()
    await given.aBookedMeal(commune)
    const input = typed({ communeId: commune.id, revision: 1, regieId: null })
    expect(await change(input)).toMatchObject({
      reason: 'REGIE_USED',
      message: 'Cette commune a 1 commande dans sa régie : l’argent reste dans les comptes qui l’ont reçu.',
    })
  })

  test('of a commune without money is another one, with its services', async () => {
    const [commune, other] = [await given.aCommune(), await given.aCommune()]
    const input = typed({ communeId: commune.id, revision: 1, regieId: other.regieId })
    expect(await change(input)).toMatchObject({ commune: { regie: { id: other.regieId } } })
    const { rows } = await town().owner.query('select regie_id from service where commune_id = $1', [commune.id])
    expect(rows).toEqual([{ regie_id: other.regieId }])
    expect(await brokenPromises()).toEqual([])
  })
})

test('a commune says how it presents itself; its colours are previewed as pages make them', async () => {
  const commune = await given.aCommune()
  const own = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const write = `mutation ($input: ChangeCommuneIdentityInput!) { answer: changeCommuneIdentity(input: $input) { __typename
    ... on CommuneIdentity { revision brandColor commune { name contactEmail privacyContact } }
    ... on CommuneIdentityRefused { reason current { revision } } } }`
  const input = {
    ...{ communeId: commune.id, revision: 1, name: `Renommée ${commune.slug}`, brandColor: '#FFCC00' },
    ...{ contactEmail: 'mairie@vallon.exemple', contactPhone: null, addressLine: '1 place de la Mairie' },
    ...{ legalRepresentative: 'Le maire', privacyContact: 'dpo@vallon.exemple' },
  }
  expect(await ask(own, write, { input })).toEqual({
    answer: {
      __typename: 'CommuneIdentity',
      revision: 2,
      brandColor: '#ffcc00',
      commune: { name: input.name, contactEmail: input.contactEmail, privacyContact: input.privacyContact },
    },
  })
  expect(await ask(own, write, { input })).toEqual({
    answer: { __typename: 'CommuneIdentityRefused', reason: 'CHANGED_MEANWHILE', current: { revision: 2 } },
  })
  const { colourPreview } = await ask<{ colourPreview: { brandContrast: number; strongContrast: number } }>(
    own,
    '{ colourPreview(colour: "#FFCC00") { brandContrast strongContrast } }',
  )
  expect(colourPreview.brandContrast).toBeGreaterThanOrEqual(500)
  expect(colourPreview.strongContrast).toBeGreaterThanOrEqual(800)
  for (const role of ['AGENT', 'REGISSEUR', 'CANTEEN'] as const)
    expect(await codeOf(await given.aStaffMember(commune, role), write, { input })).toBe('NOT_FOUND')
})
