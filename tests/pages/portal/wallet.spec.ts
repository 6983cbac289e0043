import { expect, test } from '@jest/globals'
import type { WalletPageQuery, WalletStatementQuery } from '../../../web/src/generated/graphql.js'
import { account, coubon, id, regie, wallet } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { type PortalMocks, usePortal } from '../support/portal.js'
import { wholeCents } from '../../../web/shared/money.js'

const visitPage = usePortal()

const wallets = (list: WalletPageQuery['family']['wallets']): WalletPageQuery => ({
  family: { account: { id: account.id }, wallets: list },
})
const mine = {
  ...wallet,
  careOnlyCents: wholeCents(0),
  refundableCents: wholeCents(0),
  cardRefundableCents: wholeCents(0),
  regie,
  communes: [coubon],
  refunds: { edges: [] },
}
const movement = (n: number, label: string) => ({
  cursor: `m${n}`,
  node: {
    id: id(100 + n),
    at: '2026-11-20T09:00:00Z',
    cause: 'TOP_UP' as const,
    label,
    amountCents: wholeCents(2000),
    balanceAfterCents: wholeCents(860),
    orderId: null,
  },
})
const statement = (edges: ReturnType<typeof movement>[], endCursor: string | null = null): WalletStatementQuery => ({
  family: {
    account: { id: account.id },
    wallets: [{ id: wallet.id, statement: { edges, pageInfo: { hasNextPage: endCursor !== null, endCursor } } }],
  },
})
const papers: PortalMocks['FamilyPapers'] = {
  family: {
    account: { id: account.id },
    papers: [],
    receipts: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  },
}
const topUp = statement([movement(1, 'Rechargement par carte')])
const loaded: PortalMocks = { WalletPage: wallets([mine]), WalletStatement: topUp, FamilyPapers: papers }

test('empty: no wallet before the first access', async () => {
  const { page, look } = await visitPage('/porte-monnaie', {
    WalletPage: wallets([]),
    WalletStatement: { family: { account: { id: account.id }, wallets: [] } },
  })
  await page.getByText('Pas encore de porte-monnaie').waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: 'Mes services' }).getAttribute('href')).toBe(
    '/mes-services',
  )
  await look()
})

test('empty: a wallet without a movement says so', async () => {
  const { page, look } = await visitPage('/porte-monnaie', { ...loaded, WalletStatement: statement([]) })
  await page.getByText('Aucun mouvement pour le moment.').waitFor()
  await look()
})

test('loaded: balance and movements', async () => {
  const { page, look } = await visitPage('/porte-monnaie', loaded)
  await page.getByRole('cell', { name: 'Rechargement par carte' }).waitFor()
  await page.getByText('Il vous reste peu de crédit').waitFor()
  await look()
})

test('refused: the sentence stands by the amount, which is kept', async () => {
  const { page, look, callsOf } = await visitPage('/porte-monnaie', {
    ...loaded,
    TopUp: {
      topUp: {
        __typename: 'TopUpRefused',
        message: 'Le plus petit rechargement est de 5,00 €.',
        reason: 'AMOUNT_TOO_SMALL',
      },
    },
  })
  await page.getByRole('radio', { name: 'Un autre montant' }).check()
  await page.getByLabel('Montant en euros').fill('2,50')
  await page.getByRole('button', { name: 'Recharger 2,50 €' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Le plus petit rechargement est de 5,00 €.' })
  await summary.waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await page.getByLabel('Montant en euros').inputValue()).toBe('2,50')
  expect(await callsOf('TopUp', 1)).toEqual([
    { input: { requestId: expect.any(String), regieId: regie.id, amountCents: wholeCents(250) } },
  ])
  await look()
})

test('failed: the page, then a payment whose answer is lost and which is asked again under the same number', async () => {
  const { page, look, callsOf } = await visitPage('/porte-monnaie', {
    ...loaded,
    WalletPage: [networkCut, wallets([mine])],
    TopUp: networkCut,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Recharger 20,00 €' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Recharger 20,00 €' }).click()
  await page.getByRole('button', { name: 'Recharger 20,00 €', disabled: false }).waitFor()
  const [first, second] = await callsOf('TopUp', 2)
  expect(second).toEqual(first)
})

test('failed: movements that do not come are told, not shown as none', async () => {
  const { page, look } = await visitPage('/porte-monnaie', { ...loaded, WalletStatement: [networkCut, topUp] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('cell', { name: 'Rechargement par carte' }).waitFor()
})

test('failed: older movements that do not come are told and asked for again', async () => {
  const { page, look } = await visitPage('/porte-monnaie', {
    ...loaded,
    WalletStatement: [
      statement([movement(1, 'Rechargement par carte')], 'm1'),
      networkCut,
      statement([movement(2, 'Annulation')]),
    ],
  })
  await page.getByRole('button', { name: 'Afficher plus' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Afficher plus' }).click()
  await page.getByRole('cell', { name: 'Annulation' }).waitFor()
})
