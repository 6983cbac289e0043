import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { cancelBookings, placeOrder } from '../../support/operations.js'
import { town, useTown } from '../../support/town.js'
import { setPassword } from '../support/let-in.js'
import { AddressGone, FamilyWeek } from './program.js'

useTown()

const NOW = '2026-11-25T10:00:00+01:00'
let commune: TestCommune
let family: TestFamily
let bookingIds: string[]
let app: FamilyWeek

beforeAll(async () => {
  clock.at(NOW)
  commune = await given.aCommune({ name: 'Saint-Germain, Laprade; et « autour »' })
  family = await given.aFamily({ in: commune, children: 2, creditCents: 10_000 })
  await setPassword(family.accountId)
  await town().owner.query(`update account set email_confirmed_at = '2026-09-01' where id = $1`, [family.accountId])
  const lines = family.children.map((beneficiaryId) => ({
    serviceId: commune.serviceId,
    beneficiaryId,
    days: ['2026-12-07', '2026-12-10', '2026-12-14'],
  }))
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 6 * 380 })
  bookingIds = order?.bookings.map(({ id }) => id) ?? []
  app = new FamilyWeek(await anAddress())
})
beforeEach(() => clock.at(NOW))

/** What the family does in « Mes réservations », « Dans mon agenda ». */
async function anAddress(): Promise<string> {
  clock.at(NOW)
  const { makeAgendaLink } = await ask<{ makeAgendaLink: { url: string } }>(
    family,
    'mutation ($p: String!) { makeAgendaLink(password: $p) { ... on AgendaLinkMade { url } } }',
    { p: PASSWORD },
  )
  return makeAgendaLink.url
}

/** What the portal shows of the same week. */
async function portalSays(from: string, to: string) {
  const { family: said } = await ask<{
    family: {
      bookings: { day: string; status: string; beneficiary: { firstName: string }; service: { name: string } }[]
    }
  }>(
    family,
    'query ($f: Day!, $t: Day!) { family { bookings(from: $f, to: $t) { day status beneficiary { firstName } service { name } } } }',
    { f: from, t: to },
  )
  return said.bookings
    .filter(({ status }) => status === 'BOOKED')
    .map(({ day, beneficiary, service }) => ({ day, firstName: beneficiary.firstName, service: service.name }))
    .sort((a, b) => (a.day + a.firstName < b.day + b.firstName ? -1 : 1))
}
const shown = async (monday: string) =>
  (await app.from(monday)).map(({ day, firstName, service }) => ({ day, firstName, service }))

test('the week is that of the portal: who eats where, and a link to it', async () => {
  const week = await app.from('2026-12-07')
  expect(week.map(({ day, firstName }) => `${day} ${firstName}`)).toEqual([
    '2026-12-07 Louane',
    '2026-12-07 Théo',
    '2026-12-10 Louane',
    '2026-12-10 Théo',
  ])
  expect(week[0]).toMatchObject({ service: 'Cantine', commune: 'Saint-Germain, Laprade; et « autour »' })
  expect(week[0]?.link).toBe(`${town().url}/mes-reservations?mois=2026-12&jour=2026-12-07`)
  expect(await shown('2026-12-07')).toEqual(await portalSays('2026-12-07', '2026-12-13'))
  expect(await shown('2026-12-14')).toEqual(await portalSays('2026-12-14', '2026-12-20'))
  expect(await shown('2026-12-21')).toEqual([])
})

test('what did not change is not read again; what is cancelled goes away', async () => {
  const before = app.readings
  await app.from('2026-12-07')
  expect(app.readings).toBe(before)
  await cancelBookings(family, bookingIds.slice(0, 1), 380)
  expect(await shown('2026-12-07')).toEqual(await portalSays('2026-12-07', '2026-12-13'))
  expect([app.readings, (await shown('2026-12-07')).length]).toEqual([before + 1, 3])
})

test('a family that takes its consent back is left alone, and may give another address', async () => {
  await ask(family, 'mutation { removeAgendaLink { ok } }')
  await expect(app.from('2026-12-07')).rejects.toBeInstanceOf(AddressGone)
  app = new FamilyWeek(await anAddress())
  expect(await shown('2026-12-07')).toHaveLength(3)
})
