import { expect, test } from '@jest/globals'
import { openSession } from '../support/given/session.js'
import { DESK, look, lookPrinted, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** An administrator says what a meal costs, takes this year's grid with a percentage, meets a colleague's change, publishes, and withdraws. */
const demo = useDemoTown()
const TABLET = { width: 800, height: 1180 }

async function lookAll(name: string) {
  for (const viewport of [PHONE, TABLET, DESK]) {
    await demo.agent.page.setViewportSize(viewport)
    await look(demo.agent, `${name}-${viewport.width}`)
  }
}
async function signIn(): Promise<void> {
  const { rows } = await demo.town.owner.query<{ id: string }>(
    `select id from account where email = 'direction.coubon@exemple.fr'`,
  )
  const [name = '', value = ''] = (await openSession(rows[0]?.id ?? '')).split('=')
  await demo.agent.context.addCookies([{ name, value, url: demo.town.url }])
}
const planned = async () =>
  (
    await demo.town.owner.query<{ n: number }>(
      `select count(*)::int as n from tariff t join commune c on c.id = t.commune_id where c.slug = 'coubon' and t.effective_from = '2027-09-01'`,
    )
  ).rows[0]?.n

test('a grid is raised, looked at, published, and withdrawn', async () => {
  const { page } = demo.agent
  await signIn()
  await page.goto('/admin/tarifs')
  await page.getByRole('rowheader').first().waitFor()
  await lookAll('85-tarifs')

  await page.getByRole('button', { name: 'Indiquer le coût : Cantine' }).click()
  const costing = page.getByRole('dialog', { name: 'Coût par usager : Cantine' })
  await costing.getByLabel(/^Coût par/).fill('huit')
  await costing.getByRole('button', { name: 'Enregistrer le coût' }).click()
  await costing
    .getByText(/^Écrivez un montant de 1\s000\s€ au plus/)
    .first()
    .waitFor()
  await costing.getByLabel(/^Coût par/).fill('4,00')
  await costing.getByRole('button', { name: 'Enregistrer le coût' }).click()
  await page.getByText('Le coût par usager est enregistré.').waitFor()
  await page.getByText('Coût par usager : 4,00').waitFor()
  await page.getByText('au-dessus du coût par usager').first().waitFor()

  await page.getByRole('button', { name: /Historique : Enfant commune, Cantine/ }).click()
  const history = page.getByRole('dialog', { name: 'Historique : Enfant commune, Cantine' })
  await history.getByText('en vigueur').waitFor()
  await look(demo.agent, '86-tarifs-historique')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Préparer une grille' }).click()
  await page.getByRole('button', { name: 'Voir qui est concerné' }).click()
  await page.getByText('Indiquez le numéro de la délibération.').first().waitFor()
  await lookAll('87-tarifs-refuse')
  expect(await page.getByLabel('À partir du').inputValue()).toBe('2027-09-01')
  await page.getByLabel('Numéro de la délibération').fill('2026-45')
  await page.getByLabel('Date du vote').fill('2026-11-12')
  await page.getByLabel('Pourcentage').fill('2')
  await page.getByLabel('Arrondi').selectOption('à 10 centimes')
  await page.getByRole('button', { name: 'Reprendre la grille' }).click()
  await page.getByText(/prix remplis : relisez-les/).waitFor()
  expect(await page.getByLabel('Nouveau prix : Enfant commune, Cantine').inputValue()).toBe('3,90')
  expect(await page.getByLabel('Dont repas : Enfant commune, Cantine').inputValue()).toBe('1,95')
  await lookAll('88-tarifs-prepares')

  await page.getByRole('button', { name: 'Voir qui est concerné' }).click()
  const preview = page.getByRole('dialog', { name: 'Avant de publier' })
  await preview.getByText('Cantine, Enfant commune').waitFor()
  await preview.getByRole('button', { name: /^Publier/ }).click()
  await preview.getByText('Écrivez pourquoi un prix dépasse le coût par usager.').waitFor()
  await lookAll('89-tarifs-avant-de-publier')
  await preview.getByLabel('Pourquoi un prix dépasse le coût par usager').fill('Repas bio')
  await demo.town.owner.query(
    `update tariff set price_cents = price_cents + 1 where situation_id = (select s.id from situation s join commune c on c.id = s.commune_id where c.slug = 'coubon' and s.name = 'Enfant commune')`,
  )
  await preview.getByRole('button', { name: /^Publier/ }).click()
  await page.getByText('La grille a changé entre-temps.').waitFor()
  expect(await page.getByLabel('Nouveau prix : Enfant commune, Cantine').inputValue()).toBe('3,90')
  await page.getByText('actuel 3,81').first().waitFor()
  await look(demo.agent, '90-tarifs-entre-temps')
  expect(await planned()).toBe(0)

  await page.getByRole('button', { name: 'Voir qui est concerné' }).click()
  await preview.getByLabel('Pourquoi un prix dépasse le coût par usager').fill('Repas bio')
  await preview.getByRole('button', { name: /^Publier/ }).click()
  await page.getByText(/^\d prix publiés à partir du 1er septembre 2027/).waitFor()
  await page.getByText('à partir du 1er septembre 2027').first().waitFor()
  expect(await planned()).toBeGreaterThan(3)
  await lookAll('91-tarifs-publies')
  await lookPrinted(demo.agent, '92-tarifs-imprimes')

  await page.getByRole('button', { name: 'Retirer la grille du 1er septembre 2027' }).click()
  const withdrawing = page.getByRole('dialog', { name: 'Retirer la grille du 1er septembre 2027' })
  await withdrawing.getByLabel('Motif').fill('Erreur de saisie')
  await withdrawing.getByRole('button', { name: 'Retirer', exact: true }).click()
  await page.getByText('La grille est retirée : les prix d’avant sont revenus.').waitFor()
  await page.getByText('Erreur de saisie').waitFor()
  expect(await planned()).toBe(0)
})

test('a commune with nothing to price is told what to add; a grid that cannot be read is read again on demand', async () => {
  const { page } = demo.agent
  let away = true
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('TariffGrid')) return route.continue()
    if (away) return route.abort()
    const real = await route.fetch()
    const body = (await real.json()) as { data?: { tariffGrid: object } }
    if (!body.data) return route.fulfill({ response: real })
    const tariffGrid = { ...body.data.tariffGrid, cells: [], situations: [] }
    return route.fulfill({ response: real, json: { ...body, data: { ...body.data, tariffGrid } } })
  })
  await page.goto('/admin/tarifs')
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  away = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Rien à tarifer pour l’instant').waitFor()
  demo.agent.complaints.length = 0 // the request that was cut on purpose
  await lookAll('93-tarifs-vide')
  await page.unrouteAll()
})
