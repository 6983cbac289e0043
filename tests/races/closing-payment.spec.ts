import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask, type Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { balanceOf, checkPayment, payOrder, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { onCardPage } from '../support/sandbox.js'
import { town, useTown } from '../support/town.js'

useTown()

const DAY = '2026-12-08'
const FAMILIES = 6
let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune()
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const close = () =>
  ask<{ addClosure: { id: string } }>(
    agent,
    `mutation ($input: ClosureInput!) { addClosure(input: $input) { ... on Closure { id } } }`,
    {
      input: {
        communeId: commune.id,
        firstDay: DAY,
        lastDay: DAY,
        reason: 'grève',
        shortReason: 'Grève',
        cancelBookings: true,
      },
    },
  )

async function held(creditCents = 0) {
  const family = await given.aFamily({ in: commune, creditCents })
  const placed = await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents: 380,
    payment: 'CARD',
    requestId: randomUUID(),
  })
  return { family, orderId: placed.order?.id ?? '', url: placed.paymentUrl ?? '' }
}

async function nothingBooked(): Promise<void> {
  const { rows } = await town().owner.query(
    `select count(*) filter (where b.status in ('HELD', 'BOOKED'))::int as live, max(d.taken) as taken
     from booking b join service_day d on d.service_id = b.service_id and d.day = b.day where b.service_id = $1`,
    [commune.serviceId],
  )
  expect(rows).toEqual([{ live: 0, taken: 0 }])
}

test.each([1, 2, 3])(
  'the day closes while six cards are accepted (%i): each family has its money, nobody a meal',
  async () => {
    const families = await Promise.all(Array.from({ length: FAMILIES }, () => held()))
    const payments: string[] = []
    for (const { url } of families) payments.push((await onCardPage(url, 'accept')).split('/').at(-1) ?? '')
    const pay = families.map(({ family }, i) => checkPayment(family, payments[i] ?? ''))
    await Promise.all([...pay.slice(0, 3), close(), ...pay.slice(3)])
    await nothingBooked()
    for (const { family } of families) expect(await balanceOf(family, commune.regieId)).toBe(380)
  },
)

test('the day closes while six wallets pay: each family keeps its money, nobody a meal', async () => {
  const families = await Promise.all(Array.from({ length: FAMILIES }, () => held(380)))
  await Promise.all([...families.map(({ family, orderId }) => payOrder(family, orderId, 'WALLET')), close()])
  await nothingBooked()
  for (const { family } of families) expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('a payment under way when the closure begins: the closure waits, then cancels and credits what was booked', async () => {
  const { family, orderId } = await held(380)
  const gate = await town().owner.connect()
  await gate.query('begin')
  await gate.query('select 1 from wallet where account_id = $1 for update', [family.accountId])
  const paying = payOrder(family, orderId, 'WALLET') // holds the service, waits for the wallet
  await waiting(1)
  const closing = close()
  await waiting(2)
  await gate.query('commit')
  gate.release()
  expect(await paying).toMatchObject({ order: { status: 'PAID' } })
  await closing
  await nothingBooked()
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('a closure under way when the payment begins: the payment waits, then finds the order ended', async () => {
  const { family, orderId } = await held(380)
  const gate = await town().owner.connect()
  await gate.query('begin')
  await gate.query('select 1 from wallet where account_id = $1 for update', [family.accountId])
  const closing = close() // holds the services, waits for the wallet
  await waiting(1)
  const paying = payOrder(family, orderId, 'WALLET')
  await waiting(2)
  await gate.query('commit')
  gate.release()
  await closing
  expect(await paying).toMatchObject({ reason: 'NOT_PENDING' })
  await nothingBooked()
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

/** Until this many statements of this town wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const { rows } = await town().owner.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((rows[0]?.n ?? 0) >= count) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
