import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../../server/src/modules/invoices/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { type InvoiceShown, invoicesOf, issue, payInvoice } from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { download } from '../../support/books.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Relance gratuite après dix jours, 5 € après trente, 10 € en tout après soixante »: of an invoice due on 31 January 2027. */
const rules = {
  ...usualRules,
  dunning: [
    { when: { remindersSent: 1, overdueDays: { min: 10 } } },
    { when: { remindersSent: 2, overdueDays: { min: 30 } }, price: 500 },
    { when: { remindersSent: 3, overdueDays: { min: 60 } }, price: 1000 },
  ],
}
const DUE = '2027-01-31'
let commune: TestCommune
let regisseur: Signed
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function invoiced(inCommune: TestCommune): Promise<{ family: TestFamily; invoice: InvoiceShown }> {
  clock.at('2026-11-27T10:00:00+01:00')
  const family = await given.aFamily({ in: inCommune })
  await placeOrder(family, {
    lines: [{ serviceId: inCommune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-01'] }],
    expectedTotalCents: 380,
    payment: 'INVOICE',
  })
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, inCommune.regieId, '2026-12', { dueOn: DUE })
  const [invoice] = await invoicesOf(family)
  if (!invoice) throw new Error('no invoice')
  return { family, invoice }
}
async function aCommune(asked: object) {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true, ...asked })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
}
const night = async (day: string) => {
  clock.at(`${day}T09:20:00+01:00`)
  await sendDueReminders(town().db, clock.now())
}

interface Told {
  reminders: { step: number; sentOn: string; feeCents: number }[]
  nextReminder: { step: number; feeCents: number; from: string; ready: boolean; byItself: boolean } | null
  reminderPause: { reason: string } | null
}
const told = async (who: Signed, id: string): Promise<Told> =>
  (
    await ask<{ invoice: Told }>(
      who,
      `query ($id: UUID!) { invoice(id: $id) { reminders { step sentOn feeCents } nextReminder { step feeCents from ready byItself } reminderPause { reason } } }`,
      { id },
    )
  ).invoice

interface Answer {
  __typename: string
  reason?: string
}
const send = async (who: Signed, invoiceId: string, step: number, expectedFeeCents: number): Promise<Answer> =>
  (
    await ask<{ answer: Answer }>(
      who,
      'mutation ($input: SendReminderInput!) { answer: sendReminder(input: $input) { __typename ... on ReminderRefused { reason message } } }',
      { input: { invoiceId, step, expectedFeeCents } },
    )
  ).answer
const pause = async (who: Signed, invoiceId: string, reason: string | null): Promise<Answer> =>
  (
    await ask<{ answer: Answer }>(
      who,
      'mutation ($input: SetReminderPauseInput!) { answer: setReminderPause(input: $input) { __typename ... on ReminderRefused { reason } } }',
      { input: { invoiceId, reason } },
    )
  ).answer
const sums = async (family: TestFamily) =>
  (await invoicesOf(family)).map(({ totalCents, remainingCents, lines }) => [
    lines[0]?.nature,
    totalCents,
    remainingCents,
  ])

describe('a règlement that dates its reminders', () => {
  beforeEach(() => aCommune({}))

  test('sends each on its day, once, and asks what it costs on an invoice of its own', async () => {
    const { family, invoice } = await invoiced(commune)
    expect(await told(family, invoice.id)).toEqual({
      reminders: [],
      nextReminder: { step: 1, feeCents: 0, from: '2027-02-10', ready: false, byItself: true },
      reminderPause: null,
    })
    await night('2027-02-09')
    expect((await told(family, invoice.id)).reminders).toEqual([])
    await night('2027-02-10')
    await night('2027-02-10')
    await night('2027-02-20')
    expect((await told(family, invoice.id)).reminders).toEqual([{ step: 1, sentOn: '2027-02-10', feeCents: 0 }])
    expect(await sums(family)).toEqual([['BOOKED', 380, 380]])
    await Promise.all([night('2027-03-02'), night('2027-03-02'), night('2027-03-02')])
    expect(await sums(family)).toEqual([
      ['REMINDER_FEE', 500, 500],
      ['BOOKED', 380, 380],
    ])
    await night('2027-04-01')
    await night('2027-06-30')
    expect((await told(family, invoice.id)).reminders.map(({ step, feeCents }) => [step, feeCents])).toEqual([
      [1, 0],
      [2, 500],
      [3, 500],
    ])
    expect((await told(family, invoice.id)).nextReminder).toBeNull()
    expect(await accountsOf(commune.regieId)).toMatchObject({ RECEIVABLE: -1380, REMINDER_FEES: 1000 })
  })

  test('mails the family what is left to pay, what it costs, and that its children are welcome', async () => {
    const { family } = await invoiced(commune)
    await night('2027-02-10')
    await night('2027-03-02')
    await town().runJobs()
    const mails = (await town().mailsTo(family.email)).map(({ subject, text }) =>
      `${subject} ${text}`.replace(/\s+/g, ' '),
    )
    expect(mails.find((mail) => mail.includes('Rappel n° 2'))).toMatch(
      /il reste 3,80 € à payer.*5,00 € de frais.*Vos enfants restent accueillis/,
    )
  })

  test('is a letter too: one for the family, and all of a day in one file for who issues them', async () => {
    const [one, other] = [await invoiced(commune), await given.aFamily({ in: commune })]
    await night('2027-02-10')
    const [{ id }] = (
      await ask<{ invoice: { reminders: [{ id: string }] } }>(
        one.family,
        'query ($id: UUID!) { invoice(id: $id) { reminders { id } } }',
        { id: one.invoice.id },
      )
    ).invoice.reminders
    const letter = await download(one.family, `/papers/reminders/${id}`)
    expect(letter.status).toBe(200)
    expect(letter.headers.get('content-disposition')).toContain('relance-FA-2027-00001-1.pdf')
    expect((await download(other, `/papers/reminders/${id}`)).status).toBe(404)
    const ofDay = (who: Signed, day: string) => download(who, `/papers/reminders/${commune.regieId}/${day}`)
    expect((await ofDay(regisseur, '2027-02-10')).status).toBe(200)
    expect((await ofDay(regisseur, '2027-02-11')).status).toBe(404)
    expect((await ofDay(one.family, '2027-02-10')).status).toBe(404)
  })

  test('what costs a reminder is paid as any invoice, and is not reminded of', async () => {
    const { family, invoice } = await invoiced(commune)
    await night('2027-02-10')
    await night('2027-03-02')
    const [fee] = await invoicesOf(family)
    await given.credit(family.accountId, commune.regieId, 2000)
    expect(await payInvoice(family, fee?.id ?? '', 200)).toMatchObject({ invoice: { remainingCents: 300 } })
    expect(await payInvoice(family, invoice.id, 380)).toMatchObject({ invoice: { state: 'PAID' } })
    await night('2027-06-30')
    expect(await sums(family)).toEqual([
      ['REMINDER_FEE', 500, 300],
      ['BOOKED', 380, 0],
    ])
  })

  test('a part that is paid leaves the rest to be reminded of; all of it stops them', async () => {
    const { family, invoice } = await invoiced(commune)
    await given.credit(family.accountId, commune.regieId, 2000)
    clock.at('2027-02-10T08:00:00+01:00')
    await payInvoice(family, invoice.id, 100)
    await night('2027-02-10')
    expect((await told(family, invoice.id)).reminders).toHaveLength(1)
    clock.at('2027-02-20T08:00:00+01:00')
    await payInvoice(family, invoice.id, 280)
    await night('2027-03-02')
    expect((await told(family, invoice.id)).reminders).toHaveLength(1)
    expect(await sums(family)).toEqual([['BOOKED', 380, 0]])
  })

  test('a payment of the same minute comes before the reminder, or after it: never both', async () => {
    const { family, invoice } = await invoiced(commune)
    await given.credit(family.accountId, commune.regieId, 2000)
    await night('2027-02-10')
    clock.at('2027-03-02T09:20:00+01:00')
    const [paid] = await Promise.all([
      payInvoice(family, invoice.id, 380),
      sendDueReminders(town().db, clock.now()),
      sendDueReminders(town().db, clock.now()),
    ])
    expect(paid).toMatchObject({ invoice: { state: 'PAID' } })
    const { reminders } = await told(family, invoice.id)
    expect((await invoicesOf(family)).length).toBe(reminders.length)
  })

  test('a family that is paused is left alone, for a reason that it does not read, until it is resumed', async () => {
    const { family, invoice } = await invoiced(commune)
    clock.at('2027-02-01T10:00:00+01:00')
    expect(await pause(regisseur, invoice.id, 'Dossier social')).toEqual({ __typename: 'RemindersChanged' })
    expect(await pause(regisseur, invoice.id, 'Un autre motif')).toMatchObject({ reason: 'PAUSED' })
    await night('2027-02-10')
    expect(await told(family, invoice.id)).toEqual({ reminders: [], nextReminder: null, reminderPause: null })
    expect((await told(regisseur, invoice.id)).reminderPause).toEqual({ reason: 'Dossier social' })
    expect(await send(regisseur, invoice.id, 1, 0)).toMatchObject({ reason: 'PAUSED' })
    await pause(regisseur, invoice.id, null)
    await night('2027-02-11')
    expect((await told(regisseur, invoice.id)).reminders).toHaveLength(1)
  })
})

describe('a règlement that does not', () => {
  /** « 5 € à chacune des deux relances ». */
  const price = { least: [{ each: 500, of: 'remindersSent' }, 1000] }
  beforeEach(() => aCommune({ rules: { ...usualRules, dunning: [{ price }] } }))

  test('waits for the régie to send them, a week apart, as it was shown', async () => {
    const { family, invoice } = await invoiced(commune)
    clock.at('2027-01-31T10:00:00+01:00')
    expect(await send(regisseur, invoice.id, 1, 500)).toMatchObject({ reason: 'NOT_OVERDUE' })
    await night('2027-03-01')
    expect(await told(regisseur, invoice.id)).toMatchObject({
      reminders: [],
      nextReminder: { step: 1, feeCents: 500, from: '2027-03-01', ready: true, byItself: false },
    })
    expect(await send(regisseur, invoice.id, 1, 0)).toMatchObject({ reason: 'CHANGED' })
    const answers = await Promise.all([1, 2, 3].map(() => send(regisseur, invoice.id, 1, 500)))
    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'RemindersChanged'))
    expect(await sums(family)).toEqual([
      ['REMINDER_FEE', 500, 500],
      ['BOOKED', 380, 380],
    ])
    expect(await send(regisseur, invoice.id, 2, 500)).toMatchObject({ reason: 'TOO_SOON' })
    for (const [day, step, fee] of [
      ['2027-03-08', 2, 500],
      ['2027-03-15', 3, 0],
    ] as const) {
      clock.at(`${day}T10:00:00+01:00`)
      expect(await send(regisseur, invoice.id, step, fee)).toEqual({ __typename: 'RemindersChanged' })
    }
    expect((await sums(family)).map(([, cents]) => cents)).toEqual([500, 500, 380])
  })
})

test('a règlement that says nothing reminds nobody', async () => {
  await aCommune({ rules: usualRules })
  const { invoice } = await invoiced(commune)
  await night('2027-03-01')
  expect(await told(regisseur, invoice.id)).toEqual({ reminders: [], nextReminder: null, reminderPause: null })
  expect(await send(regisseur, invoice.id, 1, 0)).toMatchObject({ reason: 'NO_STEP' })
})
