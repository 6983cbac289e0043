import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { usualRules } from '../support/given/commune.js'
import { given } from '../support/given/index.js'
import { balanceOf, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'
import { launch, look, openPage, PHONE, type Watched } from './support/browser.js'

useTown()

const DAY = '2026-12-08'
const LATE = `${DAY}T18:47:00+01:00`
const TABLET = { width: 800, height: 1180 }
let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser?.close())

const signIn = async ({ context }: Watched, { cookie }: Signed) => {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: town().url }])
}

test('a child picked up at 18:47 is billed two started quarters: one press at the gate, and the family reads why', async () => {
  const commune = await given.aCommune()
  const late = { each: 400, per: 15, of: 'minutesLate', part: 'penalty', label: 'retard' } as const
  const facts = { minutesLate: { label: 'minutes de retard', minutes: ['18:30', 'leftAt'] as [string, string] } }
  const care = await given.anEveningCare(commune, 250, { ...usualRules, pickup: [{ price: late }] }, { facts })
  clock.at('2026-11-25T12:00:00+01:00')
  const family = await given.aFamily({ in: commune, creditCents: 2000 })
  const lines = [{ serviceId: care, beneficiaryId: family.children[0] ?? '', days: [DAY] }]
  await placeOrder(family, { lines, expectedTotalCents: 250 })
  const agent = await given.aStaffMember(commune, 'CANTEEN')

  clock.at(LATE)
  const tablet = await openPage(browser, town().url, TABLET, new Date(LATE))
  await signIn(tablet, agent)
  await tablet.page.goto(`/admin/pointage?jour=${DAY}&service=${care}`)
  const hours = tablet.page.getByRole('group', { name: 'Heures de Dupont Louane' })
  await hours.getByRole('button', { name: 'Noter le départ' }).waitFor()
  await look(tablet, 'hours-1-before')
  await tablet.context.setOffline(true)
  await hours.getByRole('button', { name: 'Noter le départ' }).click()
  await tablet.page.getByRole('status').getByText('Hors ligne, 1 pointage à envoyer').waitFor()
  expect(await hours.getByLabel('Départ').inputValue()).toBe('18 h 47')
  tablet.complaints.length = 0
  await tablet.context.setOffline(false)
  await tablet.page.getByText('Heures d’accueil : 8,00 € payés').waitFor()
  tablet.complaints.length = 0
  await look(tablet, 'hours-2-noted')
  await tablet.page.setViewportSize(PHONE)
  await hours.scrollIntoViewIfNeeded()
  await look(tablet, 'hours-2-noted-360')
  await tablet.page.setViewportSize({ width: 1280, height: 800 })
  await look(tablet, 'hours-2-noted-1280')
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 250 - 800)

  const phone = await openPage(browser, town().url, PHONE, new Date(LATE))
  await signIn(phone, family)
  await phone.page.goto('/mes-reservations?mois=2026-12')
  await phone.page.getByText('Départ à 18 h 47. 2 × 4,00 € retard : 8,00 €.').waitFor()
  await phone.page.getByText('Heures d’accueil').scrollIntoViewIfNeeded()
  await look(phone, 'hours-3-bookings')
  await phone.page.setViewportSize({ width: 1280, height: 800 })
  await look(phone, 'hours-3-bookings-1280')
  const orders = await town().owner.query<{ id: string }>(
    'select id from orders where account_id = $1 and after_the_fact',
    [family.accountId],
  )
  await phone.page.goto(`/commandes/${orders.rows[0]?.id ?? ''}`)
  await phone.page.getByText('Départ à 18 h 47. 2 × 4,00 € retard : 8,00 €.').waitFor()
  await look(phone, 'hours-4-order-1280')
  await phone.page.setViewportSize(PHONE)
  await look(phone, 'hours-4-order')
  expect(await brokenPromises()).toEqual([])
})
