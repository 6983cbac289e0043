import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, take } from '../../support/desk.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { invoicesOf, issue, payInvoice } from '../../support/invoices.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { askRefund, IBAN } from '../../support/refunds.js'
import { useTown } from '../../support/town.js'

useTown()

/** CESU pay for care only (code du travail, art. L1271-1): what a credit note gives back of them is CESU again, and no credit is taken out while an invoice waits. */
const rules = {
  ...usualRules,
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const, settlement: 'nextInvoice' as const }],
}
const EVENING = 250
let commune: TestCommune
let care: string
let regisseur: Signed
let canteen: Signed
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  care = await given.anEveningCare(commune, EVENING, rules, {}, { mode: 'invoice' })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const book = (serviceId: string, days: string[], cents: number) =>
  placeOrder(family, {
    lines: [{ serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: cents * days.length,
    payment: 'INVOICE',
  })
async function missed(serviceId: string, ...days: string[]) {
  for (const day of days) {
    clock.at(`${day}T19:00:00+01:00`)
    await ask(
      canteen,
      `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) { __typename } }`,
      { s: serviceId, day, marks: [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }] },
    )
  }
}
interface Purse {
  balanceCents: number
  careOnlyCents: number
  refundableCents: number
}
const purse = async () =>
  (
    await ask<{ family: { wallets: Purse[] } }>(
      family,
      '{ family { wallets { balanceCents careOnlyCents refundableCents } } }',
    )
  ).family.wallets[0]
const documents = async () => (await invoicesOf(family)).map(({ kind, totalCents }) => [kind, totalCents]).sort()
const takeOut = (amountCents: number) =>
  askRefund(family, { regieId: commune.regieId, amountCents, destination: 'IBAN', bankAccount: IBAN })

/** December, issued in January and paid with 5 € of CESU and 7,60 € of other money. */
async function decemberPaid() {
  await book(care, ['2026-12-01', '2026-12-03'], EVENING)
  await book(commune.serviceId, ['2026-12-01', '2026-12-03'], 380)
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12')
  await take(regisseur, commune, family, { ...cesu, amountCents: 500 })
  await take(regisseur, commune, family, { amountCents: 760 })
  await payInvoice(family, (await invoicesOf(family))[0]?.id ?? '', 1260)
  expect(await purse()).toMatchObject({ balanceCents: 0, careOnlyCents: 0 })
}

test('an evening that CESU paid comes back as CESU', async () => {
  await decemberPaid()
  await missed(care, '2026-12-03')
  clock.at('2027-02-01T10:00:00+01:00')
  expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ creditNotes: 1, totalCents: -EVENING })
  expect(await purse()).toEqual({ balanceCents: EVENING, careOnlyCents: EVENING, refundableCents: 0 })
  expect(await takeOut(EVENING)).toMatchObject({ reason: 'CARE_ONLY_MONEY' })
})

test('with meals that come back too, the evening alone is CESU', async () => {
  await decemberPaid()
  await missed(care, '2026-12-01', '2026-12-03')
  await missed(commune.serviceId, '2026-12-03')
  clock.at('2027-02-01T10:00:00+01:00')
  expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ creditNotes: 1, totalCents: -880 })
  expect(await purse()).toEqual({ balanceCents: 880, careOnlyCents: 500, refundableCents: 380 })
})

test('is never set against meals: they are asked in full, and the evening has its credit note', async () => {
  await decemberPaid()
  await missed(care, '2026-12-03')
  clock.at('2026-12-10T10:00:00+01:00')
  await book(commune.serviceId, ['2027-01-05', '2027-01-07'], 380)
  clock.at('2027-02-01T10:00:00+01:00')
  expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({
    ...{ invoices: 1, creditNotes: 1, totalCents: 510 },
  })
  expect(await documents()).toEqual([
    ['CREDIT_NOTE', EVENING],
    ['INVOICE', 1260],
    ['INVOICE', 760],
  ])
  expect(await purse()).toEqual({ balanceCents: EVENING, careOnlyCents: EVENING, refundableCents: 0 })
})

test('paid without CESU, it is set against what the next month asks', async () => {
  await book(care, ['2026-12-03'], EVENING)
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12')
  await take(regisseur, commune, family, { amountCents: EVENING })
  await payInvoice(family, (await invoicesOf(family))[0]?.id ?? '', EVENING)
  await missed(care, '2026-12-03')
  clock.at('2026-12-10T10:00:00+01:00')
  await book(commune.serviceId, ['2027-01-05'], 380)
  clock.at('2027-02-01T10:00:00+01:00')
  expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ invoices: 1, totalCents: 130 })
})

test('what its invoices still ask stays on the wallet of a family that takes its money out', async () => {
  await book(commune.serviceId, ['2026-12-01'], 380)
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12')
  await take(regisseur, commune, family, { amountCents: 1000 })
  expect(await purse()).toEqual({ balanceCents: 1000, careOnlyCents: 0, refundableCents: 620 })
  expect(await takeOut(621)).toMatchObject({ reason: 'INVOICE_TO_PAY' })
  expect(await takeOut(620)).toMatchObject({ __typename: 'RefundMade' })
  await payInvoice(family, (await invoicesOf(family))[0]?.id ?? '', 380)
  expect(await purse()).toEqual({ balanceCents: 0, careOnlyCents: 0, refundableCents: 0 })
})
