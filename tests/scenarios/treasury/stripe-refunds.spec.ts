import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { recheckRefunds, sendRefund } from '../../../server/src/modules/payments/refunds/send-refund.command.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, refundNow } from '../../support/refunds.js'
import {
  type Account,
  closeDispute,
  deliver,
  endRefund,
  openDispute,
  pay,
  type Refund,
  stripe,
  takeEvents,
  useStripe,
} from '../../support/stripe/index.js'
import { sessionAt, setKeys, SETTINGS, type SettingsAnswer, withStripe } from '../../support/stripe/regie.js'
import { town, useTown } from '../../support/town.js'

useStripe()
useTown()

let commune: TestCommune
let family: TestFamily
let account: Account
const NOON = '2026-11-25T12:00:00+01:00'

/** 20 € paid at Stripe and credited. */
beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune()
  account = await withStripe(commune)
  family = await given.aFamily({ in: commune })
  const { payment } = await topUp(family, commune.regieId, 2000)
  pay(account, sessionAt(account, payment?.url), 'accepted')
  await deliver(account)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const toCard = async (amountCents: number) =>
  (await askRefund(family, { regieId: commune.regieId, amountCents, destination: 'CARD' })).refund?.id
const atStripe = (): Refund[] => [...account.refunds.values()]
const later = (minutes: number) => clock.at(new Date(Date.parse(NOON) + minutes * 60_000))

test('asked of Stripe by the job, once; its webhooks, backwards and ten times each, add nothing', async () => {
  const id = await toCard(700)
  await town().runJobs()
  await deliver(account, { order: 'backwards', times: 10 })
  expect(atStripe().map((r) => r.amount)).toEqual([700])
  expect(await refundNow(family, id)).toMatchObject({ status: 'PAID' })
  expect(await ledger()).toEqual({ CARD_CLEARING: -1300, WALLET: 1300 })
})

test.each(['succeeded', 'failed'] as const)('pending at Stripe, then %s: the webhook settles it once', async (end) => {
  account.nextRefund = 'pending'
  const id = await toCard(700)
  await town().runJobs()
  expect(await refundNow(family, id)).toMatchObject({ status: 'SENT' })
  takeEvents(account)
  endRefund(account, atStripe()[0] as Refund, end)
  await deliver(account, { order: 'backwards', times: 5 })
  const back = end === 'failed' ? 700 : 0
  expect(await refundNow(family, id)).toMatchObject({
    status: end === 'failed' ? 'FAILED' : 'PAID',
    returnedCents: back,
  })
  expect(await ledger()).toEqual({ CARD_CLEARING: -1300 - back, WALLET: 1300 + back })
})

test('the webhook is lost: the re-check hears of it', async () => {
  account.nextRefund = 'pending'
  const id = await toCard(700)
  await town().runJobs()
  endRefund(account, atStripe()[0] as Refund, 'succeeded')
  takeEvents(account)
  later(2)
  await recheckRefunds(town().db, town().config, clock.now())
  expect(await refundNow(family, id)).toMatchObject({ status: 'PAID' })
})

test('Stripe is away, then answers into the void: the money waits, and goes once', async () => {
  const id = await toCard(700)
  stripe().weather.set({ kind: 'down' })
  await expect(sendRefund(town().db, town().config, id ?? '', clock.now())).rejects.toMatchObject({
    name: 'ProviderDown',
  })
  expect(await ledger()).toEqual({ CARD_CLEARING: -2000, REFUND_DUE: 700, WALLET: 1300 })
  // what was refunded is listed first; then the refund is made and its answer lost, as after a kill
  stripe().weather.set({ kind: 'mute' }, 2, 1)
  await expect(sendRefund(town().db, town().config, id ?? '', clock.now())).rejects.toMatchObject({
    name: 'ProviderDown',
  })
  expect(atStripe()).toHaveLength(1)
  stripe().weather.clear()
  later(2)
  await recheckRefunds(town().db, town().config, clock.now())
  await town().runJobs()
  expect(atStripe()).toHaveLength(1)
  expect(await refundNow(family, id)).toMatchObject({ status: 'PAID' })
  expect(await ledger()).toEqual({ CARD_CLEARING: -1300, WALLET: 1300 })
})

test('a refund that Stripe will never do is on the wallet again', async () => {
  const id = await toCard(700)
  openDispute(account, [...account.charges.values()][0] as never)
  takeEvents(account)
  await town().runJobs()
  expect(await refundNow(family, id)).toMatchObject({ status: 'FAILED', returnedCents: 700 })
  expect(await ledger()).toEqual({ CARD_CLEARING: -2000, WALLET: 2000 })
})

test('a dispute opened and won at Stripe, its webhooks repeated and backwards, moves the money there and back once', async () => {
  const dispute = openDispute(account, [...account.charges.values()][0] as never)
  await deliver(account, { times: 5 })
  expect(await ledger()).toEqual({ DISPUTED: -2000, WALLET: 2000 })
  closeDispute(account, dispute, 'won')
  await deliver(account, { order: 'backwards', times: 5 })
  expect(await ledger()).toEqual({ CARD_CLEARING: -2000, WALLET: 2000 })
})

test('without the keys that took the money, a refund waits and says what to do; it is paid once they are back', async () => {
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const id = await toCard(700)
  const heldUp = async (who: Signed) =>
    (
      await ask<{ refund: { heldUp: { sentence: string } | null } }>(
        who,
        'query ($id: UUID!) { refund(id: $id) { heldUp { sentence } } }',
        { id },
      )
    ).refund.heldUp?.sentence ?? null
  expect(await heldUp(keeper)).toBeNull()
  const { removePaymentKeys } = await ask<{ removePaymentKeys: SettingsAnswer }>(
    keeper,
    `mutation ($id: UUID!) { removePaymentKeys(regieId: $id) { ${SETTINGS} } }`,
    { id: commune.regieId },
  )
  expect(removePaymentKeys.__typename).toBe('PaymentSettings')
  await town().runJobs()
  expect(atStripe()).toEqual([])
  expect(await refundNow(family, id)).toMatchObject({ status: 'APPROVED' })
  expect(await heldUp(keeper)).toContain(
    'les clés Stripe du compte qui a encaissé cet argent ne sont plus enregistrées',
  )
  expect(await heldUp(family)).toBeNull()
  expect(await ledger()).toEqual({ CARD_CLEARING: -2000, REFUND_DUE: 700, WALLET: 1300 })

  const another = await withStripe(commune)
  later(70)
  await recheckRefunds(town().db, town().config, clock.now())
  expect([...another.refunds.values()]).toEqual([])
  expect(await heldUp(keeper)).toContain('ne sont plus enregistrées')

  await setKeys(keeper, { regieId: commune.regieId, secretKey: account.key })
  expect(await heldUp(keeper)).toBeNull()
  later(140)
  await recheckRefunds(town().db, town().config, clock.now())
  expect(await refundNow(family, id)).toMatchObject({ status: 'PAID' })
  expect(await ledger()).toEqual({ CARD_CLEARING: -1300, WALLET: 1300 })
})

test('another amount at Stripe than the one asked stops the refund, and the régisseur reads why', async () => {
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  account.nextRefund = 'pending'
  const id = await toCard(700)
  await town().runJobs()
  const [refund] = atStripe()
  if (refund) refund.amount = 600
  later(2)
  await recheckRefunds(town().db, town().config, clock.now())
  const read = 'query ($id: UUID!) { refund(id: $id) { status heldUp { reason sentence } } }'
  expect(await ask(keeper, read, { id })).toEqual({
    refund: {
      status: 'SENT',
      heldUp: { reason: 'OTHER_AMOUNT', sentence: expect.stringContaining('un autre montant') },
    },
  })
})
