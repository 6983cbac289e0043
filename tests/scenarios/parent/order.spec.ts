import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { codeOf } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cellsOn, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
const days = ['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11']
const lines = () => family.children.map((beneficiaryId) => ({ serviceId: commune.serviceId, beneficiaryId, days }))

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ children: 2, in: commune, creditCents: 4000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

describe('the quote', () => {
  test('prices two children on four dates and says what the wallet has', async () => {
    expect(await quote(family, lines())).toEqual({
      totalCents: 3040,
      unavailable: [],
      regies: [
        {
          totalCents: 3040,
          walletBalanceCents: 4000,
          missingCents: 0,
          onInvoice: null,
          months: [],
          afterMealCents: 0,
          cancellationRule: expect.stringMatching(/vendredi 4 décembre à 9.h/),
          lines: [
            { included: false, quantity: 4, unitPriceCents: 380, totalCents: 1520 },
            { included: false, quantity: 4, unitPriceCents: 380, totalCents: 1520 },
          ],
          choices: [
            { method: 'WALLET', walletCents: 3040, cardCents: 0, allowed: true, reason: null },
            { method: 'CARD', walletCents: 0, cardCents: 3040, allowed: true, reason: null },
          ],
        },
      ],
    })
  })

  test('says why a day cannot be had: Wednesday, Christmas break, deadline passed', async () => {
    clock.at('2026-12-07T09:00:00+01:00')
    const [child] = family.children
    const asked = [
      { serviceId: commune.serviceId, beneficiaryId: child ?? '', days: ['2026-12-08', '2026-12-09', '2026-12-22'] },
    ]
    const { unavailable, totalCents } = await quote(family, asked)
    expect(totalCents).toBe(0)
    expect(unavailable.map((u) => [u.day, u.reason])).toEqual([
      ['2026-12-08', 'DEADLINE_PASSED'],
      ['2026-12-09', 'CLOSED'],
      ['2026-12-22', 'CLOSED'],
    ])
    expect(unavailable[0]?.message).toMatch(/la limite était lundi 7 décembre à 9.h/)
  })
})

describe('paying with the wallet', () => {
  test('books every meal at once and takes exactly the quoted total', async () => {
    const answer = await placeOrder(family, { lines: lines(), expectedTotalCents: 3040 })
    expect(answer).toMatchObject({
      __typename: 'OrderPlaced',
      paymentUrl: null,
      order: { status: 'PAID', totalCents: 3040, walletCents: 3040, cardCents: 0 },
    })
    expect(answer.order?.bookings).toHaveLength(8)
    expect(await balanceOf(family, commune.regieId)).toBe(960)
    expect((await cellsOn(family, '2026-12-08')).map((c) => c.state)).toEqual(['BOOKED', 'BOOKED'])
  })

  test('mails a receipt once the order is committed', async () => {
    await placeOrder(family, { lines: lines(), expectedTotalCents: 3040 })
    await town().runJobs()
    const [mail] = await town().mailsTo(family.email)
    expect(mail?.text).toMatch(/30,40/)
  })

  test('the same request id gives the same order, once', async () => {
    const asked = { lines: lines(), expectedTotalCents: 3040, requestId: randomUUID() }
    const [first, second] = [await placeOrder(family, asked), await placeOrder(family, asked)]
    expect(second.order).toEqual(first.order)
    expect(await balanceOf(family, commune.regieId)).toBe(960)
  })

  test('a request id does not serve for another basket', async () => {
    const requestId = randomUUID()
    await placeOrder(family, { lines: lines(), expectedTotalCents: 3040, requestId })
    const other = await placeOrder(family, { lines: lines().slice(0, 1), expectedTotalCents: 1520, requestId })
    expect(other).toMatchObject({ __typename: 'OrderRefused', reason: 'REQUEST_ID_REUSED' })
  })

  test('a total that is not the quoted one is refused and nothing moves', async () => {
    const answer = await placeOrder(family, { lines: lines(), expectedTotalCents: 100 })
    expect(answer).toMatchObject({ reason: 'PRICE_CHANGED', totalCents: 3040 })
    expect(await balanceOf(family, commune.regieId)).toBe(4000)
  })

  test('a wallet too short says by how much', async () => {
    const poor = await given.aFamily({ in: commune, creditCents: 1000 })
    const asked = [{ serviceId: commune.serviceId, beneficiaryId: poor.children[0] ?? '', days }]
    expect(await placeOrder(poor, { lines: asked, expectedTotalCents: 1520 })).toMatchObject({
      reason: 'INSUFFICIENT_FUNDS',
      missingCents: 520,
    })
    expect(await balanceOf(poor, commune.regieId)).toBe(1000)
  })

  test('one day that is gone refuses the whole basket and says which', async () => {
    const full = await given.aCommune({ capacity: 0 })
    const other = await given.aFamily({ in: full, creditCents: 4000 })
    const asked = [{ serviceId: full.serviceId, beneficiaryId: other.children[0] ?? '', days: ['2026-12-08'] }]
    expect(await placeOrder(other, { lines: asked, expectedTotalCents: 380 })).toMatchObject({
      reason: 'DAYS_UNAVAILABLE',
      unavailable: [{ day: '2026-12-08', reason: 'FULL' }],
    })
  })
})

describe('who may order', () => {
  test('an account that waits for the town hall cannot', async () => {
    const waiting = await given.aFamily({ in: commune, status: 'PENDING', creditCents: 1000 })
    const asked = [{ serviceId: commune.serviceId, beneficiaryId: waiting.children[0] ?? '', days: ['2026-12-08'] }]
    expect(await placeOrder(waiting, { lines: asked, expectedTotalCents: 380 })).toMatchObject({
      reason: 'ACCOUNT_NOT_ACTIVE',
    })
  })

  test('a child whose access is not validated cannot, and the sentence says what is awaited', async () => {
    const waiting = await given.aFamily({ in: commune, accessStatus: 'PENDING', creditCents: 1000 })
    const asked = [{ serviceId: commune.serviceId, beneficiaryId: waiting.children[0] ?? '', days: ['2026-12-08'] }]
    const answer = await placeOrder(waiting, { lines: asked, expectedTotalCents: 380 })
    expect(answer.unavailable?.[0]).toMatchObject({
      reason: 'NOT_ENTITLED',
      message: 'Louane : accès à « Cantine » en attente de validation par la mairie.',
    })
  })

  test('somebody else’s child answers like a child that does not exist', async () => {
    const stranger = await given.aFamily({ in: await given.aCommune(), creditCents: 1000 })
    const input = { requestId: randomUUID(), lines: lines(), expectedTotalCents: 3040, payment: 'WALLET' }
    const query = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }`
    expect(await codeOf(stranger, query, { input })).toBe('NOT_FOUND')
    expect(await codeOf(stranger, query, { input: { ...input, accountId: family.accountId } })).toBe('NOT_FOUND')
    expect(await codeOf(null, query, { input })).toBe('UNAUTHENTICATED')
    expect(await balanceOf(family, commune.regieId)).toBe(4000)
  })
})

test('a negative quantity, 201 days or a day that does not exist never reach the database', async () => {
  const query = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }`
  const input = { requestId: randomUUID(), lines: lines(), expectedTotalCents: 3040, payment: 'WALLET' }
  const many = Array.from({ length: 201 }, (_, i) =>
    new Date(Date.UTC(2026, 11, 1) + i * 86_400_000).toISOString().slice(0, 10),
  )
  for (const bad of [
    { ...input, expectedTotalCents: -5 },
    { ...input, lines: [{ ...lines()[0], days: many }] },
    { ...input, lines: [{ ...lines()[0], days: ['2026-02-30'] }] },
    { ...input, lines: [{ ...lines()[0], days: [] }] },
    { ...input, lines: [] },
    { ...input, totalCents: 1 },
  ])
    expect(await codeOf(family, query, { input: bad })).toBe('BAD_USER_INPUT')
})
