import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, doWithReason, remit, take } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { abandonOrder, cancelBookings, payOrder, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, IBAN, refundOrder } from '../../support/refunds.js'
import { useTown } from '../../support/town.js'

useTown()

const MEAL = 380
const EVENING = 250
let commune: TestCommune
let care: string
let family: TestFamily
let agent: Signed & { accountId: string }
let regisseur: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ priceCents: MEAL })
  care = await given.anEveningCare(commune, EVENING)
  family = await given.aFamily({ in: commune, creditCents: 500 })
  agent = await given.aStaffMember(commune)
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAYS = ['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11', '2026-12-14', '2026-12-15']
const of = (serviceId: string, n: number) => ({
  serviceId,
  beneficiaryId: family.children[0] ?? '',
  days: DAYS.slice(0, n),
})
const meals = (n: number) => of(commune.serviceId, n)
const evenings = (n: number) => of(care, n)
const vouchers = (amountCents = 1000) => take(agent, commune, family, { ...cesu, amountCents })

/** What the wallet holds, and what of it is for care only. */
async function purse(): Promise<[number, number]> {
  const { family: found } = await ask<{ family: { wallets: { balanceCents: number; careOnlyCents: number }[] } }>(
    family,
    '{ family { wallets { balanceCents careOnlyCents } } }',
  )
  return [found.wallets[0]?.balanceCents ?? 0, found.wallets[0]?.careOnlyCents ?? 0]
}

describe('CESU at the desk', () => {
  test('are money for care, and go to their issuer on a slip of their own', async () => {
    const { id } = await vouchers()
    expect(await purse()).toEqual([1500, 1000])
    expect(await accountsOf(commune.regieId)).toMatchObject({ CESU: -1000 })
    expect(await remit(regisseur, commune, 'CESU', [id])).toMatchObject({ amountCents: 1000 })
    expect(await accountsOf(commune.regieId)).toMatchObject({ BANK: -1000 })
  })

  test('need the name of their issuer, and a family that has care there', async () => {
    expect(await take(agent, commune, family, { method: 'CESU' })).toMatchObject({ reason: 'CESU_WITHOUT_REFERENCE' })
    const canteenOnly = await given.aCommune()
    const eater = await given.aFamily({ in: canteenOnly })
    const there = await given.aStaffMember(canteenOnly)
    expect(await take(there, canteenOnly, eater, cesu)).toMatchObject({ reason: 'CESU_FOR_CARE_ONLY' })
  })

  test('keyed wrongly go back, unless care has used them', async () => {
    const { id } = await vouchers()
    expect(await doWithReason('reverseDeskPayment', regisseur, id)).toMatchObject({ state: 'REVERSED' })
    expect(await purse()).toEqual([500, 0])
    const again = await vouchers()
    await placeOrder(family, { lines: [evenings(1)], expectedTotalCents: EVENING })
    await given.credit(family.accountId, commune.regieId, 5000)
    expect(await doWithReason('reverseDeskPayment', regisseur, again.id)).toMatchObject({ reason: 'WALLET_SPENT' })
  })
})

describe('what CESU pay', () => {
  test('evening care, before any other money', async () => {
    await vouchers()
    await placeOrder(family, { lines: [evenings(2)], expectedTotalCents: 2 * EVENING })
    expect(await purse()).toEqual([1000, 500])
  })

  test('never the canteen, whatever the wallet holds', async () => {
    await vouchers()
    const [told] = (await quote(family, [meals(2)])).regies
    expect(told).toMatchObject({ walletBalanceCents: 500, missingCents: 2 * MEAL - 500 })
    expect(await placeOrder(family, { lines: [meals(2)], expectedTotalCents: 2 * MEAL })).toMatchObject({
      reason: 'INSUFFICIENT_FUNDS',
      missingCents: 2 * MEAL - 500,
    })
    const both = { lines: [meals(2)], expectedTotalCents: 2 * MEAL, payment: 'WALLET_THEN_CARD' as const }
    expect((await placeOrder(family, both)).order).toMatchObject({ walletCents: 500, cardCents: 260 })
    expect(await purse()).toEqual([1000, 1000])
  })

  test('the care of a mixed basket, first; the rest pays the meals', async () => {
    await vouchers()
    const totalCents = 2 * EVENING + MEAL
    const [told] = (await quote(family, [meals(1), evenings(2)])).regies
    expect(told).toMatchObject({ walletBalanceCents: 1000, missingCents: 0 })
    await placeOrder(family, { lines: [meals(1), evenings(2)], expectedTotalCents: totalCents })
    expect(await purse()).toEqual([1500 - totalCents, 500])
  })

  test('the care of an order first meant for the card', async () => {
    await vouchers()
    const totalCents = MEAL + EVENING
    const asked = { lines: [meals(1), evenings(1)], expectedTotalCents: totalCents, payment: 'CARD' as const }
    const { order } = await placeOrder(family, asked)
    expect(await purse()).toEqual([1500, 1000])
    expect((await payOrder(family, order?.id ?? '', 'WALLET')).order).toMatchObject({ status: 'PAID' })
    expect(await purse()).toEqual([1500 - totalCents, 1000 - EVENING])
  })
})

describe('what comes back', () => {
  test('care cancelled is CESU again, a meal cancelled is not', async () => {
    await vouchers()
    const totalCents = 2 * EVENING + MEAL
    const asked = { lines: [meals(1), evenings(2)], expectedTotalCents: totalCents }
    const ids = await bookingsOf(asked)
    await cancelBookings(family, ids.meals, MEAL)
    expect(await purse()).toEqual([1000, 500])
    await cancelBookings(family, ids.evenings, 2 * EVENING)
    expect(await purse()).toEqual([1500, 1000])
  })

  test('no more than what CESU had paid of it', async () => {
    await vouchers(300)
    const ids = await bookingsOf({ lines: [evenings(3)], expectedTotalCents: 3 * EVENING })
    expect(await purse()).toEqual([50, 0])
    await cancelBookings(family, ids.evenings, 3 * EVENING)
    expect(await purse()).toEqual([800, 300])
  })

  test('all of it, when an order is given up before the card has paid', async () => {
    await vouchers()
    const totalCents = 3 * EVENING + 3 * MEAL
    const asked = { lines: [meals(3), evenings(3)], expectedTotalCents: totalCents }
    const { order } = await placeOrder(family, { ...asked, payment: 'WALLET_THEN_CARD' })
    expect(await purse()).toEqual([250, 250])
    await abandonOrder(family, order?.id ?? '')
    expect(await purse()).toEqual([1500, 1000])
  })

  test('by the staff’s hand: on the wallet, never to a bank account', async () => {
    await vouchers()
    const asked = { lines: [evenings(2)], expectedTotalCents: 2 * EVENING }
    const orderId = (await placeOrder(family, asked)).order?.id ?? ''
    const bankAccount = IBAN
    expect(await refundOrder(regisseur, { orderId, destination: 'IBAN', bankAccount })).toMatchObject({
      reason: 'CARE_ONLY_MONEY',
    })
    await refundOrder(regisseur, { orderId, destination: 'WALLET' })
    expect(await purse()).toEqual([1500, 1000])
  })

  test('not as money: a family takes out what is not CESU', async () => {
    await vouchers()
    const asked = { regieId: commune.regieId, destination: 'IBAN' as const, bankAccount: IBAN }
    expect(await askRefund(family, { ...asked, amountCents: 501 })).toMatchObject({ reason: 'CARE_ONLY_MONEY' })
    await askRefund(family, { ...asked, amountCents: 500 })
    expect(await purse()).toEqual([1000, 1000])
  })

  async function bookingsOf(asked: { lines: ReturnType<typeof of>[]; expectedTotalCents: number }) {
    const { order } = await placeOrder(family, asked)
    const { order: read } = await ask<{ order: { bookings: { id: string; service: { id: string } }[] } }>(
      family,
      'query ($id: UUID!) { order(id: $id) { bookings { id service { id } } } }',
      { id: order?.id },
    )
    const idsIn = (serviceId: string) => read.bookings.filter((b) => b.service.id === serviceId).map((b) => b.id)
    return { meals: idsIn(commune.serviceId), evenings: idsIn(care) }
  }
})

test('meals and care ordered at once: CESU pay care only, and each euro once', async () => {
  await vouchers()
  const meal = (i: number) => ({ lines: [{ ...meals(0), days: [DAYS[i] ?? ''] }], expectedTotalCents: MEAL })
  const evening = (i: number) => ({ lines: [{ ...evenings(0), days: [DAYS[i] ?? ''] }], expectedTotalCents: EVENING })
  const all = DAYS.flatMap((_, i) => [placeOrder(family, meal(i)), placeOrder(family, evening(i))])
  const answers = await Promise.all(all)
  const placed = (cents: number) => answers.filter((a) => a.order?.totalCents === cents).length
  expect(placed(MEAL)).toBeLessThanOrEqual(1)
  expect(placed(EVENING)).toBeGreaterThanOrEqual(4)
  const [balance, careOnly] = await purse()
  expect(balance).toBe(1500 - placed(MEAL) * MEAL - placed(EVENING) * EVENING)
  expect(careOnly).toBe(0)
})
