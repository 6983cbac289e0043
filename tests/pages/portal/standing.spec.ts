import { expect, test } from '@jest/globals'
import type { StandingBookingsQuery, StandingPartsFragment } from '../../../web/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { canteen, id, louane, theo } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { type PortalMocks, usePortal } from '../support/portal.js'

const visitPage = usePortal()
const PATH = '/reservations-regulieres'

const service = { ...canteen, openWeekdays: [1, 2, 4, 5] }
const choices: PortalMocks['StandingChoices'] = {
  availabilityCalendar: {
    schoolYearEnd: civilDay('2027-07-03'),
    services: [
      {
        service,
        beneficiaries: [louane, theo].map(({ id: beneficiaryId, firstName }) => ({ beneficiaryId, firstName })),
      },
    ],
  },
}
const day = (on: string, state: 'TO_BOOK' | 'BOOKED' | 'CLOSED', more = {}) => ({
  day: civilDay(on),
  state,
  bookingId: null,
  bookedOn: state === 'TO_BOOK' ? civilDay('2026-11-30') : null,
  totalCents: state === 'CLOSED' ? null : wholeCents(380),
  sentence: state === 'CLOSED' ? 'Vacances de Noël.' : null,
  ...more,
})
const SENTENCE =
  '« Cantine » est réservé pour Louane chaque lundi et mardi, à partir du lundi 30 novembre 2026, jusqu’à nouvel ordre. Chaque jour est réservé 14 jours avant, ou la veille de sa date limite quand elle vient plus tôt, et payé par le porte-monnaie.'
const plan = {
  sentence: SENTENCE,
  days: [day('2026-11-30', 'BOOKED', { bookingId: id(81) }), day('2026-12-14', 'TO_BOOK'), day('2026-12-21', 'CLOSED')],
}
const row: StandingPartsFragment = {
  standing: {
    ...{ id: id(61), weekdays: [1, 2], firstDay: civilDay('2026-11-23'), lastDay: null, revision: 3 },
    ...{ endedAt: null, endedReason: null, service, beneficiary: louane },
  },
  plan,
  missed: [
    {
      day: civilDay('2026-12-01'),
      sentence: 'Le porte-monnaie ne suffit pas : rechargez-le avant le lundi 30 novembre à 9 h.',
      totalCents: wholeCents(380),
      until: '2026-11-30T08:00:00Z',
    },
  ],
}
const rows = (list: StandingPartsFragment[]): StandingBookingsQuery => ({ standingBookings: { rows: list } })
const preview: PortalMocks['PreviewStanding'] = { previewStandingBooking: { __typename: 'StandingPlan', ...plan } }
const saved = { __typename: 'StandingBookingSaved' as const }

test('empty: what it is for, and the button; what will happen is shown before it is confirmed, and sent once', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    StandingBookings: [rows([]), rows([row])],
    StandingChoices: choices,
    PreviewStanding: preview,
    CreateStanding: { createStandingBooking: saved },
  })
  await page.getByText('Aucune réservation régulière').waitFor()
  await look()
  await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
  expect(await page.locator('#reguliere-titre').evaluate((title) => title === document.activeElement)).toBe(true)
  await page.getByLabel('Pour qui').selectOption({ label: 'Louane' })
  await page.getByRole('checkbox', { name: 'Lundi' }).check()
  await page.getByRole('checkbox', { name: 'Mardi' }).check()
  await page.getByText(SENTENCE).waitFor()
  await page.getByText('Vacances de Noël.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
  await page.getByText('C’est noté : les premiers jours sont réservés dans un instant.').waitFor()
  const [sent] = await callsOf('CreateStanding', 1)
  expect(sent?.input).toMatchObject({
    ...{ beneficiaryId: louane.id, serviceId: canteen.id, weekdays: [1, 2], firstDay: '2026-11-26', lastDay: null },
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})

test('loaded: the sentence, the next days and what could not be booked; stopped, what comes back is shown first', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    StandingBookings: rows([row]),
    StandingChoices: choices,
    StandingCancellation: {
      quoteCancellation: {
        refundCents: wholeCents(380),
        sentence: '3,80 € sur votre porte-monnaie',
        bookings: [{ id: id(81) }],
        notCancellable: [],
      },
    },
    StopStanding: { stopStandingBooking: saved },
    CancelStandingDays: { cancelBookings: { __typename: 'BookingsCancelled', refundCents: wholeCents(380) } },
  })
  await page.getByRole('heading', { name: 'Louane : Cantine' }).waitFor()
  await page.getByText('Un jour n’a pas pu être réservé').waitFor()
  await look()
  await page.getByRole('button', { name: 'Arrêter : Louane, Cantine' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Annuler aussi le jour déjà réservé' }).check()
  await dialog.getByText('Ce qui revient : 3,80 € sur votre porte-monnaie.').waitFor()
  await look()
  await dialog.getByRole('button', { name: 'Arrêter', exact: true }).click()
  await page.getByText('La réservation régulière est arrêtée, et un jour annulé.').waitFor()
  expect(await callsOf('StopStanding', 1)).toEqual([{ standingBookingId: id(61), revision: 3, from: '2026-11-25' }])
  expect(await callsOf('CancelStandingDays', 1)).toEqual([{ bookingIds: [id(81)], expectedRefundCents: 380 }])
})

test('refused: the sentence is told, and what was chosen is kept', async () => {
  const { page, look } = await visitPage(PATH, {
    StandingBookings: rows([row]),
    StandingChoices: choices,
    ChangeStanding: {
      changeStandingBooking: {
        __typename: 'StandingRefused',
        message: 'Cette réservation régulière a été modifiée entre-temps. Relisez-la, puis refaites votre changement.',
      },
    },
  })
  await page.getByRole('button', { name: 'Changer : Louane, Cantine' }).click()
  await page.getByRole('checkbox', { name: 'Jeudi' }).check()
  await page.getByRole('button', { name: 'Enregistrer le changement' }).click()
  await page.getByRole('alert').getByText('a été modifiée entre-temps').waitFor()
  expect(await page.getByRole('checkbox', { name: 'Jeudi' }).isChecked()).toBe(true)
  await look()
})

test('failed: the page says it and is asked again', async () => {
  const { page, look } = await visitPage(PATH, {
    StandingBookings: [networkCut, rows([])],
    StandingChoices: choices,
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Aucune réservation régulière').waitFor()
})
