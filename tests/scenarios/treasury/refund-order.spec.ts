import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import type { Signed } from '../../support/client.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  approveRefund,
  IBAN,
  markPaid,
  paidByCard,
  refundNow,
  refundOrder,
  refuseRefund,
} from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let keeper: Signed & { accountId: string }
let chief: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
  chief = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)
const lower = (cents: number) =>
  town().owner.query('update regie set second_person_cents = $2 where id = $1', [commune.regieId, cents])

/** Three meals of one child, paid from the wallet. */
async function threeMeals(): Promise<{ family: TestFamily; orderId: string; bookings: string[] }> {
  const family = await given.aFamily({ in: commune, creditCents: 1140 })
  const days = ['2026-12-07', '2026-12-08', '2026-12-10']
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 1140 })
  return { family, orderId: order?.id ?? '', bookings: order?.bookings.map((b) => b.id) ?? [] }
}

describe('to the wallet', () => {
  test('a meal that was not served comes back at once, from the advances, and nothing else moves', async () => {
    const { family, orderId, bookings } = await threeMeals()
    const answer = await refundOrder(keeper, { orderId, bookingIds: [bookings[1] ?? ''] })
    expect(answer).toMatchObject({ __typename: 'RefundMade', refund: { status: 'PAID', amountCents: 380 } })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    expect(await ledger()).toEqual({ ADVANCE: 760, CARD_CLEARING: -1140, WALLET: 380 })
    await town().runJobs()
    const mail = (await town().mailsTo(family.email)).find((m) => m.subject === 'Votre porte-monnaie est crédité')
    expect(mail?.text).toContain('Motif : Repas non servi')
  })

  test('once earned, it comes back from the revenue of its service, food and care to the cent', async () => {
    const { orderId } = await threeMeals()
    clock.at('2026-12-08T18:00:00+01:00')
    await earnAdvances(town().db, clock.now())
    await refundOrder(keeper, { orderId, amountCents: 501 })
    expect(await ledger()).toEqual({
      ADVANCE: 380,
      CARD_CLEARING: -1140,
      EARNED_CARE: 129,
      EARNED_FOOD: 130,
      WALLET: 501,
    })
  })

  test('the same request gives the same refund; another one with its id is refused', async () => {
    const { family, orderId } = await threeMeals()
    const requestId = '0b8f6a52-6f3b-4a8e-9a55-1d2f3c4b5a69'
    const [one, two] = [
      await refundOrder(keeper, { orderId, amountCents: 100, requestId }),
      await refundOrder(keeper, { orderId, amountCents: 100, requestId }),
    ]
    expect(two.refund?.id).toBe(one.refund?.id)
    expect(await refundOrder(keeper, { orderId, amountCents: 101, requestId })).toMatchObject({
      reason: 'REQUEST_ID_REUSED',
    })
    expect(await balanceOf(family, commune.regieId)).toBe(100)
  })

  test('never more than what is left, never without a reason', async () => {
    const { orderId } = await threeMeals()
    expect(await refundOrder(keeper, { orderId, amountCents: 1141 })).toMatchObject({ reason: 'AMOUNT_TOO_LARGE' })
    expect(await refundOrder(keeper, { orderId, reason: ' a ' })).toMatchObject({ reason: 'REASON_REQUIRED' })
    await refundOrder(keeper, { orderId })
    expect(await refundOrder(keeper, { orderId })).toMatchObject({ reason: 'NOTHING_LEFT' })
  })

  test('a part given back does not keep the meal from being cancelled: the rest comes back', async () => {
    const { family, orderId, bookings } = await threeMeals()
    await refundOrder(keeper, { orderId, bookingIds: [bookings[0] ?? ''], amountCents: 100 })
    expect(await cancelBookings(family, [bookings[0] ?? ''], 280)).toMatchObject({ __typename: 'BookingsCancelled' })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
  })

  test('a justified absence gives back what is left after it, and takes back no more', async () => {
    const absence = [{ when: { justified: true }, outcome: 'doNotCharge' as const }]
    commune = await given.aCommune({ rules: { ...usualRules, absence } })
    keeper = await given.aStaffMember(commune, 'REGISSEUR')
    const { family, orderId, bookings } = await threeMeals()
    await refundOrder(keeper, { orderId, bookingIds: [bookings[1] ?? ''], amountCents: 100 })
    clock.at('2026-12-08T12:30:00+01:00')
    const canteen = await given.aStaffMember(commune, 'CANTEEN')
    const mark = (status: string) =>
      ask(
        canteen,
        `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename } }`,
        { s: commune.serviceId, marks: [{ beneficiaryId: family.children[0], status }] },
      )
    await mark('ABSENT_JUSTIFIED')
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    await mark('PRESENT')
    expect(await balanceOf(family, commune.regieId)).toBe(100)
  })

  test('what the quote announces is what comes back', async () => {
    const { orderId } = await threeMeals()
    const query =
      'query ($orderId: UUID!, $cents: Cents) { quoteRefund(orderId: $orderId, amountCents: $cents) { amountCents leftCents cardCents needsSecondPerson whyNot lines { amountCents leftCents } } }'
    expect(await ask(keeper, query, { orderId, cents: 500 })).toEqual({
      quoteRefund: {
        amountCents: 500,
        leftCents: 1140,
        cardCents: 1140,
        needsSecondPerson: false,
        whyNot: null,
        lines: [
          { amountCents: 380, leftCents: 380 },
          { amountCents: 120, leftCents: 380 },
          { amountCents: 0, leftCents: 380 },
        ],
      },
    })
  })
})

describe('above what one person decides', () => {
  test('nothing moves until another member of the staff agrees; the ledger says who', async () => {
    await lower(500)
    const { family, orderId } = await threeMeals()
    const { refund } = await refundOrder(keeper, { orderId })
    expect(refund).toMatchObject({ status: 'ASKED', amountCents: 1140 })
    expect(await ledger()).toEqual({ ADVANCE: 1140, CARD_CLEARING: -1140 })
    expect(await approveRefund(keeper, refund?.id)).toMatchObject({ reason: 'SAME_PERSON' })
    expect(await approveRefund(chief, refund?.id)).toMatchObject({ refund: { status: 'PAID' } })
    expect(await approveRefund(chief, refund?.id)).toMatchObject({ reason: 'NOT_WAITING' })
    expect(await balanceOf(family, commune.regieId)).toBe(1140)
    const { rows } = await town().owner.query(
      `select actor_id, approved_by from ledger_transaction where cause = 'GOODWILL' and regie_id = $1`,
      [commune.regieId],
    )
    expect(rows).toEqual([{ actor_id: keeper.accountId, approved_by: chief.accountId }])
  })

  test('several small ones of the same person for the same family count together', async () => {
    await lower(500)
    const { orderId } = await threeMeals()
    expect((await refundOrder(keeper, { orderId, amountCents: 400 })).refund?.status).toBe('PAID')
    expect((await refundOrder(keeper, { orderId, amountCents: 101 })).refund?.status).toBe('ASKED')
  })

  test('refused with a reason, nothing has moved, and the family was never told', async () => {
    await lower(0)
    const { family, orderId } = await threeMeals()
    const { refund } = await refundOrder(keeper, { orderId })
    expect(await refuseRefund(chief, refund?.id, ' ')).toMatchObject({ reason: 'REASON_REQUIRED' })
    expect(await refuseRefund(chief, refund?.id)).toMatchObject({ refund: { status: 'REFUSED' } })
    expect(await approveRefund(chief, refund?.id)).toMatchObject({ reason: 'NOT_WAITING' })
    expect(await ledger()).toEqual({ ADVANCE: 1140, CARD_CLEARING: -1140 })
    await town().runJobs()
    expect((await town().mailsTo(family.email)).map((m) => m.subject)).toEqual([
      expect.stringContaining('Réservation confirmée'),
    ])
  })

  test('what was cancelled meanwhile is not given back twice', async () => {
    await lower(0)
    const { family, orderId, bookings } = await threeMeals()
    const { refund } = await refundOrder(keeper, { orderId })
    await cancelBookings(family, [bookings[0] ?? ''], 380)
    expect(await approveRefund(chief, refund?.id)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
  })
})

describe('further than the wallet', () => {
  test('to the card that paid: taken out in the same transaction, then paid once by the provider', async () => {
    const family = await given.aFamily({ in: commune })
    await paidByCard(family, commune.regieId, 1000)
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
    const { order } = await placeOrder(family, { lines, expectedTotalCents: 380 })
    const { refund } = await refundOrder(keeper, { orderId: order?.id ?? '', destination: 'CARD' })
    expect(refund?.status).toBe('APPROVED')
    expect(await ledger()).toEqual({ CARD_CLEARING: -1000, REFUND_DUE: 380, WALLET: 620 })
    await town().runJobs()
    expect(await refundNow(family, refund?.id)).toMatchObject({
      status: 'PAID',
      sentence: 'Payé sur votre carte bancaire.',
    })
    expect(await ledger()).toEqual({ CARD_CLEARING: -620, WALLET: 620 })
  })

  test('by transfer: the régisseur marks a batch as paid, once, under its mandate', async () => {
    const { family, orderId } = await threeMeals()
    const { refund } = await refundOrder(keeper, { orderId, destination: 'IBAN', bankAccount: IBAN })
    expect(await refundNow(family, refund?.id)).toMatchObject({
      status: 'APPROVED',
      sentence: 'À virer par la régie sur FR•• •••• 0189.',
    })
    expect(await markPaid(keeper, commune.id, [refund?.id])).toMatchObject({ __typename: 'TransfersMarked' })
    expect(await markPaid(keeper, commune.id, [refund?.id])).toMatchObject({ reason: 'NOT_WAITING' })
    expect(await ledger()).toEqual({ BANK: 1140, CARD_CLEARING: -1140 })
  })
})

test('a member of the staff gives nothing to their own family', async () => {
  const { family, orderId } = await threeMeals()
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'REGISSEUR')`, [
    family.accountId,
    commune.id,
  ])
  expect(await refundOrder(family, { orderId })).toMatchObject({ reason: 'OWN_FAMILY' })
})
