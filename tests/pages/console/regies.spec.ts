import { expect, test } from '@jest/globals'
import type { RegieSetupPartsFragment } from '../../../admin/src/generated/graphql.js'
import { clerk, useConsole } from '../support/console.js'
import { coubon, id, regie } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const setup: RegieSetupPartsFragment = {
  ...regie,
  siret: '21430078000019',
  actReference: 'Délibération 2026-31',
  actDate: '2026-03-02' as RegieSetupPartsFragment['actDate'],
  cashLimitCents: null,
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  archived: false,
  closedUntil: null,
  revision: 2,
  communes: [{ communeId: coubon.id, name: 'Coubon', archived: false }],
  codes: [{ kind: 'CASH', label: 'Caisse : espèces', usual: '531', code: null }],
  officers: [],
  candidates: [],
  can: { change: { allowed: true, reason: null }, archive: { allowed: true } },
}
const others: RegieSetupPartsFragment = { ...setup, id: id(7), name: 'Régie d’Aiguilhe', communes: [], revision: 1 }
const Viewer = { viewer: { ...clerk, staff: [{ id: id(36), role: 'AGGLOMERATION_ADMIN' as const, commune: null }] } }
const refused = (message: string) => ({
  __typename: 'RegieRefused' as const,
  ...{ reason: 'STILL_USED' as const, message, current: null },
})

test('empty: no régie yet, and where it is chosen', async () => {
  const { page, look } = await visitPage('/regies', { Viewer, RegieSetups: { regieSetups: [] } })
  await page.getByText('Aucune régie pour l’instant').waitFor()
  await look()
})

test('loaded: a commune reads its own régie, with the time zone of its days, and archives nothing', async () => {
  const mine = { ...setup, can: { ...setup.can, archive: { allowed: false } } }
  const { page, look } = await visitPage('/regies', { RegieSetups: { regieSetups: [mine] } })
  await page.getByText('Europe/Paris, celui de ses communes').waitFor()
  expect(await page.getByRole('button', { name: /^Archiver/ }).count()).toBe(0)
  await look()
})

test('refused: what the régie still holds is said in the question; then it is archived, and comes back', async () => {
  const why = 'Coubon : cette commune utilise la régie. Archivez-la, ou changez d’abord sa régie.'
  const archived = { ...others, archived: true, revision: 2 }
  const { page, look, callsOf, mock } = await visitPage('/regies', {
    Viewer,
    RegieSetups: [
      { regieSetups: [others, setup] },
      { regieSetups: [others, setup] },
      { regieSetups: [setup, archived] },
    ],
    ArchiveRegie: [{ archiveRegie: refused(why) }, { archiveRegie: { __typename: 'RegieSetup', ...archived } }],
  })
  await page.getByRole('button', { name: 'Archiver « Régie d’Aiguilhe »' }).click()
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await question.getByRole('button', { name: 'Archiver', exact: true }).click()
  await question.getByText(why).waitFor()
  await look()
  await question.getByRole('button', { name: 'Archiver', exact: true }).click()
  await page.getByText('La régie est archivée.').waitFor()
  await page.getByText('Archivée', { exact: true }).waitFor()
  expect(await callsOf('ArchiveRegie', 2)).toEqual(Array(2).fill({ regieId: others.id, revision: 1 }))
  mock({ RestoreRegie: { restoreRegie: { __typename: 'RegieSetup', ...others, revision: 3 } } })
  await page.getByRole('button', { name: 'Rétablir « Régie d’Aiguilhe »' }).click()
  await page.getByText('La régie est rétablie.').waitFor()
  await look()
})

test('failed: the list; asked again, it is there', async () => {
  const { page, look } = await visitPage('/regies', { RegieSetups: [networkCut, { regieSetups: [setup] }] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Régie de Coubon' }).waitFor()
})
