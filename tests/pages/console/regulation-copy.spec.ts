import { expect, test } from '@jest/globals'
import type {
  PriceApprovalQuery,
  RegulationSourcesQuery,
  RegulationsQuery,
} from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { clerk, useConsole } from '../support/console.js'
import { canteen, coubon, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

/** « Copier un règlement ». */
const visitPage = useConsole()

const draft: RegulationsQuery['regulations'][number] = {
  ...{ id: id(60), version: 2, status: 'DRAFT', effectiveFrom: null, publishedAt: null, policy: '{}' },
  ...{ createdAt: '2026-11-20T09:00:00.000Z', sentences: ['Réservation jusqu’à 9 h la veille.'], problems: [] },
  can: { withdraw: { allowed: false, reason: null } },
}
const page_ = (regulations: RegulationsQuery['regulations']) => ({
  Viewer: { viewer: { ...clerk, staff: [{ id: id(36), role: 'COMMUNE_ADMIN' as const, commune: coubon }] } },
  Regulations: { regulations, regulationApprovals: [], withdrawnRegulations: [] },
  PriceApproval: {
    priceApproval: { percent: null, limitCents: null, canSet: { allowed: false, reason: null } },
  } satisfies PriceApprovalQuery,
})
const source: RegulationSourcesQuery['regulationSources'][number] = {
  ...{ regulationId: id(62), service: 'Garderie', commune: 'Coubon', version: 3, draft: false },
  effectiveFrom: civilDay('2026-09-01'),
}
const PATH = `/reglements?service=${canteen.id}`
const OPEN = 'Copier un règlement'

test('empty: no other règlement to copy, and nothing to confirm', async () => {
  const { page, look } = await visitPage(PATH, { ...page_([]), RegulationSources: { regulationSources: [] } })
  await page.getByRole('button', { name: OPEN }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Aucun autre service n’a de règlement que vous puissiez copier.').waitFor()
  expect(await dialog.getByRole('button', { name: /^Copier/ }).count()).toBe(0)
  await look()
})

test('loaded: one is chosen; a draft that is there is replaced only once it is said', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    ...page_([draft]),
    RegulationSources: { regulationSources: [source] },
    CopyRegulation: { copyRegulation: { __typename: 'Regulation', ...draft } },
  })
  await page.getByRole('button', { name: OPEN }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption(source.regulationId)
  await look()
  await dialog.getByRole('button', { name: /Remplacer/ }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await callsOf('CopyRegulation', 1)).toEqual([
    { serviceId: canteen.id, regulationId: source.regulationId, draftReadAt: draft.createdAt },
  ])
})

test('refused: a colleague changed the draft meanwhile', async () => {
  const message = 'Le brouillon a été modifié entre-temps par Luc Faure.'
  const { page, look } = await visitPage(PATH, {
    ...page_([draft]),
    RegulationSources: { regulationSources: [source] },
    CopyRegulation: { copyRegulation: { __typename: 'RegulationRefused', message } },
  })
  await page.getByRole('button', { name: OPEN }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption(source.regulationId)
  await dialog.getByRole('button', { name: /Remplacer/ }).click()
  await dialog.getByRole('alert').getByText(message).waitFor()
  await look()
})

test('failed: the list does not come, then it does', async () => {
  const { page, look } = await visitPage(PATH, {
    ...page_([]),
    RegulationSources: [networkCut, { regulationSources: [source] }],
  })
  await page.getByRole('button', { name: OPEN }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Réessayer' }).click()
  await dialog.getByRole('combobox').waitFor()
})
