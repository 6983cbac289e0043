import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bookFamilyStanding, bookStanding, endStanding } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf } from '../../support/client.js'
import { dayBefore } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import {
  type Asked,
  bookedDays,
  changeStanding,
  createStanding,
  mailsOf,
  previewStanding,
  standingOf,
  stopStanding,
} from '../../support/standing.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** Half past nine in Coubon: the limit of the Tuesday was at nine. */
const MONDAY = '2026-11-30T08:30:00.000Z'
const run = () => bookStanding(town().db, clock.now())
let commune: TestCommune
beforeEach(async () => {
  clock.at(MONDAY)
  commune = await given.aCommune()
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const aFamily = (creditCents = 5000) => given.aFamily({ in: commune, creditCents })
const mondaysAndTuesdays = (family: TestFamily, more: Partial<Asked> = {}): Asked => ({
  serviceId: commune.serviceId,
  beneficiaryId: family.children[0] ?? '',
  weekdays: [1, 2],
  firstDay: '2026-12-07',
  ...more,
})
async function stands(family: TestFamily, more: Partial<Asked> = {}) {
  const { standing } = await createStanding(family, mondaysAndTuesdays(family, more))
  if (!standing) throw new Error('it stands')
  return standing
}
const bookingIds = async (family: TestFamily, from: string): Promise<string[]> =>
  (
    await town().owner.query<{ id: string }>(
      `select id from booking where account_id = $1 and day >= $2 and status = 'BOOKED' order by day`,
      [family.accountId, from],
    )
  ).rows.map(({ id }) => id)
const close = (day: string) =>
  town().owner.query(
    `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $3, $3, 'Grève du personnel.', 'Grève', now())`,
    [commune.id, commune.serviceId, day],
  )

describe('what is said before it is confirmed', () => {
  test('what will be booked, when, at which price and how it is paid', async () => {
    const family = await aFamily()
    await close('2026-12-14')
    const plan = await previewStanding(family, mondaysAndTuesdays(family, { lastDay: '2026-12-21' }))
    expect(plan.sentence).toMatch(
      /chaque lundi et mardi, du lundi 7 décembre 2026 au lundi 21 décembre 2026\. .*payé par le porte-monnaie\.$/,
    )
    expect(plan.days).toMatchObject([
      { day: '2026-12-07', state: 'TO_BOOK', bookedOn: '2026-11-30', totalCents: 380 },
      { day: '2026-12-08', state: 'TO_BOOK', bookedOn: '2026-11-30', totalCents: 380 },
      {
        day: '2026-12-14',
        state: 'CLOSED',
        bookedOn: null,
        sentence: 'Fermé le lundi 14 décembre : Grève du personnel.',
      },
      { day: '2026-12-15', state: 'TO_BOOK', bookedOn: '2026-12-01', totalCents: 380 },
      { day: '2026-12-21', state: 'CLOSED' },
    ])
    expect(await bookedDays(family.children[0])).toEqual([])
  })

  test('a limit that is passed already is told, and the day is not booked', async () => {
    const family = await aFamily()
    const plan = await previewStanding(
      family,
      mondaysAndTuesdays(family, { firstDay: '2026-12-01', lastDay: '2026-12-07' }),
    )
    expect(plan.days).toMatchObject([
      { day: '2026-12-01', state: 'NOT_BOOKABLE' },
      { day: '2026-12-07', state: 'TO_BOOK' },
    ])
  })

  test.each([
    ['a day on which the service is closed', { weekdays: [1, 3] }, 'WEEKDAY_CLOSED'],
    ['a first day that is past', { firstDay: '2026-11-27' }, 'WRONG_PERIOD'],
    ['an end before the beginning', { lastDay: '2026-12-01' }, 'WRONG_PERIOD'],
  ])('%s is refused', async (_, more, reason) => {
    const family = await aFamily()
    expect(await previewStanding(family, mondaysAndTuesdays(family, more))).toMatchObject({ reason })
    expect(await createStanding(family, mondaysAndTuesdays(family, more))).toMatchObject({ reason })
    expect(await standingOf(family)).toEqual([])
  })

  test('an access that waits is refused, with what it waits for', async () => {
    const family = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
    expect(await createStanding(family, mondaysAndTuesdays(family))).toMatchObject({ reason: 'NOT_ENTITLED' })
  })

  test('the same weekday stands once; the other days may be said apart; the same form sent twice makes one', async () => {
    const family = await aFamily()
    await stands(family)
    expect(await createStanding(family, mondaysAndTuesdays(family, { weekdays: [2, 4] }))).toMatchObject({
      reason: 'ALREADY_STANDING',
    })
    const requestId = '6c1f6c60-0000-4000-8000-000000000001'
    const one = await createStanding(family, mondaysAndTuesdays(family, { weekdays: [4] }), requestId)
    expect(await createStanding(family, mondaysAndTuesdays(family, { weekdays: [4] }), requestId)).toEqual(one)
    expect(await standingOf(family)).toHaveLength(2)
  })
})

describe('the days are booked in time', () => {
  test('two weeks before, from the wallet, in one order; run again, nothing more', async () => {
    const family = await aFamily()
    await stands(family)
    await run()
    await run()
    expect(await bookedDays(family.children[0])).toEqual(['2026-12-07 PAID', '2026-12-08 PAID', '2026-12-14 PAID'])
    expect(await balanceOf(family, commune.regieId)).toBe(5000 - 3 * 380)
    expect(await mailsOf('standing-missed', family.accountId)).toEqual([])
    clock.at('2026-12-01T08:30:00.000Z')
    await run()
    expect(await bookedDays(family.children[0])).toHaveLength(4)
  })

  test('where the règlement invoices the month, on its invoice', async () => {
    commune = await given.aCommune({ onInvoice: true })
    const family = await aFamily(0)
    await stands(family)
    await run()
    expect(await bookedDays(family.children[0])).toEqual([
      '2026-12-07 ON_INVOICE',
      '2026-12-08 ON_INVOICE',
      '2026-12-14 ON_INVOICE',
    ])
  })

  test('a month that must be ordered before the 20th of the one before is booked the day before', async () => {
    const until = { dayOfMonth: 20, month: -1, at: '24:00' }
    commune = await given.aCommune({ rules: { book: [{ until }], cancel: [{ until: dayBefore }] } })
    const family = await aFamily()
    await stands(family, { firstDay: '2027-01-04' })
    await run()
    expect(await bookedDays(family.children[0])).toEqual([])
    clock.at('2026-12-19T08:30:00.000Z')
    await run()
    expect((await bookedDays(family.children[0])).map((day) => day.slice(0, 7))).toEqual(
      Array.from({ length: 8 }, () => '2027-01'),
    )
  })

  test('a wallet that does not suffice pays the next days; the family is told once what is left, and it is booked when it tops up', async () => {
    const family = await aFamily(800)
    await stands(family)
    await run()
    await run()
    expect(await bookedDays(family.children[0])).toEqual(['2026-12-07 PAID', '2026-12-08 PAID'])
    const [shown] = await standingOf(family)
    expect(shown?.missed).toMatchObject([{ day: '2026-12-14', totalCents: 380, until: '2026-12-11T08:00:00.000Z' }])
    expect(await mailsOf('standing-missed', family.accountId)).toMatchObject([{ lackingCents: 380 }])
    await given.credit(family.accountId, commune.regieId, 1000)
    await run()
    expect(await bookedDays(family.children[0])).toHaveLength(3)
    expect((await standingOf(family))[0]?.missed).toEqual([])
  })

  test('a full day is told, and booked when a place frees', async () => {
    commune = await given.aCommune({ capacity: 1 })
    const [first, second] = [await aFamily(), await aFamily()]
    await stands(first, { weekdays: [1], lastDay: '2026-12-07' })
    await run()
    await stands(second, { weekdays: [1], lastDay: '2026-12-07' })
    await run()
    expect(await bookedDays(second.children[0])).toEqual([])
    expect((await standingOf(second))[0]?.missed).toMatchObject([{ day: '2026-12-07', totalCents: null }])
    expect(await mailsOf('standing-missed', second.accountId)).toHaveLength(1)
    await cancelBookings(first, await bookingIds(first, '2026-12-07'), 380)
    await run()
    expect(await bookedDays(second.children[0])).toEqual(['2026-12-07 PAID'])
    expect(await bookedDays(first.children[0])).toEqual([])
  })

  test('a day that the family cancelled is never booked again, also when its weekdays change', async () => {
    const family = await aFamily()
    const standing = await stands(family)
    await run()
    await cancelBookings(family, (await bookingIds(family, '2026-12-08')).slice(0, 1), 380)
    clock.at('2026-12-01T08:30:00.000Z')
    await changeStanding(family, standing, { weekdays: [1, 2, 4], firstDay: '2026-12-08' })
    await run()
    expect(await bookedDays(family.children[0])).toEqual([
      '2026-12-07 PAID',
      '2026-12-10 PAID',
      '2026-12-14 PAID',
      '2026-12-15 PAID',
    ])
    expect((await standingOf(family))[1]?.plan.days[0]).toMatchObject({ day: '2026-12-08', state: 'GIVEN_UP' })
  })

  test('a closed day is skipped, and booked when it opens again in time', async () => {
    const family = await aFamily()
    await close('2026-12-08')
    await stands(family)
    await run()
    expect(await bookedDays(family.children[0])).toEqual(['2026-12-07 PAID', '2026-12-14 PAID'])
    await town().owner.query('delete from closure where commune_id = $1', [commune.id])
    clock.at('2026-12-01T08:30:00.000Z')
    await run()
    expect(await bookedDays(family.children[0])).toEqual([
      '2026-12-07 PAID',
      '2026-12-08 PAID',
      '2026-12-14 PAID',
      '2026-12-15 PAID',
    ])
  })
})

describe('changed and stopped', () => {
  test('stopped from a day, nothing more is booked; the stop is taken back', async () => {
    const family = await aFamily()
    const standing = await stands(family)
    await run()
    const stopped = await stopStanding(family, standing, '2026-12-14')
    expect(stopped).toMatchObject({ standing: { lastDay: '2026-12-13', revision: 2 } })
    expect(await stopStanding(family, standing, '2026-12-14')).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    clock.at('2026-12-03T08:30:00.000Z')
    await run()
    expect(await bookedDays(family.children[0])).toHaveLength(3)
    await changeStanding(family, { id: standing.id, revision: 2 }, { weekdays: [1, 2], firstDay: '2026-12-07' })
    await bookFamilyStanding(town().db, family.accountId, clock.now())
    expect(await bookedDays(family.children[0])).toHaveLength(4)
  })

  test('stopped before it began, it is over, and another may stand', async () => {
    const family = await aFamily()
    const standing = await stands(family)
    await stopStanding(family, standing, '2026-12-07')
    await run()
    expect(await bookedDays(family.children[0])).toEqual([])
    expect(
      await changeStanding(family, { id: standing.id, revision: 2 }, { weekdays: [1], firstDay: '2026-12-07' }),
    ).toMatchObject({ reason: 'IS_OVER' })
    expect(await createStanding(family, mondaysAndTuesdays(family))).toMatchObject({ standing: { revision: 1 } })
  })

  test.each([
    [
      'an access that ends',
      `update service_access set status = 'REVOKED', reason = 'Départ', decided_at = now() where account_id = $1`,
      'L’accès au service a pris fin.',
    ],
    ['an account that is being closed', `update account set leaving_at = now() where id = $1`, 'Le compte se ferme.'],
    [
      'a person who leaves the family',
      `update filiation set removed_at = now() where account_id = $1`,
      'Cette personne ne fait plus partie de la famille.',
    ],
    [
      'a service that is no longer proposed',
      `update service set active = false where id = (select service_id from standing_booking where account_id = $1)`,
      'Ce service n’est plus proposé.',
    ],
  ])('%s: it ends too, nothing more is booked, and the family reads why', async (_, over, why) => {
    const family = await aFamily()
    const standing = await stands(family)
    await town().owner.query(over, [family.accountId])
    await endStanding(town().db, clock.now())
    await run()
    expect(await bookedDays(family.children[0])).toEqual([])
    expect((await standingOf(family))[0]?.standing.endedReason).toBe(why)
    const { rows } = await town().owner.query(
      `select 1 from outbox where payload ->> 'template' = 'standing-ended' and payload ->> 'standingId' = $1`,
      [standing.id],
    )
    expect(rows).toHaveLength(1)
  })
})

describe('who may', () => {
  test('another family is told that it does not exist', async () => {
    const [family, stranger] = [await aFamily(), await aFamily()]
    const standing = await stands(family)
    const stop = `mutation { stopStandingBooking(standingBookingId: "${standing.id}", revision: 1, from: "2026-12-08") { __typename } }`
    expect(await codeOf(stranger, stop)).toBe('NOT_FOUND')
    expect(
      await codeOf(stranger, `{ standingBookings(accountId: "${family.accountId}") { rows { missed { day } } } }`),
    ).toBe('NOT_FOUND')
    expect(await standingOf(stranger)).toEqual([])
  })

  test('an agent does it at the desk, and the audit keeps who', async () => {
    const family = await aFamily()
    const agent = await given.aStaffMember(commune, 'AGENT')
    const { standing } = await createStanding(agent, mondaysAndTuesdays(family, { accountId: family.accountId }))
    expect(standing).toMatchObject({ revision: 1 })
    expect(await standingOf(agent, family.accountId)).toHaveLength(1)
    const { rows } = await town().owner.query<{ action: string; actor_id: string }>(
      `select action, actor_id from audit_event where subject_id = $1`,
      [standing?.id],
    )
    expect(rows).toEqual([{ action: 'STANDING_BOOKING_CREATED', actor_id: agent.accountId }])
    const elsewhere = await given.aStaffMember(await given.aCommune(), 'AGENT')
    const read = `{ standingBookings(accountId: "${family.accountId}") { rows { missed { day } } } }`
    expect(await codeOf(elsewhere, read)).toBe('NOT_FOUND')
    expect(await ask<object>(agent, read)).toBeDefined()
  })
})
