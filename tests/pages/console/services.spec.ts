import { expect, test } from '@jest/globals'
import type { ServiceSetupPartsFragment } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { canteen, id } from '../support/family.js'

const visitPage = useConsole()

const setup = (over: Partial<ServiceSetupPartsFragment>): ServiceSetupPartsFragment => ({
  ...{ id: canteen.id, position: 1, active: true, revision: 1, bookingsToCome: 0, validAccesses: 0, missing: [] },
  service: { ...canteen, kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5], capacity: null },
  can: { archive: { allowed: true, reason: null } },
  ...over,
})
const evening = { ...canteen, id: id(44), name: 'Garderie du soir', kind: 'EVENING_CARE' as const, unit: 'accueil' }

test('loaded: a service that families do not see yet says what it lacks, and leads there', async () => {
  const { page, look } = await visitPage('/services', {
    ServiceSetups: {
      serviceSetups: [
        setup({}),
        setup({
          id: evening.id,
          missing: ['SITUATION', 'REGULATION'],
          service: { ...evening, openWeekdays: [1, 2, 4, 5], capacity: 40 },
        }),
      ],
    },
  })
  await page.getByText('Pas encore visible par les familles. Il manque :').waitFor()
  expect(await page.getByText('Pas encore visible').count()).toBe(1)
  for (const [name, href] of [
    ['une situation qui ouvre ce service', '/admin/situations'],
    ['un règlement publié', '/admin/reglements'],
  ] as const)
    expect(await page.getByRole('link', { name }).getAttribute('href')).toBe(href)
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})
