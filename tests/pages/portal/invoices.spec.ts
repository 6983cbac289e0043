import { expect, test } from '@jest/globals'
import type { MyInvoiceQuery, MyInvoicesQuery } from '../../../web/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { account, id, regie, wallet } from '../support/family.js'
import { fee, overdue, pageOf, whole } from '../support/invoices.js'
import { networkCut } from '../support/mocked-api.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()

const mine: MyInvoicesQuery = { invoices: pageOf(fee, overdue) }
const one: MyInvoiceQuery = {
  invoice: whole,
  family: { account: { id: account.id }, wallets: [{ ...wallet, regie: { id: regie.id } }] },
}

test('empty: no invoice yet, and where orders are', async () => {
  const { page, look } = await visitPage('/mes-factures', { MyInvoices: { invoices: pageOf() } })
  await page.getByText('Aucune facture pour le moment').waitFor()
  await look()
})

test('loaded: what is late, and what a reminder cost, each by its name', async () => {
  const { page, look } = await visitPage('/mes-factures', { MyInvoices: mine })
  await page.getByRole('link', { name: 'Facture d’octobre 2026' }).waitFor()
  await page.getByRole('link', { name: 'Frais de relance' }).waitFor()
  await page.getByText('Reste 7,60 € à payer').waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('failed: the list that does not come is told, and asked for again', async () => {
  const { page } = await visitPage('/mes-factures', { MyInvoices: [networkCut, mine] })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('link', { name: 'Facture d’octobre 2026' }).waitFor()
})

test('one: what was sent when, what comes next and what it costs', async () => {
  const { page, look } = await visitPage(`/mes-factures/${whole.id}`, { MyInvoice: one })
  await page.getByText('Première relance envoyée le 12 novembre 2026, sans frais.').waitFor()
  await page.getByText('Relance n° 2 envoyée le 20 novembre 2026, 5,00 € de frais.').waitFor()
  expect(await page.getByRole('link', { name: /Voir la facture des frais/ }).getAttribute('href')).toBe(
    `/mes-factures/${fee.id}`,
  )
  await page.getByText('Sans paiement, la relance n° 3 partira le jeudi 10 décembre, 5,00 € de frais.').waitFor()
  await page.getByText('Vos enfants restent accueillis.').waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('a month that was closed: what was counted, and the class of the child', async () => {
  const line = { ...whole.lines[0]!, quantity: 1, days: [civilDay('2026-11-01')], nature: 'MONTH_END' as const }
  const meals = { ...line, unitPriceCents: wholeCents(615), totalCents: wholeCents(615) }
  const closed = { ...whole, lines: [{ ...meals, detail: '3 × 2,05 € repas. Facture du mois' }] }
  const { page, look } = await visitPage(`/mes-factures/${whole.id}`, { MyInvoice: { ...one, invoice: closed } })
  await page.getByText('Mois arrêté').waitFor()
  await page.getByText('3 × 2,05 € repas. Facture du mois').waitFor()
  await page.getByText('novembre 2026', { exact: false }).first().waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('refused: the sentence stands by the amount, which is kept', async () => {
  const { page, look, callsOf } = await visitPage(`/mes-factures/${whole.id}`, {
    MyInvoice: one,
    PayInvoice: {
      payInvoice: {
        __typename: 'PayInvoiceRefused',
        reason: 'TOO_MUCH',
        message: 'Il reste 7,60 € à payer sur cette facture : indiquez au plus ce montant.',
      },
    },
  })
  await page.getByLabel('Montant à payer').fill('8')
  await page.getByRole('button', { name: 'Payer 8,00 €' }).click()
  await page.getByRole('alert').filter({ hasText: 'Il reste 7,60 €' }).waitFor()
  expect(await page.getByLabel('Montant à payer').inputValue()).toBe('8')
  expect(await callsOf('PayInvoice', 1)).toEqual([
    { input: { invoiceId: whole.id, amountCents: wholeCents(800), requestId: expect.any(String) } },
  ])
  await look()
})

test('cancelled by a credit note, and the credit note: of which invoice, why, and where its money is', async () => {
  const note = { id: id(321), number: 'AV-2026-00003', totalCents: wholeCents(1140), issuedOn: civilDay('2026-11-25') }
  const reason = 'Erreur de pointage'
  const cancelled: MyInvoiceQuery = {
    ...one,
    invoice: {
      ...whole,
      ...{ state: 'CANCELLED', remainingCents: wholeCents(0), creditedCents: wholeCents(1140) },
      ...{ nextReminder: null, creditNotes: [{ ...note, reason }] },
    },
  }
  const credit: MyInvoiceQuery = {
    ...one,
    invoice: {
      ...whole,
      ...note,
      ...{ kind: 'CREDIT_NOTE', state: 'CREDITED', remainingCents: wholeCents(0), reason },
      ...{ setOffCents: wholeCents(760), correctsId: whole.id, correctsNumber: whole.number },
      ...{ reminders: [], nextReminder: null },
    },
  }
  const { page, look } = await visitPage(`/mes-factures/${whole.id}`, { MyInvoice: [cancelled, credit] })
  await page.getByText('Cette facture est annulée par un avoir : il n’y a rien à payer.').waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
  await page.getByRole('link', { name: /AV-2026-00003 du 25 novembre 2026/ }).click()
  await page.getByRole('heading', { name: 'Avoir sur la facture FA-2026-00012' }).waitFor()
  await page
    .getByText(/Motif : Erreur de pointage\. 7,60\s€ sont déduits.*3,80\s€ sont revenus sur votre porte-monnaie/)
    .waitFor()
  await look()
})

test('handed over: to whom it is paid from now on is said, and it is not paid here', async () => {
  const { page, look } = await visitPage(`/mes-factures/${whole.id}`, {
    MyInvoice: { ...one, invoice: { ...whole, nextReminder: null, handedOverOn: civilDay('2026-11-24') } },
  })
  await page.getByText(/La mairie a transmis cette facture au comptable public le mardi 24 novembre/).waitFor()
  await page.getByText(/payfip\.gouv\.fr/).waitFor()
  expect(await page.getByRole('button', { name: /Payer/ }).count()).toBe(0)
  await look()
})
