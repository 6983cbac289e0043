import { expect, test } from '@jest/globals'
import { civilDay } from '../../../web/shared/day.js'
import { clerk, useConsole } from '../support/console.js'
import { canteen, coubon, id, regie } from '../support/family.js'

/** The commune that a tab works for, whatever another tab of the same person does. */
const visitPage = useConsole()

const aiguilhe = { ...coubon, id: id(91), slug: 'aiguilhe', name: 'Aiguilhe' }
const asListed = (commune: typeof coubon, archived: boolean) => ({
  ...commune,
  ...{ archived, logoUrl: null, regie },
  services: [{ ...canteen, kind: 'CANTEEN' as const, openWeekdays: [1, 2, 4, 5], capacity: null }],
})
const members = [coubon, aiguilhe].map((commune, n) => ({ id: id(92 + n), role: 'COMMUNE_ADMIN' as const, commune }))
const day = civilDay('2026-11-26')
const mocks = {
  Viewer: { viewer: { ...clerk, staff: members } },
  StaffCommunes: { staffCommunes: [asListed(coubon, false), asListed(aiguilhe, true)] },
  KitchenDay: { kitchenDay: { day, total: 0, services: [] } },
  KitchenNextDays: Object.fromEntries(
    ['first', 'second', 'third', 'fourth', 'fifth'].map((nth) => [nth, { day, total: 0, services: [] }]),
  ) as never,
}

test('a tab that is loaded again still works for its commune, though another tab has chosen another', async () => {
  const { page, callsOf } = await visitPage('/cuisine?jour=2026-11-26', mocks)
  await page.getByText('Rien à préparer').waitFor()
  await page.evaluate(() => localStorage.setItem('cantine.console.commune', 'aiguilhe'))
  await page.reload()
  await page.getByText('Rien à préparer').waitFor()
  expect((await callsOf('KitchenDay', 2)).map((asked) => asked.communeId)).toEqual([coubon.id, coubon.id])
})

test('an archived commune is told on its pages', async () => {
  const { page, look } = await visitPage('/cuisine?jour=2026-11-26', mocks, { 'cantine.console.commune': 'aiguilhe' })
  await page.getByText('Aiguilhe est archivée', { exact: true }).waitFor()
  await page.getByText('Rien à préparer').waitFor()
  await look()
})
