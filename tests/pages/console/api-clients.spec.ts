import { expect, test } from '@jest/globals'
import type { ApiClientPartsFragment } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { coubon, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const token = (n: number, state: 'LIVE' | 'REVOKED' = 'LIVE') => ({
  ...{ id: id(n), prefix: `cf_Ab1${n}`, createdAt: '2026-09-01T08:00:00Z', expiresAt: '2027-08-31T22:00:00Z' },
  ...{ lastUsedOn: n === 51 ? ('2026-11-24' as never) : null, state },
})
const program: ApiClientPartsFragment = {
  ...{ id: id(50), name: 'Menus du Velay', contactEmail: 'api@editeur.exemple', endsOn: '2027-08-31' as never },
  ...{ scopes: ['READ_COUNTS', 'READ_HEALTH'], createdAt: '2026-09-01T08:00:00Z', createdByName: 'Lou Roche' },
  ...{ state: 'LIVE', services: [], tokens: [token(51), token(52, 'REVOKED')] },
}
const none = { apiClients: [] }
const one = { apiClients: [program] }

test('empty: nobody is let in, and when one gives an access', async () => {
  const { page, look } = await visitPage('/acces-api', { ApiClients: none })
  await page.getByText('Aucun programme n’a accès').waitFor()
  const developers = page.getByRole('link', { name: 'Documentation pour l’éditeur' })
  expect(await developers.getAttribute('href')).toBe('/developers/')
  await look()
})

test('loaded: what each may do, its tokens, and when they were used; never the token itself', async () => {
  const { page, look } = await visitPage('/acces-api', { ApiClients: one })
  await page.getByRole('heading', { name: 'Menus du Velay' }).waitFor()
  await page.getByText('Lire les effectifs, Santé').waitFor()
  await page.getByText('Créé le 1er septembre 2026, jusqu’au 31 août 2027, utilisé le 24 novembre 2026').waitFor()
  await page.getByText('api@editeur.exemple').waitFor()
  await look()
})

const typed = { name: 'Menus', email: 'api@editeur.exemple', day: '2027-08-31', password: 'girafe violon pluie tasse' }

test('refused beside its field, then made: the token is shown once, until it was kept', async () => {
  const { page, look, callsOf } = await visitPage('/acces-api', {
    ApiClients: [none, one],
    CreateApiClient: [
      {
        createApiClient: {
          __typename: 'ApiClientRefused',
          ...{ reason: 'WRONG_PASSWORD', message: 'Ce n’est pas votre mot de passe : tapez-le de nouveau.' },
        },
      },
      { createApiClient: { __typename: 'ApiClientSaved', token: 'cf_unSecretTresLong', apiClient: program } },
    ],
  })
  await page.getByRole('button', { name: 'Donner un accès' }).click()
  const dialog = page.getByRole('dialog', { name: 'Donner un accès' })
  await dialog.getByLabel('Nom du programme').fill(typed.name)
  await dialog.getByLabel('Adresse e-mail de l’éditeur').fill(typed.email)
  await dialog.getByLabel('Lire les effectifs').check()
  await dialog.getByLabel('Dernier jour de l’accès').fill(typed.day)
  await dialog.getByLabel('Votre mot de passe').fill('pas celui-là du tout')
  await dialog.getByRole('button', { name: 'Donner un accès' }).click()
  await dialog.getByRole('alert').getByText('Ce n’est pas votre mot de passe').waitFor()
  await look()
  await dialog.getByLabel('Votre mot de passe').fill(typed.password)
  await dialog.getByRole('button', { name: 'Donner un accès' }).click()
  await page.getByText('cf_unSecretTresLong').waitFor()
  const [first, second] = (await callsOf('CreateApiClient', 2)) as { input: Record<string, unknown> }[]
  expect(first?.input).toMatchObject({ communeId: coubon.id, scopes: ['READ_COUNTS'], endsOn: typed.day })
  expect(second?.input['requestId']).toBe(first?.input['requestId'])
  await look()
  await page.getByRole('button', { name: 'J’ai gardé le jeton' }).click()
  await page.getByText('cf_unSecretTresLong').waitFor({ state: 'detached' })
})

test('failed: the list; then the question before a token is revoked keeps its place', async () => {
  const { page, look, callsOf } = await visitPage('/acces-api', {
    ApiClients: [networkCut, one],
    RevokeApiToken: networkCut,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Révoquer : cf_Ab151' }).click()
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await question.getByText('Cela ne se défait pas.').waitFor()
  await question.getByRole('button', { name: 'Révoquer', exact: true }).click()
  await question.getByText(/La connexion est coupée/).waitFor()
  expect(await callsOf('RevokeApiToken', 1)).toEqual([{ apiTokenId: id(51) }])
  await look()
})
