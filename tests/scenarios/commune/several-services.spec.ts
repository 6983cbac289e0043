import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import {
  anotherService,
  type Draft,
  publishFor,
  saveDraft,
  SEVERAL,
  versionsOf,
} from '../../support/several-services.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let colleague: Signed & { accountId: string }
let morning: string
let evening: string
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  morning = await anotherService(commune, 'Garderie du matin', 'MORNING_CARE')
  evening = await anotherService(commune, 'Garderie du soir', 'EVENING_CARE')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const rules = { actions: { book: [{ until: { weekday: 'thu', week: -1 } }] } }
const policyOf = (more: object = {}) => ({ language: 1, name: 'Cantine', services: { service: { ...rules, ...more } } })
const draftOf = (more: object = {}): Promise<Draft> => saveDraft(admin, commune.serviceId, policyOf(more))
const numbers = async (serviceId: string) => (await versionsOf(serviceId)).map(({ version, from }) => [version, from])
const traces = async () => {
  const { rows } = await town().owner.query<{ action: string; name: string }>(
    `select a.action, s.name from audit_event a join regulation r on r.id = a.subject_id join service s on s.id = r.service_id
     where a.commune_id = $1 order by a.id`,
    [commune.id],
  )
  return rows.map(({ action, name }) => `${name}: ${action}`)
}

describe('one règlement for several services', () => {
  test('gives each its own version and its own trace, with its own name and weekdays', async () => {
    const draft = await draftOf({ label: 'Cantine', weekdays: ['mon', 'tue'] })
    const { publications } = await publishFor(admin, draft, [{ serviceId: morning }, { serviceId: evening }])
    expect(publications?.map(({ service, regulation, waits }) => [service.name, regulation, waits])).toEqual([
      ['Cantine', { version: 2, status: 'PUBLISHED', effectiveFrom: '2026-12-01' }, null],
      ['Garderie du matin', { version: 1, status: 'PUBLISHED', effectiveFrom: '2026-12-01' }, null],
      ['Garderie du soir', { version: 1, status: 'PUBLISHED', effectiveFrom: '2026-12-01' }, null],
    ])
    expect((await versionsOf(morning))[0]?.policy).toEqual({ ...policyOf(), name: 'Garderie du matin' })
    expect(await traces()).toEqual([
      'Cantine: REGULATION_DRAFT_SAVED',
      'Cantine: REGULATION_PUBLISHED',
      'Garderie du matin: REGULATION_DRAFT_SAVED',
      'Garderie du matin: REGULATION_PUBLISHED',
      'Garderie du soir: REGULATION_DRAFT_SAVED',
      'Garderie du soir: REGULATION_PUBLISHED',
    ])
  })

  test('does not replace a draft that nobody read: all or nothing, and the service is named', async () => {
    const standing = await saveDraft(colleague, evening, policyOf())
    const draft = await draftOf()
    const before = await traces()
    const refused = await publishFor(admin, draft, [{ serviceId: morning }, { serviceId: evening }])
    expect(refused).toEqual({
      __typename: 'RegulationRefused',
      reason: 'DRAFT_ELSEWHERE',
      message:
        '« Garderie du soir » empêche la publication, rien n’est publié. Un brouillon y est déjà commencé : relisez-le, puis dites s’il doit être remplacé.',
      serviceId: evening,
    })
    expect(await numbers(commune.serviceId)).toEqual([
      [1, '2020-01-01'],
      [2, null],
    ])
    expect(await numbers(morning)).toEqual([])
    expect(await traces()).toEqual(before)
    const replaced = await publishFor(admin, draft, [
      { serviceId: morning },
      { serviceId: evening, draftSavedAt: standing.createdAt },
    ])
    expect(replaced.publications).toHaveLength(3)
    expect(await numbers(evening)).toEqual([[1, '2026-12-01']])
  })

  test('does not replace a draft that a colleague changed after it was read', async () => {
    const read = await saveDraft(colleague, evening, policyOf())
    clock.at('2026-11-25T10:05:00+01:00')
    await saveDraft(colleague, evening, policyOf({ rounding: { step: 5 } }))
    const refused = await publishFor(admin, await draftOf(), [{ serviceId: evening, draftSavedAt: read.createdAt }])
    expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', serviceId: evening })
    expect(await numbers(evening)).toEqual([[1, null]])
  })

  test('is what was read: a draft that a colleague changed meanwhile is not published', async () => {
    const read = await draftOf()
    clock.at('2026-11-25T10:05:00+01:00')
    await saveDraft(colleague, commune.serviceId, policyOf({ rounding: { step: 5 } }))
    const refused = await publishFor(admin, read, [{ serviceId: morning }])
    expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', serviceId: commune.serviceId })
    expect(refused.message).toContain(' a changé ce brouillon entre-temps.')
    expect(await numbers(morning)).toEqual([])
  })

  test('waits for a second person where a price changes by much, and only there', async () => {
    await ask(admin, `mutation ($c: UUID!) { setPriceApproval(communeId: $c, limitCents: 50) { __typename } }`, {
      c: commune.id,
    })
    const { publications } = await publishFor(admin, await draftOf({ price: 500 }), [{ serviceId: morning }])
    expect(publications?.map(({ service, regulation, waits }) => [service.name, regulation.status, waits])).toEqual([
      ['Cantine', 'DRAFT', { sentence: expect.stringContaining('une seconde personne') as unknown }],
      ['Garderie du matin', 'PUBLISHED', null], // it had no price before
    ])
    expect(await traces()).toEqual([
      'Cantine: REGULATION_DRAFT_SAVED',
      'Cantine: REGULATION_APPROVAL_ASKED',
      'Garderie du matin: REGULATION_DRAFT_SAVED',
      'Garderie du matin: REGULATION_PUBLISHED',
    ])
    const again = await publishFor(admin, await readDraft(), [{ serviceId: evening }])
    expect(again).toMatchObject({ reason: 'ALREADY_WAITING', serviceId: commune.serviceId })
    expect(await numbers(evening)).toEqual([])
  })

  test('is refused for a service whose weekdays its limits leave out, and for one that is archived', async () => {
    const wednesday = await anotherService(commune, 'Mercredi', 'WEDNESDAY', [3])
    const table = { byWeekday: { mon: { back: 3 }, tue: { back: 4 }, thu: { back: 2 }, fri: { back: 2 } } }
    const draft = await draftOf({ actions: { book: [{ until: table }] } })
    const refused = await publishFor(admin, draft, [{ serviceId: morning }, { serviceId: wednesday }])
    expect(refused).toMatchObject({ reason: 'NO_LIMIT_THAT_DAY', serviceId: wednesday })
    await town().owner.query('update service set active = false where id = $1', [evening])
    const archived = await publishFor(admin, draft, [{ serviceId: morning }, { serviceId: evening }])
    expect(archived).toMatchObject({ reason: 'SERVICE_ARCHIVED', serviceId: evening })
    expect(await numbers(morning)).toEqual([])
  })

  test('asks twice for today, refuses a day that is past, and is published once', async () => {
    const draft = await draftOf()
    const on = (day: string, confirmToday = false) =>
      publishFor(admin, draft, [{ serviceId: morning }], { effectiveFrom: day, confirmToday })
    expect(await on('2026-11-24', true)).toMatchObject({ reason: 'BAD_DATES' })
    expect(await on('2026-11-25')).toMatchObject({ reason: 'TODAY_NOT_CONFIRMED' })
    expect(await numbers(morning)).toEqual([])
    expect((await on('2026-11-25', true)).publications).toHaveLength(2)
    expect(await on('2026-12-10')).toMatchObject({ reason: 'NOT_A_DRAFT' })
    expect(await numbers(morning)).toEqual([[1, '2026-11-25']])
  })

  test('stays within the commune: a service of elsewhere is like one that does not exist', async () => {
    const other = await given.aCommune()
    const both = await given.aStaffMember(null)
    const draft = await draftOf()
    const input = (serviceId: string) => ({
      input: {
        regulationId: draft.id,
        savedAt: draft.createdAt,
        effectiveFrom: '2026-12-01',
        alsoFor: [{ serviceId }],
      },
    })
    for (const who of [admin, both]) expect(await codeOf(who, SEVERAL, input(other.serviceId))).toBe('NOT_FOUND')
    expect(await numbers(other.serviceId)).toEqual([[1, '2020-01-01']])
    const twice = { input: { ...input(morning).input, alsoFor: [{ serviceId: morning }, { serviceId: morning }] } }
    expect(await codeOf(admin, SEVERAL, twice)).toBe('BAD_USER_INPUT')
  })
})

const readDraft = async (): Promise<Draft> => {
  const query = `query ($s: UUID!) { regulations(serviceId: $s) { __typename id createdAt status } }`
  const { regulations } = await ask<{ regulations: (Draft & { status: string })[] }>(admin, query, {
    s: commune.serviceId,
  })
  const draft = regulations.find(({ status }) => status === 'DRAFT')
  if (!draft) throw new Error('the service has a draft')
  return draft
}

describe('before it is published', () => {
  const TARGETS = `query ($id: UUID!) { regulationTargets(id: $id) { service { id name } published draftSavedAt draftSavedBy suggested can { allowed reason } } }`
  const targets = async (draft: Draft, who = admin) =>
    (await ask<{ regulationTargets: Record<string, unknown>[] }>(who, TARGETS, { id: draft.id })).regulationTargets

  test('each other service says what it has, and is chosen beforehand only where nothing changes', async () => {
    const twin = await anotherService(commune, 'Cantine du bourg')
    await anotherService(commune, 'Mercredi', 'WEDNESDAY', [3])
    const standing = await saveDraft(colleague, evening, policyOf())
    await town().owner.query(`update service set position = 9 where id = $1`, [twin])
    const table = { byWeekday: { mon: { back: 3 }, tue: { back: 4 }, thu: { back: 2 }, fri: { back: 2 } } }
    const draft = await draftOf({ actions: { book: [{ until: table }] } })
    const nothing = { published: false, draftSavedAt: null, draftSavedBy: null, suggested: false }
    const can = { allowed: true, reason: null }
    expect(await targets(draft)).toEqual([
      { service: { id: morning, name: 'Garderie du matin' }, ...nothing, can },
      {
        service: { id: evening, name: 'Garderie du soir' },
        ...{ ...nothing, draftSavedAt: standing.createdAt, draftSavedBy: expect.any(String) as unknown, can },
      },
      {
        service: { id: expect.any(String) as unknown, name: 'Mercredi' },
        ...nothing,
        can: {
          allowed: false,
          reason:
            'Ce règlement ne dit pas jusqu’à quand on y réserve : retirez ce service, et écrivez-lui son propre règlement.',
        },
      },
      { service: { id: twin, name: 'Cantine du bourg' }, ...nothing, suggested: true, can },
    ])
    const priced = await draftOf({ price: 380 })
    expect((await targets(priced)).filter(({ suggested }) => suggested)).toEqual([])
  })

  test('what it would say and change is told for each, in as many statements for ten services as for two', async () => {
    await town().owner.query(
      `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from) values ($1, $2, $3, 120, 0, true, '2020-01-01')`,
      [commune.id, morning, commune.situationId],
    )
    const draft = await draftOf({ price: 200 })
    const query = `query ($id: UUID!, $s: UUID!) { targetImpact(id: $id, serviceId: $s, effectiveFrom: "2026-12-01") { sentences impact { prices { situation beforeCents afterCents } families } } }`
    const { targetImpact } = await ask<{ targetImpact: { sentences: string[]; impact: unknown } }>(admin, query, {
      id: draft.id,
      s: morning,
    })
    expect(targetImpact.impact).toEqual({
      prices: [{ situation: 'Enfant commune', beforeCents: null, afterCents: 200 }],
      families: 0,
    })
    expect(targetImpact.sentences[0]).toMatch(/^Garderie du matin\s: le lundi/)
    const few = await countStatements(() => targets(draft))
    for (let i = 0; i < 8; i += 1) await anotherService(commune, `Étude ${i}`, 'EVENING_CARE')
    const many = await countStatements(() => targets(draft))
    expect(many.result).toHaveLength(10)
    expect(many.statements.length).toBe(few.statements.length)
    expect(await numbers(morning)).toEqual([])
  })
})

describe('two administrators write the same draft', () => {
  test('the second is told who was before, and nothing is lost', async () => {
    const read = await draftOf()
    clock.at('2026-11-25T10:05:00+01:00')
    const theirs = await saveDraft(colleague, commune.serviceId, policyOf({ rounding: { step: 5 } }), read.createdAt)
    expect(theirs.__typename).toBe('Regulation')
    const mine = await saveDraft(admin, commune.serviceId, policyOf({ rounding: { step: 10 } }), read.createdAt)
    expect(mine).toMatchObject({ __typename: 'RegulationRefused', reason: 'CHANGED_MEANWHILE' })
    expect((await versionsOf(commune.serviceId))[1]?.policy).toEqual(policyOf({ rounding: { step: 5 } }))
    const over = await saveDraft(admin, commune.serviceId, policyOf({ rounding: { step: 10 } }), theirs.createdAt)
    expect(over.__typename).toBe('Regulation')
  })

  test('a draft begun meanwhile is not overwritten by one who saw none', async () => {
    expect(await saveDraft(colleague, commune.serviceId, policyOf(), null)).toMatchObject({ __typename: 'Regulation' })
    const mine = await saveDraft(admin, commune.serviceId, policyOf({ rounding: { step: 5 } }), null)
    expect(mine).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
  })
})
