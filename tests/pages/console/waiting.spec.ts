import { describe, expect, test } from '@jest/globals'
import type { WaitingDaysQuery } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { useConsole } from '../support/console.js'
import { canteen, coubon, id, louane, theo } from '../support/family.js'
import { graphqlError, networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()

const account = (n: number, lastName: string) => ({
  id: id(n),
  firstName: 'Élodie',
  lastName,
  isCompany: false,
  companyName: null,
})
const day: WaitingDaysQuery['waitingDays'][number] = {
  day: civilDay('2026-12-08'),
  placesLeft: 0,
  service: { id: canteen.id, name: 'Cantine' },
  requests: [
    {
      id: id(91),
      status: 'OFFERED',
      rank: null,
      rankSentence: null,
      placeGroup: null,
      becomes: null,
      allocatedFrom: null,
      askedAt: '2026-11-24T09:00:00Z',
      offeredUntil: '2026-11-26T09:00:00Z',
      answerBy: null,
      beneficiary: louane,
      account: account(31, 'Dupont'),
    },
    {
      id: id(92),
      status: 'WAITING',
      rank: 1,
      rankSentence: 'classé 1er, par date de demande',
      placeGroup: null,
      becomes: null,
      allocatedFrom: null,
      askedAt: '2026-11-24T10:00:00Z',
      offeredUntil: null,
      answerBy: null,
      beneficiary: { ...theo, lastName: 'Roux' },
      account: account(32, 'Roux'),
    },
  ],
}
const loaded: WaitingDaysQuery = { waitingDays: [day] }

test('empty: nobody waits, and how one would', async () => {
  const { page, look, callsOf } = await visitPage('/liste-d-attente', { WaitingDays: { waitingDays: [] } })
  await page.getByText('Personne n’attend').waitFor()
  expect(await callsOf('WaitingDays', 1)).toEqual([{ communeId: coubon.id, from: '2026-11-25', to: '2027-11-25' }])
  await look()
})

test('loaded: who waits in order, who has a place kept; one is taken off the list', async () => {
  const { page, look, callsOf } = await visitPage('/liste-d-attente', {
    WaitingDays: [loaded, { waitingDays: [{ ...day, requests: day.requests.slice(0, 1) }] }],
    LeaveWaitingListFor: { leaveWaitingList: { requests: [{ id: id(92), status: 'LEFT' }] } },
  })
  await page.getByRole('heading', { level: 2, name: 'Mardi 8 décembre 2026, Cantine' }).waitFor()
  await page.getByText('Place proposée, gardée jusqu’au').waitFor()
  await look()
  await page.getByRole('button', { name: 'Retirer Théo Roux de la liste d’attente du mardi 8 décembre' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('Théo Roux n’est plus sur la liste d’attente du mardi 8 décembre.').waitFor()
  expect(await callsOf('LeaveWaitingListFor', 1)).toEqual([{ requestIds: [id(92)] }])
})

test('failed: the network is cut, « Réessayer » brings the list', async () => {
  const { page } = await visitPage('/liste-d-attente', { WaitingDays: [networkCut, loaded] })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('heading', { level: 2, name: 'Mardi 8 décembre 2026, Cantine' }).waitFor()
})

test('refused: taken off elsewhere meanwhile, the reason stays in the question', async () => {
  const { page } = await visitPage('/liste-d-attente', {
    WaitingDays: loaded,
    LeaveWaitingListFor: graphqlError('Cette demande n’existe plus.', 'NOT_FOUND'),
  })
  await page.getByRole('button', { name: /^Retirer Théo Roux/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await page.getByRole('dialog').getByRole('alert').waitFor()
})

test('a request that the town hall decides: it is accepted, or refused with the reason that its family reads', async () => {
  const [, second] = day.requests
  if (!second) throw new Error('two wait')
  const toAnswer = { ...day, requests: [{ ...second, rank: null, answerBy: '2026-12-07T17:00:00Z' }] }
  const full = { __typename: 'RequestNotAnswered', reason: 'FULL', message: 'Il ne reste plus de place.' } as const
  const { page, look, callsOf } = await visitPage('/liste-d-attente', {
    WaitingDays: { waitingDays: [toAnswer] },
    AnswerRequest: [
      { answerRequest: full },
      { answerRequest: { __typename: 'RequestAnswered', request: { id: id(92), status: 'ENDED' } } },
    ],
  })
  await page.getByText('À décider avant le').waitFor()
  await look()
  await page.getByRole('button', { name: 'Accepter la demande de Théo Roux du mardi 8 décembre' }).click()
  await page.getByRole('alert').getByText('Il ne reste plus de place.').waitFor()
  await page.getByRole('button', { name: 'Refuser la demande de Théo Roux du mardi 8 décembre' }).click()
  await page.getByLabel('Motif, pour la famille').fill('Le car est complet.')
  await look()
  await page.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click()
  await page.getByRole('status').getByText('Demande refusée').waitFor()
  expect(await callsOf('AnswerRequest', 2)).toEqual([
    { input: { waitingRequestId: id(92), accept: true, reason: null } },
    { input: { waitingRequestId: id(92), accept: false, reason: 'Le car est complet.' } },
  ])
})

describe('days that were asked for during a window', () => {
  const ask = (n: number, rank: number, becomes: 'OFFERED' | 'WAITING', allocatedFrom: string) => ({
    ...{ id: id(n), status: 'ASKED' as const, rank, becomes, allocatedFrom, askedAt: '2026-11-10T10:00:00Z' },
    ...{ offeredUntil: null, answerBy: null, placeGroup: null, beneficiary: { ...theo, lastName: 'Roux' } },
    ...{ account: account(32, 'Roux'), rankSentence: `classé ${rank}e : « petits quotients » d’abord` },
  })
  const asked = (allocatedFrom: string): WaitingDaysQuery => ({
    waitingDays: [
      { ...day, placesLeft: 1, requests: [ask(93, 1, 'OFFERED', allocatedFrom), ask(94, 2, 'WAITING', allocatedFrom)] },
    ],
  })
  const CLOSED = '2026-11-20T23:00:00.000Z'

  test('the list is previewed, one is moved with a reason, and the places are given in one act', async () => {
    const changed = { __typename: 'RequestNotAnswered', reason: 'CHANGED', message: 'La liste a changé.' } as const
    const { page, look, callsOf } = await visitPage('/liste-d-attente', {
      WaitingDays: [asked(CLOSED), asked(CLOSED), asked(CLOSED), loaded],
      MoveRequest: { moveRequest: { __typename: 'RequestMoved', request: { id: id(94), rank: 1 } } },
      ConfirmAllocation: [
        { confirmAllocation: changed },
        { confirmAllocation: { __typename: 'AllocationConfirmed', given: 1, waiting: 1, ended: 0 } },
      ],
    })
    await page.getByRole('region', { name: 'Places à attribuer : Cantine' }).waitFor()
    await page.getByText('Aurait une place').waitFor()
    await look()
    await page.getByRole('button', { name: 'Déplacer Théo Roux sur la liste du mardi 8 décembre' }).last().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Déplacer' }).click()
    await dialog.getByRole('alert').getByText('Écrivez un rang et un motif.').waitFor()
    await dialog.getByLabel('Rang').fill('1')
    await dialog.getByLabel('Motif').fill('Fratrie déjà accueillie')
    await look()
    await dialog.getByRole('button', { name: 'Déplacer' }).click()
    await page.getByRole('status').getByText('Nouveau rang pour Théo Roux').waitFor()
    await page.getByRole('button', { name: /^Attribuer les places : Cantine/ }).click()
    await dialog.getByText('1 place donnée, 1 demande en liste d’attente').waitFor()
    await look()
    await dialog.getByRole('button', { name: 'Attribuer les places' }).click()
    await dialog.getByRole('alert').getByText('La liste a changé.').waitFor()
    await dialog.getByRole('button', { name: 'Attribuer les places' }).click()
    await page.getByRole('status').getByText('Les places sont attribuées').waitFor()
    expect(await callsOf('MoveRequest', 1)).toEqual([
      { input: { waitingRequestId: id(94), rank: 1, reason: 'Fratrie déjà accueillie' } },
    ])
    expect((await callsOf('ConfirmAllocation', 2))[1]).toEqual({
      input: { serviceId: canteen.id, allocatedFrom: CLOSED, givenIds: [id(93)] },
    })
  })

  test('while families may still ask, the list is shown and nothing is given', async () => {
    const { page } = await visitPage('/liste-d-attente', { WaitingDays: asked('2026-12-01T23:00:00.000Z') })
    await page.getByText('Les familles peuvent demander jusqu’au').waitFor()
    expect(await page.getByRole('button', { name: /^Attribuer/ }).count()).toBe(0)
  })
})
