import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import {
  abandonOrder,
  balanceOf,
  cellsOn,
  checkPayment,
  type OrderAnswer,
  payOrder,
  placeOrder,
  quote,
  topUp,
} from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  type Account,
  deliver,
  endSlowPayment,
  pay,
  stripe,
  takeEvents,
  useStripe,
} from '../../support/stripe/index.js'
import { paymentIdOf, postings, sessionAt, storedPayment, withStripe } from '../../support/stripe/regie.js'
import { town, useTown } from '../../support/town.js'

useStripe()
useTown()

let commune: TestCommune
let account: Account
let family: TestFamily
const NOON = '2026-11-25T12:00:00+01:00'

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune({ capacity: 5 })
  account = await withStripe(commune)
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAYS = ['2026-12-07', '2026-12-08']
const order = (
  payment: 'CARD' | 'WALLET_THEN_CARD' = 'CARD',
  requestId = randomUUID(),
  expectedTotalCents = 760,
): Promise<OrderAnswer> =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }],
    expectedTotalCents,
    payment,
    requestId,
  })
const stateOn = async (day: string) => (await cellsOn(family, day))[0]?.state
const later = (minutes: number) => clock.at(new Date(Date.parse(NOON) + minutes * 60_000))

describe('paying an order on Stripe’s page', () => {
  test('Stripe is asked for exactly the order, and the places are held', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    expect(session).toMatchObject({
      amount_total: 760,
      currency: 'eur',
      locale: 'fr',
      mode: 'payment',
      livemode: false,
      client_reference_id: expect.any(String),
      metadata: { payment: session.client_reference_id },
      success_url: `${town().url}/paiement/${session.client_reference_id}`,
      cancel_url: `${town().url}/paiement/${session.client_reference_id}`,
    })
    expect(await storedPayment(paymentIdOf(session))).toEqual({
      status: 'PENDING',
      provider: 'stripe',
      mode: 'test',
      sessionId: session.id,
      alert: null,
      accountRef: account.id,
      providerPaymentId: null,
    })
    expect(await stateOn('2026-12-07')).toBe('HELD')
  })

  test('the webhook alone books', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'accepted')
    expect(new Set(await deliver(account))).toEqual(new Set([200]))
    expect(await stateOn('2026-12-08')).toBe('BOOKED')
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({
      status: 'SUCCEEDED',
      providerPaymentId: session.payment_intent,
    })
    expect(await postings(commune.regieId)).toEqual([{ cause: 'CARD_PAYMENT', cents: 760 }])
  })

  test('the return page alone books: the webhook is lost', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'accepted')
    takeEvents(account)
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOn('2026-12-08')).toBe('BOOKED')
  })

  test('a declined card leaves the page open for another one', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'declined')
    await deliver(account)
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'PENDING' })
    expect((await payOrder(family, placed.order?.id ?? '', 'CARD')).paymentUrl).toBe(placed.paymentUrl)
    pay(account, session, 'accepted')
    await deliver(account)
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
    expect(await postings(commune.regieId)).toEqual([{ cause: 'CARD_PAYMENT', cents: 760 }])
  })

  test('the wallet pays first, the card the rest, in one go', async () => {
    await given.credit(family.accountId, commune.regieId, 500)
    const placed = await order('WALLET_THEN_CARD')
    const session = sessionAt(account, placed.paymentUrl)
    expect(session.amount_total).toBe(260)
    pay(account, session, 'accepted')
    await deliver(account)
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
    expect(await balanceOf(family, commune.regieId)).toBe(0)
  })

  test('20 cents left for the card: the wallet pays 30 cents less, as the quote said', async () => {
    await given.credit(family.accountId, commune.regieId, 740)
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }]
    expect((await quote(family, lines)).regies[0]?.choices[1]).toEqual({
      method: 'WALLET_THEN_CARD',
      allowed: true,
      reason: expect.stringContaining('La carte paie au moins 0,50'),
      walletCents: 710,
      cardCents: 50,
    })
    const placed = await order('WALLET_THEN_CARD')
    expect(placed.order).toMatchObject({ status: 'PENDING', walletCents: 710, cardCents: 50 })
    expect(sessionAt(account, placed.paymentUrl).amount_total).toBe(50)
    expect(await balanceOf(family, commune.regieId)).toBe(30)
    pay(account, sessionAt(account, placed.paymentUrl), 'accepted')
    await deliver(account)
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
  })

  test.each(['CARD', 'WALLET_THEN_CARD'] as const)(
    'an order of 40 cents is refused whole (%s): nothing is held, nothing is at Stripe',
    async (method) => {
      await given.credit(family.accountId, commune.regieId, 10)
      await town().owner.query('update tariff set price_cents = 20, food_cents = 10 where service_id = $1', [
        commune.serviceId,
      ])
      expect(await order(method, randomUUID(), 40)).toMatchObject({
        reason: 'CARD_AMOUNT_TOO_SMALL',
        message: expect.stringContaining('payez avec votre porte-monnaie'),
      })
      expect(account.sessions.size).toBe(0)
      expect(await stateOn('2026-12-07')).toBe('FREE')
      expect(await balanceOf(family, commune.regieId)).toBe(10)
      expect((await town().owner.query('select 1 from orders where regie_id = $1', [commune.regieId])).rows).toEqual([])
    },
  )

  test('giving up closes the page at Stripe', async () => {
    const placed = await order()
    expect(await abandonOrder(family, placed.order?.id ?? '')).toMatchObject({ order: { status: 'CANCELLED' } })
    const session = sessionAt(account, placed.paymentUrl)
    expect(session.status).toBe('expired')
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'EXPIRED' })
    expect(await postings(commune.regieId)).toEqual([])
  })
})

describe('the order holds its places for less time than Stripe keeps a page', () => {
  test('the page closes with the order', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    expect(session.expires_at - Date.parse(NOON) / 1000).toBeGreaterThan(1_800)
    later(16)
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
    await town().runJobs()
    expect(session.status).toBe('expired')
    expect(await stateOn('2026-12-07')).toBe('FREE')
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'EXPIRED' })
  })

  test('paid at the last second, heard of after the order has expired: books again', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'accepted')
    const events = takeEvents(account)
    later(16)
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
    await town().runJobs()
    expect(await stateOn('2026-12-07')).toBe('FREE')
    expect(session.status).toBe('complete')
    account.waiting.push(...events)
    await deliver(account)
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
    expect(await postings(commune.regieId)).toEqual([{ cause: 'CARD_PAYMENT', cents: 760 }])
  })

  test('a page forgotten for an hour expires by itself; the order can be made again', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    later(62)
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({
      status: 'EXPIRED',
      sentence: expect.stringMatching(/rien n’a été débité/i),
    })
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
    await town().runJobs()
    const again = await order()
    expect(again.paymentUrl).not.toBe(placed.paymentUrl)
  })
})

describe('methods whose bank answers later', () => {
  test('nothing is booked before the answer; three days later the money is there, once', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'slow')
    await deliver(account)
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'PENDING' })
    expect(await postings(commune.regieId)).toEqual([])
    later(3 * 24 * 60)
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
    await town().runJobs()
    endSlowPayment(account, session, true)
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
    expect(await postings(commune.regieId)).toEqual([{ cause: 'CARD_PAYMENT', cents: 760 }])
  })

  test('refused by the bank: said so, nothing was taken, and a new page opens', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'slow')
    endSlowPayment(account, session, false)
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'FAILED' })
    const again = await payOrder(family, placed.order?.id ?? '', 'CARD')
    pay(account, sessionAt(account, again.paymentUrl), 'accepted')
    await deliver(account)
    expect(await stateOn('2026-12-07')).toBe('BOOKED')
  })
})

describe('topping up', () => {
  test('20 € arrive once on the wallet', async () => {
    const started = await topUp(family, commune.regieId, 2000)
    const session = sessionAt(account, started.payment?.url)
    pay(account, session, 'accepted')
    await Promise.all([deliver(account, { times: 2 }), checkPayment(family, paymentIdOf(session))])
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
    expect(await postings(commune.regieId)).toEqual([{ cause: 'TOP_UP', cents: 2000 }])
  })

  test('asked again after an hour under the same request, a page that never opened opens', async () => {
    const requestId = randomUUID()
    stripe().weather.set({ kind: 'mute' })
    expect(await topUp(family, commune.regieId, 2000, requestId)).toMatchObject({ reason: 'PAYMENT_PROVIDER_DOWN' })
    stripe().weather.clear()
    later(65)
    const again = await topUp(family, commune.regieId, 2000, requestId)
    const session = sessionAt(account, again.payment?.url)
    pay(account, session, 'accepted')
    await deliver(account)
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })
})
