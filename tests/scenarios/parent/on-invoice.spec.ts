import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { dayBefore, policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { cancelBookings, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const rules = {
  ...usualRules,
  cancel: [
    { until: dayBefore },
    { until: { back: 0, unit: 'calendar' as const, at: '08:00' }, price: 100, settlement: 'nextInvoice' as const },
  ],
}
let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-30T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const lines = (...days: string[]) => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]
const order = (payment: 'INVOICE' | 'WALLET' | 'CARD', ...days: string[]) =>
  placeOrder(family, { lines: lines(...days), expectedTotalCents: 380 * days.length, payment })
const stateOf = async (orderId: string | undefined) =>
  (
    await ask<{
      order: {
        state: { code: string; label: string; sentence: string }
        can: { pay: { allowed: boolean; reason: string } }
      }
    }>(
      family,
      'query ($id: UUID!) { order(id: $id) { state { code label sentence } can { pay { allowed reason } } } }',
      { id: orderId },
    )
  ).order
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('is booked at once, with an empty wallet: nothing is asked, nothing moves', async () => {
  const [asked] = (await quote(family, lines('2026-12-08', '2027-01-05'))).regies
  expect(asked).toMatchObject({
    totalCents: 760,
    missingCents: 0,
    onInvoice: 'À régler sur les factures de décembre 2026 et de janvier 2027',
  })
  const placed = await order('INVOICE', '2026-12-08', '2027-01-05')
  expect(placed).toMatchObject({
    __typename: 'OrderPlaced',
    paymentUrl: null,
    order: { status: 'ON_INVOICE', totalCents: 760, walletCents: 0, cardCents: 0 },
  })
  expect(await accountsOf(commune.regieId)).toEqual({})
  const { state, can } = await stateOf(placed.order?.id)
  expect(state).toMatchObject({ code: 'ON_INVOICE', label: 'Sur facture' })
  expect(plain(state.sentence)).toBe(
    'Réservations confirmées, rien à payer maintenant. 7,60 € à régler sur la facture du mois de chaque repas.',
  )
  expect(can.pay).toEqual({ allowed: false, reason: 'Cette commande se règle sur la facture du mois.' })
})

test('is not paid otherwise: what was chosen before the règlement changed is asked again', async () => {
  await given.credit(family.accountId, commune.regieId, 1000)
  expect(await order('WALLET', '2026-12-08')).toMatchObject({ reason: 'PAYMENT_CHANGED' })
  expect(await order('CARD', '2026-12-08')).toMatchObject({ reason: 'PAYMENT_CHANGED' })
  const prepaid = await given.aCommune()
  const other = await given.aFamily({ in: prepaid })
  const asked = [{ serviceId: prepaid.serviceId, beneficiaryId: other.children[0] ?? '', days: ['2026-12-08'] }]
  expect(await placeOrder(other, { lines: asked, expectedTotalCents: 380, payment: 'INVOICE' })).toMatchObject({
    reason: 'PAYMENT_CHANGED',
  })
})

test('changes from a date as its règlement does: a basket over both is two orders', async () => {
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2027-01-01', now(), $2)`,
    [commune.serviceId, JSON.stringify(policyOf(usualRules))],
  )
  const { regies } = await quote(family, lines('2026-12-08', '2027-01-05'))
  expect(regies.map((r) => [r.onInvoice, r.totalCents])).toEqual([
    ['À régler sur la facture de décembre 2026', 380],
    [null, 380],
  ])
  await given.credit(family.accountId, commune.regieId, 1000)
  expect(await order('INVOICE', '2026-12-08', '2027-01-05')).toMatchObject({ reason: 'SEVERAL_PAYMENTS' })
  expect(await order('INVOICE', '2026-12-08')).toMatchObject({ order: { status: 'ON_INVOICE' } })
  expect(await order('WALLET', '2027-01-05')).toMatchObject({ order: { status: 'PAID', walletCents: 380 } })
})

describe('cancelling', () => {
  const quoted = async (bookingId: string | undefined) =>
    (
      await ask<{ quoteCancellation: { sentence: string; refundCents: number } }>(
        family,
        'query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { sentence refundCents } }',
        { ids: [bookingId] },
      )
    ).quoteCancellation
  test('in time: nothing is due, and nothing comes on the wallet', async () => {
    const { order: placed } = await order('INVOICE', '2026-12-08')
    const booking = placed?.bookings[0]?.id
    expect(plain((await quoted(booking)).sentence)).toBe('3,80 € ne seront pas facturés')
    expect(await cancelBookings(family, [booking ?? ''], 380)).toMatchObject({
      __typename: 'BookingsCancelled',
      wallet: { balanceCents: 0 },
    })
    expect(await accountsOf(commune.regieId)).toEqual({})
    expect((await stateOf(placed?.id)).state).toMatchObject({
      code: 'CANCELLED',
      sentence: 'Commande annulée : rien n’est dû.',
    })
  })
  test('late: what the règlement keeps stays for the invoice', async () => {
    const { order: placed } = await order('INVOICE', '2026-12-08')
    clock.at('2026-12-08T07:00:00+01:00')
    const booking = placed?.bookings[0]?.id
    expect(plain((await quoted(booking)).sentence)).toBe(
      '2,80 € ne seront pas facturés ; 1,00 € reste dû : annulation tardive',
    )
    expect(await cancelBookings(family, [booking ?? ''], 280)).toMatchObject({ wallet: { balanceCents: 0 } })
    expect(await accountsOf(commune.regieId)).toEqual({})
  })
})

test('is never an advance, nor earned before it is invoiced', async () => {
  await order('INVOICE', '2026-12-08')
  clock.at('2026-12-08T19:00:00+01:00')
  await earnAdvances(town().db, clock.now())
  expect(await accountsOf(commune.regieId)).toEqual({})
})
