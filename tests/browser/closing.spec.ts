import { expect, test } from '@jest/globals'
import { earnAdvances } from '../../server/src/modules/bookings/index.js'
import { collectPayouts } from '../../server/src/modules/reporting/collect-payouts.job.js'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { look, lookPrinted, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** The régisseur closes November: the sheet, the journal behind a total, the payouts, the bank, then the closing itself. */
const demo = useDemoTown()
const DESK = { width: 1280, height: 800 }

async function looked(name: string) {
  await look(demo.agent, name)
  await demo.agent.page.setViewportSize(PHONE)
  await look(demo.agent, `${name}-360`)
  await demo.agent.page.setViewportSize(DESK)
}

test('the remittance sheet of November, from the first page, agrees', async () => {
  const { page } = demo.agent
  const { rows } = await demo.town.owner.query(
    `select a.id, c.regie_id from account a, commune c where a.email = 'camille.dupont@exemple.fr' and c.slug = 'coubon'`,
  )
  const { id, regie_id: regieId } = rows[0] as { id: string; regie_id: string }
  await given.credit(id, regieId, 2_000)
  clock.at('2026-12-01T09:00:00+01:00')
  await earnAdvances(demo.town.db, clock.now())
  await collectPayouts(demo.town.db, demo.town.config, clock.now())
  await page.goto('/admin/')
  await page.getByLabel('Adresse e-mail').first().fill('direction.coubon@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('link', { name: 'Comptes', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Comptes de la régie' }).waitFor()
  await page.getByRole('button', { name: 'Mois précédent' }).click() // it is the 1st of December at the server
  await page.getByText('aucun écart').waitFor()
  await page.getByRole('heading', { name: 'Recettes acquises' }).waitFor()
  await looked('70-comptes-versement')
  await lookPrinted(demo.agent, '70-comptes-versement-imprime')
})

test('a total opens the entries behind it, and they can be exported', async () => {
  const { page } = demo.agent
  await page
    .getByRole('button', { name: /Voir les écritures : Carte bancaire/ })
    .first()
    .click()
  await page.getByText(/^Lignes de : Encaissements/).waitFor()
  await looked('71-comptes-journal')
  await lookPrinted(demo.agent, '71-comptes-journal-imprime')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('journal-partiel-2026-11-01-2026-11-30.csv')
  await page.getByText('Le fichier journal-partiel-2026-11-01-2026-11-30.csv est prêt.').waitFor()
  await page.getByRole('tab', { name: 'Balance' }).click()
  await page.getByText('Les débits égalent les crédits').waitFor()
  await looked('72-comptes-balance')
  await lookPrinted(demo.agent, '72-comptes-balance-imprime')
})

test('the bank’s statement is read, shown, and imported without the row that cannot be read', async () => {
  const { page } = demo.agent
  await page.getByRole('tab', { name: 'Reversements carte' }).click()
  await page.getByRole('heading', { name: 'Ce que le prestataire de carte a reversé' }).waitFor()
  await page.getByLabel('Fichier du relevé').setInputFiles({
    name: 'releve.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Compte 123;;\nDate;Libellé;Montant\n31/02/2026;VIR;1,00\n26/11/2026;VIR INCONNU;12,34'),
  })
  await page.getByRole('button', { name: 'Lire le relevé' }).click()
  await page.getByText('Ligne 3 : la date n’existe pas ou n’est pas lisible.').waitFor()
  await looked('73-comptes-releve')
  await page.getByRole('button', { name: 'Importer 1 mouvement' }).click()
  await page
    .getByText(/Ligne 3 : Cette ligne ne peut pas être lue/)
    .first()
    .waitFor()
  await page.getByLabel('Importer sans ces lignes').check()
  await page.getByRole('button', { name: 'Importer 1 mouvement' }).click()
  await page.getByText('1 mouvement importé').waitFor()
  await page.getByText('VIR INCONNU').first().waitFor()
  await looked('73-comptes-reversements')
  await lookPrinted(demo.agent, '73-comptes-reversements-imprime')
})

test('a line of another amount, matched by hand, is a difference that says what to do; taken back, it is none', async () => {
  const { page } = demo.agent
  await page.getByLabel('Reversement de la ligne VIR INCONNU').selectOption({ index: 1 })
  await page.getByText('Relevé différent du reversement').waitFor()
  await page.getByText(/Détachez la ligne si ce n’est pas la bonne/).waitFor()
  await looked('73-comptes-reversements-ecart')
  await page
    .getByRole('button', { name: /Détacher/ })
    .first()
    .click()
  await page.getByText('Chaque paiement par carte est dans un reversement').waitFor()
})

test('November is closed for good', async () => {
  const { page } = demo.agent
  await page.getByRole('tab', { name: 'Clôtures' }).click()
  await page.getByRole('button', { name: 'Clore novembre 2026' }).click()
  await page.getByRole('heading', { name: 'Clore jusqu’au 30 novembre 2026 ?' }).waitFor()
  await look(demo.agent, '74-comptes-clore')
  await page.getByRole('button', { name: 'Clore définitivement' }).click()
  await page.getByText('La période est close jusqu’au 30 novembre 2026.').waitFor()
  await page.getByText('Empreinte du journal').waitFor()
  await looked('75-comptes-closes')
})

test('a family finds its receipts, statements and tax statement under its wallet', async () => {
  const { page } = demo.parent
  await page.goto('/porte-monnaie')
  await page.getByLabel('Adresse e-mail').first().fill('camille.dupont@exemple.fr')
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Connexion', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Porte-monnaie' }).waitFor()
  await page.getByRole('heading', { name: 'Reçus, relevés et attestations' }).waitFor()
  await look(demo.parent, '76-portail-recus')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Attestation 2026' }).first().click(),
  ])
  expect(file.suggestedFilename()).toBe('attestation-frais-de-garde-2026.pdf')
})
