import { expect, test } from '@jest/globals'
import type { MyBookingsQuery, WaitingPartsFragment } from '../../../web/src/generated/graphql.js'
import { account, coubon, filiations, id, louane, meal, theo } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { usePortal } from '../support/portal.js'
import { wholeCents } from '../../../web/shared/money.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = usePortal()

const bookings = (of: ReturnType<typeof meal>[], waitingRequests: WaitingPartsFragment[] = []): MyBookingsQuery => ({
  family: {
    account: { id: account.id },
    filiations,
    bookings: of,
    accesses: [{ id: id(71), commune: coubon }],
    ordersToPay: [],
    waitingRequests,
  },
})
const loaded = bookings([meal(), meal({ id: id(52), beneficiary: theo })])
const quote = {
  refundCents: wholeCents(380),
  sentence: '3,80 € sur votre porte-monnaie',
  bookings: [meal()],
  notCancellable: [],
  reasons: [],
  withProof: null,
}

test('empty: the month says so and leads to the calendar', async () => {
  const { page, look } = await visitPage('/mes-reservations?mois=2027-01', { MyBookings: bookings([]) })
  await page.getByText('Aucune réservation ce mois-ci').waitFor()
  const link = page.getByRole('link', { name: 'Réserver' }).last()
  expect(await link.getAttribute('href')).toBe('/reserver?mois=2027-01')
  await look()
})

test('loaded: the month of the server’s clock, each meal with what may still be done', async () => {
  const { page, look, callsOf } = await visitPage('/mes-reservations', {
    MyBookings: bookings([meal({ day: civilDay('2026-11-27'), cancellableUntil: '2026-11-25T22:59:59Z' })]),
  })
  await page.getByRole('heading', { name: 'Vendredi 27 novembre' }).waitFor()
  await page.getByText('Annulable jusqu’au mercredi 25 novembre').waitFor()
  expect(await callsOf('MyBookings', 1)).toEqual([{ from: '2026-10-26', to: '2026-12-06' }])
  await look()
})

test('refused: the dialog stays, with the sentence and the new amount', async () => {
  const { page, look, callsOf } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: loaded,
    CancellationQuote: { quoteCancellation: quote },
    CancelBookings: {
      cancelBookings: {
        __typename: 'CancellationRefused',
        message: 'Trop tard : ce repas se prépare déjà.',
        reason: 'TOO_LATE',
        bookings: [],
      },
    },
  })
  await page.getByRole('button', { name: /^Annuler : Louane/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Annuler cette réservation ?' })
  await dialog.getByText('Vous récupérez 3,80 € sur votre porte-monnaie.').waitFor()
  await dialog.getByRole('button', { name: 'Annuler ce repas' }).click()
  await dialog.getByRole('alert').getByText('Trop tard : ce repas se prépare déjà.').waitFor()
  expect(await callsOf('CancelBookings', 1)).toEqual([
    { bookingIds: [id(51)], expectedRefundCents: wholeCents(380), reason: null },
  ])
  await look()
})

test('told: what a proof would give back, which only the town hall may note', async () => {
  const withProof = 'Avec un certificat, 3,80 € vous reviendraient : adressez-vous à la mairie.'
  const kept = { ...quote, refundCents: wholeCents(0), sentence: '3,80 € restent dus : sauf certificat', withProof }
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: loaded,
    CancellationQuote: { quoteCancellation: kept },
  })
  await page.getByRole('button', { name: /^Annuler : Louane/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Annuler cette réservation ?' })
  await dialog.getByText('Rien ne vous est rendu : 3,80 € restent dus : sauf certificat.').waitFor()
  await dialog.getByText(withProof).waitFor()
  await look()
})

test('moving: the days that are possible, with what each costs, then one of them by keyboard', async () => {
  const choice = (day: string, allowed: boolean, cents: number) => ({
    day: civilDay(day),
    allowed,
    reason: allowed ? null : 'Complet.',
    differenceCents: allowed ? wholeCents(cents) : null,
    walletCents: allowed ? wholeCents(cents) : null,
  })
  const days = [choice('2026-12-10', true, 0), choice('2026-12-11', false, 0), choice('2026-12-14', true, 120)]
  const { page, look, callsOf } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: loaded,
    ChangeChoices: { changeChoices: { refusal: null, keptCents: wholeCents(0), days } },
    ChangeBooking: {
      changeBooking: {
        __typename: 'BookingNotChanged',
        message: 'Ce jour n’est plus possible.',
        refusal: 'DAY_UNAVAILABLE',
      },
    },
  })
  await page.getByRole('button', { name: /^Déplacer : Louane/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Déplacer cette réservation' })
  await dialog.getByRole('radio', { name: 'Jeudi 10 décembre' }).waitFor()
  expect(await dialog.getByRole('radio').count()).toBe(2)
  await dialog.getByText('Même prix').waitFor()
  await look()
  await dialog.getByRole('radio', { name: 'Jeudi 10 décembre' }).focus()
  await page.keyboard.press('ArrowDown')
  await dialog.getByText('1,20 € de plus, payés avec le porte-monnaie').waitFor()
  await dialog.getByRole('button', { name: 'Déplacer au lundi 14 décembre' }).click()
  await dialog.getByRole('alert').getByText('Ce jour n’est plus possible.').waitFor()
  expect(await callsOf('ChangeBooking', 1)).toMatchObject([
    { input: { bookingId: id(51), day: '2026-12-14', expectedDifferenceCents: wholeCents(120) } },
  ])
  await look()
})

test('moving: a meal that cannot be moved says why', async () => {
  const refusal = 'Trop tard : l’annulation était possible jusqu’au lundi 7 décembre à 9 h. Contactez la mairie.'
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: loaded,
    ChangeChoices: { changeChoices: { refusal, keptCents: wholeCents(0), days: [] } },
  })
  await page.getByRole('button', { name: /^Déplacer : Louane/ }).click()
  await page.getByRole('dialog').getByText(refusal).waitFor()
  await look()
})

test('failed: what comes back could not be computed, then it is', async () => {
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: loaded,
    CancellationQuote: [networkCut, { quoteCancellation: quote }],
  })
  await page.getByRole('button', { name: /^Annuler : Louane/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Annuler cette réservation ?' })
  await dialog
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Réessayer' }).click()
  await dialog.getByText('Vous récupérez 3,80 € sur votre porte-monnaie.').waitFor()
})

test('failed: the network is cut, « Réessayer » brings the month', async () => {
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', { MyBookings: [networkCut, loaded] })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText(louane.firstName).first().waitFor()
})

const waiting: WaitingPartsFragment = {
  id: id(91),
  day: civilDay('2026-12-08'),
  status: 'WAITING',
  rankSentence: 'classé 4e : « habitants » d’abord, puis par date de demande',
  offeredUntil: null,
  answerBy: null,
  allocatedFrom: null,
  endedReason: null,
  beneficiary: { id: louane.id, firstName: louane.firstName },
  service: { id: id(3), name: 'Cantine', commune: coubon },
}

test('what is waited for is shown with its rank, what is kept until when, and one press leaves', async () => {
  const offered: WaitingPartsFragment = {
    ...waiting,
    id: id(92),
    day: civilDay('2026-12-10'),
    status: 'OFFERED',
    rankSentence: null,
    offeredUntil: '2026-11-27T09:00:00Z',
  }
  const lapsed: WaitingPartsFragment = { ...waiting, id: id(93), day: civilDay('2026-12-11'), status: 'LAPSED' }
  const { page, look, callsOf } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: [bookings([meal()], [waiting, offered, lapsed]), bookings([meal()], [offered, lapsed])],
    LeaveWaitingList: { leaveWaitingList: { requests: [{ id: waiting.id, status: 'LEFT' }] } },
  })
  await page.getByText('Vous êtes classé 4e : « habitants » d’abord, puis par date de demande.').waitFor()
  await page.getByText('Une place vous est gardée jusqu’au vendredi 27 novembre, 10 h.').waitFor()
  await page.getByText('La place gardée n’a pas été réservée à temps').waitFor()
  const book = page.getByRole('link', { name: /^Réserver la place gardée : jeudi 10 décembre, Louane, Cantine/ })
  expect(await book.getAttribute('href')).toBe(`/reserver?mois=2026-12&service=${id(3)}`)
  await look()
  await page.getByRole('button', { name: /^Quitter la liste d’attente : mardi 8 décembre, Louane/ }).click()
  await page.getByText('Vous n’êtes plus sur la liste d’attente : mardi 8 décembre, Louane, Cantine.').waitFor()
  expect(await callsOf('LeaveWaitingList', 1)).toEqual([{ requestIds: [waiting.id] }])
})

test('what the town hall decides says until when it answers, and can be taken back', async () => {
  const asked: WaitingPartsFragment = { ...waiting, rankSentence: null, answerBy: '2026-12-07T17:00:00Z' }
  const { page, look, callsOf } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: [bookings([meal()], [asked]), bookings([meal()], [])],
    LeaveWaitingList: { leaveWaitingList: { requests: [{ id: waiting.id, status: 'LEFT' }] } },
  })
  await page.getByText('La mairie répond à votre demande au plus tard le lundi 7 décembre').waitFor()
  await look()
  await page.getByRole('button', { name: /^Retirer la demande/ }).click()
  expect(await callsOf('LeaveWaitingList', 1)).toEqual([{ requestIds: [waiting.id] }])
})

test('what is asked for during a window says when the town hall answers', async () => {
  const asked: WaitingPartsFragment = { ...waiting, status: 'ASKED', allocatedFrom: '2026-11-20T23:00:00Z' }
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', {
    MyBookings: bookings([meal()], [asked]),
  })
  await page.getByText('La mairie répond aux demandes après leur clôture').waitFor()
  await page.getByText('Demande enregistrée').waitFor()
  await page.getByRole('button', { name: /^Retirer la demande/ }).waitFor()
  await look()
})

test('what an absence cost beside the meal is a line of its own, with how it was made', async () => {
  const penalty = meal({
    ...{ id: id(54), day: civilDay('2026-12-01'), unbooked: true, byAbsence: true },
    ...{ priceCents: wholeCents(500), explanation: 'Pénalité : 5,00 €' },
  })
  const { page, look } = await visitPage('/mes-reservations?mois=2026-12', { MyBookings: bookings([penalty]) })
  await page.getByText('Pénalité d’absence').waitFor()
  await page.getByText('Pénalité : 5,00 €.').waitFor()
  await look()
})
