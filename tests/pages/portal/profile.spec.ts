import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { civilDay } from '../../../web/shared/day.js'
import { account, id } from '../support/family.js'
import { graphqlError, networkCut } from '../support/mocked-api.js'
import { type PortalMocks, usePortal } from '../support/portal.js'

const visitPage = usePortal()

const unchanged: PortalMocks['ProfileChanges'] = { family: { account: { id: account.id }, pendingChanges: [] } }
const session = {
  id: id(33),
  createdAt: '2026-11-20T08:00:00Z',
  lastSeenAt: '2026-11-25T08:00:00Z',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  current: false,
}
const sessions: PortalMocks['Sessions'] = { viewer: { account: { id: account.id }, sessions: [session] } }

const nobodyLooked: PortalMocks['Consultations'] = { viewer: { account: { id: account.id }, consultations: [] } }
const looked: PortalMocks['Consultations'] = {
  viewer: {
    account: { id: account.id },
    consultations: [
      {
        day: civilDay('2026-11-24'),
        data: 'FAMILY',
        communeName: 'Coubon',
        roles: ['AGENT', 'COMMUNE_ADMIN'],
        byProgram: false,
      },
      { day: civilDay('2026-11-20'), data: 'DOCUMENTS', communeName: 'Coubon', roles: [], byProgram: false },
      {
        day: civilDay('2026-11-19'),
        data: 'FAMILY',
        communeName: null,
        roles: ['AGGLOMERATION_ADMIN'],
        byProgram: false,
      },
      { day: civilDay('2026-11-18'), data: 'CARE_PLAN', communeName: 'Coubon', roles: [], byProgram: true },
    ],
  },
}

test('consultations: nobody looked', async () => {
  const { page, look } = await visitPage('/mon-compte', { ProfileChanges: unchanged, Consultations: nobodyLooked })
  await page.getByRole('tab', { name: 'Consultations' }).click()
  await page.getByText('Personne n’a ouvert votre dossier').waitFor()
  await look()
})

test('consultations: who looked, by day and role; failed once, asked again', async () => {
  const { page, look } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    Consultations: [networkCut, looked],
  })
  await page.getByRole('tab', { name: 'Consultations' }).click()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Les agents qui instruisent les demandes, l’administration de la commune (Coubon)').waitFor()
  await page.getByText('La mairie (Coubon)', { exact: true }).waitFor()
  await page.getByText('L’administration de l’agglomération (L’agglomération)').waitFor()
  await page.getByText('Un programme de la mairie (Coubon)').waitFor()
  await look()
})

test('empty: a required name left out is said, nothing is sent', async () => {
  const { page, look, callsOf } = await visitPage('/mon-compte', { ProfileChanges: unchanged })
  await page.getByLabel('Prénom').fill('')
  await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
  await page.getByRole('alert').getByText('1 champ à corriger').waitFor()
  expect(await callsOf('UpdateProfile', 0)).toEqual([])
  await look()
})

test('loaded: what is known, and what waits for the town hall', async () => {
  const { page, look } = await visitPage('/mon-compte', {
    ProfileChanges: {
      family: {
        account: { id: account.id },
        pendingChanges: [
          {
            id: id(81),
            beneficiary: null,
            differences: [{ fact: 'ADDRESS_LINE', before: '2 rue des Écoles', after: '5 rue du Lac' }],
          },
        ],
      },
    },
  })
  await page
    .getByText(/5 rue du Lac/)
    .first()
    .waitFor()
  expect(await page.getByLabel('Prénom').inputValue()).toBe('Élodie')
  await look()
})

test('refused: the present password is wrong: said beside it, both are kept', async () => {
  const { page, look } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    ChangePassword: {
      changePassword: {
        __typename: 'LinkRefused',
        message: 'Ce n’est pas votre mot de passe actuel.',
        reason: 'WRONG_PASSWORD',
        field: 'current',
      },
    },
  })
  await page.getByRole('tab', { name: 'Mot de passe' }).click()
  await page.getByLabel('Mot de passe actuel').fill('trois petits chats')
  await page.getByLabel('Nouveau mot de passe').fill('quatre grands chats noirs')
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Ce n’est pas votre mot de passe actuel.' })
  await summary.waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await page.getByLabel('Nouveau mot de passe').inputValue()).toBe('quatre grands chats noirs')
  await look()
})

test('failed: an error of the server says which number to quote; what was typed is kept', async () => {
  const { page, look, callsOf } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    UpdateProfile: [
      graphqlError(
        'Une erreur inattendue est survenue. Réessayez ; si elle revient, citez le numéro 4711.',
        'INTERNAL_SERVER_ERROR',
      ),
      ({ details }) => ({ updateProfile: { ...account, phone: [details].flat()[0]?.phone ?? null } }),
    ],
  })
  await page.getByLabel('Téléphone').fill('07 00 00 00 01')
  await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
  await page
    .getByRole('alert')
    .getByText(/citez le numéro 4711/)
    .waitFor()
  expect(await page.getByLabel('Téléphone').inputValue()).toBe('07 00 00 00 01')
  await look()
  await page.getByRole('button', { name: 'Enregistrer mes coordonnées' }).click()
  await page.getByText('Vos coordonnées sont enregistrées.').waitFor()
  expect(await callsOf('UpdateProfile', 2)).toHaveLength(2)
})

test('failed: the devices that are signed in do not come, then they do', async () => {
  const { page, look } = await visitPage('/mon-compte', { ProfileChanges: unchanged, Sessions: [networkCut, sessions] })
  await page.getByRole('tab', { name: 'Appareils connectés' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Déconnecter Firefox sur Linux' }).waitFor()
})

test('loaded: every other device is signed out at once, this one stays', async () => {
  const mine = { ...session, id: id(34), current: true }
  const all = [mine, session, { ...session, id: id(35), userAgent: null }]
  const { page, look, callsOf } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    Sessions: [
      { viewer: { account: { id: account.id }, sessions: all } },
      { viewer: { account: { id: account.id }, sessions: [mine] } },
    ],
    RevokeOtherSessions: { revokeOtherSessions: { ok: true } },
  })
  await page.getByRole('tab', { name: 'Appareils connectés' }).click()
  const everywhere = page.getByRole('button', { name: 'Déconnecter tous les autres appareils' })
  await everywhere.waitFor()
  await look()
  await everywhere.click()
  await page.getByText('Les autres appareils sont déconnectés.').waitFor()
  expect(await everywhere.count()).toBe(0)
  expect(await callsOf('Sessions', 2)).toHaveLength(2)
})

const factor = {
  id: id(71),
  kind: 'TOTP' as const,
  name: 'Application d’authentification',
  createdAt: '2026-11-20T08:00:00Z',
  lastUsedAt: '2026-11-25T08:00:00Z',
}
const guarded: PortalMocks['SecondFactors'] = {
  viewer: { sessionId: id(9), secondFactors: [factor], recoveryCodesLeft: 3 },
}
const bare: PortalMocks['SecondFactors'] = { viewer: { sessionId: id(9), secondFactors: [], recoveryCodesLeft: 0 } }
const removal = (page: Page) => page.getByRole('dialog', { name: 'Retirer « Application d’authentification » ?' })

test('the last second factor is taken away with the password: what follows is said before, and a wrong password beside it', async () => {
  const { page, look, callsOf } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    SecondFactors: [guarded, bare],
    RemoveSecondFactor: [
      {
        removeSecondFactor: {
          __typename: 'SecondFactorRefused',
          reason: 'WRONG_PASSWORD',
          message: 'Votre mot de passe n’est pas celui-là. Vérifiez-le et réessayez.',
        },
      },
      { removeSecondFactor: { __typename: 'SecondFactorRemoved', message: 'C’est retiré.' } },
    ],
  })
  await page.getByRole('tab', { name: 'Double authentification' }).click()
  await page.getByText('Codes de secours : 3 sur 10 peuvent encore servir.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Retirer Application d’authentification' }).click()
  await removal(page)
    .getByText(/votre mot de passe suffira de nouveau/)
    .waitFor()
  await removal(page).getByLabel('Votre mot de passe').fill('trois petits chats')
  await removal(page).getByRole('button', { name: 'Retirer' }).click()
  await removal(page)
    .getByText(/n’est pas celui-là/)
    .waitFor()
  await look()
  await removal(page).getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('Votre mot de passe suffit pour vous connecter.').waitFor()
  expect(await callsOf('RemoveSecondFactor', 2)).toMatchObject([{ id: factor.id }, { id: factor.id }])
})

test('failed: the second factors cannot be read: said, and asked again', async () => {
  const { page, look } = await visitPage('/mon-compte', {
    ProfileChanges: unchanged,
    SecondFactors: [networkCut, guarded],
  })
  await page.getByRole('tab', { name: 'Double authentification' }).click()
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Application d’authentification').first().waitFor()
})
