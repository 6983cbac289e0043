import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { cheque, take } from '../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { balanceOf } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, lookBoth, openPage, type Watched } from './support/browser.js'

useTown()

/** A parent at the counter: booked, short of money, paid, corrected, without typing anything twice. */
const NOW = '2026-11-25T10:00:00+01:00'
let browser: Browser
let desk: Watched
let commune: TestCommune
let family: TestFamily
let keeper: Signed

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune, creditCents: 150 })
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
  browser = await launch()
  desk = await openPage(browser, town().url, DESK, new Date(NOW))
  await become(await given.aStaffMember(commune))
})
beforeEach(() => clock.at(NOW))
afterAll(async () => browser?.close())

async function become(who: Signed): Promise<void> {
  const [name = '', value = ''] = who.cookie.split('=')
  await desk.context.addCookies([{ name, value, url: town().url }])
}

test('short of money, the amount is carried to the till and the chosen days are still there', async () => {
  const { page } = desk
  await page.goto(`/admin/familles/${family.accountId}/reserver`)
  await page.getByRole('button', { name: 'Mois suivant' }).click()
  await page.getByRole('checkbox', { name: /^mardi 8 décembre/i }).check()
  await page.getByText('Il manque 2,30 € sur le porte-monnaie.').waitFor()
  await lookBoth(desk, '60-console-reserver-court')
  await page.getByRole('link', { name: 'Encaisser 2,30 €' }).click()
  await page.getByLabel('Montant en euros').waitFor()
  expect(await page.getByLabel('Montant en euros').inputValue()).toBe('2,30')
  await page.getByRole('button', { name: 'Encaisser', exact: true }).click()
  await page.getByText(/^Quittance 2026-/).waitFor()
  await look(desk, '61-console-encaisse-pour-reserver')
  await page.getByRole('link', { name: 'Revenir à la réservation' }).click()
  await page.getByRole('checkbox', { name: /^mardi 8 décembre/i, checked: true }).waitFor()
  await page.getByRole('button', { name: 'Réserver et payer 3,80 € par le porte-monnaie' }).click()
  await page.getByText(/3,80\s€ payés par le porte-monnaie, les jours sont réservés/).waitFor()
  expect(await balanceOf(family, commune.regieId)).toBe(0)
  const { rows } = await town().owner.query('select day::text, status from booking where account_id = $1', [
    family.accountId,
  ])
  expect(rows).toEqual([{ day: '2026-12-08', status: 'BOOKED' }])
})

test('the same cheque twice is asked about once', async () => {
  const { page } = desk
  await take(keeper, commune, family, { method: 'CHEQUE', ...cheque })
  await page.goto(`/admin/encaisser?famille=${family.accountId}`)
  await page.getByRole('radio', { name: 'Chèque' }).check()
  await page.getByLabel('Montant en euros').fill('20')
  await page.getByLabel('Numéro du chèque').fill('1234')
  await page.getByLabel('Banque').fill('la banque postale')
  await page.getByLabel('Tireur').fill('M. Dupont')
  await page.getByRole('button', { name: 'Encaisser', exact: true }).click()
  await page.getByText(/Un chèque de cette banque avec ce numéro a déjà été encaissé/).waitFor()
  await lookBoth(desk, '62-console-meme-cheque')
  await page.getByRole('button', { name: 'Encaisser quand même' }).click()
  await page.getByText(/^Quittance 2026-/).waitFor()
  expect(await balanceOf(family, commune.regieId)).toBe(4000)
})

test('what a family says of itself is corrected on its file', async () => {
  const { page } = desk
  await page.goto(`/admin/familles/${family.accountId}`)
  await page.getByRole('button', { name: 'Corriger Louane Dupont' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Classe').fill('CE1')
  await dialog.getByLabel('Prénom du bénéficiaire').fill('Louanne')
  await look(desk, '63-console-corriger-enfant')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La fiche de Louanne est corrigée.').waitFor()
  await page.getByText(/Classe : CE1/).waitFor()
  await page.getByRole('button', { name: 'Corriger les coordonnées' }).click()
  await dialog.getByLabel('Téléphone').fill('06 12 34 56 78')
  await dialog.getByLabel('Adresse').fill('2 rue des Écoles')
  await look(desk, '64-console-corriger-coordonnees')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Les coordonnées sont corrigées.').waitFor()
  await page.getByText('2 rue des Écoles').waitFor()
  const { rows } = await town().owner.query(
    `select a.newsletter, b.first_name as name, b.school_class as class, b.birth_date::text as born,
       (select count(*)::int from audit_event e where e.action in ('PROFILE_UPDATED', 'BENEFICIARY_UPDATED') and e.subject_id in (a.id, f.id)) as audited
     from account a join filiation f on f.account_id = a.id join beneficiary b on b.id = f.beneficiary_id where a.id = $1`,
    [family.accountId],
  )
  expect(rows).toEqual([{ newsletter: false, name: 'Louanne', class: 'CE1', born: '2018-05-10', audited: 2 }])
})

test('a régisseur sees no button that always fails', async () => {
  const { page } = desk
  await become(keeper)
  await page.goto(`/admin/familles/${family.accountId}`)
  await page.getByRole('link', { name: 'Encaisser' }).last().waitFor()
  for (const name of [/^Réserver/, /^Corriger/, 'Ajouter un bénéficiaire', 'Demander un accès', 'Changer le quotient'])
    expect(await page.getByRole('main').getByRole('button', { name }).count()).toBe(0)
  expect(await page.getByRole('main').getByRole('link', { name: 'Réserver' }).count()).toBe(0)
  await lookBoth(desk, '65-console-famille-regisseur')
  await page.goto('/admin/familles?q=06.12.34')
  await page.getByRole('link', { name: /^Dupont Camille/ }).waitFor()
  expect(await brokenPromises()).toEqual([])
})
