import { expect, test } from '@jest/globals'
import type { DeskFamilyQuery, StandingBookingsQuery } from '../../../admin/src/generated/graphql.js'
import { civilDay } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'
import { type ConsoleMocks, useConsole } from '../support/console.js'
import { account, canteen, id, louane } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'

const visitPage = useConsole()
const PATH = `/familles/${account.id}/reservations-regulieres`

const service = { ...canteen, openWeekdays: [1, 2, 4, 5] }
const family: DeskFamilyQuery = {
  family: {
    account,
    can: { decide: { allowed: true, reason: null }, manage: { allowed: true }, take: { allowed: true } },
    wallets: [],
  },
}
const choices: ConsoleMocks['StandingChoices'] = {
  availabilityCalendar: {
    schoolYearEnd: null,
    services: [{ service, beneficiaries: [{ beneficiaryId: louane.id, firstName: louane.firstName }] }],
  },
}
const rows: StandingBookingsQuery = {
  standingBookings: {
    rows: [
      {
        standing: {
          ...{
            id: id(61),
            weekdays: [1],
            firstDay: civilDay('2026-11-23'),
            lastDay: civilDay('2026-12-20'),
            revision: 2,
          },
          ...{ endedAt: null, endedReason: null, service, beneficiary: louane },
        },
        plan: {
          sentence: '« Cantine » est réservé pour Louane chaque lundi.',
          days: [
            {
              ...{ day: civilDay('2026-12-07'), state: 'BOOKED', bookingId: id(81), bookedOn: null },
              ...{ totalCents: wholeCents(380), sentence: null },
            },
          ],
        },
        missed: [],
      },
    ],
  },
}
const none: StandingBookingsQuery = { standingBookings: { rows: [] } }

test('empty, then done for the family at the desk', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    DeskFamily: family,
    StandingChoices: choices,
    StandingBookings: [none, rows],
    PreviewStanding: {
      previewStandingBooking: { __typename: 'StandingRefused', message: 'Louane n’a pas accès à ce service.' },
    },
    CreateStanding: {
      createStandingBooking: { __typename: 'StandingRefused', message: 'Louane n’a pas accès à ce service.' },
    },
  })
  await page.getByText('Vous agissez pour').waitFor()
  await look('StandingBookings')
  await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
  await page.getByRole('checkbox', { name: 'Lundi' }).check()
  await page.getByText('Louane n’a pas accès à ce service.').waitFor()
  await page.getByRole('button', { name: 'Réserver régulièrement' }).click()
  await page.getByRole('alert').getByText('Louane n’a pas accès à ce service.').waitFor()
  const [sent] = await callsOf('CreateStanding', 1)
  expect(sent?.input).toMatchObject({ accountId: account.id, beneficiaryId: louane.id, weekdays: [1] })
  await look()
})

test('loaded: what stops can be taken back', async () => {
  const { page, look, callsOf } = await visitPage(PATH, {
    DeskFamily: family,
    StandingChoices: choices,
    StandingBookings: rows,
    ChangeStanding: { changeStandingBooking: { __typename: 'StandingBookingSaved' } },
  })
  await page.getByText('S’arrête le 20 décembre 2026').waitFor()
  await look()
  await page.getByRole('button', { name: 'Ne plus arrêter : Louane, Cantine' }).click()
  await page.getByText('La réservation régulière continue.').waitFor()
  expect(await callsOf('ChangeStanding', 1)).toEqual([
    { input: { standingBookingId: id(61), revision: 2, weekdays: [1], firstDay: '2026-11-25', lastDay: null } },
  ])
})

test('failed: it is asked again', async () => {
  const { page, look } = await visitPage(PATH, {
    DeskFamily: family,
    StandingChoices: choices,
    StandingBookings: [networkCut, none],
  })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByText('Aucune réservation régulière').waitFor()
})
