import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payment } from '../../../server/src/modules/payments/payment.entity.js'
import { findPayment } from '../../../server/src/modules/payments/payments.query.js'
import type { PaymentProvider } from '../../../server/src/modules/payments/providers/provider.gateway.js'
import { type RefundMoved, refundMoved } from '../../../server/src/modules/payments/refunds/refund.events.js'
import { providerOfPayment } from '../../../server/src/modules/payments/settings/regie-provider.gateway.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { checkPayment, topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sessionOf } from '../../support/sandbox.js'
import {
  type Account,
  closeDispute,
  deliver,
  endRefund,
  makePayout,
  makeRefund,
  openDispute,
  pay,
  type Refund,
  stripe,
  takeEvents,
  useStripe,
} from '../../support/stripe/index.js'
import { paymentIdOf, postings, sessionAt, storedPayment, withStripe } from '../../support/stripe/regie.js'
import { town, useTown } from '../../support/town.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useStripe()
useTown()

let commune: TestCommune
let family: TestFamily
const NOON = '2026-11-25T12:00:00+01:00'
const later = (minutes: number) => clock.at(new Date(Date.parse(NOON) + minutes * 60_000))

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
})
afterEach(async () => {
  refundMoved.length = 0
  expect(await brokenPromises()).toEqual([])
})

interface Paid {
  provider: PaymentProvider
  payment: Payment
}

async function storedWithProvider(id: string): Promise<Paid> {
  const payment = await findPayment(town().db, id)
  if (!payment) throw new Error('no payment')
  return { payment, provider: await providerOfPayment(town().db, town().config, payment) }
}

/** 20 € paid by card and credited. */
async function paidByStripe(account: Account): Promise<Paid> {
  const started = await topUp(family, commune.regieId, 2000)
  const session = sessionAt(account, started.payment?.url)
  pay(account, session, 'accepted')
  await deliver(account)
  return storedWithProvider(paymentIdOf(session))
}

async function paidInSandbox(): Promise<Paid> {
  const started = await topUp(family, commune.regieId, 2000)
  const id = (await onCardPage(started.payment?.url ?? '', 'accept')).split('/').at(-1) ?? ''
  await checkPayment(family, id)
  return storedWithProvider(id)
}

const PROVIDERS: [string, () => Promise<Paid>][] = [
  ['sandbox', paidInSandbox],
  ['stripe', async () => paidByStripe(await withStripe(commune))],
]

describe.each(PROVIDERS)('refunds of the %s', (_name, paid) => {
  test('a part, then the rest; each reference once, also when asked ten times and a week later', async () => {
    const { provider, payment } = await paid()
    const asked = { payment, amountCents: wholeCents(500), reference: randomUUID() }
    const first = await provider.refund(asked, clock.now())
    expect(first).toEqual({
      providerRefundId: expect.any(String),
      status: 'SUCCEEDED',
      amountCents: 500,
      reference: asked.reference,
      paymentReference: payment.id,
    })
    const again = await Promise.all(Array.from({ length: 10 }, () => provider.refund(asked, clock.now())))
    expect(new Set(again.map((r) => r.providerRefundId))).toEqual(new Set([first.providerRefundId]))
    later(7 * 24 * 60)
    expect(await provider.refund(asked, clock.now())).toEqual(first)
    expect(await provider.fetchRefund(first.providerRefundId, clock.now())).toEqual(first)
    const rest = await provider.refund({ payment, amountCents: wholeCents(1500), reference: randomUUID() }, clock.now())
    expect(await provider.listRefunds(payment, clock.now())).toHaveLength(2)
    expect(rest.status).toBe('SUCCEEDED')
  })

  test('more than what is left is refused, and nothing was given', async () => {
    const { provider, payment } = await paid()
    const refund = (amountCents: number) =>
      provider.refund({ payment, amountCents: wholeCents(amountCents), reference: randomUUID() }, clock.now())
    await expect(refund(2001)).rejects.toMatchObject({ name: 'RefundImpossible', reason: 'TOO_MUCH' })
    await refund(1500)
    await expect(refund(501)).rejects.toMatchObject({ name: 'RefundImpossible', reason: 'TOO_MUCH' })
    await refund(500)
    await expect(refund(1)).rejects.toMatchObject({ name: 'RefundImpossible', reason: 'TOO_MUCH' })
    expect(await provider.listRefunds(payment, clock.now())).toHaveLength(2)
  })

  test('two at once never give back more than was paid', async () => {
    const { provider, payment } = await paid()
    const both = await Promise.allSettled(
      [randomUUID(), randomUUID()].map((reference) =>
        provider.refund({ payment, amountCents: wholeCents(1200), reference }, clock.now()),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('an unknown refund is nothing', async () => {
    const { provider } = await paid()
    expect(await provider.fetchRefund('re_unknown', clock.now())).toBeNull()
  })
})

test('in the sandbox a refund can be told to wait, or to fail', async () => {
  const started = await topUp(family, commune.regieId, 2000)
  const sessionId = sessionOf(started.payment?.url ?? '')
  const id = (await onCardPage(started.payment?.url ?? '', 'accept')).split('/').at(-1) ?? ''
  await checkPayment(family, id)
  const { provider, payment } = await storedWithProvider(id)
  const tell = (outcome: string) =>
    town().owner.query('update sandbox_session set refund_outcome = $2 where id = $1', [sessionId, outcome])
  await tell('LATER')
  const refund = await provider.refund({ payment, amountCents: wholeCents(2000), reference: randomUUID() }, clock.now())
  expect(refund.status).toBe('PENDING')
  later(1)
  expect(await provider.fetchRefund(refund.providerRefundId, clock.now())).toMatchObject({ status: 'SUCCEEDED' })
  await tell('FAILED')
  expect(await provider.fetchRefund(refund.providerRefundId, clock.now())).toMatchObject({ status: 'FAILED' })
})

describe('refunds at Stripe move on', () => {
  let account: Account
  let moved: RefundMoved[]
  beforeEach(async () => {
    account = await withStripe(commune)
    moved = []
    refundMoved.push((_db, told) => Promise.resolve(void moved.push(told)))
  })

  test.each(['succeeded', 'failed'] as const)(
    'pending, then %s: who follows refunds is told the truth',
    async (end) => {
      const { provider, payment } = await paidByStripe(account)
      account.nextRefund = 'pending'
      const reference = randomUUID()
      const { providerRefundId, status } = await provider.refund(
        { payment, amountCents: wholeCents(700), reference },
        clock.now(),
      )
      expect(status).toBe('PENDING')
      takeEvents(account)
      endRefund(account, account.refunds.get(providerRefundId) as Refund, end)
      await deliver(account, { order: 'backwards', times: 2 })
      expect(new Set(moved.map(({ truth }) => JSON.stringify(truth)))).toEqual(
        new Set([
          JSON.stringify({
            providerRefundId,
            status: end.toUpperCase(),
            amountCents: 700,
            reference,
            paymentReference: payment.id,
          }),
        ]),
      )
      expect(moved.every((m) => m.payment.id === payment.id)).toBe(true)
      expect(await storedPayment(payment.id)).toMatchObject({ alert: null })
    },
  )

  test('one made by hand in Stripe’s dashboard raises an alert and moves nothing', async () => {
    const { payment } = await paidByStripe(account)
    const before = await postings(commune.regieId)
    makeRefund(account, [...account.charges.values()][0] as never, 300)
    await deliver(account)
    expect(moved).toEqual([])
    expect(await storedPayment(payment.id)).toMatchObject({ status: 'SUCCEEDED', alert: 'REFUNDED_OUTSIDE' })
    expect(await postings(commune.regieId)).toEqual(before)
  })

  test('a cut line after the refund was made: asked again, it is the same one', async () => {
    const { provider, payment } = await paidByStripe(account)
    const asked = { payment, amountCents: wholeCents(500), reference: randomUUID() }
    // the list of what was refunded is read first; then the refund is made and its answer lost, twice
    stripe().weather.set({ kind: 'mute' }, 2, 1)
    const refused = provider.refund(asked, clock.now())
    await expect(refused).rejects.toMatchObject({ name: 'ProviderDown' })
    expect(account.refunds.size).toBe(1)
    stripe().weather.clear()
    await provider.refund(asked, clock.now())
    await provider.refund(asked, clock.now())
    expect(account.refunds.size).toBe(1)
  })
})

describe('disputes', () => {
  const disputes = async () =>
    (
      await town().owner.query(
        `select d.status, d.amount_cents as cents, d.reason, d.payment_id as "paymentId", d.closed_at is null as open
         from dispute d where d.regie_id = $1`,
        [commune.regieId],
      )
    ).rows

  test.each(['won', 'lost'] as const)(
    'opened, then %s: noted once, whatever the order and the repeats',
    async (end) => {
      const account = await withStripe(commune)
      const { payment } = await paidByStripe(account)
      const charge = [...account.charges.values()][0] as never
      const dispute = openDispute(account, charge)
      await deliver(account, { times: 5 })
      const noted = { cents: 2000, reason: 'fraudulent', paymentId: payment.id }
      expect(await disputes()).toEqual([{ ...noted, status: 'OPEN', open: true }])
      closeDispute(account, dispute, end)
      const opened = account.happened('charge.dispute.created', dispute)
      takeEvents(account, 'charge.dispute.created')
      await deliver(account, { times: 5 })
      account.waiting.push(opened)
      await deliver(account)
      expect(await disputes()).toEqual([{ ...noted, status: end.toUpperCase(), open: false }])
    },
  )

  test('heard of first when it is already lost, before the payment itself', async () => {
    const account = await withStripe(commune)
    const started = await topUp(family, commune.regieId, 2000)
    const session = sessionAt(account, started.payment?.url)
    pay(account, session, 'accepted')
    takeEvents(account)
    const dispute = openDispute(account, [...account.charges.values()][0] as never)
    closeDispute(account, dispute, 'lost')
    takeEvents(account, 'charge.dispute.created')
    await deliver(account)
    expect(await storedPayment(paymentIdOf(session))).toMatchObject({ status: 'SUCCEEDED' })
    expect(await disputes()).toMatchObject([{ status: 'LOST', open: false }])
  })

  test('a bank’s mere question is no dispute', async () => {
    const account = await withStripe(commune)
    await paidByStripe(account)
    openDispute(account, [...account.charges.values()][0] as never, { question: true })
    await deliver(account)
    expect(await disputes()).toEqual([])
  })
})

describe('payouts', () => {
  test('Stripe’s say what they are made of: payments, refunds, disputes and what was kept', async () => {
    const account = await withStripe(commune)
    const first = await paidByStripe(account)
    const second = await paidByStripe(account)
    const reference = randomUUID()
    await first.provider.refund({ payment: first.payment, amountCents: wholeCents(500), reference }, clock.now())
    const charge = [...account.charges.values()].find((c) => c.metadata['payment'] === second.payment.id)
    const dispute = openDispute(account, charge as never)
    const made = makePayout(account, new Date('2026-11-27T00:00:00Z'))
    const none = { paymentReference: null, refundReference: null, disputeId: null, feeCents: 0 }
    const [payout, ...others] = await first.provider.listPayouts(civilDay('2026-11-26'), clock.now())
    expect(others).toEqual([])
    expect(payout).toMatchObject({ id: made.id, amountCents: made.amount, arrivalDay: '2026-11-27', status: 'PAID' })
    expect(payout?.transactions).toHaveLength(4)
    expect(payout?.transactions).toEqual(
      expect.arrayContaining([
        { ...none, paymentReference: first.payment.id, amountCents: 2000, feeCents: 55 },
        { ...none, paymentReference: second.payment.id, amountCents: 2000, feeCents: 55 },
        { ...none, refundReference: reference, amountCents: -500 },
        { ...none, disputeId: dispute.id, amountCents: -2000, feeCents: 2000 },
      ]),
    )
    expect(payout?.transactions.reduce((sum, t) => sum + t.amountCents - t.feeCents, 0)).toBe(made.amount)
    expect(await first.provider.listPayouts(civilDay('2026-11-28'), clock.now())).toEqual([])
  })

  test('one made by hand says only its amount', async () => {
    const account = await withStripe(commune)
    const { provider } = await paidByStripe(account)
    const made = makePayout(account, clock.now(), false)
    expect(await provider.listPayouts(civilDay('2026-11-25'), clock.now())).toEqual([
      { id: made.id, amountCents: 1945, arrivalDay: '2026-11-25', status: 'PAID', transactions: [] },
    ])
  })

  test('hundreds of movements are all read', async () => {
    const account = await withStripe(commune)
    const { provider, payment } = await paidByStripe(account)
    const charge = [...account.charges.values()][0] as never
    for (let i = 0; i < 250; i++) makeRefund(account, charge, 1)
    makePayout(account)
    const [payout] = await provider.listPayouts(civilDay('2026-11-25'), clock.now())
    expect(payout?.transactions).toHaveLength(251)
    expect(payout?.amountCents).toBe(2000 - 55 - 250)
    expect(await provider.listRefunds(payment, clock.now())).toHaveLength(250)
  })

  test('the sandbox pays the day after what was settled and given back that day', async () => {
    const { provider, payment } = await paidInSandbox()
    const reference = randomUUID()
    await provider.refund({ payment, amountCents: wholeCents(500), reference }, clock.now())
    expect(await provider.listPayouts(civilDay('2026-11-01'), clock.now())).toEqual([])
    later(24 * 60)
    const none = { paymentReference: null, refundReference: null, disputeId: null, feeCents: 0 }
    expect(await provider.listPayouts(civilDay('2026-11-01'), clock.now())).toEqual([
      {
        id: `sbp_${commune.regieId}_2026-11-25`,
        amountCents: 1500,
        arrivalDay: '2026-11-26',
        status: 'PAID',
        transactions: [
          { ...none, paymentReference: payment.id, amountCents: 2000 },
          { ...none, refundReference: reference, amountCents: -500 },
        ],
      },
    ])
    expect(await provider.listPayouts(civilDay('2026-11-27'), clock.now())).toEqual([])
  })
})
