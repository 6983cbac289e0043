import { expect, test } from '@jest/globals'
import type {
  CheckRegulationQuery,
  PriceApprovalQuery,
  RegulationCommuneQuery,
  RegulationsQuery,
  SaveRegulationDraftMutation,
} from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { canteen, id } from '../support/family.js'

const visitPage = useConsole()

const policy = JSON.stringify({
  language: 1,
  name: 'Cantine',
  services: {
    service: {
      actions: { book: [{ until: { back: 1, at: '09:00' } }] },
      price: { first: [{ when: { resident: false }, price: 600 }, { price: 390 }] },
    },
  },
})
const notRead: CheckRegulationQuery['checkRegulation']['problems'][number] = {
  pointer: '/services/service/price/first/0/when/resident',
  severity: 'NOT_APPLIED',
  message:
    'Ce règlement dépend de « habite la commune » (resident), que le produit ne connaît pas pour une réservation.',
}
const draft: RegulationsQuery['regulations'][number] = {
  ...{ id: id(60), version: 2, status: 'DRAFT', effectiveFrom: null, publishedAt: null, policy },
  ...{ createdAt: '2026-11-20T09:00:00.000Z', sentences: ['Réservation jusqu’à 9 h la veille.'], problems: [notRead] },
  can: { withdraw: { allowed: false, reason: null } },
}
const published: RegulationsQuery['regulations'][number] = {
  ...{ ...draft, id: id(61), version: 1, status: 'PUBLISHED', effectiveFrom: civilDay('2026-09-01') },
  publishedAt: '2026-08-20T09:00:00.000Z',
}
const versions = (...regulations: RegulationsQuery['regulations']): RegulationsQuery => ({
  ...{ regulations, regulationApprovals: [], withdrawnRegulations: [] },
})
const checked: CheckRegulationQuery = { checkRegulation: { sentences: draft.sentences, problems: [notRead] } }
const commune: RegulationCommuneQuery = {
  commune: { id: id(1), schoolZone: 'A' },
  tariffGrid: { communeId: id(1), situations: [] },
}
const saved: SaveRegulationDraftMutation = { saveRegulationDraft: { __typename: 'Regulation', ...draft } }
const alone: PriceApprovalQuery = {
  priceApproval: { percent: null, limitCents: null, canSet: { allowed: false, reason: null } },
}

test('what is not applied stands beside its place, and keeps the draft from being published', async () => {
  const { page, look, callsOf } = await visitPage(`/reglements/${canteen.id}`, {
    ...{ Regulations: versions(draft), RegulationCommune: commune, CheckRegulation: checked },
    SaveRegulationDraft: saved,
  })
  await page.getByText('Non appliqué', { exact: true }).waitFor()
  await page.getByText(notRead.message).waitFor()
  await page.getByText(/Endroit : .*, ligne \d+/).waitFor()
  await page.getByRole('button', { name: 'Publier' }).click()
  await page.getByText(/^Brouillon enregistré\. Il dit ce qui ne serait pas appliqué/).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await callsOf('PublishRegulation', 0)).toEqual([])
  await look()
})

test('a version in force says what of it is not applied', async () => {
  const { page, look } = await visitPage(`/reglements?service=${canteen.id}`, {
    ...{ Regulations: versions(published), PriceApproval: alone },
  })
  await page.getByText('Partiellement appliqué').first().waitFor()
  await page.getByText(notRead.message).first().waitFor()
  await look()
})

test('a usual rule is looked for, taken over, read back by the server, and taken back', async () => {
  const { page, look, callsOf } = await visitPage(`/reglements/${canteen.id}`, {
    ...{ Regulations: versions(draft), RegulationCommune: commune, CheckRegulation: checked },
  })
  await page.getByRole('tab', { name: 'Exemples' }).click()
  await page.getByRole('heading', { name: 'Lire et écrire un règlement' }).waitFor()
  await look()
  await page.getByLabel('Chercher un exemple').fill('ordinateur')
  await page.getByText('Aucun exemple ne convient').waitFor()
  await page.getByLabel('Chercher un exemple').fill('fratrie')
  expect(await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).count()).toBe(1)
  await page
    .getByRole('button', { name: 'Ajouter à ce règlement : Deuxième enfant à moitié prix, gratuit ensuite' })
    .click()
  await page.getByText(/^Ajouté au règlement : Deuxième enfant/).waitFor()
  await look()
  const added = (await callsOf('CheckRegulation', 2)).at(-1)?.policy
  expect(added).toContain('childRank')
  expect(added).toContain('resident') // what was there stays
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await page.getByText('Le règlement est comme avant.').waitFor()
  const taken = (await callsOf('CheckRegulation', 3)).at(-1)?.policy
  expect(JSON.parse(String(taken))).toEqual(JSON.parse(policy))
})
