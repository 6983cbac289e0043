import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Path } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cancelBookings, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { publishCalendar } from '../../support/school-year.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Hors délai, 1,00 € de plus sur les deux premiers repas du mois seulement » (Lons-le-Saunier), « 2,00 € de frais par commande ». */
beforeEach(publishCalendar)
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const cancel: Path[] = [{ until: { back: 1, at: '09:00' } }]
const late: Path[] = [
  { until: { dayOfMonth: 20, month: -1 } },
  {
    id: 'late',
    until: { at: '09:00' },
    outcome: 'acceptLate',
    modifiers: [{ add: 100, label: 'hors délai', per: 'month', firstOnly: 2 }],
  },
]
let commune: TestCommune
let family: TestFamily
async function aFamily(book: Path[], onInvoice = false, absence?: Path[], cancelling = cancel): Promise<void> {
  clock.at('2026-11-23T10:00:00+01:00')
  commune = await given.aCommune({ rules: { book, cancel: cancelling, ...(absence && { absence }) }, onInvoice })
  family = await given.aFamily({ in: commune, children: 2, creditCents: 100_000 })
}
const lines = (days: string[], child = 0) => [
  { serviceId: commune.serviceId, beneficiaryId: family.children[child] ?? '', days },
]
async function ordered(asked: ReturnType<typeof lines>, payment: 'WALLET' | 'INVOICE' = 'WALLET') {
  const { totalCents } = await quote(family, asked)
  const { order } = await placeOrder(family, { lines: asked, expectedTotalCents: totalCents, payment })
  if (!order) throw new Error('it was not ordered')
  return { cents: order.totalCents, bookings: order.bookings }
}
interface DaysQuoted {
  quoteOrder: { regies: { lines: { days: { day: string; surchargeCents: number }[]; provisional: string[] }[] }[] }
}
async function quoted(asked: ReturnType<typeof lines>) {
  const { quoteOrder } = await ask<DaysQuoted>(
    family,
    'query ($input: QuoteInput!) { quoteOrder(input: $input) { regies { lines { days { day surchargeCents } provisional } } } }',
    { input: { lines: asked } },
  )
  return quoteOrder.regies.flatMap((regie) => regie.lines)
}
const surcharges = async (asked: ReturnType<typeof lines>) =>
  (await quoted(asked)).flatMap(({ days }) => days.map(({ surchargeCents }) => surchargeCents))

describe('on the first two meals of a month', () => {
  test('a basket bears it twice a child and month, on its first days, and says so', async () => {
    await aFamily(late)
    const days = ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']
    expect(await surcharges(lines(days))).toEqual([100, 100, 0, 100])
    expect(
      (await quoted(lines(days))).flatMap(({ provisional }) =>
        provisional.map((said) => said.replaceAll('\u00a0', ' ')),
      ),
    ).toEqual(['Dont 1,00 € hors délai, au plus 2 fois par enfant et par mois'])
    const both = [...lines(days), ...lines(['2026-11-26'], 1)]
    expect((await quote(family, both)).totalCents).toBe(5 * 380 + 400)
    expect((await ordered(both)).cents).toBe(5 * 380 + 400)
  })
  test('what was booked before bears it: the next order owes what is left of it', async () => {
    await aFamily(late)
    await ordered(lines(['2026-11-30']))
    expect(await surcharges(lines(['2026-11-26', '2026-11-27']))).toEqual([100, 0])
    await ordered(lines(['2026-11-26', '2026-11-27']))
    expect(await surcharges(lines(['2026-11-24']))).toEqual([0])
  })
  test('a meal that is cancelled gives back what it paid, and bears it no more', async () => {
    await aFamily(late)
    const { bookings } = await ordered(lines(['2026-11-26', '2026-11-27']))
    const first = bookings.find(({ day }) => day === '2026-11-26')
    expect(await cancelBookings(family, [first?.id ?? ''], 480)).toMatchObject({ refundCents: 480 })
    expect(await surcharges(lines(['2026-11-30']))).toEqual([100])
  })
  test('so does a meal that is missed and gives back all that it paid', async () => {
    await aFamily(late, false, [{ when: { justified: true }, outcome: 'credit' }])
    await ordered(lines(['2026-11-24', '2026-11-26']))
    const canteen = await given.aStaffMember(commune, 'CANTEEN')
    clock.at('2026-11-24T13:00:00+01:00')
    const marks = [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }]
    await ask(
      canteen,
      'mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $d, marks: $marks) { __typename } }',
      { s: commune.serviceId, d: '2026-11-24', marks },
    )
    expect(await surcharges(lines(['2026-11-27', '2026-11-30']))).toEqual([100, 0])
  })
  test('a meal of which a part stays due bears it still', async () => {
    await aFamily(late, false, undefined, [{ until: { at: '09:00' }, modifiers: [{ add: 100 }] }])
    const { bookings } = await ordered(lines(['2026-11-26', '2026-11-27']))
    const first = bookings.find(({ day }) => day === '2026-11-26')
    expect(await cancelBookings(family, [first?.id ?? ''], 380)).toMatchObject({ refundCents: 380 })
    expect(await surcharges(lines(['2026-11-30']))).toEqual([0])
  })
  test('two orders at the same instant never bear it three times, nor once', async () => {
    await aFamily(late)
    const asked = [lines(['2026-11-26', '2026-11-27']), lines(['2026-11-30'])]
    const answers = await Promise.all(
      asked.map((one, i) =>
        placeOrder(family, { lines: one, expectedTotalCents: one[0]!.days.length * 480, payment: 'WALLET' }).then(
          (a) => [i, a] as const,
        ),
      ),
    )
    const kept = answers.filter(([, { order }]) => order)
    // who comes second is told that the price is another one
    expect(answers.map(([, a]) => a.order?.status ?? a.reason).sort()).toEqual(['PAID', 'PRICE_CHANGED'].sort())
    const [[which] = [0]] = kept
    expect(await surcharges(asked[1 - which] ?? [])).toEqual(which === 0 ? [0] : [100, 0])
  })
  test('two parents of a child at the same instant bear it once between them', async () => {
    await aFamily(late)
    const second = await given.aFamily({ children: 1 })
    await given.credit(second.accountId, commune.regieId, 10_000)
    await town().owner.query('update filiation set beneficiary_id = $2 where account_id = $1', [
      second.accountId,
      family.children[0],
    ])
    await town().owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at)
       select commune_id, $1, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at from service_access
       where account_id = $2 and beneficiary_id = $3`,
      [second.accountId, family.accountId, family.children[0]],
    )
    // both parents read both days at 4,80 € each: of four late meals of the month, two bear it
    const asked = [lines(['2026-11-26', '2026-11-27']), lines(['2026-11-24', '2026-11-30'])]
    const answers = await Promise.all(
      [family, second].map((who, i) => placeOrder(who, { lines: asked[i] ?? [], expectedTotalCents: 960 })),
    )
    expect(answers.map(({ order, reason }) => order?.status ?? reason).sort()).toEqual(['PAID', 'PRICE_CHANGED'])
    const { rows } = await town().owner.query<{ borne: number }>(
      `select count(*)::int as borne from booking where beneficiary_id = $1 and once is not null and status = 'BOOKED'`,
      [family.children[0]],
    )
    expect(rows).toEqual([{ borne: 2 }])
  })
  test('on the invoice of the month as in the order', async () => {
    await aFamily(late, true)
    expect((await ordered(lines(['2026-11-26', '2026-11-27', '2026-11-30']), 'INVOICE')).cents).toBe(3 * 380 + 200)
  })
  test('a quote asks one statement more where it may be due, an order too', async () => {
    await aFamily(late)
    const asked = lines(['2026-11-26'])
    const once = await countStatements(() => quote(family, asked))
    const other = family
    await aFamily([{ until: { at: '09:00' } }])
    const plain = await countStatements(() => quote(family, lines(['2026-11-26'])))
    expect(once.statements.length - plain.statements.length).toBe(1)
    expect(other).not.toBe(family)
  })
})

test('« 2,00 € de frais par commande » is due once an order, by its first day', async () => {
  await aFamily([{ until: { at: '09:00' }, modifiers: [{ add: 200, label: 'frais', per: 'order' }] }])
  expect((await ordered([...lines(['2026-11-26', '2026-11-27']), ...lines(['2026-11-26'], 1)])).cents).toBe(
    3 * 380 + 200,
  )
  expect((await ordered(lines(['2026-11-30']))).cents).toBe(380 + 200)
})
test('« 2,00 € par famille et par jour » is due once a day, whoever eats', async () => {
  await aFamily([{ until: { at: '09:00' }, modifiers: [{ add: 200, label: 'accueil', per: 'familyDay' }] }])
  await ordered(lines(['2026-11-26']))
  expect((await ordered(lines(['2026-11-26', '2026-11-27'], 1))).cents).toBe(2 * 380 + 200)
})

test('each day to which a meal may be moved says its own price, and is moved at it', async () => {
  await aFamily([{ until: { at: '09:00' }, modifiers: [{ add: 200, label: 'accueil', per: 'month', firstOnly: 1 }] }])
  const { bookings } = await ordered(lines(['2026-11-30']))
  const bookingId = bookings[0]?.id ?? ''
  const { changeChoices } = await ask<{ changeChoices: { days: { differenceCents: number }[] } }>(
    family,
    'query ($id: UUID!, $from: Day!, $to: Day!) { changeChoices(bookingId: $id, from: $from, to: $to) { days { differenceCents } } }',
    { id: bookingId, from: '2026-11-26', to: '2026-11-27' },
  )
  expect(changeChoices.days).toEqual([{ differenceCents: 0 }, { differenceCents: 0 }])
  const input = { requestId: randomUUID(), bookingId, day: '2026-11-27', expectedDifferenceCents: 0 }
  expect(
    await ask(family, 'mutation ($input: ChangeBookingInput!) { changeBooking(input: $input) { __typename } }', {
      input,
    }),
  ).toEqual({ changeBooking: { __typename: 'BookingChanged' } })
})
