import { expect, test } from '@jest/globals'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { civilDay, type Day } from '@shared/day'
import { ofOrder } from './orderLines'

const service = {
  id: 's',
  name: 'Cantine',
  unit: 'repas',
  commune: { id: 'c', name: 'Coubon', timeZone: 'Europe/Paris' },
}
const line = (id: string, firstName: string) => ({
  id: `line-${id}`,
  service,
  beneficiary: { id, firstName, lastName: 'Dupont' },
  situationName: 'Enfant commune',
  unitPriceCents: wholeCents(380),
  quantity: 2,
  totalCents: wholeCents(760),
})
const booking = (beneficiary: string, day: Day, status: 'BOOKED' | 'CANCELLED') => ({
  id: `${beneficiary}${day}`,
  day,
  status,
  priceCents: wholeCents(380),
  surchargeCents: ZERO_CENTS,
  cancelledAt: null,
  unbooked: false,
  unavailableSentence: status === 'CANCELLED' ? 'fermé le mardi 8 décembre : grève' : null,
  explanation: null,
  includedCents: null,
  serviceId: 's',
  beneficiaryId: beneficiary,
})

test('each line of an order has the dates of its own child, in order, those cancelled told apart', () => {
  const lines = ofOrder({
    month: null,
    lines: [line('l', 'Louane'), line('t', 'Théo')],
    bookings: [
      booking('l', civilDay('2026-12-10'), 'BOOKED'),
      booking('l', civilDay('2026-12-08'), 'CANCELLED'),
      booking('t', civilDay('2026-12-08'), 'BOOKED'),
    ],
  })
  expect(
    lines.map(({ beneficiary, dates }) => [
      beneficiary,
      dates.map(({ day, cancelled }) => `${day}${cancelled ? ' x' : ''}`),
    ]),
  ).toEqual([
    ['Louane Dupont', ['2026-12-08 x', '2026-12-10']],
    ['Théo Dupont', ['2026-12-08']],
  ])
  expect(lines.map(({ lost }) => lost)).toEqual([['fermé le mardi 8 décembre : grève'], []])
})
