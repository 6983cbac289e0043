import { expect, test } from '@jest/globals'
import type { OrderListQuery } from '../../../web/src/generated/graphql.js'
import { account, id } from '../support/family.js'
import { badGateway, networkCut } from '../support/mocked-api.js'
import { order, waitingOrder } from '../support/orders.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()

const list = (nodes: (typeof order)[], endCursor: string | null = null): OrderListQuery => ({
  family: {
    account: { id: account.id },
    orders: {
      totalCount: nodes.length,
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
      edges: nodes.map((node) => ({ cursor: node.id, node })),
    },
  },
})
const older = { ...order, id: id(63), number: 'C-2026-000099' }

test('empty: no order yet, and where to begin', async () => {
  const { page, look } = await visitPage('/commandes', { OrderList: list([]) })
  await page.getByText('Aucune commande pour le moment').waitFor()
  await page.getByRole('link', { name: 'Aller au calendrier' }).waitFor()
  await look()
})

test('loaded: one order, opened with its dates and amounts', async () => {
  const { page, look } = await visitPage('/commandes', { OrderList: list([order]), OrderDetail: { order } })
  await page.getByText('Louane, 2 repas (Cantine)').waitFor()
  await look()
  await page.getByRole('link', { name: 'Commande C-2026-000123' }).click()
  const table = page.getByRole('table', { name: 'Commande C-2026-000123' })
  await table.getByRole('cell', { name: /Cantine/ }).waitFor()
  await page.getByText('Payé par le porte-monnaie').waitFor()
  await look()
})

test('refused: the card is not opened, the sentence stands by the button and the order is still there', async () => {
  const { page, look, callsOf } = await visitPage(`/commandes/${order.id}`, {
    OrderDetail: { order: waitingOrder },
    PayOrder: {
      payOrder: {
        __typename: 'OrderRefused',
        message: 'Le paiement par carte ne répond pas. Réessayez dans un instant.',
        reason: 'PAYMENT_PROVIDER_DOWN',
        totalCents: null,
        missingCents: null,
        unavailable: [],
      },
    },
  })
  await page.getByRole('button', { name: 'Payer 7,60 € par carte' }).click()
  await page.getByRole('alert').getByText('Le paiement par carte ne répond pas.').waitFor()
  await page.getByRole('button', { name: 'Payer 7,60 € par carte' }).waitFor()
  expect(await callsOf('PayOrder', 1)).toEqual([{ orderId: order.id, payment: 'CARD' }])
  await look()
})

test('failed: the list and the order each say it and are asked again', async () => {
  const { page, look } = await visitPage('/commandes', {
    OrderList: [networkCut, list([order])],
    OrderDetail: [badGateway, { order }],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('link', { name: 'Commande C-2026-000123' }).click()
  await page
    .getByRole('alert')
    .getByText(/Le service a un problème/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Payé par le porte-monnaie').waitFor()
})

test('failed: older orders that do not come are told, and asked for again', async () => {
  const { page, look } = await visitPage('/commandes', { OrderList: [list([order], 'a'), networkCut, list([older])] })
  await page.getByRole('button', { name: 'Afficher plus' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Afficher plus' }).click()
  await page.getByRole('link', { name: 'Commande C-2026-000099' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})
