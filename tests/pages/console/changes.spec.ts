import { expect, test } from '@jest/globals'
import type { ChangesToReviewQuery, CustomValuesToReviewQuery } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { account, coubon, id, louane } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

/** « Modifications » of « À valider »: what families changed, and what they answered. */
const visitPage = useConsole()
const PATH = '/a-valider?onglet=modifications'

const can = { decide: { allowed: true, reason: null } }
const change: ChangesToReviewQuery['changesToReview'][number] = {
  ...{ id: id(81), askedAt: '2026-11-24T09:00:00Z', account, beneficiary: louane, can },
  differences: [{ fact: 'BIRTH_DATE', before: '2018-05-10', after: '2016-05-10' }],
}
const value: CustomValuesToReviewQuery['customValuesToReview'][number] = {
  ...{ id: id(82), value: 'false', label: 'non', validFrom: civilDay('2026-12-01'), givenAt: '2026-11-24T09:00:00Z' },
  ...{ status: 'PENDING', refusalReason: null, account, beneficiary: null, can },
  field: {
    ...{ id: id(61), name: 'resident', label: 'La famille habite la commune', help: null, choices: [] },
    ...{ type: 'YES_NO', scope: 'FAMILY', source: 'FAMILY', commune: { id: coubon.id, name: 'Coubon' } },
  },
}
const answers = (
  changes: ChangesToReviewQuery['changesToReview'],
  values: CustomValuesToReviewQuery['customValuesToReview'],
) => ({
  ChangesToReview: { changesToReview: changes },
  CustomValuesToReview: { customValuesToReview: values },
  AccessesToValidate: { accessesToValidate: [] },
  ValidationCounts: {
    validationCounts: { accounts: 0, accesses: 0, documents: 0, changes: changes.length },
    customValuesToReview: values.map(({ id }) => ({ id })),
  },
})

test('empty: neither a change nor an answer waits', async () => {
  const { page, look } = await visitPage(PATH, answers([], []))
  await page.getByText('Aucune réponse n’attend d’être confirmée.').waitFor()
  await page.getByText('Aucune modification n’attend de réponse.').waitFor()
  await look()
})

test('loaded: what was and what is asked; an answer is confirmed as it was read', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    ...answers([change], [value]),
    DecideCustomValue: { decideCustomValue: { __typename: 'CustomValue', id: value.id, status: 'VALID' } },
  })
  await page.getByRole('heading', { name: 'Dupont Louane' }).waitFor()
  await page.getByText('à partir du 1er décembre 2026').waitFor()
  await look()
  await page.getByRole('button', { name: 'Confirmer « La famille habite la commune » de Dupont Élodie' }).click()
  await page.getByText(/« La famille habite la commune » confirmée/).waitFor()
  expect(await callsOf('DecideCustomValue', 1)).toEqual([
    { input: { valueId: value.id, givenAt: value.givenAt, accept: true, reason: null } },
  ])
})

test('refused: the family has answered otherwise meanwhile, and its new answer is shown', async () => {
  const message = 'La famille a donné une autre réponse entre-temps : relisez-la avant de décider.'
  const { page, look } = await visitPage(PATH, {
    ...answers([], [value]),
    CustomValuesToReview: [
      { customValuesToReview: [value] },
      { customValuesToReview: [{ ...value, value: 'true', label: 'oui' }] },
    ],
    DecideCustomValue: {
      decideCustomValue: { __typename: 'CustomValueRefused', refusal: 'CHANGED_MEANWHILE', message },
    },
  })
  await page.getByRole('button', { name: /^Confirmer/ }).click()
  await page.getByRole('alert').getByText(message).waitFor()
  await page.getByRole('listitem').getByText('oui', { exact: true }).waitFor()
  await look()
})

test('failed: one list does not come, the other does', async () => {
  let cut = true
  const { page, look } = await visitPage(PATH, {
    ...answers([change], [value]),
    // the count beside the tab reads the same list, and may make it be asked for again
    CustomValuesToReview: () => (cut ? networkCut : { customValuesToReview: [value] }),
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await page.getByRole('heading', { name: 'Dupont Louane' }).waitFor()
  await look()
  cut = false
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { name: 'Dupont Élodie' }).waitFor()
})
