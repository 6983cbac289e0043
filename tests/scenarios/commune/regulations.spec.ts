import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, cellsOn, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
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

/** « Jeudi 9 h, hors délai + 50 %, annulation la veille 9 h, QF en 5 tranches ». */
const council: Policy = {
  language: 1,
  name: 'Restaurant scolaire',
  services: {
    service: {
      actions: {
        book: [
          { id: 'normal', until: { weekday: 'thu', week: -1, at: '09:00' } },
          {
            id: 'late',
            label: 'hors délai',
            until: { back: 1, at: '09:00' },
            outcome: 'acceptLate',
            modifiers: [{ percent: 50, label: 'hors délai' }],
          },
        ],
        cancel: [{ until: { back: 1, at: '09:00' } }],
      },
      price: {
        by: 'qf',
        brackets: [
          { to: 400, price: 120 },
          { from: 401, to: 700, price: 210 },
          { from: 701, to: 1000, price: 300 },
          { from: 1001, to: 1400, price: 380 },
          { from: 1401, price: 460 },
        ],
        unknown: 460,
      },
    },
  },
}

const SAVE = `mutation ($s: UUID!, $p: String!) { saveRegulationDraft(serviceId: $s, policy: $p) {
  __typename ... on Regulation { id version status sentences problems { pointer } } ... on RegulationRefused { reason problems { pointer severity message } } } }`
const PUBLISH = `mutation ($id: UUID!, $day: Day!) { publishRegulation(id: $id, effectiveFrom: $day, confirmToday: true) {
  __typename ... on Regulation { id version status effectiveFrom } ... on RegulationRefused { reason message } } }`

interface Saved {
  __typename: string
  id: string
  version: number
  status: string
  sentences: string[]
  reason?: string
  problems: { pointer: string; severity: string; message: string }[]
}
const save = async (policy: unknown, who = admin): Promise<Saved> =>
  (await ask<{ saveRegulationDraft: Saved }>(who, SAVE, { s: commune.serviceId, p: JSON.stringify(policy) }))
    .saveRegulationDraft
const publish = async (id: string, day = '2026-11-25') =>
  (await ask<{ publishRegulation: Saved & { message?: string } }>(admin, PUBLISH, { id, day })).publishRegulation
const setQuotient = (quotient: number) =>
  ask(
    admin,
    `mutation ($a: UUID!, $c: UUID!, $q: Int) { setFamilyQuotient(accountId: $a, communeId: $c, quotient: $q, validFrom: "2026-09-01") { __typename } }`,
    { a: family.accountId, c: commune.id, q: quotient },
  )
const lineOn = (day: string) => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [day] }]

describe('a council’s decision', () => {
  test('is written, read back, published, and seen at once in the cells and prices of families', async () => {
    const draft = await save(council)
    expect(draft).toMatchObject({ __typename: 'Regulation', status: 'DRAFT', version: 2, problems: [] })
    expect(draft.sentences.join(' ')).toMatch(/jeudi 9.h/)
    expect(draft.sentences.join(' ')).toMatch(/50.%/)
    expect((await cellsOn(family, '2026-12-01'))[0]).toMatchObject({ state: 'FREE', priceCents: 380 })
    expect(await publish(draft.id)).toMatchObject({ status: 'PUBLISHED', effectiveFrom: '2026-11-25' })
    await setQuotient(650)
    expect((await cellsOn(family, '2026-12-01'))[0]).toMatchObject({
      state: 'FREE',
      priceCents: 210,
      surchargeCents: 0,
      bookableUntil: '2026-11-26T08:00:00.000Z',
      cancellableUntil: '2026-11-30T08:00:00.000Z',
    })
    expect((await cellsOn(family, '2026-11-27'))[0]).toMatchObject({
      state: 'LATE',
      priceCents: 210,
      surchargeCents: 105,
    })
    const placed = await placeOrder(family, { lines: lineOn('2026-11-27'), expectedTotalCents: 315 })
    expect(placed).toMatchObject({ order: { totalCents: 315 } })
  })

  test('published for later, it leaves the meals before its day alone', async () => {
    const { id } = await save(council)
    await publish(id, '2026-12-07')
    expect((await cellsOn(family, '2026-12-04'))[0]).toMatchObject({ priceCents: 380 })
    expect((await cellsOn(family, '2026-12-08'))[0]).toMatchObject({ priceCents: 460 })
  })

  test('does not touch what was booked before: price, limits and version stay', async () => {
    const placed = await placeOrder(family, { lines: lineOn('2026-12-08'), expectedTotalCents: 380 })
    const { id } = await save({ ...council, services: { service: { actions: { book: [{ until: { back: 9 } }] } } } })
    await publish(id)
    clock.at('2026-12-07T08:00:00+01:00')
    expect(await cancelBookings(family, [placed.order?.bookings[0]?.id ?? ''], 380)).toMatchObject({ refundCents: 380 })
    expect(await balanceOf(family, commune.regieId)).toBe(5000)
  })

  test('once published it is never changed, even by the owner of the database', async () => {
    const { id } = await save(council)
    await publish(id)
    expect(await publish(id)).toMatchObject({ __typename: 'RegulationRefused', reason: 'NOT_A_DRAFT' })
    await expect(town().owner.query(`update regulation set policy = '{}' where id = $1`, [id])).rejects.toThrow(
      /never changed/,
    )
    await expect(town().owner.query('delete from regulation where id = $1', [id])).rejects.toThrow(/never changed/)
  })

  test('does not begin in the past', async () => {
    const { id } = await save(council)
    expect(await publish(id, '2026-11-24')).toMatchObject({ reason: 'BAD_DATES' })
  })
})

describe('a draft with errors', () => {
  test.each([
    [
      'a hole between two brackets',
      {
        price: {
          by: 'qf',
          brackets: [
            { to: 400, price: 1 },
            { from: 500, price: 2 },
          ],
        },
      },
      /\/price/,
    ],
    ['a limit after the meal', { actions: { book: [{ until: { back: -2, at: '09:00' } }] } }, /\/actions\/book\/0/],
    ['a word the language does not know', { actions: { book: [{ untill: {} }] } }, /\/actions\/book\/0/],
  ])('is refused at its place: %s', async (_what, service, pointer) => {
    const refused = await save({ language: 1, name: 'x', services: { service } })
    expect(refused).toMatchObject({ __typename: 'RegulationRefused', reason: 'MALFORMED' })
    expect(
      refused.problems
        .filter((p) => p.severity === 'ERROR')
        .map((p) => p.pointer)
        .join(' '),
    ).toMatch(pointer)
  })

  test('text that is not JSON says so, and about where', async () => {
    const { saveRegulationDraft } = await ask<{ saveRegulationDraft: Saved }>(admin, SAVE, {
      s: commune.serviceId,
      p: '{\n "language": 1,\n}',
    })
    expect(saveRegulationDraft.problems[0]?.message).toMatch(/pas du JSON.*ligne/)
  })

  test('another draft replaces the one that waits', async () => {
    const first = await save(council)
    const second = await save({ ...council, name: 'Restaurant scolaire, deuxième essai' })
    expect(second.id).toBe(first.id)
  })
})

describe('the simulator', () => {
  const SIMULATE = `query ($input: SimulationInput!) { simulateRegulation(input: $input) { allowed sentence rule priceCents explanation until final } }`
  const simulate = async (more: object) =>
    (
      await ask<{
        simulateRegulation: { allowed: boolean; priceCents: number | null; explanation: string; rule: string | null }
      }>(admin, SIMULATE, {
        input: {
          serviceId: commune.serviceId,
          action: 'BOOK',
          day: '2026-12-01',
          at: '2026-11-25T10:00:00+01:00',
          ...more,
        },
      })
    ).simulateRegulation

  test('tries a draft for a child and its family’s quotient, line by line', async () => {
    await setQuotient(850)
    const late = { policy: JSON.stringify(council), beneficiaryId: family.children[0], at: '2026-11-27T10:00:00+01:00' }
    const answer = await simulate(late)
    expect(answer).toMatchObject({ allowed: true, rule: 'late', priceCents: 450 })
    expect(answer.explanation).toMatch(/3,00.€.*50.%.*= 4,50.€/)
  })

  test('tries the rules in force for a situation', async () =>
    expect(await simulate({ situationId: commune.situationId })).toMatchObject({ allowed: true, priceCents: 380 }))

  test('where the family lives is what its situation says, unless the commune keeps it', async () => {
    const price = { first: [{ when: { resident: false }, price: 580 }, { price: 380 }] }
    const policy = JSON.stringify({ ...council, services: { service: { price, actions: { book: [{}] } } } })
    const byChild = { policy, beneficiaryId: family.children[0] }
    const { owner } = town()
    await owner.query(`update situation set residence = 'NON_RESIDENT' where id = $1`, [commune.situationId])
    expect(await simulate({ policy, situationId: commune.situationId })).toMatchObject({ priceCents: 580 })
    expect(await simulate(byChild)).toMatchObject({ priceCents: 580 })
    await owner.query(
      `with f as (insert into custom_field (commune_id, name, label, type, choices, scope, source)
         values ($1, 'resident', 'Habite la commune', 'YES_NO', '[]', 'FAMILY', 'STAFF') returning id)
       insert into custom_value (field_id, account_id, value, valid_from, status, given_by, given_at, decided_by, decided_at)
         select id, $2, 'true', '2026-01-01', 'VALID', $3, now(), $3, now() from f`,
      [commune.id, family.accountId, admin.accountId],
    )
    expect(await simulate(byChild)).toMatchObject({ priceCents: 380 })
  })

  test('facts may be given by hand', async () =>
    expect(await simulate({ policy: JSON.stringify(council), facts: [{ name: 'qf', value: '350' }] })).toMatchObject({
      priceCents: 120,
    }))
})

test('a draft replayed on real bookings says which families and how many euros would change', async () => {
  await placeOrder(family, { lines: lineOn('2026-12-08'), expectedTotalCents: 380 })
  await setQuotient(300)
  const query = `query ($s: UUID!, $p: String!) { replayRegulation(serviceId: $s, policy: $p, from: "2026-12-01", to: "2026-12-31") {
    bookings changed families differenceCents changes { day beneficiaryName beforeCents afterCents } } }`
  expect(await ask(admin, query, { s: commune.serviceId, p: JSON.stringify(council) })).toEqual({
    replayRegulation: {
      bookings: 1,
      changed: 1,
      families: 1,
      differenceCents: -260,
      changes: [{ day: '2026-12-08', beneficiaryName: 'Louane Dupont', beforeCents: 380, afterCents: 120 }],
    },
  })
})

test('families and other communes neither read drafts nor write; an agent reads only', async () => {
  const s = commune.serviceId
  const policy = JSON.stringify(council)
  const read = `query ($s: UUID!) { regulations(serviceId: $s) { id } }`
  const elsewhere = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
  for (const who of [family, elsewhere, await given.aStaffMember(commune, 'CANTEEN')]) {
    expect(await codeOf(who, read, { s })).toBe('NOT_FOUND')
    expect(await codeOf(who, SAVE, { s, p: policy })).toBe('NOT_FOUND')
    expect(
      await codeOf(who, `query ($s: UUID!, $p: String!) { checkRegulation(serviceId: $s, policy: $p) { sentences } }`, {
        s,
        p: policy,
      }),
    ).toBe('NOT_FOUND')
  }
  const agent = await given.aStaffMember(commune)
  expect(await codeOf(agent, read, { s })).toBeUndefined()
  expect(await codeOf(agent, SAVE, { s, p: policy })).toBe('NOT_FOUND')
  const { rows } = await town().owner.query('select count(*)::int as n from regulation where service_id = $1', [s])
  expect(rows).toEqual([{ n: 1 }])
})
