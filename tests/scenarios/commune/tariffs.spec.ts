import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import {
  cellOf,
  COST,
  GRID,
  gridOf,
  preview,
  PREVIEW,
  publicationOf,
  publish,
  PUBLISH,
  setCost,
  withdraw,
  WITHDRAW,
} from '../../support/tariffs.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = await given.aFamily({ in: commune, creditCents: 5000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** The new prices begin on the second of these days. */
const [BEFORE, FROM] = ['2026-12-08', '2026-12-10']
const child = (priceCents: number, foodCents?: number) => ({
  situationId: commune.situationId,
  serviceId: commune.serviceId,
  priceCents,
  ...(foodCents !== undefined && { foodCents }),
})
const adult = (priceCents: number) => ({ ...child(priceCents), situationId: commune.adultSituationId })
const rows = async <T extends object>(sql: string, values: unknown[]) => (await town().owner.query<T>(sql, values)).rows
const prices = (situationId = commune.situationId) =>
  rows(
    'select price_cents as price, food_cents as food, effective_from as "from", effective_to as "to" from tariff where situation_id = $1 order by 3',
    [situationId],
  )
const OLD = { price: 380, food: 190, from: '2020-01-01' }
const events = () =>
  rows<{ action: string; details: object; actor: string }>(
    `select action, details, actor_id as actor from audit_event where commune_id = $1 and (action like 'TARIFFS%' or action = 'COST_SET') order by id`,
    [commune.id],
  )
const line = (days: string[]) => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]

test('a commune sets its prices: families see and pay the old one the day before, the new one from its day on', async () => {
  const before = await gridOf(admin, commune)
  expect(before).toMatchObject({ on: '2026-11-25', today: '2026-11-25', nextSchoolYear: '2027-09-01' })
  expect(before.situations.map(({ name, beneficiaries }) => [name, beneficiaries])).toEqual([
    ['Adulte', 0],
    ['Enfant commune', 1],
  ])
  expect(await publish(admin, commune, [child(420)])).toMatchObject({
    __typename: 'TariffPublication',
    deliberationNumber: '2026-45',
    cells: 1,
    bookings: 0,
    can: { withdraw: { allowed: true, reason: null } },
  })
  expect(await prices()).toEqual([
    { ...OLD, to: '2026-12-09' },
    { price: 420, food: 210, from: FROM, to: null },
  ])
  expect(await prices(commune.adultSituationId)).toEqual([{ price: 620, food: 310, from: '2020-01-01', to: null }])
  const after = await gridOf(admin, commune)
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(cellOf(after, commune.situationId, commune.serviceId)).toMatchObject({
    price: { priceCents: 380, effectiveTo: '2026-12-09' },
    next: { priceCents: 420, foodCents: 210, effectiveFrom: FROM, effectiveTo: null, deliberationNumber: '2026-45' },
    prices: [{ priceCents: 420 }, { priceCents: 380 }],
  })
  expect(cellOf(await gridOf(admin, commune, FROM), commune.situationId, commune.serviceId)).toMatchObject({
    price: { priceCents: 420 },
    next: null,
  })

  expect((await cellsOn(family, BEFORE)).map(({ priceCents }) => priceCents)).toEqual([380])
  expect((await cellsOn(family, FROM)).map(({ priceCents }) => priceCents)).toEqual([420])
  expect((await quote(family, line([BEFORE, FROM]))).totalCents).toBe(800)
  expect(await placeOrder(family, { lines: line([BEFORE, FROM]), expectedTotalCents: 800 })).toMatchObject({
    __typename: 'OrderPlaced',
  })
  expect(await balanceOf(family, commune.regieId)).toBe(4200)
  expect(
    await rows(
      'select day, price_cents as price, food_cents as food from booking where beneficiary_id = $1 order by 1',
      [family.children[0]],
    ),
  ).toEqual([
    { day: BEFORE, price: 380, food: 190 },
    { day: FROM, price: 420, food: 210 },
  ])
  expect(await events()).toEqual([
    {
      action: 'TARIFFS_PUBLISHED',
      actor: admin.accountId,
      details: {
        effectiveFrom: FROM,
        deliberationNumber: '2026-45',
        deliberationDate: '2026-11-12',
        cells: [
          {
            ...{ situation: 'Enfant commune', service: 'Cantine' },
            situationId: commune.situationId,
            serviceId: commune.serviceId,
            before: { priceCents: 380, foodCents: 190 },
            after: { priceCents: 420, foodCents: 210 },
          },
        ],
      },
    },
  ])
})

test('what was paid, and what waits for its payment, keeps its price; the preview counts both', async () => {
  await placeOrder(family, { lines: line([FROM]), expectedTotalCents: 380 })
  const held = await placeOrder(family, { lines: line(['2026-12-11']), expectedTotalCents: 380, payment: 'CARD' })
  expect(held).toMatchObject({ __typename: 'OrderPlaced', order: { status: 'PENDING' } })
  const asked = await preview(admin, commune, FROM, [adult(620), child(400, 200)])
  expect(asked).toEqual({
    beneficiaries: 1,
    whyNot: null,
    needsReason: false,
    changes: [
      {
        ...{ situation: 'Enfant commune', service: 'Cantine', beforeCents: 380, afterCents: 400, foodCents: 200 },
        ...{ differenceCents: 20, percent: '+5,3\u00a0%', until: null, beneficiaries: 1, bookings: 1, held: 1 },
        ...{ aboveCost: false, source: 'TARIFF' },
      },
    ],
  })
  expect(await prices()).toEqual([{ ...OLD, to: null }])
  expect(await publish(admin, commune, [adult(620), child(400, 200)])).toMatchObject({ cells: 1 })
  expect(
    await rows('select status, price_cents as price from booking where beneficiary_id = $1 order by day', [
      family.children[0],
    ]),
  ).toEqual([
    { status: 'BOOKED', price: 380 },
    { status: 'HELD', price: 380 },
  ])
})

test('a price that is planned already stays: the one before it ends the day before', async () => {
  await publish(admin, commune, [child(500)], { effectiveFrom: '2027-09-01' })
  const { changes } = await preview(admin, commune, FROM, [child(420)])
  expect(changes).toMatchObject([{ until: '2027-08-31' }])
  await publish(admin, commune, [child(420)])
  expect(await prices()).toEqual([
    { ...OLD, to: '2026-12-09' },
    { price: 420, food: 210, from: FROM, to: '2027-08-31' },
    { price: 500, food: 250, from: '2027-09-01', to: null },
  ])
})

test('the same request publishes once; another one under its id is refused', async () => {
  const { revision } = await gridOf(admin, commune)
  const requestId = randomUUID()
  const first = await publish(admin, commune, [child(420)], { revision, requestId })
  expect(await publish(admin, commune, [child(420)], { revision, requestId })).toMatchObject({ id: first.id })
  expect(await publish(admin, commune, [child(430)], { revision, requestId })).toMatchObject({
    reason: 'REQUEST_ID_REUSED',
  })
  expect(await events()).toHaveLength(1)
  expect(await prices()).toHaveLength(2)
})

test('the second administrator is told, whoever changed the prices meanwhile', async () => {
  const second = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const { revision } = await gridOf(second, commune)
  await publish(admin, commune, [child(420)])
  const refused = await publish(second, commune, [adult(700)], { revision })
  expect(refused).toMatchObject({ reason: 'CHANGED_MEANWHILE', message: expect.stringMatching(/changé entre-temps/) })
  expect(await prices(commune.adultSituationId)).toHaveLength(1)
  const later = await gridOf(second, commune)
  await rows('update tariff set price_cents = 630 where situation_id = $1', [commune.adultSituationId])
  expect(await publish(second, commune, [adult(700)], { revision: later.revision })).toMatchObject({
    reason: 'CHANGED_MEANWHILE',
  })
})

test('a past day is refused where something was sold, and taken where nothing ever was', async () => {
  await placeOrder(family, { lines: line([BEFORE]), expectedTotalCents: 380 })
  const past = { effectiveFrom: '2026-11-24' }
  const refused = await publish(admin, commune, [child(420), adult(700)], past)
  expect(refused).toMatchObject({
    reason: 'SOLD_BEFORE',
    message:
      'Cette date est passée et des réservations ont déjà été faites : « Enfant commune », « Cantine » (1 réservation). Choisissez aujourd’hui ou une date à venir.',
  })
  expect((await preview(admin, commune, past.effectiveFrom, [child(420)])).whyNot).toBe(refused.message)
  expect(await prices()).toHaveLength(1)
  expect(await publish(admin, commune, [adult(700)], past)).toMatchObject({ cells: 1 })
  expect(await prices(commune.adultSituationId)).toEqual([
    { price: 620, food: 310, from: '2020-01-01', to: '2026-11-23' },
    { price: 700, food: 350, from: '2026-11-24', to: null },
  ])
})

test.each(['2017-01-01', '2025-11-01', '2030-01-01', '2036-09-01'])(
  'a price from %s is a typing mistake',
  async (effectiveFrom) => {
    const refused = await publish(admin, commune, [child(420)], { effectiveFrom })
    expect(refused).toMatchObject({ reason: 'DAY_TOO_FAR' })
    expect((await preview(admin, commune, effectiveFrom, [child(420)])).whyNot).toBe(refused.message)
  },
)

test('what changes nothing, what a situation does not open and a vote to come are refused', async () => {
  expect(await publish(admin, commune, [child(380)])).toMatchObject({ reason: 'NOTHING_CHANGES' })
  const toCome = { deliberationDate: '2026-11-26' }
  expect(await publish(admin, commune, [child(420)], toCome)).toMatchObject({ reason: 'VOTE_TO_COME' })
  const [garden] = await rows<{ id: string }>(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, 'Jardin', 'OTHER', 'séance', '{1}') returning id`,
    [commune.id, commune.regieId],
  )
  const cell = { ...child(100), serviceId: garden?.id ?? '' }
  expect(await publish(admin, commune, [cell])).toMatchObject({ reason: 'NOT_OFFERED' })
  for (const wrong of [
    { cells: [] },
    { cells: [child(-1)] },
    { cells: [child(400, 401)] },
    { cells: [child(400), child(410)] },
    { deliberationNumber: ' ' },
  ]) {
    const input = publicationOf(commune, 1, [child(420)], wrong)
    expect(await codeOf(admin, PUBLISH, { input })).toBe('BAD_USER_INPUT')
  }
  expect(await events()).toEqual([])
})

test('a price above the cost per user needs a reason, which stays on the grid and in the journal', async () => {
  expect(await setCost(admin, commune, 400)).toEqual({ __typename: 'TariffService', cost: { costCents: 400 } })
  expect(await preview(admin, commune, FROM, [child(410)])).toMatchObject({
    needsReason: true,
    whyNot: null,
    changes: [{ aboveCost: true }],
  })
  const refused = await publish(admin, commune, [child(410), adult(390)])
  expect(refused).toMatchObject({ reason: 'REASON_NEEDED' })
  expect(refused.message).toContain('« Enfant commune », « Cantine »')
  const aboveCostReason = 'Repas bio, voté par le conseil'
  expect(await publish(admin, commune, [child(410), adult(390)], { aboveCostReason })).toMatchObject({ cells: 2 })
  const grid = await gridOf(admin, commune, FROM)
  expect(cellOf(grid, commune.situationId, commune.serviceId)?.price).toMatchObject({ costCents: 400, aboveCostReason })
  expect(cellOf(grid, commune.adultSituationId, commune.serviceId)?.price).toMatchObject({ aboveCostReason: null })
  expect(await events()).toMatchObject([
    {
      action: 'COST_SET',
      details: { effectiveFrom: '2026-09-01', before: { costCents: null }, after: { costCents: 400 } },
    },
    { action: 'TARIFFS_PUBLISHED', details: { aboveCostReason } },
  ])
  await expect(
    rows('update tariff set above_cost_reason = null where price_cents = 410 and situation_id = $1', [
      commune.situationId,
    ]),
  ).rejects.toThrow('tariff_above_cost_has_reason')
  expect(await setCost(admin, commune, null)).toEqual({ __typename: 'TariffService', cost: null })
  expect((await gridOf(admin, commune)).services[0]?.costs).toEqual([])
})

describe('withdrawn', () => {
  test('a grid that has not begun leaves, and the prices from before come back as they were', async () => {
    const { id } = await publish(admin, commune, [child(420), adult(700)])
    await placeOrder(family, { lines: line([FROM]), expectedTotalCents: 420 })
    expect((await gridOf(admin, commune)).publications).toMatchObject([
      { bookings: 1, can: { withdraw: { allowed: true } } },
    ])
    expect(await withdraw(admin, id, ' ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    expect(await withdraw(admin, id)).toMatchObject({ withdrawalReason: 'Erreur de saisie' })
    expect(await prices()).toEqual([{ ...OLD, to: null }])
    expect(await prices(commune.adultSituationId)).toEqual([{ price: 620, food: 310, from: '2020-01-01', to: null }])
    expect((await cellsOn(family, '2026-12-11')).map(({ priceCents }) => priceCents)).toEqual([380])
    expect(await rows('select price_cents as price from booking where account_id = $1', [family.accountId])).toEqual([
      { price: 420 },
    ])
    expect(await withdraw(admin, id)).toMatchObject({ reason: 'ALREADY_WITHDRAWN' })
    const [, withdrawn] = await events()
    expect(withdrawn).toMatchObject({
      action: 'TARIFFS_WITHDRAWN',
      details: {
        reason: 'Erreur de saisie',
        bookings: 1,
        cells: [{ before: { priceCents: 420 }, after: { priceCents: 380 } }, {}],
      },
    })
  })

  test('one that has begun leaves while nobody bought, and stays once somebody did', async () => {
    const first = await publish(admin, commune, [child(420)], { effectiveFrom: '2026-11-25' })
    expect(await withdraw(admin, first.id)).toMatchObject({ withdrawalReason: 'Erreur de saisie' })
    clock.at('2026-11-25T11:00:00+01:00')
    const second = await publish(admin, commune, [child(430)], { effectiveFrom: '2026-11-25' })
    await placeOrder(family, { lines: line([BEFORE, FROM]), expectedTotalCents: 860 })
    const refused = await withdraw(admin, second.id)
    expect(refused).toMatchObject({
      reason: 'PRICES_SOLD',
      message: '2 réservations ont été faites à ces prix : publiez plutôt une nouvelle grille.',
    })
    expect((await gridOf(admin, commune)).publications[0]?.can.withdraw).toEqual({
      allowed: false,
      reason: refused.message,
    })
    expect(await prices()).toEqual([
      { ...OLD, to: '2026-11-24' },
      { price: 430, food: 215, from: '2026-11-25', to: null },
    ])
  })

  test('a grid that replaced another of the same day gives it back; the one below waits for the one above', async () => {
    const first = await publish(admin, commune, [child(420)])
    const second = await publish(admin, commune, [child(440)])
    expect(await prices()).toEqual([
      { ...OLD, to: '2026-12-09' },
      { price: 440, food: 220, from: FROM, to: null },
    ])
    expect(await withdraw(admin, first.id)).toMatchObject({ reason: 'CHANGED_SINCE' })
    expect(await withdraw(admin, second.id)).toMatchObject({ __typename: 'TariffPublication' })
    expect(await prices()).toEqual([
      { ...OLD, to: '2026-12-09' },
      { price: 420, food: 210, from: FROM, to: null },
    ])
    expect(await withdraw(admin, first.id)).toMatchObject({ __typename: 'TariffPublication' })
    expect(await prices()).toEqual([{ ...OLD, to: null }])
  })

  test('a first price leaves nothing behind', async () => {
    await rows('delete from tariff where situation_id = $1', [commune.adultSituationId])
    const { id } = await publish(admin, commune, [adult(500)])
    expect(await prices(commune.adultSituationId)).toEqual([{ price: 500, food: 500, from: FROM, to: null }])
    await withdraw(admin, id)
    expect(await prices(commune.adultSituationId)).toEqual([])
    expect(cellOf(await gridOf(admin, commune), commune.adultSituationId, commune.serviceId)).toMatchObject({
      price: null,
      next: null,
    })
  })
})

test('a règlement that sets the price itself is said: the tariff would change nothing', async () => {
  const policy = policyOf(usualRules, {}, 300)
  await rows(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2027-01-01', now(), $2)`,
    [commune.serviceId, JSON.stringify(policy)],
  )
  expect((await gridOf(admin, commune)).services[0]).toMatchObject({ source: 'TARIFF', regulationFrom: '2020-01-01' })
  expect((await gridOf(admin, commune, '2027-01-04')).services[0]).toMatchObject({
    source: 'REGULATION',
    regulationFrom: '2027-01-01',
  })
  expect((await preview(admin, commune, '2027-01-04', [child(420)])).changes[0]).toMatchObject({ source: 'REGULATION' })
})

test('last year’s grid with a percentage fills the form: rounded as asked, nothing published', async () => {
  const raise = (basisPoints: number, stepCents: number) =>
    ask<{ raised: { situationId: string; priceCents: number; foodCents: number }[] }>(
      admin,
      `query ($c: UUID!, $p: Int!, $s: Cents!) { raised: raisedTariffs(communeId: $c, on: "2026-11-25", basisPoints: $p, stepCents: $s) { situationId priceCents foodCents } }`,
      { c: commune.id, p: basisPoints, s: stepCents },
    )
  const of = async (asked: ReturnType<typeof raise>) =>
    (await asked).raised.find(({ situationId }) => situationId === commune.situationId)
  expect(await of(raise(200, 1))).toMatchObject({ priceCents: 388, foodCents: 194 })
  expect(await of(raise(200, 10))).toMatchObject({ priceCents: 390, foodCents: 195 })
  await expect(raise(200, 3)).rejects.toThrow()
  expect(await prices()).toEqual([{ ...OLD, to: null }])
})

test('a grid costs the same statements whatever its size', async () => {
  await publish(admin, commune, [child(390)])
  const count = async () => (await countStatements(() => gridOf(admin, commune))).statements.length
  const few = await count()
  for (let i = 0; i < 5; i++) {
    await rows(
      `with s as (insert into situation (commune_id, name, audience) values ($1, $2, 'ANY') returning id)
       insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) select $1, $3, id, 500, 200, '2020-01-01' from s`,
      [commune.id, `Situation ${i}`, commune.serviceId],
    )
    await publish(admin, commune, [child(400 + i)], { effectiveFrom: `2027-01-0${4 + i}` })
  }
  expect(await count()).toBe(few)
})

test('the régisseur and the agents read; a canteen agent, a family and who is of elsewhere learn nothing', async () => {
  const { id } = await publish(admin, commune, [child(420)])
  const writes = async (who: Signed) => {
    const input = publicationOf(commune, 1, [child(450)])
    expect(await codeOf(who, PUBLISH, { input })).toBe('NOT_FOUND')
    expect(await codeOf(who, WITHDRAW, { id, reason: 'Erreur' })).toBe('NOT_FOUND')
    const cost = { serviceId: commune.serviceId, effectiveFrom: FROM, costCents: 500, revision: 1 }
    expect(await codeOf(who, COST, { input: cost })).toBe('NOT_FOUND')
  }
  for (const role of ['AGENT', 'REGISSEUR'] as const) {
    const who = await given.aStaffMember(commune, role)
    const grid = await gridOf(who, commune)
    expect(grid.can.publish.allowed).toBe(false)
    expect(grid.publications[0]?.can.withdraw.allowed).toBe(false)
    await writes(who)
  }
  const elsewhere = await given.aCommune()
  for (const who of [
    await given.aStaffMember(commune, 'CANTEEN'),
    await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN'),
    family,
  ]) {
    expect(await codeOf(who, GRID, { communeId: commune.id })).toBe('NOT_FOUND')
    const input = { communeId: commune.id, effectiveFrom: FROM, cells: [child(450)] }
    expect(await codeOf(who, PREVIEW, { input })).toBe('NOT_FOUND')
    await writes(who)
  }
  const theirs = { ...child(450), situationId: elsewhere.situationId }
  expect(await codeOf(admin, PUBLISH, { input: publicationOf(commune, 1, [theirs]) })).toBe('NOT_FOUND')
  expect(await prices()).toHaveLength(2)
})
