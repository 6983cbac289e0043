import { expect, test } from '@jest/globals'
import type { CalendarQuery, CalendarQueryVariables } from '../../../web/src/generated/graphql.js'
import { account, canteen, coubon, filiations, id, louane } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { quote } from '../support/orders.js'
import { type PortalMocks, usePortal } from '../support/portal.js'
import { addDays, civilDay, type Day } from '../../../web/shared/day.js'
import { wholeCents } from '../../../web/shared/money.js'

const visitPage = usePortal()

type ServiceCalendar = CalendarQuery['availabilityCalendar']['services'][number]
type State = ServiceCalendar['days'][number]['cells'][number]['state']

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const dayOf = (day: Day, state: State): ServiceCalendar['days'][number] => ({
  day,
  open: true,
  reason: null,
  shortReason: null,
  note: null,
  breakName: null,
  placesLeft: state === 'FULL' ? 0 : null,
  cells: [
    {
      beneficiaryId: louane.id,
      state,
      included: false,
      byHours: false,
      afterMealCents: null,
      provisional: null,
      surchargeCents: wholeCents(0),
      totalCents: wholeCents(380),
      bookableUntil: null,
      cancellableUntil: null,
      bookingId: null,
      orderId: null,
      reason: null,
      overlap: null,
      canWait: false,
      onRequest: false,
      waitingId: null,
      keptUntil: null,
    },
  ],
})
const services = (days: ServiceCalendar['days'], over: Partial<ServiceCalendar['beneficiaries'][number]> = {}) => [
  {
    service: { ...canteen, kind: 'CANTEEN' as const, openWeekdays: [1, 2, 4, 5], rules: ['Réservez avant jeudi.'] },
    beneficiaries: [
      {
        beneficiaryId: louane.id,
        firstName: 'Louane',
        lastName: 'Dupont',
        accessStatus: 'VALID' as const,
        sentence: null,
        priceCents: wholeCents(380),
        included: false,
        byHours: false,
        afterMealCents: null,
        ...over,
      },
    ],
    days,
  },
]
const calendar = (of: (days: Day[]) => CalendarQuery['availabilityCalendar']['services']) => {
  return ({ from, to }: CalendarQueryVariables): CalendarQuery => ({
    availabilityCalendar: {
      from,
      to,
      today: civilDay('2026-11-25'),
      schoolYearEnd: civilDay('2027-07-02'),
      breaks: [],
      services: of(daysBetween(from, to)),
    },
  })
}
const open = calendar((days) =>
  services(
    days.map((day) => dayOf(day, day === '2026-12-11' ? 'FULL' : day < '2026-12-01' ? 'DEADLINE_PASSED' : 'FREE')),
  ),
)

test('empty: no service asked for yet, and where to ask', async () => {
  const { page, look } = await visitPage('/reserver?mois=2026-12', { Calendar: calendar(() => []) })
  await page.getByText('Aucun service ouvert pour le moment').waitFor()
  expect(await page.getByRole('link', { name: 'Voir mes demandes' }).getAttribute('href')).toBe('/mes-services')
  await look()
})

test('empty: an access that waits says who has to do what', async () => {
  const sentence = 'La mairie de Coubon vérifie la demande de Louane.'
  const { page, look } = await visitPage('/reserver?mois=2026-12', {
    Calendar: calendar((days) =>
      services(
        days.map((day) => dayOf(day, 'NOT_ENTITLED')),
        { accessStatus: 'PENDING', sentence },
      ),
    ),
  })
  await page.getByText('Aucun service ouvert pour Louane').waitFor()
  await page.getByText(sentence).first().waitFor()
  await look()
})

test('loaded: a day is chosen, its price follows', async () => {
  const { page, look, callsOf } = await visitPage('/reserver?mois=2026-12', {
    Calendar: open,
    QuoteOrder: { quoteOrder: quote },
  })
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^vendredi 11 décembre.*complet/ })
    .waitFor()
  await look()
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^jeudi 10 décembre/ })
    .click()
  await page.getByText('3,80 €').first().waitFor()
  expect(await page.getByRole('link', { name: 'Continuer' }).first().getAttribute('href')).toBe('/commande')
  const lines = [{ serviceId: canteen.id, beneficiaryId: louane.id, days: ['2026-12-10'] }]
  await look('QuoteOrder')
  expect(await callsOf('QuoteOrder', 1)).toEqual([{ input: { lines } }])
})

test('refused: a day lost meanwhile is named, leaves the selection and has the focus', async () => {
  const unavailable = [
    {
      serviceId: canteen.id,
      beneficiaryId: louane.id,
      day: civilDay('2026-12-10'),
      reason: 'FULL',
      message: 'ce jour est complet.',
    },
  ] as const
  const names: PortalMocks['BasketNames'] = {
    family: { account: { id: account.id }, accesses: [{ id: id(71), commune: coubon }], filiations },
    communes: [{ id: coubon.id, name: coubon.name, services: [canteen] }],
  }
  const { page, look } = await visitPage('/reserver?mois=2026-12', {
    Calendar: open,
    QuoteOrder: { quoteOrder: { totalCents: wholeCents(0), regies: [], overlaps: [], unavailable: [...unavailable] } },
    BasketNames: names,
  })
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^jeudi 10 décembre/ })
    .click()
  const lost = page.getByRole('alert').filter({ hasText: '1 réservation n’est plus possible' })
  await lost.getByText('Louane, jeudi 10 décembre (Cantine) : ce jour est complet.').waitFor()
  expect(await lost.evaluate((box) => box === document.activeElement)).toBe(true)
  await look()
})

test('failed: no calendar, then it comes; no price, and the selection is kept', async () => {
  const { page, look } = await visitPage('/reserver?mois=2026-12', {
    Calendar: [networkCut, open],
    QuoteOrder: [networkCut, { quoteOrder: quote }],
  })
  await page.getByRole('alert').getByText('Vérifiez votre connexion. Votre sélection est conservée.').waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page
    .getByRole('gridcell')
    .getByRole('button', { name: /^jeudi 10 décembre/ })
    .click()
  await page.getByRole('button', { name: 'Voir votre sélection : 1 repas' }).click()
  const sheet = page.getByRole('dialog', { name: 'Votre sélection' })
  await sheet
    .getByRole('alert')
    .getByText(/Le prix n’a pas pu être calculé. Votre sélection est conservée/)
    .waitFor()
  await look()
  await sheet.getByRole('button', { name: 'Réessayer' }).click()
  await sheet.getByText('3,80 €').first().waitFor()
})

test('full: its waiting list is joined from the day, for several days at once; a kept place is booked as any other', async () => {
  const state = (day: Day) =>
    day === '2026-12-10' || day === '2026-12-11' ? 'FULL' : day === '2026-12-14' ? 'WAITING' : 'FREE'
  const cells = (day: Day) => ({
    ...dayOf(day, state(day)),
    cells: dayOf(day, state(day)).cells.map((cell) => ({
      ...cell,
      canWait: state(day) === 'FULL',
      keptUntil: day === '2026-12-15' ? '2026-11-26T09:00:00Z' : null,
      reason: state(day) === 'FULL' ? 'Complet : vous pouvez rejoindre la liste d’attente.' : null,
    })),
  })
  const requests = [{ id: id(91), rankSentence: 'classé 2e, par date de demande' }]
  const { page, look, callsOf } = await visitPage('/reserver?mois=2026-12', {
    Calendar: calendar((days) => services(days.map(cells))),
    JoinWaitingList: { joinWaitingList: { __typename: 'WaitingListJoined', requests } },
  })
  await page.getByRole('button', { name: /lundi 14 décembre : en liste d’attente pour Louane/ }).waitFor()
  await page
    .getByRole('button', { name: /mardi 15 décembre : réservable pour Louane ; place de la liste d’attente gardée/ })
    .waitFor()
  await page.getByRole('button', { name: /jeudi 10 décembre : complet/ }).click()
  await page.getByRole('button', { name: 'Rejoindre la liste d’attente' }).filter({ visible: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Rejoindre la liste d’attente' })
  expect(await dialog.getByLabel('Jeudi 10 décembre, Louane').isChecked()).toBe(true)
  await dialog.getByLabel('Vendredi 11 décembre, Louane').check()
  await look()
  await dialog.getByRole('button', { name: 'Attendre 2 places' }).click()
  await page.getByText('Vous êtes sur la liste d’attente : classé 2e, par date de demande.').waitFor()
  expect(await callsOf('JoinWaitingList', 1)).toEqual([
    { lines: [{ serviceId: canteen.id, beneficiaryId: louane.id, days: ['2026-12-10', '2026-12-11'] }] },
  ])
})

test('decided by the town hall: a day is asked for from its detail, apart from full days, and nothing is paid', async () => {
  const asked = (day: Day) => day === '2026-12-10' || day === '2026-12-11'
  const cells = (day: Day) => ({
    ...dayOf(day, asked(day) || day === '2026-12-14' ? 'FULL' : 'FREE'),
    ...(asked(day) && { placesLeft: 3 }),
    cells: dayOf(day, asked(day) || day === '2026-12-14' ? 'FULL' : 'FREE').cells.map((cell) => ({
      ...cell,
      canWait: asked(day) || day === '2026-12-14',
      onRequest: asked(day),
      reason: asked(day) ? 'Selon les places. Vous pouvez envoyer une demande : la mairie y répond.' : null,
    })),
  })
  const requests = [{ id: id(91), rankSentence: null }]
  const { page, look } = await visitPage('/reserver?mois=2026-12', {
    Calendar: calendar((days) => services(days.map(cells))),
    JoinWaitingList: { joinWaitingList: { __typename: 'WaitingListJoined', requests } },
  })
  await page.getByRole('button', { name: /jeudi 10 décembre : sur demande à la mairie/ }).click()
  await page.getByRole('button', { name: 'Demander à la mairie' }).filter({ visible: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Demander à la mairie' })
  await dialog.getByLabel('Vendredi 11 décembre, Louane').waitFor()
  expect(await dialog.getByLabel('Lundi 14 décembre, Louane').count()).toBe(0)
  await look()
  await dialog.getByRole('button', { name: 'Envoyer 1 demande' }).click()
  await page.getByText('Votre demande est envoyée : la mairie vous répond par courriel.').waitFor()
})
