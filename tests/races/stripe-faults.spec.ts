import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import {
  abandonOrder,
  cellsOn,
  checkPayment,
  type OrderAnswer,
  payOrder,
  placeOrder,
  topUp,
} from '../support/operations.js'
import { shortest } from '../support/durations.js'
import { brokenPromises } from '../support/promises.js'
import { type Account, deliver, pay, stripe, useStripe } from '../support/stripe/index.js'
import { paymentIdOf, postings, sessionAt, storedPayment, withStripe } from '../support/stripe/regie.js'
import { town, useTown } from '../support/town.js'

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

const order = (requestId: string): Promise<OrderAnswer> =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-07'] }],
    expectedTotalCents: 380,
    payment: 'CARD',
    requestId,
  })
const stateOf = async () => (await cellsOn(family, '2026-12-07'))[0]?.state
const creations = () =>
  stripe().requests.filter(
    (r) => r.accountId === account.id && r.path === '/v1/checkout/sessions' && r.method === 'POST',
  )

describe('Stripe does not answer', () => {
  test.each([
    ['is down', { kind: 'down' }],
    ['fails', { kind: 'error', status: 500 }],
    ['has too much to do', { kind: 'error', status: 429 }],
    ['takes the request and cuts the line', { kind: 'mute' }],
  ] as const)(
    'it %s: the order is kept, said clearly, and the same request then opens one page',
    async (_how, weather) => {
      const requestId = randomUUID()
      stripe().weather.set(weather)
      const refused = await order(requestId)
      expect(refused).toMatchObject({
        reason: 'PAYMENT_PROVIDER_DOWN',
        message: 'Le paiement par carte ne répond pas. Votre commande est gardée : réessayez dans un instant.',
      })
      expect(await stateOf()).toBe('HELD')
      stripe().weather.clear()
      const placed = await order(requestId)
      const session = sessionAt(account, placed.paymentUrl)
      expect(account.sessions.size).toBe(1)
      expect((await order(requestId)).paymentUrl).toBe(placed.paymentUrl)
      expect(new Set(creations().map((r) => r.idempotencyKey))).toEqual(new Set([`session-${paymentIdOf(session)}-0`]))
      pay(account, session, 'accepted')
      await deliver(account)
      expect(await stateOf()).toBe('BOOKED')
      expect(await postings(commune.regieId)).toEqual([{ cause: 'CARD_PAYMENT', cents: 380 }])
    },
  )

  test('one fault is bridged by one retry, and the family sees nothing', async () => {
    stripe().weather.set({ kind: 'mute' }, 1)
    const placed = await order(randomUUID())
    expect(sessionAt(account, placed.paymentUrl).status).toBe('open')
    expect(account.sessions.size).toBe(1)
    expect(creations().length).toBe(2)
  })

  test('it is slow: refused after the wait for a provider, no transaction open meanwhile, others served', async () => {
    stripe().weather.set({ kind: 'slow', ms: 6_000 })
    const ordinary = await shortest(stateOf)
    const start = performance.now()
    const answer = order(randomUUID())
    await sleep(1_500)
    const { rows } = await town().owner.query(
      `select state, query from pg_stat_activity where datname = current_database() and usename = 'cantine_app'
         and pid <> pg_backend_pid() and state like 'idle in transaction%'`,
    )
    expect(rows).toEqual([])
    expect(await stateOf()).toBe('HELD')
    expect(await answer).toMatchObject({ reason: 'PAYMENT_PROVIDER_DOWN' })
    expect(performance.now() - start).toBeLessThan(9_000 + 200 * ordinary)
  })

  test('a webhook whose truth cannot be asked is answered 503 and comes again', async () => {
    const placed = await order(randomUUID())
    const session = sessionAt(account, placed.paymentUrl)
    pay(account, session, 'accepted')
    account.waiting = account.waiting.filter(({ type }) => type === 'checkout.session.completed')
    stripe().weather.set({ kind: 'error', status: 500 })
    expect(await deliver(account)).toEqual([503])
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'PENDING' })
    stripe().weather.clear()
    expect(await deliver(account)).toEqual([200])
    expect(await stateOf()).toBe('BOOKED')
  })

  test('the return page says that it is being checked', async () => {
    const placed = await order(randomUUID())
    const id = paymentIdOf(sessionAt(account, placed.paymentUrl))
    stripe().weather.set({ kind: 'down' })
    expect(await checkPayment(family, id)).toMatchObject({
      status: 'PENDING',
      sentence: expect.stringContaining('en cours de vérification'),
    })
  })

  test('giving an order up still frees its places; the page is closed when Stripe answers again', async () => {
    const placed = await order(randomUUID())
    const session = sessionAt(account, placed.paymentUrl)
    stripe().weather.set({ kind: 'down' })
    expect(await abandonOrder(family, placed.order?.id ?? '')).toMatchObject({ order: { status: 'CANCELLED' } })
    expect(await stateOf()).toBe('FREE')
    expect(session.status).toBe('open')
    stripe().weather.clear()
    await recheck(3)
    expect(session.status).toBe('expired')
    await recheck(4)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'EXPIRED' })
  })

  test('a key that Stripe has revoked holds up one régie, not the others', async () => {
    const elsewhere = await given.aCommune()
    const theirs = await withStripe(elsewhere)
    const neighbour = await given.aFamily({ in: elsewhere })
    const [mine, other] = [await topUp(family, commune.regieId, 1000), await topUp(neighbour, elsewhere.regieId, 2000)]
    pay(account, sessionAt(account, mine.payment?.url), 'accepted')
    pay(theirs, sessionAt(theirs, other.payment?.url), 'accepted')
    account.key = 'sk_test_revokedrevoked'
    await recheck(3)
    expect(await postings(elsewhere.regieId)).toEqual([{ cause: 'TOP_UP', cents: 2000 }])
    expect(await postings(commune.regieId)).toEqual([])
    expect(await topUp(family, commune.regieId, 1000)).toMatchObject({ reason: 'PAYMENT_PROVIDER_DOWN' })
  })
})

describe('killed in the middle', () => {
  test('between the row and the session: the same call opens the page', async () => {
    const requestId = randomUUID()
    stripe().weather.set({ kind: 'down' })
    await order(requestId)
    const { rows } = await town().owner.query(`select count(*)::int as n from payment where regie_id = $1`, [
      commune.regieId,
    ])
    expect(rows).toEqual([{ n: 1 }])
    stripe().weather.clear()
    expect(sessionAt(account, (await order(requestId)).paymentUrl).amount_total).toBe(380)
    expect(
      (await town().owner.query(`select count(*)::int as n from payment where regie_id = $1`, [commune.regieId])).rows,
    ).toEqual([{ n: 1 }])
  })

  test('between the session and writing it down: its webhook says which payment it was', async () => {
    const placed = await order(randomUUID())
    const session = sessionAt(account, placed.paymentUrl)
    await town().owner.query('update payment set session_id = null, url = null where id = $1', [paymentIdOf(session)])
    pay(account, session, 'accepted')
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED', sessionId: session.id })
    expect(await stateOf()).toBe('BOOKED')
  })

  test('ten clicks at once open one page', async () => {
    const requestId = randomUUID()
    const placed = await order(requestId)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        i % 2 ? order(requestId) : payOrder(family, placed.order?.id ?? '', 'CARD'),
      ),
    )
    expect(new Set(answers.map((a) => a.paymentUrl))).toEqual(new Set([placed.paymentUrl]))
    expect(account.sessions.size).toBe(1)
  })

  test('ten first clicks of a top-up at once open one page', async () => {
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => topUp(family, commune.regieId, 2000, requestId)))
    const urls = answers.flatMap((a) => (a.payment ? [a.payment.url] : []))
    expect(new Set(urls).size).toBe(1)
    expect(answers.every((a) => a.payment ?? a.reason === 'PAYMENT_PROVIDER_DOWN')).toBeTruthy()
    expect(account.sessions.size).toBe(1)
  })
})

async function recheck(minutes: number): Promise<void> {
  clock.at(new Date(Date.parse(NOON) + minutes * 60_000))
  await town().owner.query(`select graphile_worker.add_job('recheck-payments')`)
  await town().runJobs()
}
