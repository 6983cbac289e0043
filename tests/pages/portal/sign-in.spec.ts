import { expect, test } from '@jest/globals'
import { viewer } from '../support/family.js'
import { badGateway, networkCut, type Mock } from '../support/mocked-api.js'
import { usePortal, type PortalOperations } from '../support/portal.js'

const visitPage = usePortal()

async function signIn(answer: Mock<PortalOperations['SignIn']>) {
  const visit = await visitPage('/connexion?retour=/commandes', { Viewer: { viewer: null }, SignIn: answer })
  const main = visit.page.getByRole('main')
  await main.getByLabel('Adresse e-mail').first().fill('elodie.dupont@exemple.fr')
  await main.getByLabel('Mot de passe', { exact: true }).fill('trois petits chats gris')
  await main.getByRole('button', { name: 'Connexion', exact: true }).click()
  const kept = async () => [
    await main.getByLabel('Adresse e-mail').first().inputValue(),
    await main.getByLabel('Mot de passe', { exact: true }).inputValue(),
  ]
  return { ...visit, main, kept }
}

test('empty: what is missing is said beside each field, nothing is sent', async () => {
  const { page, look } = await visitPage('/connexion', { Viewer: { viewer: null } })
  await page.getByRole('main').getByRole('button', { name: 'Connexion', exact: true }).click()
  const summary = page.getByRole('alert')
  await summary.getByText('2 champs à corriger').waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  await look()
})

test('loaded: signed in, the page one wanted is opened', async () => {
  const { page, mock, callsOf } = await visitPage('/connexion?retour=/regles-des-services', {
    Viewer: { viewer: null },
  })
  mock({
    SignIn: { signIn: { __typename: 'SignedIn', viewer } },
    Viewer: { viewer },
    ServiceRules: { communes: [] },
  })
  await page.getByLabel('Adresse e-mail').first().fill('elodie.dupont@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill('trois petits chats gris')
  await page.getByRole('main').getByRole('button', { name: 'Connexion', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Règles des services' }).waitFor()
  expect(await callsOf('SignIn', 1)).toEqual([
    { email: 'elodie.dupont@exemple.fr', password: 'trois petits chats gris' },
  ])
})

test('refused: the sentence of the server has the focus, what was typed is kept', async () => {
  const { main, look, kept } = await signIn({
    signIn: { __typename: 'SignInRefused', message: 'Adresse ou mot de passe incorrect.', reason: 'WRONG_CREDENTIALS' },
  })
  const summary = main.getByRole('alert')
  await summary.getByText('Adresse ou mot de passe incorrect.').waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await kept()).toEqual(['elodie.dupont@exemple.fr', 'trois petits chats gris'])
  await look()
})

test.each([
  ['the network is cut', networkCut, /La connexion est coupée/],
  ['no server behind the proxy', badGateway, /Le service a un problème/],
])('failed: %s, what was typed is kept and can be sent again', async (_what, failure, sentence) => {
  const { main, look, kept, callsOf } = await signIn(failure)
  await main.getByRole('alert').getByText(sentence).waitFor()
  expect(await kept()).toEqual(['elodie.dupont@exemple.fr', 'trois petits chats gris'])
  await look()
  await main.getByRole('button', { name: 'Connexion', exact: true }).click()
  await main.getByRole('alert').getByText(sentence).waitFor()
  expect(await callsOf('SignIn', 2)).toHaveLength(2)
})

test.each([
  ['a page of the portal', '/commandes', '/connexion?retour=/commandes'],
  ['a page of the console', '/admin/familles?q=dup', '/admin/connexion?retour=%2Ffamilles%3Fq%3Ddup'],
  ['another site', '//exemple.org', '/connexion'],
])('a password that is forgotten: the mail opens another page, which leads back to %s', async (_what, wanted, sign) => {
  const { page, look } = await visitPage(`/mot-de-passe-oublie?retour=${encodeURIComponent(wanted)}`, {
    Viewer: { viewer: null },
    RequestPasswordReset: { requestPasswordReset: { ok: true } },
    ResetPassword: { resetPassword: { __typename: 'PasswordChanged', message: 'Votre mot de passe est changé.' } },
  })
  const main = page.getByRole('main')
  await main.getByLabel('Adresse e-mail').fill('elodie.dupont@exemple.fr')
  await main.getByRole('button', { name: 'Recevoir le lien' }).click()
  await main.getByText(/elodie\.dupont@exemple\.fr/).waitFor()
  expect(await main.getByRole('link', { name: 'Retour à la connexion' }).getAttribute('href')).toBe(sign)
  await page.goto(new URL('/mot-de-passe?token=un-lien', page.url()).href)
  await main.getByLabel('Nouveau mot de passe', { exact: true }).fill('quatre chats gris au soleil')
  await main.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await main.getByText('Votre mot de passe est changé.').waitFor()
  await look()
  expect(await main.getByRole('link', { name: 'Connexion' }).getAttribute('href')).toBe(sign)
})
