import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import {
  balanceOf,
  cellsOn,
  checkPayment,
  type OrderAnswer,
  payOrder,
  placeOrder,
  topUp,
} from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { type Account, deliver, pay, send, type Session, takeEvents, useStripe } from '../support/stripe/index.js'
import {
  notedEvents,
  paymentIdOf,
  postings,
  sessionAt,
  setKeys,
  storedPayment,
  withStripe,
} from '../support/stripe/regie.js'
import { town, useTown } from '../support/town.js'

useStripe()
useTown()

let commune: TestCommune
let account: Account
let family: TestFamily
const NOON = '2026-11-25T12:00:00+01:00'
const DAYS = ['2026-12-07', '2026-12-08']
const PAID = [{ cause: 'CARD_PAYMENT', cents: 760 }]

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune({ capacity: 5 })
  account = await withStripe(commune)
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const order = (who = family, at = commune): Promise<OrderAnswer> =>
  placeOrder(who, {
    lines: [{ serviceId: at.serviceId, beneficiaryId: who.children[0] ?? '', days: DAYS }],
    expectedTotalCents: 760,
    payment: 'CARD',
  })
const stateOf = async (who = family) => (await cellsOn(who, '2026-12-07'))[0]?.state
const later = (minutes: number) => clock.at(new Date(Date.parse(NOON) + minutes * 60_000))

async function paidOrder(
  who = family,
  at = commune,
  from = account,
): Promise<{ session: Session; id: string; orderId: string }> {
  const placed = await order(who, at)
  const session = sessionAt(from, placed.paymentUrl)
  pay(from, session, 'accepted')
  return { session, id: paymentIdOf(session), orderId: placed.order?.id ?? '' }
}

async function expireOrders(): Promise<void> {
  later(16)
  await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
  await town().runJobs()
}

describe('the same payment, told in every way', () => {
  test('each event twenty times at once: one effect, each event noted once', async () => {
    await paidOrder()
    const events = [...account.waiting]
    expect(events.map(({ type }) => type)).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ])
    const statuses = await Promise.all(
      takeEvents(account).flatMap((e) => Array.from({ length: 20 }, () => send(account, e))),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(await postings(commune.regieId)).toEqual(PAID)
    expect(await notedEvents(events)).toBe(3)
    expect(await stateOf()).toBe('BOOKED')
  })

  test('webhooks, the return page and the re-check job at once: one effect', async () => {
    const { id } = await paidOrder()
    later(2)
    await town().owner.query(`select graphile_worker.add_job('recheck-payments')`)
    await Promise.all([
      deliver(account, { times: 5 }),
      ...Array.from({ length: 5 }, () => checkPayment(family, id)),
      town().runJobs(),
    ])
    expect(await postings(commune.regieId)).toEqual(PAID)
  })

  test('backwards, with those of another payment in between', async () => {
    await paidOrder()
    const other = await given.aFamily({ in: commune })
    await paidOrder(other)
    expect(new Set(await deliver(account, { order: 'backwards', times: 2 }))).toEqual(new Set([200]))
    expect(await stateOf()).toBe('BOOKED')
    expect(await stateOf(other)).toBe('BOOKED')
    expect(await postings(commune.regieId)).toEqual([...PAID, ...PAID])
  })

  test('three days late, signed again by Stripe', async () => {
    const { id } = await paidOrder()
    const events = takeEvents(account)
    await expireOrders()
    later(3 * 24 * 60)
    for (const event of events) expect(await send(account, event)).toBe(200)
    expect(await storedPayment(id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOf()).toBe('BOOKED')
    expect(await postings(commune.regieId)).toEqual(PAID)
  })

  test('before the family comes back, and again after: the return page says it is paid', async () => {
    const { id } = await paidOrder()
    const events = [...account.waiting]
    await deliver(account)
    expect(await checkPayment(family, id)).toMatchObject({ status: 'SUCCEEDED' })
    for (const event of events) expect(await send(account, event)).toBe(200)
    expect(await postings(commune.regieId)).toEqual(PAID)
  })

  test('after the order was paid by the wallet instead: the card’s money is on the wallet, and the family is told', async () => {
    const { id, orderId } = await paidOrder()
    takeEvents(account)
    await given.credit(family.accountId, commune.regieId, 760)
    expect(await payOrder(family, orderId, 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
    expect(await balanceOf(family, commune.regieId)).toBe(0)
    expect(await checkPayment(family, id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await balanceOf(family, commune.regieId)).toBe(760)
    await town().runJobs()
    expect((await town().mailsTo(family.email)).map((m) => m.text).join()).toMatch(/porte-monnaie/)
  })

  test('after the order has expired and its places are gone: on the wallet', async () => {
    const { id } = await paidOrder()
    const events = takeEvents(account)
    await expireOrders()
    for (let i = 0; i < 5; i++) {
      const other = await given.aFamily({ in: commune, creditCents: 760 })
      await placeOrder(other, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: other.children[0] ?? '', days: DAYS }],
        expectedTotalCents: 760,
      })
    }
    for (const event of events) expect(await send(account, event)).toBe(200)
    expect(await storedPayment(id)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOf()).not.toBe('BOOKED')
    expect(await balanceOf(family, commune.regieId)).toBe(760)
  })
})

describe('an event is believed only when it is signed', () => {
  const nothing = async (id: string) => {
    expect(await storedPayment(id)).toMatchObject({ status: 'PENDING' })
    expect(await postings(commune.regieId)).toEqual([])
    expect(await stateOf()).toBe('HELD')
  }

  test.each([
    ['with another secret', { secrets: ['whsec_someoneelses'] }],
    ['with no secret', { secrets: [] }],
    ['more than five minutes ago', { at: new Date(Date.parse(NOON) - 301_000) }],
    ['for another body', { tampered: (body: string) => body.replace('"id"', '"iD"') }],
    ['for a body that is no JSON', { tampered: () => '{' }],
  ])('signed %s: 400, and nothing has happened', async (_how, sending) => {
    const { id } = await paidOrder()
    const events = takeEvents(account)
    for (const event of events) expect(await send(account, event, sending)).toBe(400)
    await nothing(id)
    expect(await notedEvents(events)).toBe(0)
  })

  test('an unknown régie, one without keys and a bad signature answer alike', async () => {
    const without = await given.aCommune()
    await paidOrder()
    const [event] = takeEvents(account, 'checkout.session.completed')
    if (!event) throw new Error('no event')
    const answerAt = async (path: string, secrets = account.webhookSecrets) => {
      const url = `${town().url}/webhooks/stripe/${path}`
      const status = await send(account, event, { url, secrets })
      return status
    }
    expect(await answerAt('00000000-0000-4000-8000-000000000000')).toBe(400)
    expect(await answerAt('not-a-uuid')).toBe(400)
    expect(await answerAt(without.regieId)).toBe(400)
    expect(await answerAt(commune.regieId, ['whsec_x'])).toBe(400)
    expect(await answerAt(commune.regieId)).toBe(200)
  })

  test('while the secret is rolled both are believed; once the first is retired only the new one is', async () => {
    const [old = ''] = account.webhookSecrets
    const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
    const fresh = 'whsec_freshfreshfresh'
    expect(await setKeys(regisseur, { regieId: commune.regieId, signingKey: fresh })).toMatchObject({ signingKeys: 2 })
    await paidOrder()
    const [a, b, c] = takeEvents(account)
    if (!a || !b || !c) throw new Error('three events')
    expect(await send(account, a, { secrets: [old] })).toBe(200)
    expect(await send(account, b, { secrets: [fresh] })).toBe(200)
    expect(await send(account, c, { secrets: [old, fresh] })).toBe(200)
    expect(await stateOf()).toBe('BOOKED')
    await setKeys(regisseur, { regieId: commune.regieId, signingKey: 'whsec_newestnewest' })
    expect(await send(account, c, { secrets: [old] })).toBe(400)
    expect(await send(account, c, { secrets: [fresh] })).toBe(200)
  })
})

describe('what Stripe says must be what was asked', () => {
  test.each([
    ['AMOUNT', 'the session', { amount_total: 1 }],
    ['CURRENCY', 'the session', { currency: 'usd' }],
    ['MODE', 'the session', { livemode: true }],
    ['REFERENCE', 'the session', { client_reference_id: '00000000-0000-4000-8000-000000000000' }],
    ['REFERENCE', 'the session', { metadata: {} }],
    ['AMOUNT', 'the intent', { amount_received: 700 }],
    ['CURRENCY', 'the intent', { currency: 'usd' }],
  ])('%s differs in %s: nothing is credited, an alert is kept', async (alert, where, lie) => {
    const { session, id } = await paidOrder()
    account.lies.set(where === 'the intent' ? (session.payment_intent ?? '') : session.id, lie)
    expect(new Set(await deliver(account, { times: 2 }))).toEqual(new Set([200]))
    expect(await storedPayment(id)).toMatchObject({ status: 'PENDING', alert })
    expect((await checkPayment(family, id)).sentence).toContain('vérification par la mairie')
    expect(await postings(commune.regieId)).toEqual([])
    expect(await stateOf()).toBe('HELD')
    expect(await balanceOf(family, commune.regieId)).toBe(0)
  })

  test('an event that lies about its object changes nothing: only Stripe’s answer counts', async () => {
    const placed = await order()
    const session = sessionAt(account, placed.paymentUrl)
    const event = account.happened('checkout.session.completed', {
      ...session,
      status: 'complete',
      payment_status: 'paid',
    })
    takeEvents(account)
    expect(await send(account, event)).toBe(200)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'PENDING', alert: null })
    expect(await postings(commune.regieId)).toEqual([])
  })
})

describe('two régies, two accounts', () => {
  test('an account that signs for a session of the other changes nothing there', async () => {
    const elsewhere = await given.aCommune({ capacity: 5 })
    const theirs = await withStripe(elsewhere)
    const { session, id } = await paidOrder()
    takeEvents(account)
    const forged = theirs.happened('checkout.session.completed', session)
    expect(await send(theirs, forged)).toBe(200)
    expect(await send(theirs, forged, { url: account.webhookUrl ?? '' })).toBe(400)
    expect(await storedPayment(id)).toMatchObject({ status: 'PENDING', alert: null })
    expect(await postings(commune.regieId)).toEqual([])
    expect(await postings(elsewhere.regieId)).toEqual([])
  })

  test('each payment is on the account of its own régie, and credits that régie only', async () => {
    const elsewhere = await given.aCommune()
    const theirs = await withStripe(elsewhere)
    const both = await given.aFamily({ in: [commune, elsewhere] })
    const [here, there] = [await topUp(both, commune.regieId, 1000), await topUp(both, elsewhere.regieId, 2000)]
    pay(account, sessionAt(account, here.payment?.url), 'accepted')
    pay(theirs, sessionAt(theirs, there.payment?.url), 'accepted')
    await Promise.all([deliver(account, { times: 3 }), deliver(theirs, { times: 3 })])
    expect([account.sessions.size, theirs.sessions.size]).toEqual([1, 1])
    expect(await postings(commune.regieId)).toEqual([{ cause: 'TOP_UP', cents: 1000 }])
    expect(await postings(elsewhere.regieId)).toEqual([{ cause: 'TOP_UP', cents: 2000 }])
  })
})

test('events of kinds we do not follow are noted and answered 200', async () => {
  const { session } = await paidOrder()
  takeEvents(account)
  const event = account.happened('customer.created', session)
  expect(await deliver(account)).toEqual([200])
  const { rows } = await town().owner.query(
    'select type, regie_id as "regieId", object_id as "objectId", session_id as "sessionId" from external_event where event_id = $1',
    [event.id],
  )
  expect(rows).toEqual([{ type: 'customer.created', regieId: commune.regieId, objectId: session.id, sessionId: null }])
  expect(await postings(commune.regieId)).toEqual([])
})
