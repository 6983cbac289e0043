import { afterEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import type { TestRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/**
 * « Réservation jusqu'au jeudi 9 h de la semaine précédente ; après, 1 € de plus jusqu'à la veille 8 h. Annulation sans frais jusqu'à la
 * veille 9 h ; après, jusqu'au jour même 10 h, la moitié reste due. Une absence justifiée n'est pas facturée. »
 */
const rules: TestRules = {
  book: [
    { until: { weekday: 'thu', week: -1, at: '09:00' } },
    { id: 'late', until: { back: 1, at: '08:00' }, outcome: 'acceptLate', modifiers: [{ add: 100, label: 'retard' }] },
  ],
  cancel: [
    { until: { back: 1, at: '09:00' } },
    { until: { at: '10:00' }, price: { fact: 'baseCents' }, modifiers: [{ percent: -50 }] },
  ],
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' }],
}

const DAY = '2026-12-08'
const BOUGHT = { ordinarily: '2026-11-25T10:00:00+01:00', 'with a surcharge': '2026-12-04T10:00:00+01:00' }
const PRICE = { ordinarily: 380, 'with a surcharge': 480 }
type Bought = keyof typeof BOUGHT

const IN_TIME = '2026-12-07T08:59:59+01:00'
const LATE = '2026-12-07T09:00:00+01:00'
const TOO_LATE = '2026-12-08T10:00:00+01:00'
const NOON = '2026-12-08T12:00:00+01:00'

afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** What happens to a paid meal, each in its own words; answers what it is told. */
interface Meal {
  commune: TestCommune
  family: TestFamily
  agent: Signed
  bookingId: string
}
type Step = (meal: Meal) => Promise<string>

const cancelled =
  (at: string): Step =>
  async ({ family, bookingId }) => {
    clock.at(at)
    const query = `query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { refundCents } }`
    const { quoteCancellation: quote } = await ask<{ quoteCancellation: { refundCents: number } }>(family, query, {
      ids: [bookingId],
    })
    const { reason, refundCents } = await cancelBookings(family, [bookingId], quote.refundCents)
    return reason ?? String(refundCents)
  }
const closed =
  (at: string): Step =>
  async ({ agent, commune }) => {
    clock.at(at)
    const input = {
      communeId: commune.id,
      firstDay: DAY,
      lastDay: DAY,
      reason: 'Grève',
      shortReason: 'Grève',
      cancelBookings: true,
    }
    const query = `mutation ($input: ClosureInput!) { addClosure(input: $input) { ... on Closure { shortReason } ... on CalendarRefused { message } } }`
    return JSON.stringify((await ask<{ addClosure: object }>(agent, query, { input })).addClosure)
  }
const marked =
  (status: string | null): Step =>
  async ({ agent, commune, family }) => {
    clock.at(NOON)
    const query = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "${DAY}", marks: $marks) { __typename } }`
    const marks = [{ beneficiaryId: family.children[0], status }]
    return (await ask<{ recordAttendance: { __typename: string } }>(agent, query, { s: commune.serviceId, marks }))
      .recordAttendance.__typename
  }

const inTime = cancelled(IN_TIME)
const late = cancelled(LATE)
const tooLate = cancelled(TOO_LATE)
const [justified, absent, present] = [marked('ABSENT_JUSTIFIED'), marked('ABSENT'), marked('PRESENT')]

/** What came back in the end, of a meal at 3,80 € and of the same with 1 € of surcharge. */
const TABLE: [what: string, steps: Step[], ordinarily: number, surcharged: number][] = [
  ['cancelled in time', [inTime], 380, 480],
  ['cancelled late', [late], 190, 240],
  ['cancelled too late', [tooLate], 0, 0],
  ['closed by the commune before the limit', [closed(IN_TIME)], 380, 480],
  ['closed by the commune after the limit', [closed(LATE)], 380, 480],
  ['closed by the commune on the day itself', [closed(TOO_LATE)], 380, 480],
  ['absent', [absent], 0, 0],
  ['absent with a good reason', [justified], 380, 480],
  ['served', [present], 0, 0],

  ['cancelled in time, twice', [inTime, inTime], 380, 480],
  ['cancelled in time, then late', [inTime, late], 380, 480],
  ['cancelled late, twice', [late, late], 190, 240],
  ['cancelled in time, then closed', [inTime, closed(LATE)], 380, 480],
  ['cancelled late, then closed', [late, closed(TOO_LATE)], 190, 240],
  ['closed, then cancelled in time', [closed('2026-12-05T10:00:00+01:00'), inTime], 380, 480],
  ['closed, then cancelled late', [closed(IN_TIME), late], 380, 480],
  ['closed twice', [closed(IN_TIME), closed(LATE)], 380, 480],
  ['too late, then closed', [tooLate, closed(TOO_LATE)], 380, 480],

  ['absent, then with a good reason after all', [absent, justified], 380, 480],
  ['with a good reason, then without', [justified, absent], 0, 0],
  ['with a good reason, then without, then with', [justified, absent, justified], 380, 480],
  ['with a good reason, then served after all', [justified, present], 0, 0],
  ['with a good reason, then not marked', [justified, marked(null)], 0, 0],
  ['with a good reason, then cancelled', [justified, tooLate], 380, 480],
  ['absent, then cancelled', [absent, tooLate], 0, 0],
  ['with a good reason, then closed', [justified, closed(NOON)], 380, 480],
  ['cancelled too late, then absent with a good reason', [tooLate, justified], 380, 480],
]

describe.each(Object.keys(BOUGHT) as Bought[])('of a meal bought %s', (bought) => {
  test.each(TABLE)('%s', async (_what, steps, ordinarily, surcharged) => {
    const [priceCents, backCents] = [PRICE[bought], bought === 'ordinarily' ? ordinarily : surcharged]
    clock.at(BOUGHT[bought])
    const commune = await given.aCommune({ rules })
    const family = await given.aFamily({ in: commune, creditCents: 1_000 })
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }]
    const { order, message } = await placeOrder(family, { lines, expectedTotalCents: priceCents })
    expect([message, order?.totalCents]).toEqual([undefined, priceCents])
    const meal = {
      commune,
      family,
      agent: await given.aStaffMember(commune, 'COMMUNE_ADMIN'),
      bookingId: order?.bookings[0]?.id ?? '',
    }
    const told: string[] = []
    for (const step of steps) told.push(await step(meal))

    expect({ told, balance: await balanceOf(family, commune.regieId) }).toEqual({
      told,
      balance: 1_000 - priceCents + backCents,
    })
    const { ADVANCE = 0, WALLET = 0, CARD_CLEARING } = await accountsOf(commune.regieId)
    expect({ ADVANCE, WALLET, CARD_CLEARING }).toEqual({
      ADVANCE: priceCents - backCents,
      WALLET: 1_000 - priceCents + backCents,
      CARD_CLEARING: -1_000,
    })
    const { order: read } = await ask<{ order: object }>(
      family,
      'query ($id: UUID!) { order(id: $id) { totalCents refundedCents bookings { priceCents refundedCents } } }',
      { id: order?.id },
    )
    expect(read).toEqual({
      totalCents: priceCents,
      refundedCents: backCents,
      bookings: [{ priceCents, refundedCents: backCents }],
    })
  })
})
