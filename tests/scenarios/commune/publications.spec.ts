import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Price } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = await given.aFamily({ in: commune, creditCents: 50_000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const TOMORROW = '2026-11-26'
const until = { back: 1, unit: 'service', at: '09:00' }

async function aDraft(price: Price): Promise<string> {
  const policy = JSON.stringify({
    language: 1,
    name: 'Cantine',
    services: { service: { price, actions: { book: [{ until }], cancel: [{ until }] } } },
  })
  const { saveRegulationDraft } = await ask<{ saveRegulationDraft: { id: string } }>(
    admin,
    `mutation ($s: UUID!, $p: String!) { saveRegulationDraft(serviceId: $s, policy: $p) { ... on Regulation { id } } }`,
    { s: commune.serviceId, p: policy },
  )
  return saveRegulationDraft.id
}

interface Published {
  __typename: string
  status?: string
  reason?: string
  approval?: { id: string; status: string; can: { decide: { allowed: boolean; reason: string | null } } }
}
const publish = async (id: string, day = TOMORROW, confirmToday = false, who: Signed = admin): Promise<Published> =>
  (
    await ask<{ publishRegulation: Published }>(
      who,
      `mutation ($id: UUID!, $day: Day!, $twice: Boolean!) { publishRegulation(id: $id, effectiveFrom: $day, confirmToday: $twice) {
        __typename ... on Regulation { status } ... on RegulationRefused { reason }
        ... on RegulationWaits { sentence approval { id status can { decide { allowed reason } } } } } }`,
      { id, day, twice: confirmToday },
    )
  ).publishRegulation

const decide = async (who: Signed, verb: 'approve' | 'refuse', approvalId: string, reason = ''): Promise<Published> => {
  const [given, asked] = verb === 'refuse' ? [', $why: String!', ', reason: $why'] : ['', '']
  const answer = await ask<Record<string, Published>>(
    who,
    `mutation ($id: UUID!${given}) { ${verb}Publication(approvalId: $id${asked}) { __typename ... on Regulation { status }
      ... on RegulationApproval { decision: status reason } ... on RegulationRefused { refused: reason } } }`,
    { id: approvalId, ...(verb === 'refuse' && { why: reason }) },
  )
  return answer[`${verb}Publication`] ?? { __typename: 'none' }
}

const withdraw = async (id: string, reason: string, who: Signed = admin): Promise<Published> =>
  (
    await ask<{ withdrawRegulation: Published }>(
      who,
      `mutation ($id: UUID!, $why: String!) { withdrawRegulation(id: $id, reason: $why) { __typename ... on RegulationRefused { reason } } }`,
      { id, why: reason },
    )
  ).withdrawRegulation

type Limits = [percent: number | null, cents: number | null]
const SET_LIMITS = `mutation ($c: UUID!, $p: Int, $k: Cents, $bp: Int, $bk: Cents) {
  answer: setPriceApproval(communeId: $c, percent: $p, limitCents: $k, beforePercent: $bp, beforeCents: $bk) {
    __typename ... on PriceApprovalRefused { reason current { percent limitCents } } } }`
const setLimits = async (percent: Limits[0], cents: Limits[1], read?: Limits) => {
  const LIMITS = 'query ($c: UUID!) { now: priceApproval(communeId: $c) { percent limitCents } }'
  const { now } = await ask<{ now: { percent: Limits[0]; limitCents: Limits[1] } }>(admin, LIMITS, { c: commune.id })
  const [bp, bk] = read ?? [now.percent, now.limitCents]
  return (await ask<{ answer: object }>(admin, SET_LIMITS, { c: commune.id, p: percent, k: cents, bp, bk })).answer
}

const IMPACT = `query ($id: UUID!, $day: Day!) { publicationImpact(id: $id, effectiveFrom: $day) {
  prices { situation detail beforeCents afterCents } families bookings beforeCents afterCents differenceCents monthFrom monthTo secondPerson } }`
const impact = (id: string, day = TOMORROW) =>
  ask<{ publicationImpact: { prices: unknown[] } }>(admin, IMPACT, { id, day })
const actions = async (): Promise<string[]> => {
  const { rows } = await town().owner.query('select action from audit_event where commune_id = $1 order by id', [
    commune.id,
  ])
  return rows.map((row: { action: string }) => row.action)
}
const priceOn = async (day: string) => (await cellsOn(family, day))[0]?.priceCents
const line = (day: string) => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [day] }]

describe('before a publication', () => {
  test('each situation and bracket is shown before and after, with the families and last month’s money', async () => {
    clock.at('2026-10-01T10:00:00+02:00')
    await placeOrder(family, { lines: line('2026-10-06'), expectedTotalCents: 380 })
    await placeOrder(family, { lines: line('2026-10-08'), expectedTotalCents: 380 })
    clock.at('2026-11-25T10:00:00+01:00')
    await given.aFamily({ in: commune, accessStatus: 'PENDING' })
    const id = await aDraft({ by: 'qf', brackets: [{ to: 400, price: 100 }, { price: 4200 }], unknown: 4200 })
    expect(await impact(id)).toEqual({
      publicationImpact: {
        prices: [
          ['Adulte', 'le quotient familial : pas connu', 620, 4200],
          ['Adulte', 'le quotient familial jusqu’à 400', 620, 100],
          ['Adulte', 'le quotient familial au-delà de 400', 620, 4200],
          ['Enfant commune', 'le quotient familial : pas connu', 380, 4200],
          ['Enfant commune', 'le quotient familial jusqu’à 400', 380, 100],
          ['Enfant commune', 'le quotient familial au-delà de 400', 380, 4200],
        ].map(([situation, detail, beforeCents, afterCents]) => ({ situation, detail, beforeCents, afterCents })),
        families: 1,
        monthFrom: '2026-10-01',
        monthTo: '2026-10-31',
        bookings: 2,
        beforeCents: 760,
        afterCents: 8400,
        differenceCents: 7640,
        secondPerson: null,
      },
    })
    expect(await priceOn('2026-12-01')).toBe(380)
  })

  test('a situation for families from elsewhere is shown at their price, and counts for the second person', async () => {
    const { owner } = town()
    await owner.query(`update situation set residence = 'RESIDENT' where commune_id = $1`, [commune.id])
    await owner.query(`update situation set residence = 'NON_RESIDENT' where id = $1`, [commune.adultSituationId])
    await owner.query('update commune set price_change_percent = 50 where id = $1', [commune.id])
    const tariff = { fact: 'tariffCents' }
    const id = await aDraft({ first: [{ when: { resident: false }, price: 1240 }, { price: tariff }] })
    const { publicationImpact } = await impact(id)
    expect(publicationImpact).toMatchObject({
      prices: [
        { situation: 'Adulte', detail: '', beforeCents: 620, afterCents: 1240 },
        { situation: 'Enfant commune', detail: '', beforeCents: 380, afterCents: 380 },
      ],
      families: 0,
      secondPerson: expect.stringMatching(/^Un prix change de plus de 50/),
    })
  })

  test('what is shown costs the same number of statements for one booking and for forty', async () => {
    const id = await aDraft(500)
    clock.at('2026-10-01T10:00:00+02:00')
    await placeOrder(family, { lines: line('2026-10-06'), expectedTotalCents: 380 })
    clock.at('2026-11-25T10:00:00+01:00')
    const small = await countStatements(() => impact(id))
    const days = ['2026-10-05', '2026-10-06', '2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-15']
    for (let i = 0; i < 3; i++) {
      clock.at('2026-10-01T10:00:00+02:00')
      const other = await given.aFamily({ in: commune, children: 2, creditCents: 50_000 })
      const lines = other.children.map((beneficiaryId) => ({ serviceId: commune.serviceId, beneficiaryId, days }))
      await placeOrder(other, { lines, expectedTotalCents: 2 * 7 * 380 })
    }
    clock.at('2026-11-25T10:00:00+01:00')
    const large = await countStatements(() => impact(id))
    expect(large.result.publicationImpact).toMatchObject({ bookings: 43, families: 4 })
    expect(large.statements).toEqual(small.statements)
    expect(small.statements.length).toBeLessThanOrEqual(6)
  })
})

describe('the day from which it applies', () => {
  test('today is asked for twice; tomorrow, once; yesterday, never', async () => {
    const id = await aDraft(500)
    expect(await publish(id, '2026-11-25')).toEqual({ __typename: 'RegulationRefused', reason: 'TODAY_NOT_CONFIRMED' })
    expect(await publish(id, '2026-11-24', true)).toEqual({ __typename: 'RegulationRefused', reason: 'BAD_DATES' })
    expect(await priceOn('2026-12-01')).toBe(380)
    expect(await publish(id, '2026-11-25', true)).toEqual({ __typename: 'Regulation', status: 'PUBLISHED' })
    expect(await priceOn('2026-12-01')).toBe(500)
  })

  test('tomorrow needs no second word, and leaves today alone', async () => {
    expect(await publish(await aDraft(500))).toMatchObject({ status: 'PUBLISHED' })
    expect(await priceOn('2026-12-01')).toBe(500)
  })
})

describe('above the change that the commune sets', () => {
  test.each([
    ['percent', 10, null, 418, 419],
    ['cents', null, 50, 430, 431],
  ])('%s: the limit itself is for one person, one cent more is for two', async (_, percent, cents, alone, together) => {
    await setLimits(percent, cents)
    const table = (enfant: number) => ({
      by: 'situation',
      table: { 'Enfant commune': enfant },
      otherwise: { fact: 'tariffCents' },
    })
    const second = await aDraft(table(together))
    expect(await publish(second)).toMatchObject({ __typename: 'RegulationWaits' })
    expect(await publish(await aDraft(table(alone)))).toMatchObject({ __typename: 'Regulation' })
  })

  test('nothing is published until somebody else of the commune approves; own approval is refused', async () => {
    await setLimits(20, null)
    const id = await aDraft(4200)
    const waits = await publish(id)
    expect(waits).toMatchObject({ __typename: 'RegulationWaits', approval: { status: 'WAITING' } })
    const approvalId = waits.approval?.id ?? ''
    expect(waits.approval?.can.decide).toMatchObject({ allowed: false })
    expect(await publish(id)).toMatchObject({ reason: 'ALREADY_WAITING' })
    expect(await decide(admin, 'approve', approvalId)).toMatchObject({ refused: 'OWN_REQUEST' })
    expect(await priceOn('2026-12-01')).toBe(380)
    const other = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    expect(await decide(other, 'approve', approvalId)).toEqual({ __typename: 'Regulation', status: 'PUBLISHED' })
    expect(await priceOn('2026-12-01')).toBe(4200)
    expect(await decide(other, 'approve', approvalId)).toMatchObject({ refused: 'NOT_WAITING' })
    expect((await actions()).filter((action) => action !== 'REGULATION_DRAFT_SAVED')).toEqual([
      'PRICE_APPROVAL_SET',
      'REGULATION_APPROVAL_ASKED',
      'REGULATION_APPROVED',
      'REGULATION_PUBLISHED',
    ])
  })

  test('refusing needs a reason, leaves the draft, and is not for agents or other communes', async () => {
    await setLimits(20, null)
    const id = await aDraft(4200)
    const approvalId = (await publish(id)).approval?.id ?? ''
    const other = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    expect(await decide(other, 'refuse', approvalId, ' ')).toMatchObject({ refused: 'REASON_REQUIRED' })
    const mutation = `mutation ($id: UUID!) { approvePublication(approvalId: $id) { __typename } }`
    for (const stranger of [
      await given.aStaffMember(commune, 'AGENT'),
      await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN'),
      family,
    ])
      expect(await codeOf(stranger, mutation, { id: approvalId })).toBe('NOT_FOUND')
    expect(await decide(other, 'refuse', approvalId, 'Le conseil a voté 4,20 €.')).toEqual({
      __typename: 'RegulationApproval',
      decision: 'REFUSED',
      reason: 'Le conseil a voté 4,20 €.',
    })
    expect(await priceOn('2026-12-01')).toBe(380)
    expect(await publish(id)).toMatchObject({ __typename: 'RegulationWaits' })
  })

  test('a draft written again is asked again: nobody approves what they were not shown', async () => {
    await setLimits(20, null)
    const approvalId = (await publish(await aDraft(4200))).approval?.id ?? ''
    await aDraft(42_000)
    const other = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    expect(await decide(other, 'approve', approvalId)).toMatchObject({ refused: 'NOT_WAITING' })
    expect(await priceOn('2026-12-01')).toBe(380)
  })

  test('two second persons at once publish once', async () => {
    await setLimits(20, null)
    const approvalId = (await publish(await aDraft(4200))).approval?.id ?? ''
    const others = [await given.aStaffMember(commune, 'COMMUNE_ADMIN'), await given.aStaffMember(null)]
    const answers = await Promise.all(others.map((other) => decide(other, 'approve', approvalId)))
    expect(answers.filter((a) => a.__typename === 'Regulation')).toHaveLength(1)
    expect((await actions()).filter((action) => action === 'REGULATION_PUBLISHED')).toHaveLength(1)
  })
})

describe('a version published by mistake', () => {
  test('is withdrawn with a reason while it priced nothing, and the one before speaks again', async () => {
    const id = await aDraft(4200)
    await publish(id)
    expect(await priceOn('2026-12-01')).toBe(4200)
    expect(await withdraw(id, '')).toMatchObject({ reason: 'REASON_REQUIRED' })
    expect(await withdraw(id, 'Une virgule oubliée')).toEqual({ __typename: 'RegulationWithdrawn' })
    expect(await priceOn('2026-12-01')).toBe(380)
    const kept = `query ($s: UUID!) { withdrawnRegulations(serviceId: $s) { id version reason withdrawnByName } }`
    expect(await ask(admin, kept, { s: commune.serviceId })).toEqual({
      withdrawnRegulations: [{ id, version: 2, reason: 'Une virgule oubliée', withdrawnByName: 'Camille Roche' }],
    })
    const next = `query ($s: UUID!) { regulations(serviceId: $s) { version status } }`
    await aDraft(420)
    expect(await ask(admin, next, { s: commune.serviceId })).toEqual({
      regulations: [
        { version: 3, status: 'DRAFT' },
        { version: 1, status: 'PUBLISHED' },
      ],
    })
    expect((await actions()).filter((action) => action !== 'REGULATION_DRAFT_SAVED')).toEqual([
      'REGULATION_PUBLISHED',
      'REGULATION_WITHDRAWN',
    ])
  })

  test('stays once it priced a booking, and no direct deletion goes round that', async () => {
    const id = await aDraft(4200)
    await publish(id)
    await placeOrder(family, { lines: line('2026-12-01'), expectedTotalCents: 4200 })
    expect(await withdraw(id, 'Une virgule oubliée')).toEqual({
      __typename: 'RegulationRefused',
      reason: 'ALREADY_USED',
    })
    await expect(town().owner.query('delete from regulation where id = $1', [id])).rejects.toThrow('never changed')
    expect(await priceOn('2026-12-03')).toBe(4200)
  })

  test('an order placed while it is withdrawn is priced by what is left, or is what keeps it', async () => {
    const id = await aDraft(4200)
    await publish(id)
    const [gone, placed] = await Promise.all([
      withdraw(id, 'Une virgule oubliée'),
      placeOrder(family, { lines: line('2026-12-01'), expectedTotalCents: 4200 }),
    ])
    const [withdrawn, bought] = [gone.__typename === 'RegulationWithdrawn', placed.__typename === 'OrderPlaced']
    expect(withdrawn).not.toBe(bought)
    if (withdrawn) expect(placed.reason).toMatch(/PRICE_CHANGED|DAYS_UNAVAILABLE/)
  })
})

test('the limits are changed from those that were read: a colleague’s stay', async () => {
  expect(await setLimits(10, null)).toEqual({ __typename: 'PriceApproval' })
  expect(await setLimits(null, 50, [null, null])).toEqual({
    __typename: 'PriceApprovalRefused',
    reason: 'CHANGED_MEANWHILE',
    current: { percent: 10, limitCents: null },
  })
  expect(await setLimits(null, 50, [10, null])).toEqual({ __typename: 'PriceApproval' })
})
