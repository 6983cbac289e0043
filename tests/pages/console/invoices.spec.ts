import { expect, test } from '@jest/globals'
import type { InvoiceDraftQuery, IssuedInvoiceQuery } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { type ConsoleMocks, useConsole } from '../support/console.js'
import { id } from '../support/family.js'
import { fee, overdue, pageOf, reminders, whole } from '../support/invoices.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const draft: InvoiceDraftQuery = {
  invoiceDraft: {
    month: '2026-10',
    invoices: 0,
    creditNotes: 0,
    totalCents: wholeCents(0),
    dueOn: civilDay('2026-12-25'),
    obstacle: 'Les factures d’octobre 2026 sont déjà émises. Ce qui change depuis sera sur celles du mois suivant.',
    unsettled: [],
    families: pageOf(),
  },
}
const listed: ConsoleMocks = {
  InvoiceDraft: draft,
  HandoverDraft: { handoverDraft: { invoices: 0, totalCents: wholeCents(0) } },
  IssuedInvoices: {
    invoices: pageOf(
      { ...fee, reminders: [], waitingCredit: { id: id(322) }, handedOverOn: null },
      { ...overdue, reminders, waitingCredit: null, handedOverOn: null },
    ),
  },
}
const byHand: IssuedInvoiceQuery['invoice'] = {
  ...whole,
  nextReminder: { step: 3, feeCents: wholeCents(0), from: civilDay('2026-11-25'), ready: true, byItself: false },
  reminderPause: null,
  lines: whole.lines.map((line) => ({ ...line, creditableCents: wholeCents(1140) })),
  waitingCredit: null,
}

test('empty: no invoice was issued', async () => {
  const { page, look } = await visitPage('/factures', { ...listed, IssuedInvoices: { invoices: pageOf() } })
  await page.getByText('Aucune facture.').waitFor()
  await look()
})

test('loaded: what is late, and the last reminder of each', async () => {
  const { page, look } = await visitPage('/factures', listed)
  await page.getByRole('link', { name: 'FA-2026-00012', exact: true }).waitFor()
  await page.getByText('Avoir à approuver').waitFor()
  await page.getByRole('cell', { name: 'Relance n° 2, le 20 novembre 2026' }).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('what is handed over says so, and takes no money here; what waits is counted in the menu', async () => {
  const { page, look } = await visitPage('/factures', {
    ...listed,
    ToDecide: { requestsToAnswer: 2, creditsToDecide: 1 },
    IssuedInvoices: {
      invoices: pageOf({ ...overdue, reminders, waitingCredit: null, handedOverOn: civilDay('2026-11-24') }),
    },
  })
  await page.getByText('Transmise', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: /Encaisser FA-/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Factures , 1 à décider' }).waitFor()
  await page.getByRole('link', { name: 'Liste d’attente , 2 à décider' }).waitFor()
  await look()
})

test('failed: the list that does not come is told, and asked for again', async () => {
  const { page } = await visitPage('/factures', {
    ...listed,
    IssuedInvoices: [
      networkCut,
      { invoices: pageOf({ ...overdue, reminders, waitingCredit: null, handedOverOn: null }) },
    ],
  })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('link', { name: 'FA-2026-00012', exact: true }).waitFor()
})

test('one: what was sent, what comes next; the reminder is sent as it was shown', async () => {
  const { page, look, callsOf } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: byHand },
    SendReminder: {
      sendReminder: { __typename: 'RemindersChanged', invoice: { ...byHand, nextReminder: null } },
    },
  })
  await page.getByText(/Le règlement prévoit\s: relance n°\s3, sans frais/).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
  await page.getByRole('button', { name: 'Envoyer la relance' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la relance' }).click()
  await page.getByText('La relance est partie.').waitFor()
  await page.getByText('Le règlement ne prévoit pas d’autre relance.').waitFor()
  expect(await callsOf('SendReminder', 1)).toEqual([
    { input: { invoiceId: whole.id, step: 3, expectedFeeCents: wholeCents(0) } },
  ])
})

test('refused: the sentence stands in the window, which stays', async () => {
  const { page, look } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: byHand },
    SendReminder: {
      sendReminder: {
        __typename: 'ReminderRefused',
        reason: 'TOO_SOON',
        message: 'La dernière relance est partie le vendredi 20 novembre : laissez 7 jours à la famille pour répondre.',
      },
    },
  })
  await page.getByRole('button', { name: 'Envoyer la relance' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la relance' }).click()
  await page
    .getByRole('dialog')
    .getByText(/laissez 7 jours à la famille/)
    .waitFor()
  await look()
})

test('what an inscription costs is reminded of; what a reminder cost is not', async () => {
  const { page: ofEnrolment, look } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: { ...byHand, fee: 'ENROLMENT_FEE' } },
  })
  await ofEnrolment.getByRole('button', { name: 'Envoyer la relance' }).waitFor()
  await look()
  const { page: ofReminder } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: { ...byHand, fee: 'REMINDER_FEE', reminders: [], nextReminder: null } },
  })
  await ofReminder.getByRole('link', { name: 'Encaisser' }).waitFor()
  expect(await ofReminder.getByRole('heading', { name: 'Relances' }).count()).toBe(0)
})

test('a family is left alone for a reason, and reminded again', async () => {
  const paused = {
    ...byHand,
    nextReminder: null,
    reminderPause: { reason: 'Dossier social', since: '2026-11-25T09:00:00Z' },
  }
  const { page, look, callsOf } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: byHand },
    SetReminderPause: [
      { setReminderPause: { __typename: 'RemindersChanged', invoice: paused } },
      { setReminderPause: { __typename: 'RemindersChanged', invoice: byHand } },
    ],
  })
  await page.getByRole('button', { name: 'Suspendre les relances' }).click()
  await page.getByRole('dialog').getByLabel('Motif').fill('Dossier social')
  await page.getByRole('dialog').getByRole('button', { name: 'Suspendre les relances' }).click()
  await page.getByText('Relances suspendues depuis le 25 novembre 2026 : Dossier social').waitFor()
  await look()
  await page.getByRole('button', { name: 'Reprendre les relances' }).click()
  await page.getByText('Les relances de cette famille reprennent.').waitFor()
  expect((await callsOf('SetReminderPause', 2)).map(({ input }) => input.reason)).toEqual(['Dossier social', null])
})

const quote = {
  quoteCredit: {
    totalCents: wholeCents(1140),
    setOffCents: wholeCents(760),
    toWalletCents: wholeCents(380),
    careBackCents: wholeCents(0),
    needsSecondPerson: false,
    whyNot: null,
  },
}

test('a credit note: what it does is said before, and what was shown is sent', async () => {
  const note = { id: id(321), number: 'AV-2026-00003', totalCents: wholeCents(1140), issuedOn: civilDay('2026-11-25') }
  const cancelled: IssuedInvoiceQuery['invoice'] = {
    ...byHand,
    ...{ state: 'CANCELLED', remainingCents: wholeCents(0), creditedCents: wholeCents(1140), nextReminder: null },
    creditNotes: [{ ...note, reason: 'Erreur de pointage' }],
    lines: byHand.lines.map((line) => ({ ...line, creditableCents: wholeCents(0) })),
  }
  const { page, look, callsOf } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: [{ invoice: byHand }, { invoice: cancelled }],
    QuoteCredit: quote,
    CreditInvoice: { creditInvoice: { __typename: 'InvoiceCredited', waits: false, invoice: cancelled } },
  })
  await page.getByRole('button', { name: 'Corriger par un avoir' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/7,60\s€ sont déduits de ce qui reste à payer/).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
  await dialog.getByRole('button', { name: /Émettre un avoir/ }).click()
  await dialog.getByText('Indiquez un motif d’au moins 3 caractères.').first().waitFor()
  await dialog.getByLabel('Motif').fill('Erreur de pointage')
  await dialog.getByRole('button', { name: /Émettre un avoir de 11,40/ }).click()
  await page.getByText('L’avoir est émis. La famille est prévenue.').waitFor()
  await page.getByText('Annulée par avoir').first().waitFor()
  await page.getByRole('link', { name: /AV-2026-00003 du 25 novembre 2026/ }).waitFor()
  const [sent] = await callsOf('CreditInvoice', 1)
  expect(sent?.input).toMatchObject({
    ...{ invoiceId: whole.id, reason: 'Erreur de pointage', expectedTotalCents: 1140, expectedToWalletCents: 380 },
    lines: [{ lineId: id(305), amountCents: null }],
  })
})

test('one that waits: another person agrees, or refuses', async () => {
  const waits = {
    ...byHand,
    waitingCredit: {
      ...{ id: id(322), amountCents: wholeCents(1140), reason: 'Erreur de pointage', askedBy: 'Paul Régie' },
      ...{ askedAt: '2026-11-25T09:00:00Z', byAnother: true },
    },
  }
  const { page, look } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: waits },
    DecideCredit: [
      {
        decideCredit: { __typename: 'CreditRefused', reason: 'CHANGED', message: 'Cette facture a changé.' },
      },
      { decideCredit: { __typename: 'InvoiceCredited', waits: false, invoice: byHand } },
    ],
  })
  await page.getByText(/Un avoir de 11,40\s€, demandé par Paul Régie/).waitFor()
  await look()
  await page.getByRole('button', { name: 'Donner mon accord' }).click()
  await page.getByText('Cette facture a changé.').waitFor()
  await page.getByRole('button', { name: 'Refuser l’avoir' }).click()
  await page.getByText('L’avoir ne sera pas émis.').waitFor()
})

test('the list for the public accountant is exported, then marked as given on a day', async () => {
  const { page, look, callsOf } = await visitPage('/factures', {
    ...listed,
    HandoverDraft: [
      { handoverDraft: { invoices: 2, totalCents: wholeCents(1260) } },
      { handoverDraft: { invoices: 2, totalCents: wholeCents(1260) } },
      { handoverDraft: { invoices: 0, totalCents: wholeCents(0) } },
    ],
    HandOverInvoices: [
      {
        handOverInvoices: {
          __typename: 'HandoverRefused',
          reason: 'BAD_DATE',
          message: 'Indiquez le jour où la liste a été transmise.',
        },
      },
      { handOverInvoices: { __typename: 'InvoicesHandedOver', invoices: 2, totalCents: wholeCents(1260) } },
    ],
  })
  await page.getByText(/2 factures, 12,60\s€ à recouvrer/).waitFor()
  await page.getByRole('link', { name: 'Liste (XLSX)' }).waitFor()
  await page.getByText(/Plus aucune relance n’est prévue pour elles\./).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
  await page.getByRole('button', { name: 'Marquer comme transmises' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Transmises le').fill('2026-11-24')
  await dialog.getByRole('button', { name: 'Marquer comme transmises' }).click()
  await dialog.getByText('Indiquez le jour où la liste a été transmise.').waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Marquer comme transmises' }).click()
  await page.getByText('2 factures sont marquées comme transmises.').waitFor()
  await page.getByText(/Rien à transmettre/).waitFor()
  expect((await callsOf('HandOverInvoices', 2)).map(({ input }) => input.handedOn)).toEqual([
    '2026-11-24',
    '2026-11-24',
  ])
})

test('one that is handed over: no reminder is offered, and a mistake is withdrawn', async () => {
  const { page, look } = await visitPage(`/factures/${whole.id}`, {
    IssuedInvoice: { invoice: { ...byHand, nextReminder: null, handedOverOn: civilDay('2026-11-24') } },
    WithdrawHandover: { withdrawHandover: { __typename: 'HandoverWithdrawn', invoice: byHand } },
  })
  await page.getByText(/Transmise au comptable public le 24 novembre 2026 : elle se paie auprès de lui/).waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: 'Encaisser' }).count()).toBe(0)
  await look()
  await page.getByRole('button', { name: 'Annuler la transmission' }).click()
  await page.getByText('La transmission est annulée : les relances reprennent.').waitFor()
  await page.getByRole('button', { name: 'Envoyer la relance' }).waitFor()
})
