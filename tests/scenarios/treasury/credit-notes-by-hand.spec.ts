import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../../server/src/modules/invoices/index.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, take } from '../../support/desk.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import {
  credit,
  decideCredit,
  draftOf,
  type InvoiceShown,
  invoicesOf,
  issue,
  payInvoice,
  quoteCredit,
} from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** An issued invoice is corrected by a credit note of its own: what is owed is lowered, what was paid comes back. */
const rules = {
  ...usualRules,
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const, settlement: 'nextInvoice' as const }],
  dunning: [
    { when: { remindersSent: 1, overdueDays: { min: 10 } } },
    { when: { remindersSent: 2, overdueDays: { min: 30 } }, price: 500 },
  ],
}
const EVENING = 250
let commune: TestCommune
let care: string
let regisseur: Signed
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  care = await given.anEveningCare(commune, EVENING, rules, {}, { mode: 'invoice' })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const book = (serviceId: string, days: string[], cents: number) =>
  placeOrder(family, {
    lines: [{ serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: cents * days.length,
    payment: 'INVOICE',
  })
const all = () => invoicesOf(family)
const invoice = async (): Promise<InvoiceShown> => {
  const found = (await all()).find(({ kind }) => kind === 'INVOICE')
  if (!found) throw new Error('no invoice')
  return found
}
/** Three meals and two evenings of December: 16,40 €, due on 31 January. */
async function december(): Promise<InvoiceShown> {
  await book(commune.serviceId, ['2026-12-01', '2026-12-03', '2026-12-08'], 380)
  await book(care, ['2026-12-01', '2026-12-03'], EVENING)
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-31' })
  clock.at('2027-01-04T10:05:00+01:00') // what is issued later stands first
  return invoice()
}
const lineOf = ({ lines }: InvoiceShown, cents: number) => lines.find((l) => l.unitPriceCents === cents)?.id ?? ''
const meals = async () => lineOf(await invoice(), 380)
const evenings = async () => lineOf(await invoice(), EVENING)
const purse = async () =>
  (await ask<{ family: { wallets: object[] } }>(family, '{ family { wallets { balanceCents careOnlyCents } } }')).family
    .wallets[0]
const documents = async () =>
  (await all()).map(({ number, totalCents, remainingCents, state }) => [number, totalCents, remainingCents, state])

describe('an invoice that is not paid', () => {
  test('asks that much less, and the credit note says of what, of which invoice and why', async () => {
    const { id } = await december()
    expect(await quoteCredit(regisseur, id, [{ lineId: await meals(), amountCents: 500 }])).toEqual({
      ...{ totalCents: 500, setOffCents: 500, toWalletCents: 0, careBackCents: 0 },
      ...{ needsSecondPerson: false, whyNot: null },
    })
    expect(await credit(regisseur, id, [{ lineId: await meals(), amountCents: 500 }])).toMatchObject({
      invoice: { state: 'OPEN', remainingCents: 1140, creditedCents: 500 },
    })
    expect(await documents()).toEqual([
      ['AV-2027-00001', 500, 0, 'CREDITED'],
      ['FA-2027-00001', 1640, 1140, 'OPEN'],
    ])
    const [note] = await all()
    expect(note).toMatchObject({ reason: 'Erreur de pointage', correctsNumber: 'FA-2027-00001' })
    expect(note?.lines.map((l) => [l.nature, l.unitPriceCents, l.days])).toEqual([
      ['CORRECTION', -120, ['2026-12-03']],
      ['CORRECTION', -380, ['2026-12-01']],
    ])
    expect(await accountsOf(commune.regieId)).toMatchObject({ RECEIVABLE: -1140 })
    expect((await draftOf(regisseur, commune.regieId, '2027-01')).totalCents).toBe(0)
  })

  test('credited whole it is cancelled, is reminded of no more, and asks nothing', async () => {
    const { id } = await december()
    expect(await credit(regisseur, id)).toMatchObject({
      invoice: { state: 'CANCELLED', remainingCents: 0, creditedCents: 1640 },
    })
    clock.at('2027-02-10T09:20:00+01:00')
    await sendDueReminders(town().db, clock.now())
    expect(
      await ask(regisseur, 'query ($id: UUID!) { invoice(id: $id) { reminders { step } nextReminder { step } } }', {
        id,
      }),
    ).toEqual({
      invoice: { reminders: [], nextReminder: null },
    })
    expect(await credit(regisseur, id)).toMatchObject({ reason: 'NOTHING_LEFT' })
    expect(await accountsOf(commune.regieId)).not.toHaveProperty('RECEIVABLE')
    expect(await invoicesOf(regisseur, { regieId: commune.regieId, state: 'CANCELLED' })).toMatchObject([{ id }])
  })

  test('the family is told by mail what it changes', async () => {
    const { id } = await december()
    await credit(regisseur, id, [{ lineId: await evenings() }])
    await town().runJobs()
    const mails = (await town().mailsTo(family.email)).map(({ subject, text }) =>
      `${subject} ${text}`.replace(/\s+/g, ' '),
    )
    expect(mails.find((mail) => mail.includes('avoir sur la facture FA-2027-00001'))).toMatch(
      /AV-2027-00001 est de 5,00 €. Motif : Erreur de pointage.*5,00 € sont déduits de ce qu’il vous restait à payer/,
    )
  })
})

describe('an invoice that is paid', () => {
  async function paid() {
    const shown = await december()
    await take(regisseur, commune, family, { ...cesu, amountCents: 500 })
    await take(regisseur, commune, family, { amountCents: 1140 })
    await payInvoice(family, shown.id, 1640)
    return shown
  }

  test('comes back to the wallet, CESU as CESU', async () => {
    const { id } = await paid()
    expect(await credit(regisseur, id, [{ lineId: await meals(), amountCents: 380 }])).toMatchObject({
      invoice: { state: 'PAID' },
    })
    expect(await purse()).toEqual({ balanceCents: 380, careOnlyCents: 0 })
    await credit(regisseur, id, [{ lineId: await evenings(), amountCents: EVENING }])
    expect(await purse()).toEqual({ balanceCents: 630, careOnlyCents: 250 })
    expect(await credit(regisseur, id)).toMatchObject({ invoice: { state: 'CANCELLED' } })
    expect(await purse()).toEqual({ balanceCents: 1640, careOnlyCents: 500 })
  })

  test('in part: what is left to pay is lowered first, but CESU are never set against meals', async () => {
    const { id } = await december()
    await take(regisseur, commune, family, { ...cesu, amountCents: 500 })
    await payInvoice(family, id, 500)
    expect(await quoteCredit(regisseur, id, [{ lineId: await evenings() }])).toMatchObject({
      ...{ totalCents: 500, setOffCents: 0, toWalletCents: 500, careBackCents: 500 },
    })
    await credit(regisseur, id, [{ lineId: await evenings() }])
    expect(await purse()).toEqual({ balanceCents: 500, careOnlyCents: 500 })
    expect(await payInvoice(family, id, 100)).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
  })
})

describe('never more than was asked', () => {
  test('of a line, of the invoice, nor of what the register gave back meanwhile', async () => {
    const { id } = await december()
    const lineId = await meals()
    expect(await credit(regisseur, id, [{ lineId, amountCents: 1141 }], { expectedTotalCents: 1141 })).toMatchObject({
      reason: 'TOO_MUCH',
    })
    clock.at('2026-12-03T13:00:00+01:00')
    await ask(
      await given.aStaffMember(commune, 'CANTEEN'),
      `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-03", marks: $marks) { __typename } }`,
      { s: commune.serviceId, marks: [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }] },
    )
    clock.at('2027-01-05T10:00:00+01:00')
    expect((await invoice()).lines.find((l) => l.id === lineId)?.creditableCents).toBe(760)
    expect(await credit(regisseur, id)).toMatchObject({
      invoice: { creditedCents: 1260, state: 'OPEN', remainingCents: 380 },
    })
    clock.at('2027-02-01T10:00:00+01:00')
    expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ creditNotes: 1, totalCents: -380 })
    expect(await invoice()).toMatchObject({ remainingCents: 0 })
    expect(await purse()).toMatchObject({ balanceCents: 0 })
  })

  test('a second credit note, a changed amount or the same request never credits twice', async () => {
    const { id } = await december()
    const lineId = await evenings()
    const requestId = randomUUID()
    const asked = { requestId, expectedTotalCents: 500, expectedToWalletCents: 0 }
    const answers = await Promise.all([1, 2, 3].map(() => credit(regisseur, id, [{ lineId }], asked)))
    expect(answers.map((a) => a.__typename)).toEqual(answers.map(() => 'InvoiceCredited'))
    expect(await documents()).toHaveLength(2)
    expect(await credit(regisseur, id, [{ lineId }])).toMatchObject({ reason: 'NOTHING_LEFT' })
    const line = [{ lineId: await meals() }]
    expect(await credit(regisseur, id, line, { expectedTotalCents: 760 })).toMatchObject({ reason: 'CHANGED' })
    expect(await credit(regisseur, id, line, { expectedToWalletCents: 1140 })).toMatchObject({ reason: 'CHANGED' })
    expect(await credit(regisseur, id, line, { requestId })).toMatchObject({ reason: 'REQUEST_ID_REUSED' })
  })

  test('the database refuses it whatever the command says', async () => {
    const { id } = await december()
    const { owner } = town()
    await expect(owner.query('update invoice set credited_cents = 1641 where id = $1', [id])).rejects.toThrow(
      /credited_within_total/,
    )
    await credit(regisseur, id, [{ lineId: await evenings() }])
    await expect(owner.query('update invoice set credited_cents = 0 where id = $1', [id])).rejects.toThrow(
      /never changes/,
    )
  })
})

describe('above the régie’s limit', () => {
  beforeEach(() => town().owner.query('update regie set second_person_cents = 1000 where id = $1', [commune.regieId]))

  test('it is counted for who may decide of it, not for who asked', async () => {
    const count = async (who: Signed) =>
      (
        await ask<{ creditsToDecide: number }>(who, 'query ($id: UUID!) { creditsToDecide(communeId: $id) }', {
          id: commune.id,
        })
      ).creditsToDecide
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await book(commune.serviceId, ['2026-12-01', '2026-12-03', '2026-12-04'], 380)
    clock.at('2027-01-04T10:00:00+01:00')
    await issue(regisseur, commune.regieId, '2026-12')
    const waits = (await credit(regisseur, (await invoice()).id)).invoice?.waitingCredit?.id ?? ''
    expect([await count(regisseur), await count(admin)]).toEqual([0, 1])
    await decideCredit(admin, waits, false)
    expect(await count(admin)).toBe(0)
  })

  test('nothing is credited until another person agrees', async () => {
    const { id } = await december()
    const asked = await credit(regisseur, id)
    expect(asked).toMatchObject({ waits: true, invoice: { creditedCents: 0, state: 'OPEN' } })
    const creditId = asked.invoice?.waitingCredit?.id ?? ''
    expect(await credit(regisseur, id, [{ lineId: await evenings() }])).toMatchObject({ reason: 'WAITING' })
    expect(await decideCredit(regisseur, creditId, true)).toMatchObject({ reason: 'SAME_PERSON' })
    expect(await ask(family, 'query ($id: UUID!) { invoice(id: $id) { waitingCredit { id } } }', { id })).toEqual({
      invoice: { waitingCredit: null },
    })
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const answers = await Promise.all([1, 2].map(() => decideCredit(admin, creditId, true)))
    expect(answers.map((a) => a.reason ?? a.invoice?.state).sort()).toEqual(['CANCELLED', 'NOT_WAITING'])
    expect(await documents()).toHaveLength(2)
  })

  test('it can be refused, what changed meanwhile is told, and small ones of a day count together', async () => {
    const { id } = await december()
    expect(await credit(regisseur, id, [{ lineId: await meals(), amountCents: 600 }])).toMatchObject({ waits: false })
    const asked = await credit(regisseur, id, [{ lineId: await evenings() }])
    expect(asked).toMatchObject({ waits: true })
    expect(await decideCredit(regisseur, asked.invoice?.waitingCredit?.id ?? '', false)).toMatchObject({
      invoice: { creditedCents: 600, waitingCredit: null },
    })
    expect(await credit(await given.aStaffMember(commune, 'COMMUNE_ADMIN'), id)).toMatchObject({ waits: true })
  })
})

test('what a reminder cost is credited as well', async () => {
  const { id } = await december()
  for (const day of ['2027-02-10', '2027-03-02']) {
    clock.at(`${day}T09:20:00+01:00`)
    await sendDueReminders(town().db, clock.now())
  }
  const [fee] = await all()
  expect(await credit(regisseur, fee?.id ?? '')).toMatchObject({ invoice: { state: 'CANCELLED' } })
  expect(await accountsOf(commune.regieId)).not.toHaveProperty('REMINDER_FEES')
  expect(await documents()).toContainEqual(['FA-2027-00001', 1640, 1640, 'OVERDUE'])
  expect(id).toBe((await all()).at(-1)?.id)
})
