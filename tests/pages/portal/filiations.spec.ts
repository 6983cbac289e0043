import { expect, test } from '@jest/globals'
import type { FiliationPartsFragment, FiliationsQuery } from '../../../web/src/generated/graphql.js'
import { account, id, louane } from '../support/family.js'
import { badGateway, networkCut } from '../support/mocked-api.js'
import { usePortal } from '../support/portal.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = usePortal()

const filiation: FiliationPartsFragment = {
  id: id(21),
  type: 'MOTHER',
  beneficiary: {
    ...louane,
    revision: 4,
    birthDate: civilDay('2018-05-10'),
    kind: 'CHILD',
    schoolClass: 'CE2',
    typedClass: 'CE2',
    schoolPlace: null,
    diet: 'NO_MEAT',
    hasCarePlan: false,
    carePlan: null,
  },
  can: { remove: { allowed: true, reason: null } },
}
/** No commune has a list of classes. */
const noSchool = { communes: [] }
const family = (filiations: FiliationPartsFragment[]): FiliationsQuery => ({
  family: {
    account: { id: account.id, lastName: 'Dupont' },
    filiations,
    customFields: [],
    customValues: [],
    pendingChanges: [],
  },
})

test('empty: nobody yet, and the way to add somebody', async () => {
  const { page, look } = await visitPage('/mes-filiations', { Filiations: family([]) })
  await page.getByText('Aucun bénéficiaire pour le moment').waitFor()
  await page.getByRole('button', { name: 'Ajouter un bénéficiaire' }).waitFor()
  await look()
})

test('loaded: what is known of Louane, ready to be changed', async () => {
  const { page, look } = await visitPage('/mes-filiations', {
    Filiations: family([filiation]),
    SchoolChoices: noSchool,
  })
  await page.getByRole('heading', { name: 'Louane Dupont' }).waitFor()
  await look()
  await page.getByRole('button', { name: 'Modifier Louane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier Louane' })
  expect(await dialog.getByLabel(/^Classe/).inputValue()).toBe('CE2')
  await look()
})

test('refused: the window stays open with the sentence and what was typed', async () => {
  const { page, look, callsOf } = await visitPage('/mes-filiations', {
    Filiations: family([filiation]),
    SchoolChoices: noSchool,
    AddBeneficiary: {
      addBeneficiary: {
        __typename: 'FamilyRefused',
        message: 'Louane Dupont, née le 10 mai 2018, est déjà dans vos filiations.',
        reason: 'ALREADY_EXISTS',
      },
    },
  })
  await page.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un bénéficiaire' })
  await dialog.getByLabel('Prénom du bénéficiaire').fill('Louane')
  await dialog.getByLabel('Type de filiation').selectOption({ label: 'Mère' })
  await dialog.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  const summary = dialog.getByRole('alert')
  await summary.getByText(/est déjà dans vos filiations/).waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await dialog.getByLabel('Prénom du bénéficiaire').inputValue()).toBe('Louane')
  expect(await callsOf('AddBeneficiary', 1)).toHaveLength(1)
  await look()
})

test('refused: a child with meals to come is not taken away, and the question stays', async () => {
  const { page, look } = await visitPage('/mes-filiations', {
    Filiations: family([filiation]),
    RemoveBeneficiary: {
      removeBeneficiary: {
        __typename: 'FamilyRefused',
        message: 'Louane a des réservations à venir : annulez-les d’abord.',
        reason: 'HAS_FUTURE_BOOKINGS',
      },
    },
  })
  await page.getByRole('button', { name: 'Supprimer Louane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Supprimer Louane de vos filiations ?' })
  await dialog.getByRole('button', { name: 'Supprimer un bénéficiaire' }).click()
  await dialog.getByRole('alert').getByText('Louane a des réservations à venir : annulez-les d’abord.').waitFor()
  await look()
})

test('failed: the page, then what is sent; what was typed is kept', async () => {
  const { page, look, callsOf } = await visitPage('/mes-filiations', {
    Filiations: [badGateway, family([]), family([filiation])],
    SchoolChoices: noSchool,
    AddBeneficiary: [networkCut, { addBeneficiary: { __typename: 'Filiation', ...filiation } }],
  })
  await page
    .getByRole('alert')
    .getByText(/Le service a un problème/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Aucun bénéficiaire pour le moment').waitFor()
  await page.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Prénom du bénéficiaire').fill('Louane')
  await dialog.getByLabel('Type de filiation').selectOption({ label: 'Mère' })
  await dialog.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  await dialog
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Ajouter un bénéficiaire' }).click()
  await page.getByText('Louane est ajouté à vos filiations.').waitFor()
  const [first, second] = await callsOf('AddBeneficiary', 2)
  expect(second).toEqual(first)
})

test('refused: somebody changed the child meanwhile: what is there now is said, what was typed stays until it is taken over', async () => {
  const now = {
    ...filiation,
    beneficiary: { ...filiation.beneficiary, revision: 6, hasCarePlan: true, carePlan: 'Sans arachide' },
  }
  const { page, look, callsOf } = await visitPage('/mes-filiations', {
    Filiations: family([filiation]),
    SchoolChoices: noSchool,
    UpdateBeneficiary: [
      {
        updateBeneficiary: {
          __typename: 'FamilyRefused',
          message: 'Cette fiche a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
          reason: 'CHANGED_MEANWHILE',
          current: now,
        },
      },
      { updateBeneficiary: { __typename: 'Filiation', ...now } },
    ],
  })
  await page.getByRole('button', { name: 'Modifier Louane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier Louane' })
  await dialog.getByLabel('Repas').selectOption({ label: 'Sans porc' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.getByText(/^Maintenant : « Louane Dupont ».*allergies : Sans arachide/).waitFor()
  expect(await dialog.getByLabel('Repas').inputValue()).toBe('NO_PORK')
  await look()
  await dialog.getByRole('button', { name: 'Reprendre ces valeurs' }).click()
  expect(await dialog.getByLabel(/allergies/).inputValue()).toBe('Sans arachide')
  await dialog.getByLabel('Repas').selectOption({ label: 'Sans porc' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await callsOf('UpdateBeneficiary', 2)).toMatchObject([
    { revision: 4, input: { diet: 'NO_PORK' } },
    { revision: 6, input: { diet: 'NO_PORK' } },
  ])
  expect((await callsOf('UpdateBeneficiary', 2)).flatMap((sent) => Object.keys(Object(sent['input'])))).not.toContain(
    'carePlan',
  )
})

test('loaded: the school and the class of a child are shown at the first opening, when the list comes later', async () => {
  const classId = id(61)
  const place = { classId, level: 'CE2', school: 'École du Bourg', name: 'CE2 A' } as const
  const { page, look } = await visitPage('/mes-filiations', {
    Filiations: family([
      { ...filiation, beneficiary: { ...filiation.beneficiary, typedClass: null, schoolPlace: place } },
    ]),
    SchoolChoices: {
      communes: [
        {
          id: id(1),
          name: 'Coubon',
          schools: [
            {
              schoolId: id(60),
              name: 'École du Bourg',
              schoolYear: '2026-2027',
              classes: [{ classId, name: 'CE2 A', levels: ['CE2'] }],
            },
          ],
        },
      ],
    },
  })
  await page.getByRole('button', { name: 'Modifier Louane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier Louane' })
  await dialog.getByText('Année scolaire 2026-2027.').waitFor()
  expect(await dialog.getByLabel('École').inputValue()).toBe(id(60))
  expect(await dialog.getByLabel(/^Classe/).inputValue()).toBe(`${classId} CE2`)
  await look()
})
