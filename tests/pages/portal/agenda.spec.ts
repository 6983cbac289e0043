import { expect, test } from '@jest/globals'
import { id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { usePortal } from '../support/portal.js'

const visitPage = usePortal()
const none = { viewer: { sessionId: id(9), agendaLink: null } }
const made = {
  viewer: { sessionId: id(9), agendaLink: { createdAt: '2026-11-20T08:00:00Z', lastReadOn: '2026-11-24' as never } },
}

test('empty, refused, then made: the address is shown once', async () => {
  const { page, look } = await visitPage('/mon-agenda', {
    AgendaLink: [none, made],
    MakeAgendaLink: [
      {
        makeAgendaLink: {
          __typename: 'AgendaLinkRefused',
          reason: 'WRONG_PASSWORD',
          message: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
        },
      },
      { makeAgendaLink: { __typename: 'AgendaLinkMade', url: 'https://cantine.exemple.fr/agenda/secret.ics' } },
    ],
  })
  await page.getByText('Ni prix, ni repas particulier, ni santé.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Créer l’adresse' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Votre mot de passe').fill('girafe violon pluie tasse')
  await dialog.getByRole('button', { name: 'Créer l’adresse' }).click()
  await dialog.getByText('Votre mot de passe n’est pas celui-là.').first().waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Créer l’adresse' }).click()
  await page.getByText('https://cantine.exemple.fr/agenda/secret.ics').waitFor()
  expect(await page.getByRole('link', { name: 'Ouvrir dans mon agenda' }).getAttribute('href')).toBe(
    'webcal://cantine.exemple.fr/agenda/secret.ics',
  )
  await look()
})

test('loaded: since when, and when it was last read; taken away after a question', async () => {
  const { page, look } = await visitPage('/mon-agenda', {
    AgendaLink: [made, none],
    RemoveAgendaLink: { removeAgendaLink: { ok: true } },
  })
  await page.getByText('Lue pour la dernière fois le 24 novembre 2026.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Supprimer l’adresse' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer l’adresse' }).click()
  await page.getByText('L’adresse est supprimée.').waitFor()
})

test('failed: the network is cut', async () => {
  const { page, look, mock } = await visitPage('/mon-agenda', { AgendaLink: networkCut })
  await page.getByText(/La connexion est coupée/).waitFor()
  await look()
  mock({ AgendaLink: none })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Créer l’adresse' }).waitFor()
})
