import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { followRefund } from '../../server/src/modules/payments/refunds/follow-refund.command.js'
import { sendRefund } from '../../server/src/modules/payments/refunds/send-refund.command.js'
import { sandboxProvider } from '../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { usualRules } from '../support/given/commune.js'
import { given, type TestCommune } from '../support/given/index.js'
import { accountsOf } from '../support/ledger.js'
import { balanceOf, cancelBookings, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import {
  approveRefund,
  askRefund,
  IBAN,
  markPaid,
  paidByCard,
  refundNow,
  refundOrder,
  refundsWill,
  refuseRefund,
} from '../support/refunds.js'
import { town, useTown } from '../support/town.js'

useTown()

const rules = { ...usualRules, absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const }] }
let commune: TestCommune
let keeper: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ rules })
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const times = <T>(count: number, work: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)))
const made = (answers: { __typename: string }[]) => answers.filter((a) => a.__typename === 'RefundMade')

test('ten refunds of the same order at once: what was paid comes back once', async () => {
  const { family, orderId } = await given.aBookedMeal(commune)
  const answers = await times(10, () => refundOrder(keeper, { orderId }))
  expect(made(answers)).toHaveLength(1)
  expect(answers.filter((a) => a.reason === 'NOTHING_LEFT')).toHaveLength(9)
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('a double click, with one request id, is one refund', async () => {
  const { family, orderId } = await given.aBookedMeal(commune)
  const requestId = randomUUID()
  const answers = await times(5, () => refundOrder(keeper, { orderId, requestId }))
  expect(new Set(answers.map((a) => a.refund?.id)).size).toBe(1)
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('refunded, cancelled and marked absent at the same instant: the price comes back once, whoever wins', async () => {
  const { family, orderId, bookingId } = await given.aBookedMeal(commune)
  const canteen = await given.aStaffMember(commune, 'CANTEEN')
  const absent = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename } }`
  const marks = [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }]
  await Promise.allSettled([
    refundOrder(keeper, { orderId }),
    cancelBookings(family, [bookingId], 380),
    ask(canteen, absent, { s: commune.serviceId, marks }),
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(380)
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, WALLET: 380 })
})

test('two who agree at once, and one who refuses: one decision', async () => {
  await town().owner.query('update regie set second_person_cents = 0 where id = $1', [commune.regieId])
  const { family, orderId } = await given.aBookedMeal(commune)
  const { refund } = await refundOrder(keeper, { orderId })
  const others = [
    await given.aStaffMember(commune, 'COMMUNE_ADMIN'),
    await given.aStaffMember(commune, 'REGISSEUR'),
    await given.aStaffMember(commune, 'REGISSEUR'),
  ] as const
  const answers = await Promise.all([
    approveRefund(others[0], refund?.id),
    approveRefund(others[1], refund?.id),
    refuseRefund(others[2], refund?.id),
  ])
  expect(made(answers)).toHaveLength(1)
  const { status } = await refundNow(keeper, refund?.id)
  expect(await balanceOf(family, commune.regieId)).toBe(status === 'PAID' ? 380 : 0)
})

test('a family that spends while it asks for its money has one of the two', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 380 })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
  const asked = { regieId: commune.regieId, amountCents: 380, destination: 'IBAN' as const, bankAccount: IBAN }
  const [orders, refunds] = await Promise.all([
    times(3, () => placeOrder(family, { lines, expectedTotalCents: 380 })),
    times(3, () => askRefund(family, asked)),
  ])
  expect(orders.filter((o) => o.__typename === 'OrderPlaced').length + made(refunds).length).toBe(1)
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('the job sends it five times, then the provider’s webhook speaks of it twenty times: one refund, paid once', async () => {
  const { db, config } = town()
  const family = await given.aFamily({ in: commune })
  const paymentId = await paidByCard(family, commune.regieId, 1000)
  await refundsWill(paymentId, 'LATER')
  const asked = { regieId: commune.regieId, amountCents: 1000, destination: 'CARD' as const }
  const { refund } = await askRefund(family, asked)
  await times(5, () => sendRefund(db, config, refund?.id ?? '', clock.now()))
  expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'SENT' })
  const sent = await town().owner.query<{ id: string }>(
    'select r.id from sandbox_refund r join payment p on p.session_id = r.session_id where p.id = $1',
    [paymentId],
  )
  expect(sent.rows).toHaveLength(1)
  const provider = sandboxProvider(db, config, commune.regieId)
  const event = {
    eventId: 'e',
    type: 'refund.updated',
    subject: 'REFUND' as const,
    subjectId: sent.rows[0]?.id ?? '',
    reference: null,
  }
  const hear = () => times(20, () => followRefund(db, provider, commune.regieId, event, clock.now()))
  await hear()
  expect(await ledger()).toEqual({ CARD_CLEARING: -1000, REFUND_DUE: 1000 })
  clock.at('2026-11-25T10:01:00+01:00')
  await hear()
  expect(await ledger()).toEqual({})
  expect(await refundNow(family, refund?.id)).toMatchObject({ status: 'PAID' })
})

test('a transfer marked as paid five times while it is refused: paid or refused, once', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 500 })
  const { refund } = await askRefund(family, {
    regieId: commune.regieId,
    amountCents: 500,
    destination: 'IBAN',
    bankAccount: IBAN,
  })
  const [marked, refused] = await Promise.all([
    times(5, () => markPaid(keeper, commune.id, [refund?.id])),
    refuseRefund(keeper, refund?.id),
  ])
  expect(marked.filter((m) => m.__typename === 'TransfersMarked').length + made([refused]).length).toBe(1)
})

test('many askings at once never take more than the cards paid', async () => {
  const family = await given.aFamily({ in: commune })
  await paidByCard(family, commune.regieId, 1000)
  const answers = await times(8, () =>
    askRefund(family, { regieId: commune.regieId, amountCents: 400, destination: 'CARD' }),
  )
  expect(made(answers)).toHaveLength(2)
  await town().runJobs()
  expect(await ledger()).toEqual({ CARD_CLEARING: -200, WALLET: 200 })
})
