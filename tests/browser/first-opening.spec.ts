import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { makeFirstOpening } from '../../server/src/modules/accounts/index.js'
import { clock } from '../support/clock.js'
import { openTown, type Town, useThisTown } from '../support/town.js'
import { DESK, launch, look, openPage, PHONE, type Watched } from './support/browser.js'

/** From a database that holds nothing but the law's calendar, with a browser only. */
const NOW = new Date('2026-11-25T10:00:00+01:00')
const TABLET = { width: 800, height: 1180 }
let town: Town
let browser: Browser
let seen: Watched

beforeAll(async () => {
  clock.at(NOW)
  town = await openTown('template_empty')
  useThisTown(town)
  browser = await launch()
  seen = await openPage(browser, town.url, DESK, NOW)
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  clock.release()
})

async function lookAll(name: string) {
  for (const viewport of [PHONE, TABLET, DESK]) {
    await seen.page.setViewportSize(viewport)
    await look(seen, `${name}-${viewport.width}`)
  }
}

test('both apps say that nobody has opened it, and what to do', async () => {
  for (const path of ['/', '/inscription/1', '/admin', '/admin/connexion']) {
    await seen.page.goto(path)
    await seen.page.getByRole('heading', { level: 1, name: 'Cette installation n’est pas encore ouverte' }).waitFor()
  }
  await lookAll('90-pas-ouverte')
})

test('link, agglomeration, commune, identity', async () => {
  const { page } = seen
  const token = (await makeFirstOpening(town.db, town.config.secretKey, NOW)) ?? ''
  await page.goto('/admin/premiere-ouverture?token=faux')
  await page.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre plus rien' }).waitFor()
  await lookAll('91-lien-perime')
  await page.goto(`/admin/premiere-ouverture?token=${token}`)
  await page.getByRole('button', { name: 'Ouvrir l’installation' }).click()
  await page.getByText('Indiquez le nom de l’agglomération.').first().waitFor()
  await page.getByLabel('Nom', { exact: true }).fill('Agglomération du Vallon')
  await page.getByLabel('Prénom').fill('Alix')
  await page.getByLabel('Nom de famille').fill('Roche')
  await page.getByLabel('Votre adresse e-mail').fill('alix@vallon.exemple')
  await page.getByLabel('Choisissez un mot de passe').fill('mirabelle verglas')
  const buffer = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#2b4aa8' } })
    .png()
    .toBuffer()
  await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
  await lookAll('92-premiere-ouverture')
  await page.getByLabel('Choisissez un mot de passe').fill('mirabelle verglas tandem 48')
  await page.getByRole('button', { name: 'Ouvrir l’installation' }).click()
  await page.getByRole('heading', { level: 1, name: 'Agglomération' }).waitFor()
  await page.getByAltText('Logo actuel').waitFor()
  expect(page.url()).not.toContain(token)
  await lookAll('93-agglomeration')

  await page.getByRole('link', { name: 'Aller aux communes' }).click()
  await page.getByText('Aucune commune pour l’instant').waitFor()
  await lookAll('94-communes-vide')
  await page.getByRole('button', { name: 'Ajouter une commune' }).click()
  const adding = page.getByRole('dialog', { name: 'Ajouter une commune' })
  await adding.getByLabel('Nom', { exact: true }).fill('Saint-Éloi')
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await adding.getByText('Le code INSEE a 5 caractères').first().waitFor()
  await lookAll('95-commune-refuse')
  await adding.getByLabel('Code INSEE').fill('43999')
  await adding.getByLabel('Code postal').fill('43000')
  await adding.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La commune est ajoutée.').waitFor()
  await page.getByText('Pas encore ouverte').waitFor()
  await lookAll('96-communes')

  await page.getByRole('button', { name: 'Une adresse e-mail ou un téléphone' }).click()
  await page.getByRole('heading', { level: 1, name: 'Commune', exact: true }).waitFor()
  await page.getByLabel('Téléphone de la mairie').fill('04 71 00 00 00')
  await page.getByText('contraste').first().waitFor()
  await lookAll('97-commune-identite')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('La commune est enregistrée.').waitFor()
  const { rows } = await town.owner.query('select slug, contact_phone, opens_on, revision from commune')
  expect(rows).toEqual([{ slug: 'saint-eloi', contact_phone: '04 71 00 00 00', opens_on: null, revision: 2 }])
})

test('families see the agglomeration, and no commune yet', async () => {
  const { page } = seen
  await page.goto('/mentions-legales')
  await page.getByText('Agglomération du Vallon').first().waitFor()
  expect(await page.getByText('Saint-Éloi').count()).toBe(0)
})
