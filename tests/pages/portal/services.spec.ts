import { expect, test } from '@jest/globals'
import type { AccessesQuery, AccessPartsFragment } from '../../../web/src/generated/graphql.js'
import { account, canteen, coubon, filiations, id, louane } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { type PortalMocks, usePortal } from '../support/portal.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = usePortal()

const situation = { id: id(5), name: 'Enfant commune' }
const prices = [{ sample: false, sentence: '3,80 € le repas', service: canteen }]
const access: AccessPartsFragment = {
  id: id(71),
  status: 'VALID',
  reason: null,
  requestedAt: '2026-08-20T10:00:00Z',
  validFrom: civilDay('2026-09-01'),
  validTo: civilDay('2027-07-03'),
  endedAt: null,
  askedDocuments: [
    {
      ...{ state: 'MISSING', until: null, documentId: null },
      type: {
        ...{ id: id(41), kind: 'PROOF_OF_ADDRESS', label: 'Justificatif de domicile', help: 'Une facture.' },
        ...{ scope: 'FAMILY', validity: 'NONE', months: null },
      },
    },
  ],
  renewal: null,
  prices,
  enrolmentFees: [],
  situation,
  commune: coubon,
  beneficiary: louane,
}
const accesses = (list: AccessPartsFragment[]): AccessesQuery => ({
  family: {
    account: { id: account.id },
    accesses: list,
    filiations: filiations.map((one) => ({ ...one, beneficiary: { ...one.beneficiary, kind: 'CHILD' as const } })),
  },
})
const fee = (beneficiary: typeof louane | null, sentence: string, invoiceId: string | null = null) => ({
  ...{ service: canteen, beneficiary, sentence, invoiceId },
})
const situations: PortalMocks['Situations'] = {
  communes: [
    {
      id: coubon.id,
      name: coubon.name,
      situations: [
        {
          ...{
            ...situation,
            audience: 'CHILD',
            residence: 'RESIDENT',
            requiredDocuments: [],
            services: [canteen],
            prices,
          },
          enrolmentFees: [
            fee(null, '10,00 € par famille et par année scolaire'),
            fee(louane, '7,00 € par personne et par année scolaire'),
          ],
        },
      ],
    },
  ],
}

async function ask(mocks: PortalMocks) {
  const visit = await visitPage('/mes-services', { Accesses: accesses([]), Situations: situations, ...mocks })
  const { page } = visit
  await page.getByRole('button', { name: 'Ajouter un service' }).click()
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
  await page.getByRole('radio', { name: /^Enfant commune/ }).check()
  await page.getByRole('checkbox', { name: /^Louane/ }).check()
  await page.getByRole('button', { name: 'Demander l’accès' }).click()
  const isKept = async () => [
    await page.getByRole('radio', { name: /^Enfant commune/ }).isChecked(),
    await page.getByRole('checkbox', { name: /^Louane/ }).isChecked(),
  ]
  return { ...visit, isKept }
}

test('empty: no access yet, and how to ask for one', async () => {
  const { page, look } = await visitPage('/mes-services', { Accesses: accesses([]) })
  await page.getByText('Aucun service pour le moment').waitFor()
  await look()
})

test('loaded: the access, its dates and price, and the document still asked for', async () => {
  const { page, look } = await visitPage('/mes-services', { Accesses: accesses([access]) })
  await page.getByRole('heading', { name: 'Coubon / Enfant commune' }).waitFor()
  await page.getByText('Valable du 1er septembre 2026 au 3 juillet 2027').waitFor()
  await page.getByLabel(/^Justificatif de domicile, pour toute la famille/).waitFor({ state: 'attached' })
  await look()
})

test('what an inscription costs: said before it is asked, of whom is ticked; then where it is invoiced', async () => {
  const asked = { ...access, enrolmentFees: [fee(null, '10,00 € (adhésion), facture FA-2026-00001', id(301))] }
  const { page, look } = await visitPage('/mes-services', { Accesses: accesses([asked]), Situations: situations })
  const link = page.getByRole('link', { name: 'Cantine : 10,00 € (adhésion), facture FA-2026-00001' })
  expect(await link.getAttribute('href')).toBe(`/mes-factures/${id(301)}`)
  await page.getByRole('button', { name: 'Ajouter un service' }).click()
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
  await page.getByRole('radio', { name: /^Enfant commune/ }).check()
  await page.getByText('Cantine : 10,00 € par famille et par année scolaire').waitFor()
  const ofLouane = page.getByText('Cantine, pour Louane : 7,00 € par personne et par année scolaire')
  expect(await ofLouane.count()).toBe(0)
  await page.getByRole('checkbox', { name: /^Louane/ }).check()
  await ofLouane.waitFor()
  await look()
})

test('refused: the sentence has the focus, the three answers are kept', async () => {
  const { page, look, isKept, callsOf } = await ask({
    RequestAccess: {
      requestAccess: { __typename: 'AccessRefused', message: 'Louane a déjà cet accès.', reason: 'ALREADY_ASKED' },
    },
  })
  const summary = page.getByRole('alert')
  await summary.getByText('Louane a déjà cet accès.').waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await isKept()).toEqual([true, true])
  expect(await callsOf('RequestAccess', 1)).toEqual([{ situationId: situation.id, beneficiaryIds: [louane.id] }])
  await look()
})

test('failed: the page and the situations each say it and are asked again', async () => {
  const { page, look } = await visitPage('/mes-services', {
    Accesses: [networkCut, accesses([])],
    Situations: [networkCut, situations],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Aucun service pour le moment').waitFor()
  await page.getByRole('button', { name: 'Ajouter un service' }).click()
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByLabel('Commune').selectOption({ label: 'Coubon' })
})

test('failed: the request is cut, kept, and sent again', async () => {
  const { page, look, isKept, callsOf } = await ask({
    RequestAccess: [networkCut, { requestAccess: { __typename: 'AccessRequested', accesses: [access] } }],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  expect(await isKept()).toEqual([true, true])
  await look()
  await page.getByRole('button', { name: 'Demander l’accès' }).click()
  await page.getByText('Demande envoyée pour Louane.').waitFor()
  expect(await callsOf('RequestAccess', 2)).toHaveLength(2)
})
