import { expect, test } from '@jest/globals'
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
