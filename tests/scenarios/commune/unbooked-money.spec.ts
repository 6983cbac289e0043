import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, checkPayment, payOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

const rules = { ...usualRules, attend_unreserved: [{ modifiers: [{ add: 200, label: 'non inscrit' }] }] }
const UNBOOKED = `mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-08", beneficiaryId: $b) { __typename } }`
const RECORD = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename } }`

let commune: TestCommune
let canteen: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  clock.at('2026-12-08T12:00:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const came = (family: TestFamily) => ask(canteen, UNBOOKED, { s: commune.serviceId, b: family.children[0] })
const clear = (family: TestFamily) =>
  ask(canteen, RECORD, { s: commune.serviceId, marks: [{ beneficiaryId: family.children[0], status: null }] })
const ordersOf = async (family: TestFamily) =>
  (
    await ask<{ family: { orders: { edges: { node: { id: string; status: string; refundedCents: number } }[] } } }>(
      family,
      `{ family { orders(first: 9) { edges { node { id status refundedCents } } } } }`,
    )
  ).family.orders.edges.map((e) => e.node)

test('what is due is paid by card, weeks later, through to the ledger', async () => {
  const family = await given.aFamily({ in: commune })
  await came(family)
  const [due] = await ordersOf(family)
  expect(await accountsOf(commune.regieId)).toEqual({})
  clock.at('2026-12-22T12:00:00+01:00')
  const { paymentUrl } = await payOrder(family, due?.id ?? '', 'CARD')
  const back = await onCardPage(paymentUrl ?? '', 'accept')
  expect(await checkPayment(family, back.split('/').at(-1) ?? '')).toMatchObject({ status: 'SUCCEEDED' })
  expect(await ordersOf(family)).toMatchObject([{ status: 'PAID' }])
  expect(await accountsOf(commune.regieId)).toEqual({ ADVANCE: 580, CARD_CLEARING: -580 })
  await earnAdvances(town().db, clock.now())
  expect(await accountsOf(commune.regieId)).toMatchObject({ CARD_CLEARING: -580 })
  expect((await accountsOf(commune.regieId)).ADVANCE).toBeUndefined()
})

test('a card that is declined leaves it due', async () => {
  const family = await given.aFamily({ in: commune })
  await came(family)
  const [due] = await ordersOf(family)
  const { paymentUrl } = await payOrder(family, due?.id ?? '', 'CARD')
  await onCardPage(paymentUrl ?? '', 'decline')
  expect(await ordersOf(family)).toMatchObject([{ status: 'DUE' }])
})

test('a meal of 40 cents is not for the card: the refusal says how to pay, and the wallet pays', async () => {
  const cheap = { ...usualRules, attend_unreserved: [{ modifiers: [{ add: 40, label: 'non inscrit' }] }] }
  commune = await given.aCommune({ rules: cheap, priceCents: 0 })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  const family = await given.aFamily({ in: commune })
  await came(family)
  const [due] = await ordersOf(family)
  expect(await payOrder(family, due?.id ?? '', 'CARD')).toMatchObject({
    reason: 'CARD_AMOUNT_TOO_SMALL',
    message: expect.stringContaining('payez avec votre porte-monnaie'),
  })
  await given.credit(family.accountId, commune.regieId, 100)
  expect(await payOrder(family, due?.id ?? '', 'WALLET')).toMatchObject({ order: { status: 'PAID', cardCents: 0 } })
})

test('a charge taken back after 18 h comes back from the revenue, food and care apart', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  await came(family)
  clock.at('2026-12-08T18:00:00+01:00')
  await earnAdvances(town().db, clock.now())
  expect(await accountsOf(commune.regieId)).toMatchObject({ WALLET: 420, CARD_CLEARING: -1000 })
  clock.at('2026-12-09T09:00:00+01:00')
  await clear(family)
  expect(await balanceOf(family, commune.regieId)).toBe(1000)
  expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
  expect(await ordersOf(family)).toMatchObject([{ status: 'PAID', refundedCents: 580 }])
})

test('the mail says what was charged, and takes nobody for a child', async () => {
  const family = await given.aFamily({ in: commune })
  await town().owner.query(`update beneficiary set kind = 'ADULT' where id = $1`, [family.children[0]])
  await came(family)
  await town().runJobs()
  const [mail] = await town().mailsTo(family.email)
  const text = mail?.text.replace(/[\u00a0\u202f]/g, ' ') ?? ''
  expect(mail?.subject).toMatch(/sans réservation/)
  expect(text).toMatch(/5,80 €/)
  expect(text).toMatch(/non inscrit/)
  expect(text).not.toMatch(/enfant est venu/)
})
