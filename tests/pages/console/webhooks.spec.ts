import { expect, test } from '@jest/globals'
import type { WebhookLogQuery, WebhookPartsFragment, WebhooksQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()
const ADDRESS = `/acces-api/${id(50)}/webhooks`

const webhook: WebhookPartsFragment = {
  ...{ id: id(60), url: 'https://cuisine.exemple.fr/cantine', kinds: ['COUNTS', 'ATTENDANCE'], state: 'FAILING' },
  ...{ createdAt: '2026-09-01T08:00:00Z', failingSince: '2026-11-25T06:00:00Z', hasTwoSecrets: false },
}
const of = (...webhooks: WebhookPartsFragment[]): WebhooksQuery => ({
  apiClients: [
    { id: id(50), name: 'Menus du Velay', state: 'LIVE', scopes: ['READ_COUNTS', 'READ_ATTENDANCE'], webhooks },
  ],
})
const delivery = (n: number, but: object = {}): WebhookLogQuery['webhookDeliveries']['edges'][number] => ({
  cursor: `c${n}`,
  node: {
    ...{ id: id(n), type: 'counts.changed', body: '{}', createdAt: '2026-11-25T08:00:00Z', status: 'WAITING' as const },
    ...{ attempts: 3, lastAt: '2026-11-25T08:06:00Z', nextAt: '2026-11-25T08:36:00Z', answerStatus: 503 },
    ...{ answer: 'Maintenance', tookMs: 41, ...but },
  },
})
const log = {
  webhookDeliveries: {
    edges: [
      delivery(71),
      delivery(72, { status: 'DEAD', answerStatus: null, answer: 'TIMEOUT', attempts: 10 }),
      delivery(73, { status: 'DELIVERED', attempts: 1, answerStatus: 204, answer: '' }),
    ],
    pageInfo: { hasNextPage: false, endCursor: 'c73' },
  },
}

test('empty: what an address is for, and that the changes can be read without one', async () => {
  const { page, look } = await visitPage(ADDRESS, { Webhooks: of() })
  await page.getByText('Aucune adresse').waitFor()
  await look()
})

test('a program that is not of this commune is said to be gone', async () => {
  const { page, look } = await visitPage(ADDRESS, { Webhooks: { apiClients: [] } })
  await page.getByText('Ce programme n’existe plus ici.').waitFor()
  await look()
})

test('loaded: since when it fails, what it was told and answered; one message is sent again', async () => {
  const { page, look, callsOf } = await visitPage(ADDRESS, {
    Webhooks: of(webhook),
    WebhookLog: log,
    ReplayWebhook: { replayWebhook: { __typename: 'WebhookSaved', secret: null, webhook } },
  })
  await page.getByText('Elle ne répond pas bien depuis le').waitFor()
  await page.getByRole('button', { name: 'Voir le journal' }).click()
  await page.getByText('3 essais, réponse 503, en 41 ms').waitFor()
  await page.getByText('pas de réponse (TIMEOUT)').waitFor()
  await look()
  await page
    .getByRole('button', { name: /^Renvoyer :/ })
    .first()
    .click()
  await page.getByText('Le message part de nouveau.').waitFor()
  expect(await callsOf('ReplayWebhook', 1)).toEqual([{ webhookId: id(60), deliveryId: id(72), since: null }])
})

test('refused, then made: the secret is shown once, until it was kept', async () => {
  const { page, look } = await visitPage(ADDRESS, {
    Webhooks: [of(), of(webhook)],
    CreateWebhook: [
      {
        createWebhook: {
          __typename: 'WebhookRefused',
          reason: 'PRIVATE_ADDRESS',
          message: 'Cette adresse n’est pas sur l’internet public : elle n’est pas appelée.',
        },
      },
      { createWebhook: { __typename: 'WebhookSaved', secret: 'whsec_unSecretTresLong', webhook } },
    ],
  })
  await page.getByRole('button', { name: 'Ajouter une adresse' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une adresse' })
  await dialog.getByLabel('Adresse', { exact: true }).fill('https://10.0.0.5/')
  await dialog.getByLabel('Effectifs de la cuisine').check()
  expect(await dialog.getByLabel('Commandes').count()).toBe(0) // the program does not read money
  await dialog.getByLabel('Votre mot de passe').fill('girafe violon pluie tasse')
  await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click()
  await dialog.getByRole('alert').getByText('Cette adresse n’est pas sur l’internet public').waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Ajouter une adresse' }).click()
  await page.getByText('whsec_unSecretTresLong').waitFor()
  await look()
  await page.getByRole('button', { name: 'J’ai gardé le secret' }).click()
  expect(await page.getByText('whsec_unSecretTresLong').count()).toBe(0)
})

test('the network is cut: it says so, and tries again', async () => {
  const { page, look, mock } = await visitPage(ADDRESS, { Webhooks: networkCut })
  await page.getByText(/La connexion est coupée/).waitFor()
  await look()
  mock({ Webhooks: of(webhook) })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Webhooks de Menus du Velay' }).waitFor()
})
