import { expect, test } from '@jest/globals'
import type { InvoiceDraftQuery, IssuedInvoiceQuery } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { type ConsoleMocks, useConsole } from '../support/console.js'
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
  IssuedInvoices: { invoices: pageOf({ ...fee, reminders: [] }, { ...overdue, reminders }) },
}
const byHand: IssuedInvoiceQuery['invoice'] = {
  ...whole,
  nextReminder: { step: 3, feeCents: wholeCents(0), from: civilDay('2026-11-25'), ready: true, byItself: false },
  reminderPause: null,
}

test('empty: no invoice was issued', async () => {
  const { page, look } = await visitPage('/factures', { ...listed, IssuedInvoices: { invoices: pageOf() } })
  await page.getByText('Aucune facture.').waitFor()
  await look()
})

test('loaded: what is late, and the last reminder of each', async () => {
  const { page, look } = await visitPage('/factures', listed)
  await page.getByRole('link', { name: 'FA-2026-00012', exact: true }).waitFor()
  await page.getByRole('cell', { name: 'Relance n° 2, le 20 novembre 2026' }).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('failed: the list that does not come is told, and asked for again', async () => {
  const { page } = await visitPage('/factures', {
    ...listed,
    IssuedInvoices: [networkCut, { invoices: pageOf({ ...overdue, reminders }) }],
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
