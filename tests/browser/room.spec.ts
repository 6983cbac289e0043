import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { town, useTown } from '../support/town.js'
import { DESK, launch, look, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

/** What is long, pasted, empty or told by a colour, at the widths of a phone, a tablet and a desk. */
const NOW = '2026-11-25T10:00:00+01:00'
const TABLET = { width: 800, height: 1180 }
const COMMUNE = 'Saint-Germain-Laprade-sur-Loire-en-Velay'
let browser: Browser
let parent: Watched
let desk: Watched
let commune: TestCommune
let family: TestFamily

async function become({ context }: Watched, who: Signed): Promise<void> {
  const [name = '', value = ''] = who.cookie.split('=')
  await context.addCookies([{ name, value, url: town().url }])
}

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune({ name: COMMUNE })
  family = await given.aFamily({ in: commune, creditCents: 150 })
  await town().owner.query('update account set first_name = $2, last_name = $3 where id = $1', [
    family.accountId,
    'Marie-Antoinette-Joséphine',
    'de La Rochefoucauld-Montmorency',
  ])
  browser = await launch()
  parent = await openPage(browser, town().url, PHONE, new Date(NOW))
  desk = await openPage(browser, town().url, DESK, new Date(NOW))
  await become(parent, family)
  await become(desk, await given.aStaffMember(commune, 'COMMUNE_ADMIN'))
})
afterAll(async () => browser?.close())

/** Texts of the header that take more than one line, or stand over another. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('header :is(a, button)')].filter((part) => part.checkVisibility())
    const boxes = parts.map((part) => ({ text: part.textContent.trim(), box: part.getBoundingClientRect() }))
    const high = boxes.filter(({ box }) => box.height > 56).map(({ text }) => text)
    const over = boxes.flatMap(({ text, box: a }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((other) => `${text} / ${other.text}`),
    )
    return { high, over, height: Math.round(document.querySelector('header')?.getBoundingClientRect().height ?? 0) }
  })

test('the header of the portal keeps to one line under the longest names', async () => {
  const { page } = parent
  for (const width of [360, 800, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /^Bonjour Marie-Antoinette/ }).waitFor()
    expect({ width, ...(await crowded(page)) }).toEqual({ width, high: [], over: [], height: 65 })
    // from any page of a wide screen
    expect(await page.locator('header').getByRole('link', { name: 'Recharger mon crédit' }).isVisible()).toBe(
      width >= 1200,
    )
    await look(parent, `70-entete-${width}`)
  }
})

test('how long places are held stands on one line of a phone, at home and on the order', async () => {
  const { page } = parent
  await page.setViewportSize(PHONE)
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
  const placed = await placeOrder(family, { lines, expectedTotalCents: 380, payment: 'CARD' })
  for (const path of ['/', `/commandes/${placed.order?.id}`]) {
    await page.goto(path)
    const timer = page.getByRole('timer')
    await timer.waitFor()
    const { height = 0 } = (await timer.boundingBox()) ?? {}
    expect({ path, oneLine: height > 0 && height < 40 }).toEqual({ path, oneLine: true })
    await look(parent, `74-places-gardees-${path === '/' ? 'accueil' : 'commande'}-360`)
  }
})

test('the year of a calendar tells its days by a sign, not by a colour alone', async () => {
  const { page } = desk
  await page.setViewportSize(TABLET)
  await page.goto('/admin/calendriers')
  await page.getByText('Année', { exact: true }).click()
  await page.locator('[data-look=open]').first().waitFor()
  const frameOf = (look: string) =>
    page
      .locator(`[data-look=${look}]`)
      .first()
      .evaluate((cell) => getComputedStyle(cell).borderTopColor)
  expect(await frameOf('open')).not.toBe('rgba(0, 0, 0, 0)')
  expect(await frameOf('closed')).toBe('rgba(0, 0, 0, 0)')
  await look(desk, '71-calendrier-annee-800')
})

test('what is pasted is kept whole, counted, refused beside the field, and not sent', async () => {
  const { page } = desk
  await page.setViewportSize(PHONE)
  await page.goto(`/admin/familles/${family.accountId}`)
  await page.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom du bénéficiaire').fill('Zoé')
  await dialog.getByLabel('Type de filiation').selectOption('MOTHER')
  const plan = dialog.getByLabel(/^Projet d’accueil/)
  await plan.fill('a'.repeat(2340))
  await dialog.getByText('2\u202f340 sur 2\u202f000 caractères').waitFor()
  await dialog.getByText('Raccourcissez ce texte : 2\u202f000 caractères au plus.').waitFor()
  expect(await plan.getAttribute('aria-invalid')).toBe('true')
  expect((await plan.inputValue()).length).toBe(2340)
  await look(desk, '72-trop-long-360')
  await dialog.getByRole('button', { name: 'Ajouter' }).click()
  await dialog.getByText('1 champ à corriger').waitFor()
  const { rows } = await town().owner.query('select count(*)::int as n from filiation where account_id = $1', [
    family.accountId,
  ])
  expect(rows).toEqual([{ n: family.children.length }])
  await plan.fill('Sans arachide')
  await dialog.getByRole('button', { name: 'Ajouter' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('a table without rows is read as a sentence on a tablet', async () => {
  const { page } = desk
  await page.setViewportSize(TABLET)
  await page.goto('/admin/commandes?q=zzzzzz')
  await page.getByText('Aucune commande ne correspond.').waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  await look(desk, '73-table-vide-800')
})
