import { expect, test } from '@jest/globals'
import type { FamilyPreviewQuery, PreviewCommunePartsFragment } from '../../../admin/src/generated/graphql.js'
import { wholeCents } from '../../../web/shared/money.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { canteen, coubon, id, theme } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const commune: PreviewCommunePartsFragment = {
  ...{ id: coubon.id, name: 'Coubon', postalCode: '43700', logoUrl: null, addressLine: 'Le Bourg' },
  ...{ contactEmail: coubon.contactEmail, contactPhone: null, legalRepresentative: null, privacyContact: null },
  theme: theme.theme,
  services: [{ id: canteen.id, name: 'Cantine', rules: ['Réservez jusqu’à la veille.'] }],
  situations: [
    {
      ...{ id: id(5), name: 'Enfant commune', audience: 'CHILD', residence: 'RESIDENT', requiredDocuments: [] },
      services: [{ id: canteen.id, name: 'Cantine' }],
      prices: [{ service: { id: canteen.id }, sentence: '3,80 € le repas' }],
    },
  ],
}
const offer: FamilyPreviewQuery = {
  familyPreview: {
    today: civilDay('2026-11-25'),
    services: [
      {
        service: { id: canteen.id, name: 'Cantine', unit: 'repas' },
        beneficiaries: [{ beneficiaryId: id(11), priceCents: wholeCents(380) }],
        days: [
          {
            ...{ day: civilDay('2026-11-27'), open: true, reason: null, shortReason: null },
            cells: [
              {
                ...{ beneficiaryId: id(11), state: 'FREE', reason: null, provisional: null },
                ...{ totalCents: wholeCents(380), surchargeCents: wholeCents(0) },
                ...{ bookableUntil: '2026-11-26T22:59:59Z', cancellableUntil: '2026-11-26T22:59:59Z' },
              },
            ],
          },
        ],
      },
    ],
  },
}

test('empty: without a situation there is nothing to see, and where to add one', async () => {
  const { page, look } = await visitPage('/apercu', { PreviewCommune: { commune: { ...commune, situations: [] } } })
  await page.getByText('Aucune situation pour l’instant').waitFor()
  expect(await page.getByRole('link', { name: 'Aller aux situations' }).getAttribute('href')).toBe(
    '/admin/situations?etape=5',
  )
  await look()
})

test('loaded: the price, the limits and the rules that a family would read', async () => {
  const { page, look } = await visitPage('/apercu', { PreviewCommune: { commune }, FamilyPreview: offer })
  await page.getByText('Réservez jusqu’à la veille.').waitFor()
  await page.getByText(/^À réserver jusqu’au /).waitFor()
  await look()
})

test('refused: a number that is none is said beside its field, and nothing is asked with it', async () => {
  const { page, look, callsOf } = await visitPage('/apercu', { PreviewCommune: { commune }, FamilyPreview: offer })
  await page.getByText(/^À réserver jusqu’au /).waitFor()
  await page.getByLabel(/^Quotient familial/).fill('beaucoup')
  await page.getByText('Écrivez un nombre entier, de 0 à 99 999.').waitFor()
  await look()
  expect(await callsOf('FamilyPreview', 1)).toHaveLength(1)
})

test('failed: what the family would see; asked again, it is there, and the choices stay', async () => {
  const { page, look } = await visitPage('/apercu', {
    PreviewCommune: { commune },
    FamilyPreview: [networkCut, offer],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText(/^À réserver jusqu’au /).waitFor()
})
