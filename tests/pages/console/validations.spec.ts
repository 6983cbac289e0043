import { expect, test } from '@jest/globals'
import { wholeCents } from '../../../web/shared/money.js'
import type { AccessesToValidateQuery } from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { account, canteen, id, louane, theo } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = useConsole()

type Line = AccessesToValidateQuery['accessesToValidate'][number]
const line = (n: number, beneficiary: typeof louane, checks: Line['checks'] = []): Line => ({
  access: {
    id: id(n),
    requestedAt: '2026-11-24T09:00:00Z',
    can: { decide: { allowed: true, reason: null } },
    askedDocuments: [],
    situation: { id: id(5), name: 'Enfant commune' },
    prices: [{ sample: false, sentence: '3,80 € le repas', service: canteen }],
    enrolmentFees: [],
    beneficiary: { ...beneficiary, birthDate: civilDay('2018-05-10'), schoolClass: 'CE2', kind: 'CHILD' },
    account: { ...account, createdAt: '2026-11-20T09:00:00Z' },
  },
  checks,
  documents: [],
  defaultValidTo: civilDay('2027-07-03'),
})
const loaded = { accessesToValidate: [line(71, louane), line(72, theo)] }
const OpenLine = { openLine: [] }

test('empty: everything is done', async () => {
  const { page, look } = await visitPage('/a-valider', { AccessesToValidate: { accessesToValidate: [] } })
  await page.getByText('Tout est à jour').waitFor()
  await look()
})

test('loaded: the request, what was checked and the dates; one is validated and the next is open', async () => {
  const { page, look, callsOf, mock } = await visitPage('/a-valider', {
    AccessesToValidate: {
      accessesToValidate: [
        line(71, louane, [{ ok: true, sentence: 'L’adresse est dans la commune.' }]),
        line(72, theo),
      ],
    },
    OpenLine,
  })
  await page.getByRole('article', { name: 'Dupont Élodie' }).getByText('L’adresse est dans la commune.').waitFor()
  await look()
  mock({
    ValidateAccess: {
      validateAccess: {
        __typename: 'ServiceAccess',
        id: id(71),
        status: 'VALID',
        validFrom: civilDay('2026-11-25'),
        validTo: civilDay('2027-07-03'),
      },
    },
    AccessesToValidate: { accessesToValidate: [line(72, theo)] },
  })
  await page.getByRole('button', { name: 'Valider et suivante' }).click()
  await page.getByText(/Dupont Élodie : validé\. La famille sera prévenue/).waitFor()
  await page.getByRole('button', { name: /^Dupont Élodie.*Théo/ }).waitFor()
  expect(await callsOf('ValidateAccess', 1)).toEqual([
    { accessId: id(71), validFrom: '2026-11-25', validTo: '2027-07-03' },
  ])
  await look()
})

test('refused: another access covers these days: said on the file, with the way out', async () => {
  const { page, look } = await visitPage('/a-valider', {
    AccessesToValidate: loaded,
    OpenLine,
    ValidateAccess: {
      validateAccess: {
        __typename: 'AccessRefused',
        message: 'Louane a déjà un accès valable à ces dates.',
        refusal: 'OVERLAPS',
        overlap: { id: id(79) },
      },
    },
  })
  await page.getByLabel('Jusqu’au').fill('2027-06-30')
  await page.getByRole('button', { name: 'Valider et suivante' }).click()
  await page.getByRole('alert').getByText('Louane a déjà un accès valable à ces dates.').waitFor()
  expect(await page.getByLabel('Jusqu’au').inputValue()).toBe('2027-06-30')
  const wayOut = page.getByRole('link', { name: 'Mettre fin à l’autre accès et ouvrir celui-ci' })
  expect(await wayOut.getAttribute('href')).toContain(`changer=${id(79)}`)
  await look()
})

test('refused: a refusal that the server does not take keeps the reason that was written', async () => {
  const { page, look } = await visitPage('/a-valider', {
    AccessesToValidate: loaded,
    OpenLine,
    RefuseAccess: {
      refuseAccess: {
        __typename: 'AccessRefused',
        message: 'Cette demande a déjà reçu une réponse.',
        refusal: 'NOT_PENDING',
        overlap: null,
      },
    },
  })
  await page.getByRole('button', { name: 'Refuser' }).click()
  const dialog = page.getByRole('dialog', { name: 'Refuser : Dupont Élodie' })
  await dialog.getByLabel('Motif, montré tel quel à la famille').fill('Il manque l’attestation.')
  await dialog.getByRole('button', { name: 'Refuser et prévenir la famille' }).click()
  const summary = dialog.getByRole('alert')
  await summary.getByText('Cette demande a déjà reçu une réponse.').waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await dialog.getByLabel('Motif, montré tel quel à la famille').inputValue()).toBe('Il manque l’attestation.')
  await look()
})

test('failed: the list does not come, then it does; a decision whose answer is lost is told and kept', async () => {
  const { page, look } = await visitPage('/a-valider', {
    AccessesToValidate: [networkCut, loaded],
    OpenLine,
    ValidateAccess: networkCut,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Valider et suivante' }).click()
  await page
    .getByRole('article')
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await page.getByRole('button', { name: /^Dupont Élodie.*Louane/ }).waitFor()
  await look()
})

test('a fee: what is asked is said, and what the règlement asks of a late request is ticked and sent once', async () => {
  const first = line(71, louane)
  const fee = {
    ...{
      service: canteen,
      beneficiary: null,
      invoiceId: null,
      lateFeeCents: wholeCents(2500),
    },
    sentence: '10,00 € par famille et par année scolaire (adhésion) ; 25,00 € si la demande arrive hors délai',
  }
  const asked = { ...first, access: { ...first.access, enrolmentFees: [fee] } }
  const { page, look, callsOf, mock } = await visitPage('/a-valider', {
    AccessesToValidate: { accessesToValidate: [asked, line(72, theo)] },
    OpenLine,
  })
  await page.getByText(`Cantine : ${fee.sentence}`).waitFor()
  await page.getByRole('checkbox', { name: /^Demande reçue hors délai/ }).check()
  await look()
  mock({
    ValidateAccess: {
      validateAccess: {
        ...{ __typename: 'ServiceAccess', id: id(71), status: 'VALID' },
        ...{ validFrom: civilDay('2026-11-25'), validTo: civilDay('2027-07-03') },
      },
    },
    AccessesToValidate: { accessesToValidate: [line(72, theo)] },
  })
  await page.getByRole('button', { name: 'Valider et suivante' }).click()
  expect(await callsOf('ValidateAccess', 1)).toMatchObject([{ accessId: id(71), late: true }])
  await page.getByText(/Dupont Élodie : validé/).waitFor()
  expect(await page.getByRole('checkbox', { name: /^Demande reçue hors délai/ }).count()).toBe(0)
})
