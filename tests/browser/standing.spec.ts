import { describe, expect, test } from '@jest/globals'
import { bookStanding } from '../../server/src/modules/bookings/index.js'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { DESK, look, PHONE, type Watched } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** Weekdays said once by a family, booked in time, then stopped with what comes back. */
const demo = useDemoTown()
const MONDAY = '2026-11-30T09:30:00+01:00'

let commune: TestCommune
let family: TestFamily

/** The same session, in the browser and at an hour. */
async function comeIn({ context }: Watched, { cookie }: Signed, at: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: demo.town.url }])
  clock.at(at)
  await context.clock.setSystemTime(new Date(at))
}
const book = () => bookStanding(demo.town.db, clock.now())

describe('every Monday and Tuesday', () => {
  test('the family sees what will happen, confirms it, and finds it booked', async () => {
    commune = await given.aCommune({ name: 'Saint-Hostien' })
    family = await given.aFamily({ in: commune, creditCents: 2000 })
    const { page } = demo.parent
    await page.setViewportSize(PHONE)
    await comeIn(demo.parent, family, MONDAY)
    await page.goto('/mes-reservations')
    await page.getByRole('link', { name: 'Réservations régulières' }).click()
    await page.getByText('Aucune réservation régulière').waitFor()
    await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
    await page.getByRole('checkbox', { name: 'Lundi' }).check()
    await page.getByRole('checkbox', { name: 'Mardi' }).check()
    await page.getByLabel('À partir du').fill('2026-12-07')
    await page.getByText(/chaque lundi et mardi, à partir du lundi 7 décembre 2026/).waitFor()
    await look(demo.parent, '90-reservation-reguliere-360')
    await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
    await page.getByText('C’est noté').waitFor()
    await book()
    await page.goto('/reservations-regulieres')
    await page.getByText('Réservé', { exact: true }).nth(2).waitFor()
    expect(await page.getByText('Réservé', { exact: true }).count()).toBe(3)
    await look(demo.parent, '91-reservation-reguliere-360')
    await page.setViewportSize(DESK)
    await look(demo.parent, '91-reservation-reguliere-1280')
  })

  test('it stops, and what was booked comes back to the wallet', async () => {
    const { page } = demo.parent
    await page.getByRole('button', { name: /^Arrêter/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Annuler aussi les 3 jours déjà réservés' }).check()
    await dialog.getByText(/Ce qui revient : 11,40/).waitFor()
    await dialog.getByRole('button', { name: 'Arrêter', exact: true }).click()
    await page.getByText('La réservation régulière est arrêtée, et 3 jours annulés.').waitFor()
    await book()
    const { rows } = await demo.town.owner.query<{ status: string }>(
      'select status from booking where account_id = $1',
      [family.accountId],
    )
    expect(rows.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED'])
  })
})
