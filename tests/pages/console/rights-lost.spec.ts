import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { SituationSetupsQuery } from '../../../admin/src/generated/graphql.js'
import { clerk, useConsole } from '../support/console.js'
import { canteen, coubon, id, regie } from '../support/family.js'
import { graphqlError } from '../support/mocked-api.js'

/** Roles that go while the console is open: it is not shown to whoever has none, and says why. */
const visitPage = useConsole()

const over = graphqlError('Connectez-vous pour continuer.', 'UNAUTHENTICATED')
const gone = graphqlError('Cet élément n’existe pas ou ne vous est pas accessible.', 'NOT_FOUND')
const setups: SituationSetupsQuery = {
  situationSetups: [],
  documentTypeSetups: [],
  serviceSetups: [{ id: id(4), active: true, service: canteen }],
}
const aiguilhe = { ...coubon, id: id(91), slug: 'aiguilhe', name: 'Aiguilhe' }
const atAiguilhe = { id: id(92), role: 'CANTEEN' as const, commune: aiguilhe }

async function addSituation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une situation' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une situation' })
  await dialog.getByLabel('Nom', { exact: true }).fill('Enfant commune')
  await dialog.getByRole('checkbox', { name: 'Cantine' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
}
const menuHas = async (page: Page, name: string) => (await page.getByRole('link', { name, exact: true }).count()) > 0

test('suspended while the session was over: the password is right, the console is left and the page says why', async () => {
  const { page, look, mock } = await visitPage('/situations', { SituationSetups: setups })
  await page.getByRole('button', { name: 'Ajouter une situation' }).waitFor()
  mock({
    CreateSituation: [over, gone],
    SignIn: { signIn: { __typename: 'SignedIn', viewer: { ...clerk, sessionId: id(39), staff: [] } } },
    Viewer: { viewer: { ...clerk, sessionId: id(39), staff: [] } },
    ConsoleSuspended: { viewer: { sessionId: id(39), suspended: true, secondFactorDue: false } },
  })
  await addSituation(page)
  const ended = page.getByRole('dialog', { name: 'Votre session est terminée' })
  await ended.getByLabel('Mot de passe', { exact: true }).fill('trois petits chats gris')
  await ended.getByRole('button', { name: 'Se connecter et continuer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Votre accès à la console est suspendu' }).waitFor()
  expect(await menuHas(page, 'Situations')).toBe(false)
  await look()
})

test('a role that ends in one commune: what is refused tells it, and the console goes on with the other one', async () => {
  const listed = { archived: false, logoUrl: null, regie, services: [] }
  const { page, look, mock } = await visitPage('/situations', {
    SituationSetups: setups,
    Viewer: { viewer: { ...clerk, staff: [...clerk.staff, atAiguilhe] } },
    StaffCommunes: { staffCommunes: [coubon, aiguilhe].map((commune) => ({ ...commune, ...listed })) },
  })
  await page.getByRole('button', { name: 'Ajouter une situation' }).waitFor()
  mock({ CreateSituation: gone, Viewer: { viewer: { ...clerk, staff: [atAiguilhe] } } })
  await addSituation(page)
  await page.getByText('Vous ne travaillez plus pour Coubon').waitFor()
  await page.getByText(/Vous travaillez maintenant pour Aiguilhe/).waitFor()
  expect(await menuHas(page, 'Situations')).toBe(false)
  expect(await menuHas(page, 'Pointage')).toBe(true)
  await look()
})
