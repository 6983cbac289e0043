import { expect, test } from '@jest/globals'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { DESK, look, lookPrinted, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** A régisseur takes money at the desk, finds the receipt, closes the till and remits to the bank. */
const demo = useDemoTown()

test('money is taken from the keyboard, and the receipt number is shown', async () => {
  const { page } = demo.agent
  await page.goto('/admin/')
  await page.getByLabel('Adresse e-mail').first().fill('regie.coubon@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('link', { name: 'Encaisser' }).click()
  // the page before has a search box too
  await page.getByRole('heading', { level: 1, name: 'Encaisser' }).waitFor()
  await page.getByRole('searchbox').fill('dupont')
  await page.getByRole('list', { name: 'Familles trouvées' }).getByRole('button').first().waitFor()
  await look(demo.agent, '70-console-encaisser-chercher')
  await page.getByRole('searchbox').press('Enter')
  await page.getByLabel('Montant en euros').fill('20')
  await look(demo.agent, '71-console-encaisser')
  await page.getByLabel('Montant en euros').press('Enter')
  await page.getByText(/Quittance \d{4}-\d{6}/).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Quittance à imprimer (PDF)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^recu-\d{4}-\d{6}\.pdf$/)
  await look(demo.agent, '72-console-encaisser-fait')
})

test('a cheque without its bank is said on the field', async () => {
  const { page } = demo.agent
  await page.getByRole('button', { name: 'Encaisser pour une autre famille' }).click()
  await page.getByRole('searchbox').fill('dupont')
  await page.getByRole('list', { name: 'Familles trouvées' }).getByRole('button').first().click()
  await page.getByLabel('Chèque', { exact: true }).check()
  await page.getByLabel('Montant en euros').fill('35,50')
  await page.getByRole('button', { name: 'Encaisser', exact: true }).click()
  await page.getByRole('alert').getByText('Recopiez le numéro du chèque.').first().waitFor()
  await look(demo.agent, '73-console-encaisser-cheque')
  await page.getByLabel('Numéro du chèque').fill('0001234')
  await page.getByLabel('Banque', { exact: true }).fill('La Banque Postale')
  await page.getByLabel(/^Tireur/).fill('Dupont')
  await page.getByRole('button', { name: 'Encaisser', exact: true }).click()
  await page.getByText(/Quittance \d{4}-\d{6}/).waitFor()
})

test('CESU are taken for care, and the wallet says so', async () => {
  const { page } = demo.agent
  await page.getByRole('button', { name: 'Encaisser pour une autre famille' }).click()
  await page.getByRole('searchbox').fill('dupont')
  await page.getByRole('list', { name: 'Familles trouvées' }).getByRole('button').first().click()
  await page.getByLabel('CESU (réservé à la garde)').check()
  await page.getByLabel('Montant en euros').fill('40')
  await page.getByLabel('Émetteur et numéros des CESU').fill('Edenred 0012 à 0015')
  await look(demo.agent, '83-console-encaisser-cesu')
  await page.getByRole('button', { name: 'Encaisser', exact: true }).click()
  await page.getByText(/Quittance \d{4}-\d{6}/).waitFor()
  await page.getByText(/dont 40,00\s€ de CESU, pour la garde seulement/).waitFor()
})

test('the family reads on its wallet, and when it pays for meals, what is for care only', async () => {
  const { page } = demo.parent
  await page.goto('/connexion')
  await page.getByLabel('Adresse e-mail').first().fill('camille.dupont@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Connexion' }).click()
  await page.getByRole('heading', { level: 1, name: /Bonjour/ }).waitFor()
  await page.goto('/porte-monnaie')
  await page.getByText(/dont 40,00\s€ de CESU, pour la garde seulement/).waitFor()
  await look(demo.parent, '84-porte-monnaie-cesu')
  await page.goto('/reserver?mois=2026-12')
  await page
    .getByRole('button', { name: /^jeudi 10 décembre/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.getByText(/plus 40,00\s€ de CESU qui ne paient que la garde/).waitFor()
  await look(demo.parent, '85-commande-cesu')
})

test('the receipts are listed, the till is closed, the cheque is remitted', async () => {
  const { page } = demo.agent
  await page.getByRole('link', { name: 'Reçus' }).click()
  await page.getByRole('cell', { name: /35,50/ }).waitFor()
  await look(demo.agent, '74-console-recus')
  await page.getByRole('link', { name: 'Caisse du jour' }).click()
  await page.getByLabel('Espèces comptées, en euros').fill('19')
  await page
    .getByText(/Différence/)
    .first()
    .waitFor()
  await page.getByLabel('Explication de la différence').fill('Pièce égarée')
  await look(demo.agent, '75-console-caisse')
  await page.getByRole('button', { name: 'Arrêter la caisse' }).click()
  await page.getByText('La caisse est arrêtée.').waitFor()
  await page.getByRole('link', { name: 'Remises en banque' }).click()
  await page
    .getByRole('checkbox', { name: /2026|20\d\d-/ })
    .first()
    .check()
  await look(demo.agent, '76-console-remises')
  await page.getByRole('button', { name: 'Faire le bordereau' }).click()
  await page.getByText('Le bordereau n° 2026-000001 est fait.').waitFor()
  await page.getByRole('link', { name: 'Bordereau de remise n° 2026-000001' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bordereau de remise n° 2026-000001' }).waitFor()
  await look(demo.agent, '77-console-bordereau')
  await lookPrinted(demo.agent, '77-bordereau-imprime')
  expect(await page.getByText('0001234').count()).toBeGreaterThan(0)
})

test('the same pages hold on a phone', async () => {
  const { page } = demo.agent
  await page.setViewportSize(PHONE)
  await look(demo.agent, '78-console-bordereau-etroit')
  for (const [path, title, name] of [
    ['/admin/encaisser', 'Encaisser', '79-console-encaisser-etroit'],
    ['/admin/recus', 'Reçus', '80-console-recus-etroit'],
    ['/admin/caisse', 'Caisse du jour', '81-console-caisse-etroit'],
    ['/admin/remises', 'Remises en banque', '82-console-remises-etroit'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await look(demo.agent, name)
  }
  await page.setViewportSize(DESK)
})
