import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../../server/src/modules/invoices/index.js'
import { download } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { credit, decideCredit, invoicesOf, issue, payInvoice } from '../../support/invoices.js'
import { balanceOf, checkPayment, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Une relance après dix jours » : a week later, what is not paid goes to the public accountant, who alone writes from then on. */
const rules = { ...usualRules, dunning: [{ when: { remindersSent: 1, overdueDays: { min: 10 } } }] }
let commune: TestCommune
let regisseur: Signed
let family: TestFamily
let id: string
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  family = await given.aFamily({ in: commune })
  await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-01'] }],
    ...{ expectedTotalCents: 380, payment: 'INVOICE' as const },
  })
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-31' })
  id = (await invoicesOf(family))[0]?.id ?? ''
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const night = async (day: string) => {
  clock.at(`${day}T09:20:00+01:00`)
  await sendDueReminders(town().db, clock.now())
}
const draft = async () =>
  (
    await ask<{ handoverDraft: { invoices: number; totalCents: number } }>(
      regisseur,
      'query ($id: UUID!) { handoverDraft(regieId: $id) { invoices totalCents } }',
      { id: commune.regieId },
    )
  ).handoverDraft
interface Answer {
  __typename: string
  reason?: string
  invoices?: number
}
const handOver = async (change: object = {}) => {
  const { invoices, totalCents } = await draft()
  const expected = { expectedInvoices: invoices, expectedTotalCents: totalCents, handedOn: '2027-02-20' }
  return (
    await ask<{ answer: Answer }>(
      regisseur,
      'mutation ($input: HandOverInvoicesInput!) { answer: handOverInvoices(input: $input) { __typename ... on InvoicesHandedOver { invoices } ... on HandoverRefused { reason } } }',
      { input: { regieId: commune.regieId, ...expected, ...change } },
    )
  ).answer
}
const remind = async () =>
  (
    await ask<{ answer: Answer }>(
      regisseur,
      'mutation ($id: UUID!) { answer: sendReminder(input: { invoiceId: $id, step: 1, expectedFeeCents: 0 }) { __typename ... on ReminderRefused { reason } } }',
      { id },
    )
  ).answer
const withdraw = async () =>
  (
    await ask<{ answer: Answer }>(
      regisseur,
      'mutation ($id: UUID!) { answer: withdrawHandover(invoiceId: $id) { __typename ... on HandoverRefused { reason } } }',
      { id },
    )
  ).answer
const told = async (who: Signed) =>
  (
    await ask<{ invoice: { handedOverOn: string | null; reminders: { step: number }[] } }>(
      who,
      'query ($id: UUID!) { invoice(id: $id) { handedOverOn reminders { step } } }',
      { id },
    )
  ).invoice

test('is listed once its last reminder is a week old, and not while a step is to come', async () => {
  await night('2027-02-05')
  expect(await draft()).toEqual({ invoices: 0, totalCents: 0 })
  await night('2027-02-10')
  clock.at('2027-02-16T10:00:00+01:00')
  expect(await draft()).toEqual({ invoices: 0, totalCents: 0 })
  clock.at('2027-02-17T10:00:00+01:00')
  expect(await draft()).toEqual({ invoices: 1, totalCents: 380 })
  await credit(regisseur, id)
  expect(await draft()).toEqual({ invoices: 0, totalCents: 0 })
})

test('the list says who owes what and how often it was asked, as CSV or as a workbook', async () => {
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  const path = `/papers/handover/${commune.regieId}`
  const csv = (await download(regisseur, `${path}/csv`)).bytes.toString('utf8')
  const [head, line] = csv.split('\r\n')
  expect(head).toContain(
    'Nom;Prénom;SIRET du débiteur;Adresse;Code postal;Ville;Facture;Objet;Émise le;Échéance;Montant',
  )
  expect(line).toMatch(
    /FA-2027-00001;Restauration et accueil de décembre 2026;04\/01\/2027;31\/01\/2027;3,80;3,80;1;10\/02\/2027/,
  )
  expect((await download(regisseur, `${path}/xlsx`)).status).toBe(200)
  expect((await download(family, `${path}/csv`)).status).toBe(404)
  expect((await download(regisseur, `${path}/pdf`)).status).toBe(404)
})

test('handed over on a day: no reminder leaves any more, the family reads it, and the list of that day stays', async () => {
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  expect(await handOver({ expectedInvoices: 2 })).toMatchObject({ reason: 'CHANGED' })
  expect(await handOver({ handedOn: '2027-02-21' })).toMatchObject({ reason: 'BAD_DATE' })
  expect(await handOver({ handedOn: '2027-01-19' })).toMatchObject({ reason: 'BAD_DATE' })
  const answers = await Promise.all([1, 2].map(() => handOver({ expectedInvoices: 1, expectedTotalCents: 380 })))
  expect(answers.map((a) => a.invoices ?? a.reason).sort()).toEqual([1, 'NOTHING'])
  expect(await told(family)).toMatchObject({ handedOverOn: '2027-02-20' })
  const csv = await download(regisseur, `/papers/handover/${commune.regieId}/csv?on=2027-02-20`)
  expect(csv.bytes.toString('utf8')).toContain('FA-2027-00001')
  expect(await draft()).toEqual({ invoices: 0, totalCents: 0 })
})

test('withdrawn, its reminders go on; twice, or of one that was not, it is told', async () => {
  expect(await withdraw()).toMatchObject({ reason: 'NOT_HANDED_OVER' })
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  await handOver()
  expect(await withdraw()).toEqual({ __typename: 'HandoverWithdrawn' })
  expect(await told(regisseur)).toMatchObject({ handedOverOn: null })
  expect(await draft()).toEqual({ invoices: 1, totalCents: 380 })
})

test('while a credit note of it waits for a second person, it is neither reminded of nor handed over', async () => {
  await town().owner.query('update regie set second_person_cents = 100 where id = $1', [commune.regieId])
  clock.at('2027-02-09T10:00:00+01:00')
  const first = (await credit(regisseur, id)).invoice?.waitingCredit?.id ?? ''
  await night('2027-02-10')
  expect((await told(regisseur)).reminders).toEqual([])
  expect(await remind()).toMatchObject({ reason: 'CREDIT_WAITS' })
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await decideCredit(admin, first, false)
  await night('2027-02-11')
  expect((await told(regisseur)).reminders).toHaveLength(1)
  clock.at('2027-02-20T10:00:00+01:00')
  const second = (await credit(regisseur, id)).invoice?.waitingCredit?.id ?? ''
  expect(await handOver({ expectedInvoices: 1, expectedTotalCents: 380 })).toMatchObject({ reason: 'NOTHING' })
  await decideCredit(admin, second, false)
  expect(await handOver()).toMatchObject({ invoices: 1 })
})

test('a payment of the same instant: it is paid, or handed over as it was listed', async () => {
  await given.credit(family.accountId, commune.regieId, 380)
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  const [paid, handed] = await Promise.all([
    payInvoice(family, id, 380),
    handOver({ expectedInvoices: 1, expectedTotalCents: 380 }),
  ])
  const isHanded = (await told(family)).handedOverOn !== null
  expect(paid).toMatchObject(isHanded ? { reason: 'HANDED_OVER' } : { invoice: { state: 'PAID' } })
  expect(handed.reason ?? handed.invoices).toEqual(isHanded ? 1 : 'NOTHING')
})

const PAY_HERE = {
  wallet: (who: Signed) => payInvoice(who, id, 380),
  card: async () =>
    (
      await ask<{ answer: Answer }>(
        family,
        'mutation ($input: TopUpInput!) { answer: topUp(input: $input) { __typename ... on TopUpRefused { reason message } } }',
        { input: { regieId: commune.regieId, amountCents: 380, invoiceId: id, requestId: randomUUID() } },
      )
    ).answer,
  desk: async () =>
    (
      await ask<{ answer: Answer }>(
        regisseur,
        'mutation ($input: DeskTopUpInput!) { answer: deskTopUp(input: $input) { __typename ... on DeskRefused { reason message } } }',
        {
          input: {
            ...{ regieId: commune.regieId, accountId: family.accountId, amountCents: 380, method: 'CASH' },
            ...{ invoiceId: id, requestId: randomUUID() },
          },
        },
      )
    ).answer,
}

test('what the public accountant recovers is paid to him alone: not by the wallet, by card, nor at the desk', async () => {
  await given.credit(family.accountId, commune.regieId, 1000)
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  await handOver()
  for (const answer of [await PAY_HERE.wallet(family), await PAY_HERE.wallet(regisseur)])
    expect(answer).toMatchObject({ __typename: 'PayInvoiceRefused', reason: 'HANDED_OVER' })
  for (const answer of [await PAY_HERE.card(), await PAY_HERE.desk()])
    expect(answer).toMatchObject({ reason: 'AGAINST_RULES', message: expect.stringContaining('comptable public') })
  expect((await invoicesOf(family))[0]).toMatchObject({ state: 'OVERDUE', remainingCents: 380 })
  // nothing here pays it: the family may take its money out
  const { family: purse } = await ask<{ family: { wallets: object[] } }>(
    family,
    '{ family { wallets { refundableCents } } }',
  )
  expect(purse.wallets).toEqual([{ refundableCents: 1000 }])
  await withdraw()
  expect(await PAY_HERE.wallet(family)).toMatchObject({ invoice: { state: 'PAID' } })
})

test('a card page that was open when it was handed over: the money stays on the wallet', async () => {
  await night('2027-02-10')
  clock.at('2027-02-20T10:00:00+01:00')
  const { answer } = await ask<{ answer: { payment: { id: string; url: string } } }>(
    family,
    'mutation ($input: TopUpInput!) { answer: topUp(input: $input) { ... on TopUpStarted { payment { id url } } } }',
    { input: { regieId: commune.regieId, amountCents: 380, invoiceId: id, requestId: randomUUID() } },
  )
  await handOver()
  await onCardPage(answer.payment.url, 'accept')
  await checkPayment(family, answer.payment.id)
  expect((await invoicesOf(family))[0]).toMatchObject({ state: 'OVERDUE', remainingCents: 380 })
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('no reminder is offered while a credit note of it waits', async () => {
  await town().owner.query('update regie set second_person_cents = 100 where id = $1', [commune.regieId])
  clock.at('2027-02-09T10:00:00+01:00')
  const next = async () =>
    (
      await ask<{ invoice: { nextReminder: { step: number } | null } }>(
        regisseur,
        'query ($id: UUID!) { invoice(id: $id) { nextReminder { step } } }',
        { id },
      )
    ).invoice.nextReminder
  expect(await next()).toEqual({ step: 1 })
  await credit(regisseur, id)
  expect(await next()).toBeNull()
})
