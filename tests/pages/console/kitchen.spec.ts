import { expect, test } from '@jest/globals'
import type { KitchenDayQuery, KitchenNextDaysQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { canteen, coubon, louane } from '../support/family.js'
import { graphqlError, networkCut } from '../support/mocked-api.js'
import { civilDay, type Day } from '../../../web/shared/day.js'

const visitPage = useConsole()

const service = { ...canteen, kind: 'CANTEEN' as const, openWeekdays: [1, 2, 4, 5] }
const served: KitchenDayQuery['kitchenDay']['services'][number] = {
  service,
  children: 41,
  adults: 1,
  total: 42,
  provisional: true,
  freezesAt: '2026-11-25T14:00:00Z',
  closure: null,
  diets: [
    { diet: 'STANDARD', count: 38 },
    { diet: 'NO_PORK', count: 4 },
  ],
  carePlans: [{ schoolClass: 'CE2', beneficiary: { ...louane, carePlan: 'Allergie à l’arachide' } }],
}
const kitchen = (day: Day, services = [served]): KitchenDayQuery => ({
  kitchenDay: { day, total: services.reduce((sum, { total }) => sum + total, 0), services },
})
const forecast = (day: Day) => ({ day, total: 42, services: [{ ...served, closure: null }] })
const nextDays: KitchenNextDaysQuery = {
  first: forecast(civilDay('2026-11-27')),
  second: forecast(civilDay('2026-11-30')),
  third: forecast(civilDay('2026-12-01')),
  fourth: forecast(civilDay('2026-12-02')),
  fifth: forecast(civilDay('2026-12-03')),
}
const thursday = civilDay('2026-11-26')
const page26 = '/cuisine?jour=2026-11-26'

test('empty: nothing to prepare', async () => {
  const { page, look } = await visitPage(page26, {
    KitchenDay: kitchen(thursday, []),
    KitchenNextDays: nextDays,
  })
  await page.getByText('Rien à préparer').waitFor()
  await look()
})

test('loaded: how many, which diets, which child has a care plan', async () => {
  const { page, look, callsOf } = await visitPage(page26, {
    KitchenDay: kitchen(thursday),
    KitchenNextDays: nextDays,
  })
  const table = page.getByRole('table', { name: 'Repas par service et par régime' })
  await table
    .getByRole('row', { name: /^Cantine/ })
    .getByRole('cell', { name: '42', exact: true })
    .waitFor()
  await page.getByText('Allergie à l’arachide').waitFor()
  expect((await callsOf('KitchenDay', 1))[0]).toEqual({ communeId: coubon.id, day: '2026-11-26' })
  await look()
})

test('loaded: a closed service says why', async () => {
  const closed = { ...served, total: 0, children: 0, adults: 0, closure: 'Grève', diets: [], carePlans: [] }
  const { page, look } = await visitPage(page26, {
    KitchenDay: kitchen(thursday, [closed]),
    KitchenNextDays: nextDays,
  })
  await page.getByText('Grève').waitFor()
  await look()
})

test.each([
  ['the network is cut', networkCut, /La connexion est coupée/],
  [
    'the service is out for a moment',
    graphqlError('Le service est momentanément indisponible. Réessayez dans un instant.', 'SERVICE_UNAVAILABLE'),
    /momentanément indisponible/,
  ],
])('failed: %s, « Réessayer » brings the meals', async (_what, failure, sentence) => {
  const { page, look } = await visitPage(page26, {
    KitchenDay: [failure, kitchen(thursday)],
    KitchenNextDays: nextDays,
  })
  await page.getByRole('alert').getByText(sentence).waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Allergie à l’arachide').waitFor()
})
