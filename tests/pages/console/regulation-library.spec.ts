import { expect, test } from '@jest/globals'
import type {
  RegulationFromShapeQuery,
  RegulationShapesQuery,
  RegulationsQuery,
} from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { canteen, id } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()
const PATH = `/reglements/${canteen.id}/nouveau`

const unknown = { hint: null, choices: [], usualText: null, usualWhole: null, usualCents: null, onlyIf: null }
const shapes: RegulationShapesQuery = {
  regulationShapes: [
    {
      ...{ key: 'days-before', name: 'Plusieurs jours avant', sentence: 'Un même nombre de jours avant.', unfit: null },
      questions: [
        { ...unknown, key: 'days', kind: 'WHOLE', label: 'Nombre de jours avant', usualWhole: 7 },
        {
          ...{ ...unknown, key: 'late', kind: 'CHOICE', label: 'Une réservation après la limite est' },
          ...{
            usualText: 'refused',
            choices: [
              { value: 'refused', label: 'refusée' },
              { value: 'euros', label: 'majorée' },
            ],
          },
        },
        {
          ...{ ...unknown, key: 'lateEuros', kind: 'CENTS', label: 'Majoration (€)' },
          onlyIf: { question: 'late', is: ['euros'] },
        },
      ],
    },
    {
      ...{ key: 'before-holidays', name: 'Avant les vacances', sentence: 'Avant leur premier jour.', questions: [] },
      unfit: 'Ce modèle est pour un accueil de vacances.',
    },
  ],
}
const none: RegulationsQuery = { regulations: [], regulationApprovals: [], withdrawnRegulations: [] }
const made: RegulationFromShapeQuery = {
  regulationFromShape: {
    ...{ policy: '{"language":1}', problems: [], refused: [] },
    sentences: ['Réservation jusqu’à 9 h, 7 jours avant.'],
  },
}
const base = { RegulationShapes: shapes, Regulations: none, RegulationFromShape: made }
const draft: RegulationsQuery['regulations'][number] = {
  ...{ id: id(60), version: 1, status: 'DRAFT', effectiveFrom: null, publishedAt: null },
  ...{ createdAt: '2026-11-20T09:00:00.000Z', policy: '{"language":1}', sentences: [], problems: [] },
  can: { withdraw: { allowed: false, reason: null } },
}

test('loaded: the first shape and its usual answers, read back at once; what does not fit says why', async () => {
  const { page, look, callsOf } = await visitPage(PATH, base)
  await page.getByText('Réservation jusqu’à 9 h, 7 jours avant.').waitFor()
  expect(await page.getByRole('radio', { name: 'Plusieurs jours avant' }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: 'Avant les vacances' }).isDisabled()).toBe(true)
  await page.getByText('Ce modèle est pour un accueil de vacances.').waitFor()
  expect(await callsOf('RegulationFromShape', 1)).toEqual([
    {
      input: {
        ...{ serviceId: canteen.id, shape: 'days-before' },
        answers: [
          { question: 'days', whole: 7 },
          { question: 'late', choice: 'refused' },
        ],
      },
    },
  ])
  await look()
})

test('empty: what only the council knows is asked for, said when one goes on, and typed answers stay', async () => {
  const { page, look } = await visitPage(PATH, base)
  await page.getByText('Réservation jusqu’à 9 h, 7 jours avant.').waitFor()
  await page.getByLabel('Une réservation après la limite est').selectOption({ label: 'majorée' })
  await page.getByText('Les phrases se liront ici dès que tout sera rempli.').waitFor()
  await page.getByRole('button', { name: 'Continuer avec ce modèle' }).click()
  await page.getByText('Répondez à cette question.').waitFor()
  expect(await page.getByLabel('Majoration (€)').evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Nombre de jours avant' }).inputValue()).toBe('7')
  await look()
})

test('refused: an answer out of bounds is told beside its question', async () => {
  const { page, look } = await visitPage(PATH, {
    ...base,
    RegulationFromShape: {
      regulationFromShape: {
        ...{ policy: null, sentences: [], problems: [] },
        refused: [{ question: 'days', message: 'Indiquez un nombre entier de 2 à 30.' }],
      },
    },
  })
  await page.getByText('Indiquez un nombre entier de 2 à 30.').waitFor()
  await look()
})

test('refused: a colleague saved a draft meanwhile; the answers stay', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    ...{ ...base, Regulations: { ...none, regulations: [draft] } },
    SaveRegulationDraft: {
      saveRegulationDraft: {
        ...{ __typename: 'RegulationRefused', refusal: 'CHANGED_MEANWHILE', refusedFor: [] },
        message: 'Lou Roche a changé ce brouillon entre-temps.',
      },
    },
  })
  await page.getByText(/^Ce service a déjà un brouillon/).waitFor()
  await page.getByText('Réservation jusqu’à 9 h, 7 jours avant.').waitFor()
  await page.getByRole('button', { name: 'Remplacer le brouillon et continuer' }).click()
  await page.getByRole('alert').getByText('Lou Roche a changé ce brouillon entre-temps.').waitFor()
  expect(await callsOf('SaveRegulationDraft', 1)).toEqual([
    { serviceId: canteen.id, policy: '{"language":1}', draftReadAt: draft.createdAt },
  ])
  await look()
})

test('failed: the shapes, then the sentences; asking again works', async () => {
  const { page, look } = await visitPage(PATH, {
    ...base,
    RegulationShapes: [networkCut, shapes],
    RegulationFromShape: [networkCut, made],
  })
  await page
    .getByText(/La connexion est coupée/)
    .first()
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Le règlement n’a pas pu être vérifié').waitFor()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Réservation jusqu’à 9 h, 7 jours avant.').waitFor()
})
