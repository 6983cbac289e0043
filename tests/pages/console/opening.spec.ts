import { expect, test } from '@jest/globals'
import type { CommuneOpeningPartsFragment } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { coubon } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const opening: CommuneOpeningPartsFragment = {
  id: coubon.id,
  families: 0,
  tasks: [
    { task: 'IDENTITY', state: 'DONE', sentence: 'Le nom, la couleur et un contact sont là.', blockedBy: null },
    { task: 'SERVICES', state: 'TO_DO', sentence: 'Aucun service.', blockedBy: null },
    { task: 'SITUATIONS', state: 'BLOCKED', sentence: 'Aucune situation.', blockedBy: 'SERVICES' },
    { task: 'OPENING', state: 'BLOCKED', sentence: 'Aucun jour.', blockedBy: 'SERVICES' },
  ],
  setup: {
    ...{
      id: coubon.id,
      open: false,
      plannedOn: null,
      heldOn: null,
      bookableFrom: null,
      revision: 4,
      missing: [{ step: 'SERVICE', required: true }],
    },
    can: { open: { allowed: false, reason: 'Il manque un service.' } },
    commune: { id: coubon.id, name: 'Coubon', timeZone: 'Europe/Paris' },
  },
}
const ready: CommuneOpeningPartsFragment = {
  ...opening,
  families: 2,
  tasks: opening.tasks.map(({ task }) => ({ task, state: 'DONE', sentence: 'C’est là.', blockedBy: null })),
  setup: { ...opening.setup, missing: [], can: { open: { allowed: true, reason: null } } },
}

test('empty: what is missing is said, the first step is offered, and what waits cannot be opened', async () => {
  const { page, look } = await visitPage('/ouverture', { CommuneOpening: { communeOpening: opening } })
  await page.getByText('Il reste 1 étape avant de pouvoir ouvrir.').waitFor()
  await page.getByText('Il manque un service.').waitFor()
  expect(await page.getByRole('link', { name: /^Continuer : / }).getAttribute('href')).toBe('/admin/services?etape=4')
  expect(await page.getByLabel('À ouvrir le').count()).toBe(0)
  await look()
})

test('loaded: everything is there, and a day is asked for', async () => {
  const { page, look } = await visitPage('/ouverture', { CommuneOpening: { communeOpening: ready } })
  await page.getByText('Plus rien n’empêche d’ouvrir.').waitFor()
  await page.getByText(/^2 familles ont déjà un accès/).waitFor()
  await look()
})

test('asked: today opens at once and is not taken back, so it is confirmed, with the day of the first bookings', async () => {
  const { page, look, callsOf } = await visitPage('/ouverture', {
    CommuneOpening: { communeOpening: { ...ready, setup: { ...ready.setup, bookableFrom: civilDay('2026-12-15') } } },
    SetOpeningDay: { openCommune: { __typename: 'CommuneSetup', ...{ id: coubon.id, open: true, revision: 5 } } },
  })
  await page.getByLabel('À ouvrir le').fill('2026-11-25')
  await page.getByRole('button', { name: 'Choisir cette date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ouvrir « Coubon » aux familles maintenant ?' })
  await dialog.getByText(/^Les premières réservations seront pour le 15/).waitFor()
  expect(await callsOf('SetOpeningDay', 0)).toEqual([])
  await look()
  await dialog.getByRole('button', { name: 'Ouvrir aujourd’hui' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await callsOf('SetOpeningDay', 1)).toEqual([{ communeId: coubon.id, revision: 4, opensOn: '2026-11-25' }])
})

test('refused: a day that is gone is said in a sentence; the day that was chosen stays', async () => {
  const { page, look, callsOf } = await visitPage('/ouverture', {
    CommuneOpening: { communeOpening: ready },
    SetOpeningDay: {
      openCommune: {
        __typename: 'CommuneRefused',
        ...{ reason: 'BAD_DAY', message: 'Choisissez un jour à partir d’aujourd’hui.' },
      },
    },
  })
  await page.getByLabel('À ouvrir le').fill('2026-11-20')
  await page.getByRole('button', { name: 'Choisir cette date' }).click()
  await page.getByRole('alert').getByText('Choisissez un jour à partir d’aujourd’hui.').waitFor()
  expect(await page.getByLabel('À ouvrir le').inputValue()).toBe('2026-11-20')
  expect(await callsOf('SetOpeningDay', 1)).toEqual([{ communeId: coubon.id, revision: 4, opensOn: '2026-11-20' }])
  await look()
})

test('failed: the page; then the day that is sent, which stays', async () => {
  const { page, look } = await visitPage('/ouverture', {
    CommuneOpening: [networkCut, { communeOpening: ready }],
    SetOpeningDay: networkCut,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByLabel('À ouvrir le').fill('2026-12-07')
  await page.getByRole('button', { name: 'Choisir cette date' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect(await page.getByLabel('À ouvrir le').inputValue()).toBe('2026-12-07')
})
