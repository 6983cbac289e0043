import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createApp } from '../../../server/src/app.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { sendGraphql } from '../../support/http.js'
import { balanceOf, checkPayment, placeOrder, topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { anAccount, deliver, pay, stripe, useStripe } from '../../support/stripe/index.js'
import {
  paymentIdOf,
  sessionAt,
  SETTINGS,
  setKeys,
  type SettingsAnswer,
  storedPayment,
  withStripe,
} from '../../support/stripe/regie.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useStripe()
useTown()

let commune: TestCommune
let regisseur: Signed & { accountId: string }
const NOON = '2026-11-25T12:00:00+01:00'
const SIGNING = 'whsec_abcdefgh12345678'

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune()
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const settings = async (who: Signed): Promise<SettingsAnswer> =>
  (
    await ask<{ paymentSettings: SettingsAnswer }>(
      who,
      `query ($id: UUID!) { paymentSettings(regieId: $id) { __typename provider mode last4 webhookUrl signingKeys setAt setBy } }`,
      { id: commune.regieId },
    )
  ).paymentSettings
type Verb = 'testPaymentKeys' | 'retireSigningKey' | 'removePaymentKeys'
const act = async (verb: Verb, who: Signed = regisseur): Promise<SettingsAnswer> =>
  (
    await ask<Record<string, SettingsAnswer>>(who, `mutation ($id: UUID!) { ${verb}(regieId: $id) { ${SETTINGS} } }`, {
      id: commune.regieId,
    })
  )[verb] as SettingsAnswer
const audited = async () =>
  (
    await town().owner.query(
      'select action, details, actor_id as "actorId", commune_id as "communeId" from audit_event where subject_id = $1 order by id',
      [commune.regieId],
    )
  ).rows

describe('the keys of a régie', () => {
  test('nothing set: the test page, and where Stripe should tell us of payments', async () => {
    expect(await settings(regisseur)).toEqual({
      __typename: 'PaymentSettings',
      provider: 'SANDBOX',
      mode: 'TEST',
      last4: null,
      webhookUrl: `${town().url}/webhooks/stripe/${commune.regieId}`,
      signingKeys: 0,
      setAt: null,
      setBy: null,
    })
  })

  test.each([
    [false, 'TEST'],
    [true, 'LIVE'],
  ])('set by the régisseur (live: %s): only the mode and the last four are ever shown', async (livemode, mode) => {
    const account = anAccount({ livemode })
    const expected = {
      __typename: 'PaymentSettings',
      provider: 'STRIPE',
      mode,
      last4: account.key.slice(-4),
      webhookUrl: `${town().url}/webhooks/stripe/${commune.regieId}`,
      signingKeys: 1,
      setAt: '2026-11-25T11:00:00.000Z',
      setBy: 'Camille Roche',
    }
    const keys = { regieId: commune.regieId, secretKey: ` ${account.key}\n`.trim(), signingKey: SIGNING }
    expect(await setKeys(regisseur, keys)).toEqual(expected)
    expect(await settings(regisseur)).toEqual(expected)
    const { rows } = await town().owner.query(
      'select s::text as row, account_ref as "accountRef" from regie_payment_settings s where regie_id = $1',
      [commune.regieId],
    )
    const [{ row, accountRef }] = rows as [{ row: string; accountRef: string }]
    expect(accountRef).toBe(account.id)
    for (const secret of [account.key, SIGNING])
      expect(row).not.toMatch(new RegExp(`${secret}|${Buffer.from(secret).toString('hex')}`))
    expect(await audited()).toEqual([
      {
        action: 'PAYMENT_KEYS_SET',
        actorId: regisseur.accountId,
        communeId: commune.id,
        details: { mode: mode.toLowerCase(), last4: account.key.slice(-4), newKey: true, newSigningKey: true },
      },
    ])
  })

  test('a restricted key that does not say whose account it opens is enough to be paid', async () => {
    const account = anAccount({ livemode: true })
    Object.assign(account, { restricted: true, key: account.key.replace('sk_', 'rk_') })
    const set = await setKeys(regisseur, { regieId: commune.regieId, secretKey: account.key })
    expect(set).toMatchObject({ provider: 'STRIPE', mode: 'LIVE', signingKeys: 0 })
    const family = await given.aFamily({ in: commune })
    const session = sessionAt(account, (await topUp(family, commune.regieId, 2000)).payment?.url)
    pay(account, session, 'accepted')
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED' })
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ accountRef: null, mode: 'live' })
  })

  test('two people at once: the second is told, and the keys of the first stay', async () => {
    const [first, second] = [anAccount({ livemode: true }), anAccount({ livemode: true })]
    const keysOf = ({ key }: typeof first) => ({ regieId: commune.regieId, secretKey: key, before: null })
    const told = await Promise.all([setKeys(regisseur, keysOf(first)), setKeys(regisseur, keysOf(second))])
    expect(told.map(({ reason }) => reason ?? 'SET').sort()).toEqual(['CHANGED_MEANWHILE', 'SET'])
    const kept = told.find(({ last4 }) => last4)?.last4
    clock.at('2026-11-25T12:05:00+01:00')
    expect(await setKeys(regisseur, { regieId: commune.regieId, signingKey: SIGNING, before: null })).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
    })
    expect(await settings(regisseur)).toMatchObject({ last4: kept, signingKeys: 0 })
  })

  test('a key that Stripe rejects, or when Stripe is away, changes nothing', async () => {
    const keys = { regieId: commune.regieId, secretKey: 'sk_live_nobodyknowsthis', signingKey: SIGNING }
    expect(await setKeys(regisseur, keys)).toMatchObject({ reason: 'KEY_REJECTED' })
    stripe().weather.set({ kind: 'down' })
    expect(await setKeys(regisseur, keys)).toMatchObject({ reason: 'PROVIDER_DOWN' })
    stripe().weather.clear()
    expect(await settings(regisseur)).toMatchObject({ provider: 'SANDBOX', last4: null })
    expect(await audited()).toEqual([])
  })

  test.each([
    [{}, 'NO_KEY'],
    [{ secretKey: 'pk_test_abcdefgh1234' }, 'PUBLISHABLE_KEY'],
    [{ secretKey: 'bonjour' }, 'KEY_MALFORMED'],
    [{ secretKey: 'sk_test_abcdefgh1234', signingKey: 'whsec' }, 'SIGNING_KEY_MALFORMED'],
  ])('%j is refused before Stripe is asked: %s', async (keys, reason) => {
    const before = stripe().requests.length
    expect(await setKeys(regisseur, { regieId: commune.regieId, ...keys })).toMatchObject({ reason })
    expect(stripe().requests.length).toBe(before)
  })

  test('a second signing secret joins the first, a third drops it, retiring keeps the newest', async () => {
    await withStripe(commune)
    const roll = (signingKey: string) => setKeys(regisseur, { regieId: commune.regieId, signingKey })
    expect(await roll('whsec_secondsecond')).toMatchObject({ signingKeys: 2 })
    expect(await roll('whsec_secondsecond')).toMatchObject({ signingKeys: 2 })
    expect(await roll('whsec_thirdthird')).toMatchObject({ signingKeys: 2 })
    expect(await act('retireSigningKey')).toMatchObject({ signingKeys: 1, provider: 'STRIPE' })
  })

  test('tested: works, or has been revoked at Stripe', async () => {
    expect(await act('testPaymentKeys')).toMatchObject({ reason: 'NO_KEY' })
    const account = await withStripe(commune)
    expect(await act('testPaymentKeys')).toMatchObject({ provider: 'STRIPE' })
    account.key = 'sk_test_anotherone'
    expect(await act('testPaymentKeys')).toMatchObject({ reason: 'KEY_REJECTED' })
    expect((await audited()).slice(1)).toMatchObject([
      { action: 'PAYMENT_KEYS_TESTED', details: { works: true } },
      { action: 'PAYMENT_KEYS_TESTED', details: { works: false } },
    ])
  })

  test('removed: new payments use the test page again', async () => {
    await withStripe(commune)
    expect(await act('removePaymentKeys')).toMatchObject({ provider: 'SANDBOX', last4: null, signingKeys: 0 })
    expect(await act('removePaymentKeys')).toMatchObject({ reason: 'NO_KEY' })
    expect((await audited()).at(-1)).toMatchObject({ action: 'PAYMENT_KEYS_REMOVED' })
  })

  test('while a family pays with real money, the account stays', async () => {
    const account = await withStripe(commune, { livemode: true })
    const family = await given.aFamily({ in: commune })
    const started = await topUp(family, commune.regieId, 2000)
    expect(await act('removePaymentKeys')).toMatchObject({ reason: 'PAYMENTS_WAITING' })
    const another = anAccount({ livemode: true })
    const keys = { regieId: commune.regieId, secretKey: another.key }
    expect(await setKeys(regisseur, keys)).toMatchObject({ reason: 'PAYMENTS_WAITING' })
    pay(account, sessionAt(account, started.payment?.url), 'accepted')
    await deliver(account)
    expect(await setKeys(regisseur, keys)).toMatchObject({ last4: another.key.slice(-4) })
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })
})

describe('who may', () => {
  const QUERY = `query ($id: UUID!) { paymentSettings(regieId: $id) { provider } }`
  const SET = `mutation ($input: PaymentKeysInput!) { setPaymentKeys(input: $input) { __typename } }`
  const by = (verb: Verb) => `mutation ($id: UUID!) { ${verb}(regieId: $id) { __typename } }`

  test('the régisseur and the administrators of a commune of the régie, and those of the agglomeration', async () => {
    const shared = await given.aCommune({ regieId: commune.regieId })
    for (const who of [
      await given.aStaffMember(commune, 'COMMUNE_ADMIN'),
      await given.aStaffMember(shared, 'REGISSEUR'),
      await given.aStaffMember(null),
    ])
      expect(await settings(who)).toMatchObject({ provider: 'SANDBOX' })
  })

  test('anyone else is answered as if the régie did not exist, and nothing has changed', async () => {
    await withStripe(commune)
    const elsewhere = await given.aCommune()
    const before = stripe().requests.length
    const wrong: (Signed | null)[] = [
      await given.aStaffMember(commune, 'AGENT'),
      await given.aStaffMember(commune, 'CANTEEN'),
      await given.aStaffMember(elsewhere, 'REGISSEUR'),
      await given.aStaffMember(elsewhere, 'COMMUNE_ADMIN'),
      await given.aFamily({ in: commune }),
      null,
    ]
    const known = await audited()
    for (const who of wrong) {
      const expected = who ? 'NOT_FOUND' : 'UNAUTHENTICATED'
      const id = commune.regieId
      expect(await codeOf(who, QUERY, { id })).toBe(expected)
      expect(await codeOf(who, SET, { input: { regieId: id, secretKey: 'sk_test_abcdefgh1234' } })).toBe(expected)
      for (const verb of ['testPaymentKeys', 'retireSigningKey', 'removePaymentKeys'] as const)
        expect(await codeOf(who, by(verb), { id })).toBe(expected)
    }
    expect(stripe().requests.length).toBe(before)
    expect(await audited()).toEqual(known)
    expect(await settings(regisseur)).toMatchObject({ provider: 'STRIPE', signingKeys: 1 })
  })
})

test('no key is ever in the log or in an answer, not even when Stripe is broken', async () => {
  const lines: string[] = []
  const log = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
  const app = await createApp({ db: town().db, config: { ...town().config, logLevel: 'trace' }, log })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const account = anAccount()
  const input = { regieId: commune.regieId, secretKey: account.key, signingKey: SIGNING }
  const query = `mutation ($input: PaymentKeysInput!) { setPaymentKeys(input: $input) { ${SETTINGS} } }`
  const told: string[] = []
  for (const [weather, change] of [
    ['fine', {}],
    ['down', {}],
    ['fine', { secretKey: `${account.key}x` }],
    ['fine', { secretKey: [account.key] }],
    ['fine', { secretKey: `${account.key}\u0007` }],
  ] as const) {
    stripe().weather.set({ kind: weather })
    const body = JSON.stringify({ query, variables: { input: { ...input, ...change } } })
    told.push((await sendGraphql(body, await headersOf(regisseur), url)).text)
  }
  await app.close()
  const all = [...told, ...lines].join('\n')
  expect(lines.length).toBeGreaterThan(3)
  for (const secret of [account.key.slice(0, -4), SIGNING.slice(0, -4)]) expect(all).not.toContain(secret)
})

describe('a régie that changes its provider', () => {
  let family: TestFamily
  beforeEach(async () => {
    family = await given.aFamily({ in: commune })
  })

  test('still settles what was begun in the test page', async () => {
    const started = await topUp(family, commune.regieId, 2000)
    const account = await withStripe(commune)
    const id = (await onCardPage(started.payment?.url ?? '', 'accept')).split('/').at(-1) ?? ''
    expect(await checkPayment(family, id)).toMatchObject({ status: 'SUCCEEDED' })
    const next = await topUp(family, commune.regieId, 1000)
    expect(sessionAt(account, next.payment?.url).amount_total).toBe(1000)
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })

  test('to another account: what the first account says of an old payment is not asked of the second', async () => {
    const first = await withStripe(commune)
    const started = await topUp(family, commune.regieId, 2000)
    const session = sessionAt(first, started.payment?.url)
    await withStripe(commune)
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'PENDING' })
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'PENDING', accountRef: first.id })
    // the first account still speaks to us: we cannot ask it, so it is told to come again
    pay(first, session, 'accepted')
    first.waiting = first.waiting.filter(({ type }) => type === 'checkout.session.completed')
    expect(await deliver(first)).toEqual([503])
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'PENDING', alert: null })
    await setKeys(regisseur, { regieId: commune.regieId, secretKey: first.key })
    expect(await deliver(first)).toEqual([200])
    expect(await checkPayment(family, paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED' })
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })
})

describe('in production, where the test page is not allowed', () => {
  const closed = async <T>(work: () => Promise<T>): Promise<T> => {
    town().config.sandboxPayments = false
    try {
      return await work()
    } finally {
      town().config.sandboxPayments = true
    }
  }

  test('a régie without keys takes no cards: said before anything is held; the wallet still pays', async () => {
    const family = await given.aFamily({ in: commune, creditCents: 380 })
    const order = (payment: 'CARD' | 'WALLET') =>
      placeOrder(family, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-07'] }],
        expectedTotalCents: 380,
        payment,
      })
    await closed(async () => {
      expect(await order('CARD')).toMatchObject({ reason: 'CARD_NOT_OFFERED' })
      expect(await topUp(family, commune.regieId, 2000)).toMatchObject({ reason: 'CARD_NOT_OFFERED' })
      expect(await settings(regisseur)).toMatchObject({ provider: 'NONE', mode: null })
      const { rows } = await town().owner.query('select count(*)::int as n from orders where account_id = $1', [
        family.accountId,
      ])
      expect(rows).toEqual([{ n: 0 }])
      expect(await order('WALLET')).toMatchObject({ order: { status: 'PAID' } })
    })
  })

  test('test keys are refused, live keys open Stripe’s page', async () => {
    const family = await given.aFamily({ in: commune })
    await closed(async () => {
      expect(await setKeys(regisseur, { regieId: commune.regieId, secretKey: anAccount().key })).toMatchObject({
        reason: 'TEST_KEY_IN_PRODUCTION',
      })
      const live = await withStripe(commune, { livemode: true })
      const started = await topUp(family, commune.regieId, 2000)
      const session = sessionAt(live, started.payment?.url)
      pay(live, session, 'accepted')
      await deliver(live)
      expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED', mode: 'live' })
    })
  })
})

describe('a test card page that was open when real keys came', () => {
  const statusOf = async (family: TestFamily) =>
    (await town().owner.query('select status from payment where account_id = $1', [family.accountId])).rows
  const goLive = () => withStripe(commune, { livemode: true })

  test('accepts nothing any more, and its order is not paid', async () => {
    const family = await given.aFamily({ in: commune })
    const before = await balanceOf(family, commune.regieId)
    const page = (await topUp(family, commune.regieId, 2000)).payment?.url ?? ''
    expect(page).toContain('/sandbox-pay/')
    await goLive()
    await onCardPage(page, 'accept')
    await town().runJobs()
    expect(await statusOf(family)).not.toEqual([{ status: 'SUCCEEDED' }])
    expect(await balanceOf(family, commune.regieId)).toBe(before)
  })

  test('accepted a moment before, it credits nothing after', async () => {
    const family = await given.aFamily({ in: commune })
    const before = await balanceOf(family, commune.regieId)
    const page = (await topUp(family, commune.regieId, 2000)).payment?.url ?? ''
    await onCardPage(page, 'accept')
    await goLive()
    await town().runJobs()
    expect(await statusOf(family)).toEqual([{ status: 'EXPIRED' }])
    expect(await balanceOf(family, commune.regieId)).toBe(before)
  })
})
