import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { PUBLIC_FIELDS } from '../../../server/src/platform/public-fields.js'
import { openDueCommunes } from '../../../server/src/modules/administration/communes/open-due.command.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, post, type Signed } from '../../support/client.js'
import { archiveCommune, restoreCommune, withoutServices } from '../../support/communes.js'
import { contract } from '../../support/contract.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: `Vallon ${randomUUID().slice(0, 8)}`, priceCents: 380 })
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await town().owner.query(
    `update commune set opens_on = null, contact_email = 'mairie@vallon.exemple' where id = $1`,
    [commune.id],
  )
})

interface Opening {
  setup: { revision: number; open: boolean; plannedOn: string | null; heldOn: string | null }
  tasks: { task: string; state: string; sentence: string; blockedBy: string | null }[]
}
const OPENING = `query ($c: UUID!) { communeOpening(communeId: $c) { setup { revision open plannedOn heldOn }
  tasks { task state sentence blockedBy } } }`
const opening = async (who: Signed = admin) =>
  (await ask<{ communeOpening: Opening }>(who, OPENING, { c: commune.id })).communeOpening
const taskOf = async (task: string) => (await opening()).tasks.find((one) => one.task === task)
const openOn = (day: string | null, revision: number, who: Signed = admin) =>
  ask<{ answer: { __typename: string; reason?: string; message?: string; revision?: number } }>(
    who,
    `mutation ($c: UUID!, $r: Int!, $d: Day) { answer: openCommune(communeId: $c, revision: $r, opensOn: $d) {
       __typename ... on CommuneSetup { revision } ... on CommuneRefused { reason message } } }`,
    { c: commune.id, r: revision, d: day },
  ).then(({ answer }) => answer)

const events = async () =>
  (
    await town().owner.query<{ action: string }>(
      `select action from audit_event where commune_id = $1 and action like 'COMMUNE_%' order by id`,
      [commune.id],
    )
  ).rows.map(({ action }) => action)
const emailOf = async ({ accountId }: { accountId: string }) =>
  (await town().owner.query<{ email: string }>('select email from account where id = $1', [accountId])).rows[0]
    ?.email ?? ''

describe('the tasks', () => {
  test('an invitation that ran out waits no more', async () => {
    await town().owner.query(
      `with made as (insert into staff_invitation (email, first_name, last_name, token_hash, invited_by, invited_at, sent_at, expires_at)
         select n || '@exemple.fr', 'Ana', 'Roux', sha256(n::text::bytea), $1, $3, $3::timestamptz - interval '3 days', $3::timestamptz + n * interval '1 day' from generate_series(-1, 1, 2) n returning id)
       insert into staff_invitation_right (invitation_id, commune_id, role) select id, $2, 'AGENT' from made`,
      [admin.accountId, commune.id, '2026-11-25T10:00:00+01:00'],
    )
    expect(await taskOf('STAFF')).toMatchObject({ sentence: '1 personne, 1 invitation en attente.' })
  })

  test('say what is there, from what is there: nothing is remembered', async () => {
    const { tasks } = await opening()
    expect(tasks.filter(({ state }) => state === 'DONE').map(({ task }) => task)).toEqual([
      ...['IDENTITY', 'SERVICES', 'SITUATIONS', 'TARIFFS', 'REGULATION', 'STAFF'],
    ])
    expect(await taskOf('OPENING')).toMatchObject({ state: 'TO_DO', sentence: 'Rien ne manque : choisissez le jour.' })
    await town().owner.query('update service set active = false where id = $1', [commune.serviceId])
    expect((await opening()).tasks.find(({ task }) => task === 'TARIFFS')).toMatchObject({
      state: 'BLOCKED',
      blockedBy: 'SERVICES',
    })
  })

  test('name the price that is missing, and the commune does not open without it', async () => {
    await town().owner.query('delete from tariff where situation_id = $1', [commune.adultSituationId])
    expect(await taskOf('TARIFFS')).toMatchObject({
      state: 'TO_DO',
      sentence: '« Cantine » n’a pas de prix pour « Adulte ».',
    })
    expect(await openOn('2026-12-01', 1)).toMatchObject({
      reason: 'NOT_READY',
      message: 'Il manque encore : un prix pour chaque service, dans chaque situation.',
    })
    expect((await opening()).setup).toMatchObject({ revision: 1, plannedOn: null })
  })

  test('are read in as many statements for one service as for many', async () => {
    const { statements: one } = await countStatements(() => opening())
    for (let at = 0; at < 12; at++)
      await town().owner.query(
        `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, $3, 'OTHER', 'séance', '{1}')`,
        [commune.id, commune.regieId, `Atelier ${at}`],
      )
    const { statements: many } = await countStatements(() => opening())
    expect(many.length).toBe(one.length)
    expect(await taskOf('SERVICES')).toMatchObject({ sentence: expect.stringMatching(/ et 10 autres\.$/) })
  })
})

describe('the day', () => {
  test('is chosen by the commune itself, taken back while it has not come, then fixed', async () => {
    expect(await openOn('2026-11-24', 1)).toMatchObject({ reason: 'BAD_DAY' })
    expect(await openOn('2026-12-01', 1)).toMatchObject({ __typename: 'CommuneSetup', revision: 2 })
    expect(await taskOf('OPENING')).toMatchObject({
      state: 'DONE',
      sentence: 'À ouvrir le mardi 1er décembre 2026.',
    })
    expect(await openOn(null, 1)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    expect(await openOn(null, 2)).toMatchObject({ __typename: 'CommuneSetup', revision: 3 })
    expect((await opening()).setup.plannedOn).toBeNull()
    expect(await openOn('2026-12-01', 3)).toMatchObject({ revision: 4 })
    clock.at('2026-12-01T00:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    expect(await openOn(null, 5)).toMatchObject({ reason: 'ALREADY_OPEN' })
    expect((await opening()).setup.open).toBe(true)
    expect(await brokenPromises()).toEqual([])
  })

  test('is not one after which nothing could be booked for months: its prices begin about then', async () => {
    const pricesBegin = (day: string) =>
      town().owner.query('update tariff set effective_from = $2 where service_id = $1', [commune.serviceId, day])
    await pricesBegin('2027-09-01')
    expect(await openOn('2026-12-01', 1)).toMatchObject({
      reason: 'NOT_READY',
      message: expect.stringContaining('Rien ne pourrait être réservé avant le mercredi 1er septembre 2027'),
    })
    expect(await openOn('2027-06-01', 1)).toMatchObject({ __typename: 'CommuneSetup' })
    expect(await taskOf('TARIFFS')).toMatchObject({
      sentence: expect.stringContaining('Premières réservations pour le mercredi 1er septembre 2027.'),
    })
    await pricesBegin('2020-01-01')
    expect(await openOn('2026-12-01', 2)).toMatchObject({ revision: 3 })
    await pricesBegin('2027-09-01')
    clock.at('2026-12-01T00:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup).toMatchObject({ open: false, heldOn: '2026-12-01' })
    expect(await taskOf('OPENING')).toMatchObject({ sentence: expect.stringContaining('1er septembre 2027') })
    await pricesBegin('2026-12-15')
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup.open).toBe(true)
  })

  test('that is not there is not taken back twice: nothing is written of it', async () => {
    expect(await openOn(null, 1)).toMatchObject({ __typename: 'CommuneSetup', revision: 1 })
    expect(await openOn('2026-12-01', 1)).toMatchObject({ revision: 2 })
    expect(await openOn('2026-12-01', 2)).toMatchObject({ revision: 2 })
    expect(await events()).toEqual(['COMMUNE_OPENING_SET'])
  })

  test('opens nothing when something was lost meanwhile: those who administer it are told once, and it opens once it is complete', async () => {
    const ofAll = await given.aStaffMember(null)
    await given.aStaffMember(commune, 'AGENT')
    await openOn('2026-12-01', 1)
    const lost = (
      await town().owner.query<{ row: object }>(
        'delete from tariff t where situation_id = $1 returning to_jsonb(t) as row',
        [commune.adultSituationId],
      )
    ).rows[0]
    clock.at('2026-12-01T00:00:30+01:00')
    await openDueCommunes(town().db, clock.now())
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup).toEqual({ revision: 2, open: false, plannedOn: '2026-12-01', heldOn: '2026-12-01' })
    expect(await taskOf('OPENING')).toMatchObject({
      state: 'BLOCKED',
      blockedBy: 'TARIFFS',
      sentence:
        'N’a pas pu ouvrir le mardi 1er décembre 2026. Il manque encore : un prix pour chaque service, dans chaque situation.',
    })
    await town().runJobs()
    for (const who of [admin, ofAll]) {
      const mails = (await town().mailsTo(await emailOf(who))).filter(({ subject }) => subject.endsWith('pu ouvrir'))
      expect(mails).toHaveLength(1)
      expect(mails[0]?.text.replace(/\s+/g, ' ')).toContain(
        'devait ouvrir aux familles le mardi 1er décembre 2026. Il manque encore : un prix pour chaque service, dans chaque situation.',
      )
    }
    expect(await openOn('2026-12-20', 2)).toMatchObject({ reason: 'NOT_READY' })
    await town().owner.query('insert into tariff select * from jsonb_populate_record(null::tariff, $1)', [lost?.row])
    clock.at('2026-12-03T15:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup).toEqual({ revision: 3, open: true, plannedOn: null, heldOn: null })
    const { communes } = await ask<{ communes: { slug: string; opensOn: string }[] }>(
      null,
      '{ communes { slug opensOn } }',
    )
    expect(communes.find(({ slug }) => slug === commune.slug)?.opensOn).toBe('2026-12-03')
    await openDueCommunes(town().db, clock.now())
    await town().runJobs()
    for (const who of [admin, ofAll]) {
      const mails = (await town().mailsTo(await emailOf(who))).filter(
        ({ subject, text }) => subject.endsWith('est ouverte') && text.includes('3 décembre'),
      )
      expect(mails).toHaveLength(1)
      expect(mails[0]?.text.replace(/\s+/g, ' ')).toContain('est ouverte aux familles depuis le jeudi 3 décembre 2026')
    }
    expect(await events()).toEqual(['COMMUNE_OPENING_SET', 'COMMUNE_OPENING_HELD', 'COMMUNE_OPENED'])
    expect(await brokenPromises()).toEqual([])
  })

  test('that is taken back once it was held opens nothing any more; an archived commune does not open', async () => {
    await openOn('2026-12-01', 1)
    await town().owner.query('update commune set archived_at = now() where id = $1', [commune.id])
    clock.at('2026-12-01T00:00:30+01:00')
    await openDueCommunes(town().db, clock.now())
    await town().owner.query('update commune set archived_at = null where id = $1', [commune.id])
    expect((await opening()).setup).toMatchObject({ open: false, heldOn: null })
    await openOn(null, 2)
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup).toMatchObject({ open: false, plannedOn: null })
  })

  test('ends when the commune is archived: back, it opens once somebody chooses a day again', async () => {
    const agglomeration = await given.aStaffMember(null)
    await openOn('2026-12-01', 1)
    await withoutServices(commune)
    await archiveCommune(agglomeration, commune)
    await restoreCommune(agglomeration, commune)
    clock.at('2026-12-01T00:00:30+01:00')
    await openDueCommunes(town().db, clock.now())
    expect((await opening()).setup).toMatchObject({ open: false, plannedOn: null, heldOn: null })
    expect(await events()).not.toContain('COMMUNE_OPENING_HELD')
  })

  test('of one that fails keeps no other from opening, and is tried again', async () => {
    const others = [await given.aCommune({ priceCents: 380 }), await given.aCommune({ priceCents: 380 })]
    for (const other of others) await given.aStaffMember(other, 'COMMUNE_ADMIN')
    const ids = [commune, ...others].map(({ id }) => id).sort()
    await town().owner.query(
      `update commune set opens_on = null, contact_email = 'mairie@vallon.exemple', opening_planned_on = '2026-12-01' where id = any($1)`,
      [ids],
    )
    await town().owner.query(
      `alter table commune add constraint fails check (id <> '${ids[0]}' or opens_on is null) not valid`,
    )
    const open = async () =>
      (
        await town().owner.query<{ id: string }>(
          'select id from commune where id = any($1) and opens_on is not null order by id',
          [ids],
        )
      ).rows.map(({ id }) => id)
    clock.at('2026-12-01T00:00:30+01:00')
    try {
      await expect(openDueCommunes(town().db, clock.now())).rejects.toMatchObject({ constraint: 'fails' })
      expect(await open()).toEqual(ids.slice(1))
    } finally {
      await town().owner.query('alter table commune drop constraint fails')
    }
    await openDueCommunes(town().db, clock.now())
    expect(await open()).toEqual(ids)
  })

  test('is not for an agent, nor for the administrator of another commune', async () => {
    const other = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
    const agent = await given.aStaffMember(commune, 'AGENT')
    for (const who of [other, agent]) {
      expect(await codeOf(who, OPENING, { c: commune.id })).toBe('NOT_FOUND')
      await expect(openOn('2026-12-01', 1, who)).rejects.toThrow()
    }
  })
})

const PREVIEW = `query ($c: UUID!, $s: UUID!, $q: Int, $level: SchoolLevel, $children: Int! = 1, $rank: Int! = 1) {
  familyPreview(communeId: $c, situationId: $s, from: "2026-12-01", to: "2026-12-31", quotient: $q, level: $level, children: $children, rank: $rank) {
    services { service { id name } beneficiaries { priceCents } days { day open cells { state totalCents bookableUntil } } } } }`
interface Preview {
  services: {
    service: { id: string; name: string }
    beneficiaries: { priceCents: number | null }[]
    days: { day: string; open: boolean; cells: { state: string; totalCents: number | null; bookableUntil: string }[] }[]
  }[]
}
const preview = async (more: object = {}) =>
  (await ask<{ familyPreview: Preview }>(admin, PREVIEW, { c: commune.id, s: commune.situationId, ...more }))
    .familyPreview

describe('a family that was there before (an import)', () => {
  test('sees nothing of the commune before it opens; its staff does', async () => {
    const family = await given.aFamily({ in: commune, children: 1 })
    const staff = await Promise.all(
      (['AGENT', 'DEPUTY', 'READER'] as const).map((role) => given.aStaffMember(commune, role)),
    )
    const seen = async (who: Signed) => {
      const { family: read } = await ask<{ family: { accesses: { status: string }[] } | null }>(
        who,
        'query ($id: UUID!) { family(accountId: $id) { accesses { status } } }',
        { id: family.accountId },
      )
      return read?.accesses.length
    }
    const seenByAll = () => Promise.all([family, ...staff].map(seen))
    expect(await seenByAll()).toEqual([0, 1, 1, 1])
    await openOn('2026-11-25', 1)
    expect(await seenByAll()).toEqual([1, 1, 1, 1])
  })
})

describe('as a family, before families', () => {
  test('the days, the price and the limit are those that a family has once it is open', async () => {
    const seen = await preview()
    const [service] = seen.services
    expect(service?.service.name).toBe('Cantine')
    const day = service?.days.find((one) => one.day === '2026-12-08')
    expect(day).toEqual({
      day: '2026-12-08',
      open: true,
      cells: [{ state: 'FREE', totalCents: 380, bookableUntil: '2026-12-07T08:00:00.000Z' }],
    })
    await openOn('2026-11-25', 1)
    const family = await given.aFamily({ in: commune })
    const { availabilityCalendar: real } = await ask<{ availabilityCalendar: Preview }>(
      family,
      `{ availabilityCalendar(from: "2026-12-01", to: "2026-12-31") { services { days { day open cells { state totalCents bookableUntil } } } } }`,
    )
    expect(service?.days).toEqual(real.services[0]?.days)
  })

  test('the quotient and the number of children count where the règlement says so', async () => {
    const byQuotient = await given.aCommune({
      price: { by: 'qf', brackets: [{ to: 400, price: 100 }, { price: 600 }], unknown: 600 },
    })
    commune = byQuotient
    admin = await given.aStaffMember(byQuotient, 'COMMUNE_ADMIN')
    const priceFor = async (more: object) => (await preview(more)).services[0]?.beneficiaries[0]?.priceCents
    expect(await priceFor({ q: 350 })).toBe(100)
    expect(await priceFor({ q: 900, level: 'CE1', children: 3, rank: 2 })).toBe(600)
    expect(await priceFor({})).toBe(600)
  })

  test('a family of the commune is shown the price of the commune, one from outside its own', async () => {
    const price = { first: [{ when: { resident: false }, price: 600 }, { price: 380 }] }
    commune = await given.aCommune({ price, kept: ['resident'] })
    admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const priceOf = async (residence: string) => {
      await town().owner.query('update situation set residence = $2 where id = $1', [commune.situationId, residence])
      return (await preview()).services[0]?.beneficiaries[0]?.priceCents
    }
    expect(await priceOf('RESIDENT')).toBe(380)
    expect(await priceOf('NON_RESIDENT')).toBe(600)
  })

  test('nothing is written, and a situation of elsewhere is not found', async () => {
    const rows = async () =>
      (
        await town().owner.query(
          `select (select count(*) from account) as a, (select count(*) from beneficiary) as b, (select count(*) from audit_event) as e,
             (select count(*) from service_access) as s, (select count(*) from service_day) as d`,
        )
      ).rows
    const before = await rows()
    await preview({ q: 500, level: 'CP', children: 3 })
    expect(await rows()).toEqual(before)
    const other = await given.aCommune()
    expect(await codeOf(admin, PREVIEW, { c: commune.id, s: other.situationId })).toBe('NOT_FOUND')
    expect(await codeOf(admin, PREVIEW, { c: other.id, s: other.situationId })).toBe('NOT_FOUND')
    expect(await codeOf(admin, PREVIEW, { c: commune.id, s: commune.situationId, rank: 2 })).toBe('BAD_USER_INPUT')
    const agent = await given.aStaffMember(commune, 'AGENT')
    expect(await codeOf(agent, PREVIEW, { c: commune.id, s: commune.situationId })).toBe('NOT_FOUND')
  })
})

describe('before its day, nothing of it is seen', () => {
  /** Every query that answers somebody who is not staff, as far as it can be asked of a commune. */
  const ASKED: Record<string, string> = {
    agglomeration: '{ agglomeration { name } }',
    communes: '{ communes { id name situations { name prices { sentence } } services { name rules } } }',
    commune: 'query ($slug: String!) { commune(slug: $slug) { id name } }',
    apiClient: '{ apiClient { name } }',
    viewer: '{ viewer { account { id } staff { role } } }',
    dataReaders: '{ dataReaders { __typename } }',
    staffRights: '{ staffRights { __typename } }',
    signUpDraft: '{ signUpDraft { __typename } }',
    identityProviders: '{ identityProviders { kind } }',
    shownIdentity: '{ shownIdentity { name } }',
    firstOpening: '{ firstOpening(token: "x") { __typename } }',
    consoleLink: '{ consoleLink(token: "x") { __typename } }',
    staffInvitation: '{ staffInvitation(token: "x") { __typename } }',
  }
  const FAMILY = [
    '{ availabilityCalendar(from: "2026-12-01", to: "2026-12-31") { services { service { name commune { name } } } } }',
    '{ family { accesses { situation { name commune { name } } } } }',
    '{ staffCommunes { name } }',
    '{ communeSetups { commune { name } } }',
    'query ($c: UUID!) { communeOpening(communeId: $c) { setup { commune { name } } } }',
    'query ($c: UUID!) { communeIdentity(communeId: $c) { commune { name } } }',
    'query ($c: UUID!) { serviceSetups(communeId: $c) { service { name } } }',
    'query ($c: UUID!) { situationSetups(communeId: $c) { situation { name } } }',
    'query ($c: UUID!) { tariffGrid(communeId: $c) { situations { name } } }',
    'query ($c: UUID!) { schoolYearSetup(communeId: $c) { schoolYear } }',
    'query ($v: UUID!) { regulations(serviceId: $v) { sentences } }',
    'query ($v: UUID!) { serviceDays(serviceId: $v, from: "2026-12-01", to: "2026-12-02") { days { day } } }',
    PREVIEW,
  ]
  const publicQueries = Object.keys(contract.getQueryType()?.getFields() ?? {}).filter((name) =>
    PUBLIC_FIELDS.has(name),
  )

  test('by a visitor or a parent, in any public query, nor in those of families and of staff', async () => {
    expect(Object.keys(ASKED).sort()).toEqual(publicQueries.sort())
    const family = await given.aFamily()
    await openOn('2026-12-01', 1)
    const variables = { slug: commune.slug, c: commune.id, s: commune.situationId, v: commune.serviceId }
    const seen = async () => {
      const found: string[] = []
      for (const who of [null, family])
        for (const query of [...Object.values(ASKED), ...FAMILY]) {
          const named = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`))
          const text = JSON.stringify(await post(query, Object.fromEntries(named), who))
          const about = [commune.name, commune.id, commune.serviceId].some((word) => text.includes(word))
          if (about) found.push(`${who ? 'parent' : 'visitor'} ${query}`)
        }
      return found
    }
    expect(await seen()).toEqual([])
    clock.at('2026-12-01T00:00:00+01:00')
    await openDueCommunes(town().db, clock.now())
    // the very same questions tell of it once its day has come: what is above is not blind
    expect((await seen()).map((line) => line.slice(0, 18))).toEqual([
      ...['visitor { communes', 'visitor query ($sl', 'parent { communes ', 'parent query ($slu'],
    ])
  })

  test('not even by a family that already has an access there: it books from the day on', async () => {
    const family = await given.aFamily({ in: commune })
    const ofCalendar = async () =>
      (
        await ask<{ availabilityCalendar: { services: { service: { name: string } }[] } }>(
          family,
          '{ availabilityCalendar(from: "2026-12-01", to: "2026-12-31") { services { service { name } } } }',
        )
      ).availabilityCalendar.services.map(({ service }) => service.name)
    const QUOTE = `query ($l: [OrderLineInput!]!) { quoteOrder(input: { lines: $l }) { totalCents } }`
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0], days: ['2026-12-08'] }]
    expect(await ofCalendar()).toEqual([])
    const quoted = JSON.stringify(await post(QUOTE, { l: lines }, family))
    expect(quoted).not.toContain('380')
    await openOn('2026-11-25', 1)
    expect(await ofCalendar()).toEqual(['Cantine'])
    expect(JSON.stringify(await post(QUOTE, { l: lines }, family))).toContain('380')
  })
})
