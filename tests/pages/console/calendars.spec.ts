import { expect, test } from '@jest/globals'
import type { ServiceDaysQuery, StaffRole } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { ZERO_CENTS } from '../../../web/shared/money.js'
import { clerk, useConsole } from '../support/console.js'
import { canteen, coubon, id, regie } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

/** « Calendriers »: the days of a service, its closures and its places. */
const visitPage = useConsole()
const PATH = '/calendriers?mois=2026-12'

const none = { bookings: 0, families: 0, refundCents: ZERO_CENTS, unpaidOrders: 0, heldBookings: 0 }
const days = Array.from({ length: 31 }, (_, n) => {
  const day = civilDay(`2026-12-${String(n + 1).padStart(2, '0')}`)
  const strike = day === '2026-12-10'
  const open = [1, 2, 4, 5].includes(new Date(day).getUTCDay()) && !strike
  return {
    ...{
      day,
      open,
      capacity: open ? 120 : null,
      ruledPlaces: null,
      placeGroups: [],
      taken: open ? 87 : 0,
      closureId: strike ? id(71) : null,
    },
    ...{ reason: open ? null : 'Fermé', shortReason: open ? null : 'Fermé' },
  }
})
const answer = (closures: ServiceDaysQuery['serviceDays']['closures']): { ServiceDays: ServiceDaysQuery } => ({
  ServiceDays: {
    serviceDays: { service: { ...canteen, openWeekdays: [1, 2, 4, 5], capacity: 120 }, days, closures },
  },
})
const strike: ServiceDaysQuery['serviceDays']['closures'][number] = {
  ...{ id: id(71), firstDay: civilDay('2026-12-10'), lastDay: civilDay('2026-12-10') },
  ...{
    reason: 'Grève nationale',
    shortReason: 'Grève',
    service: null,
    cancelled: { ...none, bookings: 27, families: 17 },
  },
}
const as = (role: StaffRole) => ({
  Viewer: { viewer: { ...clerk, staff: [{ id: id(36), role, commune: coubon }] } },
})

test('empty: no closure this month', async () => {
  const { page, look } = await visitPage(PATH, answer([]))
  await page.getByText('Aucune fermeture').waitFor()
  await look()
})

test('loaded: what a closure cancelled, and what may be done', async () => {
  const { page, look } = await visitPage(PATH, answer([strike]))
  await page.getByText('Grève nationale').waitFor()
  await page.getByRole('button', { name: /^Fermer des jours|^Ajouter une fermeture/ }).waitFor()
  await page.getByRole('button', { name: /Grève/ }).first().waitFor()
  await look()
})

test.each<[string, object]>([
  ['the cook', as('CANTEEN')],
  ['who only reads', as('READER')],
  [
    'an archived commune',
    {
      StaffCommunes: {
        staffCommunes: [
          {
            ...coubon,
            ...{ archived: true, logoUrl: null, regie },
            services: [{ ...canteen, kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5], capacity: 120 }],
          },
        ],
      },
    },
  ],
])('%s sees the days, the places and the closures, and no button that would fail', async (_who, more) => {
  const { page, look } = await visitPage(PATH, { ...answer([strike]), ...more })
  await page.getByText('Grève nationale').waitFor()
  await look()
  const main = page.getByRole('main')
  for (const name of [/Fermer/, /Places/, /Rouvrir|Retirer|Supprimer/])
    expect(await main.getByRole('button', { name }).count()).toBe(0)
})

test('failed: the month does not come, then it does', async () => {
  const { page, look } = await visitPage(PATH, { ServiceDays: [networkCut, answer([]).ServiceDays] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Aucune fermeture').waitFor()
})
