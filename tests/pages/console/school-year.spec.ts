import { expect, test } from '@jest/globals'
import type { YearPartsFragment } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { coubon, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const NOTHING = {
  ...{ classes: 0, placed: 0, alreadyPlaced: 0, leaving: 0, later: 0, newcomers: 0, renewed: 0 },
  ...{ toProve: 0, ownFamily: 0, shortened: 0, booked: 0, ending: 0, alreadyRenewed: 0 },
}
const empty: YearPartsFragment = {
  current: { schoolYear: '2026-2027', lastDay: civilDay('2027-07-02'), published: true },
  next: {
    ...{ schoolYear: '2027-2028', firstDay: civilDay('2027-09-01'), lastDay: civilDay('2028-07-04') },
    published: false,
  },
  ...{ breaks: [], prepared: null, prepare: { allowed: true, reason: null } },
  ...{ classes: [], targets: [], renewals: [], regulations: [] },
  tariffs: { since: null, renewed: false, missing: 0 },
  counts: NOTHING,
  seen: 'vu',
}
const full: YearPartsFragment = {
  ...empty,
  classes: [
    {
      ...{ id: id(81), school: 'École du bourg', name: 'CP', levels: ['CP'] },
      moves: [
        { fromClassId: id(81), fromLevel: 'CP', children: 18, outcome: 'PLACED', targetId: id(82), level: 'CE1' },
      ],
    },
  ],
  targets: [{ id: id(82), school: 'École du bourg', name: 'CE1', levels: ['CE1'], exists: false, fromClassId: id(81) }],
  counts: { ...NOTHING, classes: 1, placed: 18, renewed: 20 },
}
const EndingAccesses = { endingAccesses: { count: 0, accesses: [] } }

test('empty: no class yet, and where they are added', async () => {
  const { page, look } = await visitPage('/annee-scolaire', {
    EndingAccesses,
    YearPreparation: { yearPreparation: empty },
  })
  await page.getByText(/^Aucune classe cette année/).waitFor()
  await look()
})

test('loaded: where each level goes, and the counts of what would be done', async () => {
  const { page, look } = await visitPage('/annee-scolaire', {
    EndingAccesses,
    YearPreparation: { yearPreparation: full },
  })
  await page.getByText('18 enfants placés dans une classe').first().waitFor()
  await page.getByText('20 accès renouvelés').first().waitFor()
  await look()
})

test('refused: what changed meanwhile is said in the question, and nothing is written', async () => {
  const { page, look, callsOf } = await visitPage('/annee-scolaire', {
    EndingAccesses,
    YearPreparation: { yearPreparation: full },
    PrepareSchoolYear: {
      prepareSchoolYear: {
        __typename: 'YearRefused',
        ...{
          reason: 'CHANGED_MEANWHILE',
          message: 'Des enfants ont changé de classe entre-temps. Relisez les nombres.',
        },
      },
    },
  })
  await page.getByRole('button', { name: 'Préparer l’année 2027-2028' }).click()
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await question.getByRole('button', { name: 'Préparer l’année 2027-2028' }).click()
  await question.getByText(/changé de classe entre-temps/).waitFor()
  expect(await callsOf('PrepareSchoolYear', 1)).toMatchObject([{ input: { communeId: coubon.id } }])
  await look()
})

test('failed: the year; asked again, it is there', async () => {
  const { page, look } = await visitPage('/annee-scolaire', {
    EndingAccesses,
    YearPreparation: [networkCut, { yearPreparation: full }],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .first()
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).first().click()
  await page.getByText('18 enfants placés dans une classe').first().waitFor()
})
