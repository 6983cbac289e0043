import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { codeOf } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import {
  abandonOrder,
  balanceOf,
  cellsOn,
  checkPayment,
  type OrderAnswer,
  payOrder,
  placeOrder,
  topUp,
} from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sendWebhook, sessionOf } from '../../support/sandbox.js'
import { relayOutbox } from '../../../server/src/platform/outbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
const NOON = '2026-11-25T12:00:00+01:00'
const LATER = '2026-11-25T12:20:00+01:00'

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune({ capacity: 5 })
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const order = (
  who: TestFamily,
  payment: 'CARD' | 'WALLET_THEN_CARD' = 'CARD',
  requestId = randomUUID(),
): Promise<OrderAnswer> =>
  placeOrder(who, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: who.children[0] ?? '', days: ['2026-12-07', '2026-12-08'] }],
    expectedTotalCents: 760,
    payment,
    requestId,
  })
const paymentIdOf = (returnUrl: string) => returnUrl.split('/').at(-1) ?? ''
const stateOn = async (who: TestFamily, day: string) => (await cellsOn(who, day))[0]?.state
const placesTaken = async () =>
  (
    await town().owner.query('select coalesce(sum(taken), 0)::int as n from service_day where service_id = $1', [
      commune.serviceId,
    ])
  ).rows[0] as { n: number }

describe('paying an order by card', () => {
  test('the places are held, then booked when the provider says it is paid', async () => {
    const placed = await order(family)
    expect(placed.order).toMatchObject({ status: 'PENDING', cardCents: 760 })
    expect(await stateOn(family, '2026-12-08')).toBe('HELD')
    const payment = paymentIdOf(await onCardPage(placed.paymentUrl ?? '', 'accept'))
    expect(await checkPayment(family, payment)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOn(family, '2026-12-08')).toBe('BOOKED')
  })

  test('a request sent again opens the same page, not a second one', async () => {
    const requestId = randomUUID()
    const [first, second] = [await order(family, 'CARD', requestId), await order(family, 'CARD', requestId)]
    expect(second).toEqual(first)
  })

  test('the webhook alone books, delivered by the sandbox over HTTP, signed', async () => {
    const placed = await order(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    await town().runJobs()
    expect(await stateOn(family, '2026-12-07')).toBe('BOOKED')
  })

  test('twenty webhooks at once, repeated and new, credit once', async () => {
    const placed = await order(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    const sessionId = sessionOf(placed.paymentUrl ?? '')
    const statuses = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        sendWebhook({ sessionId, eventId: i % 2 ? 'evt_same' : `evt_${i}_${sessionId}` }),
      ),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(await balanceOf(family, commune.regieId)).toBe(0)
    expect(await stateOn(family, '2026-12-07')).toBe('BOOKED')
  })

  test('a webhook with a wrong or old signature is refused and changes nothing', async () => {
    const placed = await order(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    const sessionId = sessionOf(placed.paymentUrl ?? '')
    expect(await sendWebhook({ sessionId, signature: 't=1,v1=00' })).toBe(400)
    expect(await sendWebhook({ sessionId, at: new Date('2026-11-25T11:50:00+01:00') })).toBe(400)
    expect(await stateOn(family, '2026-12-07')).toBe('HELD')
  })

  test.each(['decline', 'abandon'] as const)(
    'after « %s » nothing was taken and it can be paid again',
    async (choice) => {
      const placed = await order(family)
      const payment = paymentIdOf(await onCardPage(placed.paymentUrl ?? '', choice))
      expect(await checkPayment(family, payment)).toMatchObject({
        status: 'FAILED',
        sentence: expect.stringContaining('Rien n’a été débité'),
      })
      const again = await payOrder(family, placed.order?.id ?? '', 'CARD')
      expect(again.paymentUrl).not.toBe(placed.paymentUrl)
      await onCardPage(again.paymentUrl ?? '', 'accept')
      await town().runJobs()
      expect(await stateOn(family, '2026-12-07')).toBe('BOOKED')
    },
  )

  test('an order that waits can be paid by the wallet after all; a late card payment is then credited', async () => {
    const placed = await order(family)
    await given.credit(family.accountId, commune.regieId, 1000)
    expect(await payOrder(family, placed.order?.id ?? '', 'WALLET')).toMatchObject({
      order: { status: 'PAID', walletCents: 760, cardCents: 0 },
    })
    expect(await balanceOf(family, commune.regieId)).toBe(240)
    const page = await fetch(placed.paymentUrl ?? '')
    expect(await page.text()).toContain('Ce paiement est terminé')
  })

  test('the wallet pays first, the card the rest; giving up brings the wallet’s part back', async () => {
    await given.credit(family.accountId, commune.regieId, 500)
    const placed = await order(family, 'WALLET_THEN_CARD')
    expect(placed.order).toMatchObject({ walletCents: 500, cardCents: 260 })
    expect(await balanceOf(family, commune.regieId)).toBe(0)
    expect(await abandonOrder(family, placed.order?.id ?? '')).toMatchObject({ order: { status: 'CANCELLED' } })
    expect(await balanceOf(family, commune.regieId)).toBe(500)
    expect(await stateOn(family, '2026-12-07')).toBe('FREE')
    expect(await placesTaken()).toEqual({ n: 0 })
  })
})

describe('what the provider says must be what we asked', () => {
  test.each([
    ['amount', 'amount_cents = 1'],
    ['currency', `currency = 'usd'`],
    ['reference', 'reference = gen_random_uuid()::text'],
  ])('another %s credits nothing, books nothing and raises an alert', async (_what, lie) => {
    const placed = await order(family)
    const payment = paymentIdOf(await onCardPage(placed.paymentUrl ?? '', 'accept'))
    await town().owner.query(`update sandbox_session set ${lie} where id = $1`, [sessionOf(placed.paymentUrl ?? '')])
    expect((await checkPayment(family, payment)).sentence).toContain('vérification par la mairie')
    expect(await stateOn(family, '2026-12-07')).toBe('HELD')
    const { rows } = await town().owner.query('select alert from payment where id = $1', [payment])
    expect(rows[0]).toEqual({ alert: _what.toUpperCase() })
  })
})

describe('an order that is not paid in time', () => {
  test('frees its places, gives the wallet’s part back and says so', async () => {
    await given.credit(family.accountId, commune.regieId, 500)
    const placed = await order(family, 'WALLET_THEN_CARD')
    clock.at(LATER)
    await relayOutbox(town().db)
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now() where key is null`)
    await town().runJobs()
    expect(await stateOn(family, '2026-12-07')).toBe('FREE')
    expect(await balanceOf(family, commune.regieId)).toBe(500)
    expect(await payOrder(family, placed.order?.id ?? '', 'CARD')).toMatchObject({ reason: 'NOT_PENDING' })
  })

  test('a payment that comes after books again when the places are still there', async () => {
    const placed = await order(family)
    const payment = await paidButLate(placed)
    expect(await checkPayment(family, payment)).toMatchObject({ status: 'SUCCEEDED' })
    expect(await stateOn(family, '2026-12-07')).toBe('BOOKED')
    expect(await balanceOf(family, commune.regieId)).toBe(0)
  })

  test('a payment that comes after and finds the places gone is credited, and the family is told', async () => {
    const placed = await order(family)
    const payment = await paidButLate(placed)
    await fillDay('2026-12-08')
    await checkPayment(family, payment)
    expect(await stateOn(family, '2026-12-07')).toBe('FREE')
    expect(await balanceOf(family, commune.regieId)).toBe(760)
    await town().runJobs()
    const mail = (await town().mailsTo(family.email))[0]?.text
    expect(mail).toMatch(/porte-monnaie/)
    expect(mail).toContain('il n’y avait plus de place le mardi 8 décembre')
  })

  test('a payment that comes after the day was closed is credited', async () => {
    const placed = await order(family)
    const payment = await paidButLate(placed)
    await town().owner.query(
      `insert into closure (commune_id, first_day, last_day, reason, short_reason, created_at) values ($1, '2026-12-08', '2026-12-08', 'grève', 'Grève', now())`,
      [commune.id],
    )
    await checkPayment(family, payment)
    expect(await balanceOf(family, commune.regieId)).toBe(760)
    await town().runJobs()
    expect((await town().mailsTo(family.email))[0]?.text).toContain('fermé le mardi 8 décembre : grève')
  })

  /** Paid at the last second at the provider; our side expires the order before it hears of it. */
  async function paidButLate(placed: OrderAnswer): Promise<string> {
    const payment = paymentIdOf(await onCardPage(placed.paymentUrl ?? '', 'accept'))
    clock.at(LATER)
    await relayOutbox(town().db)
    await town().owner.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'sandbox-webhook'`,
    )
    await town().owner.query(`update graphile_worker._private_jobs set run_at = now()`)
    await town().runJobs()
    expect(await stateOn(family, '2026-12-07')).toBe('FREE')
    return payment
  }

  async function fillDay(day: string): Promise<void> {
    for (let i = 0; i < 5; i++) {
      const other = await given.aFamily({ in: commune, creditCents: 380 })
      await placeOrder(other, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: other.children[0] ?? '', days: [day] }],
        expectedTotalCents: 380,
      })
    }
  }
})

describe('topping up', () => {
  test('20 € by card arrive once on the wallet and in the statement', async () => {
    const started = await topUp(family, commune.regieId, 2000)
    const payment = paymentIdOf(await onCardPage(started.payment?.url ?? '', 'accept'))
    await Promise.all([checkPayment(family, payment), checkPayment(family, payment), town().runJobs()])
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })

  test.each([
    [499, 'AMOUNT_TOO_SMALL'],
    [50_001, 'AMOUNT_TOO_LARGE'],
  ])('%i cents are refused: %s', async (cents, reason) =>
    expect(await topUp(family, commune.regieId, cents)).toMatchObject({ reason }),
  )

  test('the same request opens the same page; another amount under its id is refused', async () => {
    const requestId = randomUUID()
    const [first, second] = [
      await topUp(family, commune.regieId, 2000, requestId),
      await topUp(family, commune.regieId, 2000, requestId),
    ]
    expect(second).toEqual(first)
    expect(await topUp(family, commune.regieId, 3000, requestId)).toMatchObject({ reason: 'REQUEST_ID_REUSED' })
  })

  test('a régie of a commune where the family asked nothing does not exist for it', async () => {
    const other = await given.aCommune()
    const query = `mutation ($input: TopUpInput!) { topUp(input: $input) { __typename } }`
    expect(
      await codeOf(family, query, { input: { requestId: randomUUID(), regieId: other.regieId, amountCents: 2000 } }),
    ).toBe('NOT_FOUND')
  })

  test('a stranger’s payment answers like one that does not exist', async () => {
    const started = await topUp(family, commune.regieId, 2000)
    const stranger = await given.aFamily({ in: commune })
    const query = `mutation ($id: UUID!) { checkPayment(id: $id) { id } }`
    expect(await codeOf(stranger, query, { id: started.payment?.id })).toBe('NOT_FOUND')
    expect(await codeOf(stranger, query, { id: randomUUID() })).toBe('NOT_FOUND')
  })
})
