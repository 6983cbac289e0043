import { expect, test } from '@jest/globals'
import { account, canteen, coubon, filiations, id, louane } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { order, quote } from '../support/orders.js'
import { type PortalMocks, usePortal } from '../support/portal.js'
import { wholeCents } from '../../../web/shared/money.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = usePortal()

/** What the calendar left on this device: one meal of Louane. */
const basket = {
  [`cantine-facile.basket.${account.id}`]: JSON.stringify({
    slots: [`${canteen.id}|${louane.id}|2026-12-10`],
    requestIds: {},
  }),
}
const checkout = (mocks: PortalMocks) => visitPage('/commande', mocks, basket)
const refusal = { __typename: 'OrderRefused' as const, totalCents: null, missingCents: null, unavailable: [] }

test('empty: nothing chosen, and the way to the calendar', async () => {
  const { page, look } = await visitPage('/commande', {})
  await page.getByText('Votre sélection est vide').waitFor()
  await page.getByRole('link', { name: 'Aller au calendrier' }).waitFor()
  await look()
})

test('loaded: the summary, the means of payment, and what the server is asked', async () => {
  const { page, look, callsOf } = await checkout({
    QuoteOrder: { quoteOrder: quote },
    PlaceOrder: { placeOrder: { __typename: 'OrderPlaced', paymentUrl: null, order } },
    OrderDetail: { order },
  })
  await page.getByRole('cell', { name: 'Louane Dupont' }).waitFor()
  await page.getByText('Solde 8,60 €. Il restera 4,80 €.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Payer 3,80 €' }).click()
  await page.getByRole('heading', { level: 1, name: 'Commande payée' }).waitFor()
  const lines = [{ serviceId: canteen.id, beneficiaryId: louane.id, days: ['2026-12-10'] }]
  expect(await callsOf('PlaceOrder', 1)).toEqual([
    {
      input: {
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        lines,
        expectedTotalCents: wholeCents(380),
        expectedAfterMealCents: wholeCents(0),
        payment: 'WALLET',
        confirmedOverlaps: [],
      },
    },
  ])
})

test('free: what follows the hours of a child is reserved, and nothing is asked for', async () => {
  const nothing = { totalCents: wholeCents(0), unitPriceCents: wholeCents(0) }
  const regies = quote.regies.map((regie) => ({
    ...regie,
    ...{ totalCents: nothing.totalCents, allCents: nothing.totalCents },
    lines: regie.lines.map((line) => ({ ...line, ...nothing, byHours: true })),
  }))
  const { page, look } = await checkout({
    QuoteOrder: { quoteOrder: { ...quote, regies, ...{ totalCents: nothing.totalCents } } },
  })
  await page.getByText('Rien à payer maintenant.').waitFor()
  await page.getByRole('button', { name: 'Réserver', exact: true }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await look()
})

test('refused: a price that changed has the focus, the chosen means is kept', async () => {
  const { page, look } = await checkout({
    QuoteOrder: { quoteOrder: quote },
    PlaceOrder: {
      placeOrder: { ...refusal, message: 'Le prix a changé.', reason: 'PRICE_CHANGED', totalCents: wholeCents(420) },
    },
  })
  await page.getByRole('radio', { name: /^Payer par carte bancaire/ }).check()
  await page.getByRole('button', { name: 'Payer 3,80 €' }).click()
  await page
    .getByRole('alert')
    .getByText(/Le total est maintenant de 4,20\s€\. Rien n’a été débité/)
    .waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Le prix a changé')
  expect(await page.getByRole('radio', { name: /^Payer par carte bancaire/ }).isChecked()).toBe(true)
  await look()
})

test('refused: a day that is full is named and leaves the selection', async () => {
  const lost = {
    serviceId: canteen.id,
    beneficiaryId: louane.id,
    day: civilDay('2026-12-10'),
    reason: 'FULL',
    message: 'ce jour est complet.',
  } as const
  const { page, look } = await checkout({
    QuoteOrder: { quoteOrder: quote },
    PlaceOrder: {
      placeOrder: { ...refusal, message: 'Un jour est complet.', reason: 'DAYS_UNAVAILABLE', unavailable: [lost] },
    },
    BasketNames: {
      family: { account: { id: account.id }, accesses: [{ id: id(71), commune: coubon }], filiations },
      communes: [{ id: coubon.id, name: coubon.name, services: [canteen] }],
    },
  })
  await page.getByRole('button', { name: 'Payer 3,80 €' }).click()
  await page.getByText('Louane, jeudi 10 décembre (Cantine) : ce jour est complet.').waitFor()
  await page.getByText('Votre sélection est vide').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  await look()
})

test('failed: no price, then no answer to the payment; the same request is sent again', async () => {
  const { page, look, callsOf } = await checkout({
    QuoteOrder: [networkCut, { quoteOrder: quote }],
    PlaceOrder: [networkCut, { placeOrder: { __typename: 'OrderPlaced', paymentUrl: null, order } }],
    OrderDetail: { order },
  })
  await page
    .getByRole('alert')
    .getByText(/Le prix n’a pas pu être calculé. Votre sélection est conservée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Payer 3,80 €' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Payer 3,80 €' }).click()
  await page.getByRole('heading', { level: 1, name: 'Commande payée' }).waitFor()
  const [first, second] = await callsOf('PlaceOrder', 2)
  expect(second).toEqual(first)
})

test('where the wallet pays alone, the card says so, and the wallet what it lacks', async () => {
  const choice = { allowed: false, walletCents: wholeCents(0), cardCents: wholeCents(0) }
  const regies = quote.regies.map((regie) => ({
    ...regie,
    ...{ walletBalanceCents: wholeCents(100), missingCents: wholeCents(280) },
    choices: [
      { ...choice, method: 'WALLET' as const, reason: 'Il manque 2,80 €.' },
      { ...choice, method: 'CARD' as const, reason: 'Ce service se paie par le porte-monnaie seul : rechargez-le.' },
    ],
  }))
  const { page, look } = await checkout({ QuoteOrder: { quoteOrder: { ...quote, regies } } })
  await page.getByText('Ce service se paie par le porte-monnaie seul : rechargez-le.').waitFor()
  await page.getByRole('link', { name: /Recharger/ }).waitFor()
  await look()
})
