import { expect, test } from '@jest/globals'
import type { RegieSetupPartsFragment } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { coubon, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const officer = {
  accountId: id(61),
  name: 'Anne Morel',
  kind: 'REGISSEUR',
  actReference: 'Arrêté 2026-12',
  actDate: null,
  startsOn: civilDay('2026-09-01'),
  endsOn: null,
  current: true,
  keepsTill: true,
} as const
const setup: RegieSetupPartsFragment = {
  id: id(60),
  name: 'Régie de Coubon',
  siret: null,
  actReference: null,
  actDate: null,
  cashLimitCents: null,
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  archived: false,
  closedUntil: null,
  revision: 2,
  communes: [{ communeId: coubon.id, name: 'Coubon', archived: false }],
  codes: [{ kind: 'CASH', label: 'Caisse', usual: '531', code: null }],
  officers: [officer],
  candidates: [{ accountId: id(61), name: 'Anne Morel' }],
  can: { change: { allowed: true, reason: null }, archive: { allowed: true } },
}

test('refused: a colleague changed it while the window was open: all of theirs is said, ours is kept, and what is sent next starts from theirs', async () => {
  const theirs: RegieSetupPartsFragment = {
    ...setup,
    revision: 3,
    actReference: 'Délibération 2026-40',
    officers: [{ ...officer, accountId: id(62), name: 'Luc Faure', endsOn: civilDay('2027-08-31') }],
    codes: [{ kind: 'CASH', label: 'Caisse', usual: '531', code: '5311' }],
  }
  const { page, look, callsOf } = await visitPage('/regies', {
    RegieSetups: { regieSetups: [setup] },
    ChangeRegie: [
      {
        changeRegie: {
          __typename: 'RegieRefused',
          reason: 'CHANGED_MEANWHILE',
          message: 'La régie a été modifiée entre-temps par Luc Faure.',
          current: theirs,
        },
      },
      networkCut,
    ],
  })
  await page.getByRole('button', { name: /^Modifier/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier « Régie de Coubon »' })
  await dialog.getByLabel('Nom', { exact: true }).fill('Régie du bourg')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText('La régie a été modifiée entre-temps par Luc Faure.').waitFor()
  const now = await dialog.getByText(/^Maintenant : « Régie de Coubon »/).textContent()
  for (const said of ['Délibération 2026-40', 'Luc Faure', '5311 Caisse']) expect(now).toContain(said)
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Régie du bourg')
  await look()
  await dialog.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await dialog.getByLabel('Nom', { exact: true }).inputValue()).toBe('Régie de Coubon')
  await dialog.getByLabel('Nom', { exact: true }).fill('Régie du bourg')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect((await callsOf('ChangeRegie', 2)).map(({ input }) => input.revision)).toEqual([2, 3])
  expect((await callsOf('ChangeRegie', 2))[1]?.input).toMatchObject({
    actReference: 'Délibération 2026-40',
    officers: [{ accountId: id(62), endsOn: '2027-08-31' }],
    codes: [{ kind: 'CASH', code: '5311' }],
  })
})
