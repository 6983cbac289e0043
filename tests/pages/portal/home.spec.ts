import { expect, test } from '@jest/globals'
import type { FamilyHomeQuery } from '../../../web/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { account, canteen, filiations, id, meal, regie, wallet } from '../support/family.js'
import { fee, overdue } from '../support/invoices.js'
import { networkCut } from '../support/mocked-api.js'
import { waitingOrder } from '../support/orders.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()

const empty: FamilyHomeQuery['family'] = {
  account: { id: account.id },
  filiations: [],
  accesses: [],
  documents: [],
  wallets: [],
  ordersToPay: [],
  waitingRequests: [],
  bookings: [],
}
const noInvoice = { overdue: { edges: [] }, due: { edges: [] } }
const standing = (missed: FamilyHomeQuery['standingBookings']['rows'][number]['missed']) => ({
  rows: [{ standing: { id: id(61), beneficiary: { id: id(11), firstName: 'Louane' } }, missed }],
})
const loaded: FamilyHomeQuery = {
  overdue: { edges: [{ node: overdue }] },
  due: { edges: [{ node: fee }] },
  standingBookings: standing([{ day: civilDay('2026-12-14'), totalCents: wholeCents(380) }]),
  family: {
    ...empty,
    filiations,
    wallets: [{ ...wallet, regie }],
    ordersToPay: [waitingOrder],
    bookings: [meal({ service: canteen })],
    accesses: [
      {
        id: id(71),
        status: 'VALID',
        reason: null,
        askedDocuments: [{ state: 'MISSING', type: { id: id(41), label: 'Justificatif de domicile' } }],
        renewal: null,
        beneficiary: { id: id(11), firstName: 'Louane' },
        commune: { id: id(1), name: 'Coubon' },
      },
    ],
  },
}

test('empty: the first thing to do is said', async () => {
  const { page, look, callsOf } = await visitPage('/', {
    FamilyHome: { ...noInvoice, family: empty, standingBookings: { rows: [] } },
  })
  await page.getByRole('heading', { level: 1, name: 'Bonjour Élodie' }).waitFor()
  const todo = page.getByRole('link', { name: 'Ajouter un bénéficiaire dans « Mes filiations »' })
  expect(await todo.getAttribute('href')).toBe('/mes-filiations')
  expect((await callsOf('FamilyHome', 1))[0]).toEqual({ from: '2026-11-24', to: '2027-01-23' })
  await look()
})

test('loaded: what is to do, the next days, the wallet', async () => {
  const { page, look } = await visitPage('/', { FamilyHome: loaded })
  await page.getByRole('link', { name: /À payer : 7,60 €, commande C-2026-000123/ }).waitFor()
  await page.getByRole('link', { name: /^Facture FA-2026-00012 en retard : 7,60 € à payer/ }).waitFor()
  await page.getByRole('link', { name: /^Facture FA-2026-00018 : 5,00 € à payer avant la fin du/ }).waitFor()
  await page.getByRole('link', { name: /^Envoyer : Justificatif de domicile, pour Coubon/ }).waitFor()
  const money = /^Recharger votre porte-monnaie : un jour de Louane \(3,80 €\) attend d’être réservé/
  expect(await page.getByRole('link', { name: money }).getAttribute('href')).toBe('/porte-monnaie')
  await page.getByText('Modifiable jusqu’au mardi 8 décembre').waitFor()
  await page.getByRole('main').getByText('8,60 €').waitFor()
  await look()
})

test('failed: the network is cut, « Réessayer » brings the page', async () => {
  const { page, look } = await visitPage('/', { FamilyHome: [networkCut, loaded] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('jeudi 10 décembre').waitFor()
})

test('failed: a server that cannot say who is there', async () => {
  const { page, look, mock } = await visitPage('/', { Viewer: networkCut })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  mock({ Viewer: { viewer: null }, OpenCommunes: { communes: [] } })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Comment ça marche ?' }).waitFor()
})
