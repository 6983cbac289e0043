import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { draftOf } from '../../support/invoices.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « À partir de la troisième absence injustifiée, une pénalité de 5 € par enfant et par jour. » */
const counters: Policy['counters'] = {
  before: { label: 'absences injustifiées', counts: 'absence', when: { justified: false } },
}
const rules = {
  ...usualRules,
  absence: [
    { when: { justified: true }, outcome: 'doNotCharge' as const },
    {
      when: { before: { min: 2 } },
      modifiers: [{ add: 500, label: 'pénalité', part: 'penalty' as const, per: 'childDay' as const }],
    },
  ],
}
const DAYS = ['2026-12-03', '2026-12-04', '2026-12-07']
const [, , DAY = ''] = DAYS
const RECORD = `mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $d, marks: $marks) {
  __typename ... on AttendanceSheet { rows { status absenceCharge { amountCents state } } } ... on AttendanceRefused { reason } } }`
const SEEN = `{ family { dueOrders { totalCents } bookings(from: "${DAY}", to: "${DAY}") { status byAbsence priceCents explanation can { cancel { allowed } } } } }`

interface Sheet {
  recordAttendance: {
    __typename: string
    reason?: string
    rows: { status: string; absenceCharge: { amountCents: number; state: string } | null }[]
  }
}
interface Seen {
  family: {
    dueOrders: { totalCents: number }[]
    bookings: { status: string; byAbsence: boolean; priceCents: number }[]
  }
}

let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules, policy: { counters } })
  agent = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function mark(
  family: TestFamily,
  day: string,
  status: string | null,
  who = agent,
  serviceId = commune.serviceId,
) {
  clock.at(`${day}T12:30:00+01:00`)
  const marks = [{ beneficiaryId: family.children[0], status }]
  return (await ask<Sheet>(who, RECORD, { s: serviceId, d: day, marks })).recordAttendance
}
/** Booked three days, and away the first two. */
async function absentTwice(creditCents: number, serviceId = commune.serviceId, cents = 380): Promise<TestFamily> {
  const family = await given.aFamily({ in: commune, creditCents })
  await booked(family, serviceId, cents)
  for (const day of DAYS.slice(0, 2))
    for (const { absenceCharge } of (await mark(family, day, 'ABSENT', agent, serviceId)).rows)
      expect(absenceCharge).toBeNull()
  return family
}
async function booked(family: TestFamily, serviceId: string, cents: number) {
  clock.at('2026-11-25T12:00:00+01:00')
  const lines = [{ serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }]
  await placeOrder(family, { lines, expectedTotalCents: 3 * cents })
}
const seen = async (family: TestFamily) => (await ask<Seen>(family, SEEN)).family

test('the third absence costs a penalty beside the meal: the wallet pays it, and the family reads why', async () => {
  const family = await absentTwice(2000)
  expect((await mark(family, DAY, 'ABSENT')).rows).toEqual([
    { status: 'ABSENT', absenceCharge: { amountCents: 500, state: 'PAID' } },
  ])
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 3 * 380 - 500)
  expect((await seen(family)).bookings.filter(({ byAbsence }) => byAbsence)).toEqual([
    {
      status: 'BOOKED',
      byAbsence: true,
      priceCents: 500,
      explanation: 'Pénalité : 5,00\u00a0€',
      can: { cancel: { allowed: false } },
    },
  ])
  const { rows } = await town().owner.query<{ payload: object }>(
    `select payload from outbox where payload ->> 'template' = 'absence-charged'`,
  )
  expect(rows).toMatchObject([{ payload: { explanation: 'Pénalité : 5,00\u00a0€' } }])
})

test('what the wallet cannot pay is due; marked again it is asked once, and an absence that is none after all is owed no more', async () => {
  const [rich, poor] = [await absentTwice(2000), await absentTwice(1140)]
  for (const [family, state, before] of [
    [rich, 'PAID', 860],
    [poor, 'DUE', 0],
  ] as const) {
    const charged = async () => (await seen(family)).bookings.filter((b) => b.byAbsence && b.status === 'BOOKED').length
    const { rows } = await mark(family, DAY, 'ABSENT')
    expect(rows.filter(({ status }) => status === 'ABSENT')).toEqual([
      { status: 'ABSENT', absenceCharge: { amountCents: 500, state } },
    ])
    await mark(family, DAY, 'ABSENT')
    expect(await charged()).toBe(1)
    await mark(family, DAY, 'PRESENT')
    expect([await charged(), await balanceOf(family, commune.regieId)]).toEqual([0, before])
    expect((await seen(family)).dueOrders).toEqual([])
    await mark(family, DAY, 'ABSENT')
    // justified: the meal comes back as well
    await mark(family, DAY, 'ABSENT_JUSTIFIED')
    expect([await charged(), await balanceOf(family, commune.regieId)]).toEqual([0, before + 380])
  }
})

test('one penalty a child and day, whichever of its services bears it', async () => {
  const care = await given.anEveningCare(commune, 250, rules, { counters })
  const family = await absentTwice(5000)
  await booked(family, care, 250)
  for (const day of DAYS.slice(0, 2)) await mark(family, day, 'ABSENT', agent, care)
  expect((await mark(family, DAY, 'ABSENT', agent, care)).rows).toMatchObject([{ absenceCharge: { amountCents: 500 } }])
  expect((await mark(family, DAY, 'ABSENT')).rows).toMatchObject([{ absenceCharge: null }])
})

test('ten tablets at once charge it once', async () => {
  const family = await absentTwice(5000)
  await Promise.all(Array.from({ length: 10 }, () => mark(family, DAY, 'ABSENT')))
  expect(await balanceOf(family, commune.regieId)).toBe(5000 - 3 * 380 - 500)
})

test('nobody takes back what the absence of their own child costs', async () => {
  const family = await absentTwice(2000)
  await mark(family, DAY, 'ABSENT')
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
    family.accountId,
    commune.id,
  ])
  expect(await mark(family, DAY, 'PRESENT', family)).toMatchObject({ reason: 'OWN_FAMILY' })
})

test('where meals are invoiced, so is what an absence costs', async () => {
  commune = await given.aCommune({ rules, policy: { counters }, onInvoice: true })
  agent = await given.aStaffMember(commune, 'CANTEEN')
  const family = await given.aFamily({ in: commune })
  clock.at('2026-11-25T12:00:00+01:00')
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }]
  await placeOrder(family, { lines, expectedTotalCents: 3 * 380, payment: 'INVOICE' })
  for (const day of DAYS) await mark(family, day, 'ABSENT')
  expect((await mark(family, DAY, 'ABSENT')).rows).toMatchObject([
    { absenceCharge: { amountCents: 500, state: 'ON_INVOICE' } },
  ])
})

describe('what the absence of a day costs falls with its booking', () => {
  const CLOSE = `mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }`
  const IMPACT = `query ($c: UUID!) { closureImpact(communeId: $c, firstDay: "${DAY}", lastDay: "${DAY}") { bookings refundCents } }`
  const END = `mutation ($id: UUID!, $bookings: LaterBookings!) { endAccess(accessId: $id, from: "${DAY}", reason: "Un départ.", bookings: $bookings) {
    ... on AccessEnded { effect { kept cancelled refundCents } } } }`
  const PREVIEW = `query ($id: UUID!) { accessEndPreview(accessId: $id, from: "${DAY}") { bookings refundCents } }`
  const closure = () => ({
    communeId: commune.id,
    ...{ firstDay: DAY, lastDay: DAY, reason: 'Grève', shortReason: 'Grève', cancelBookings: true },
  })
  const left = async (family: TestFamily) => {
    const { dueOrders, bookings } = await seen(family)
    return [dueOrders.length, bookings.filter(({ status }) => status === 'BOOKED').length]
  }
  const accessOf = async (family: TestFamily) =>
    (
      await town().owner.query<{ id: string }>('select id from service_access where account_id = $1', [
        family.accountId,
      ])
    ).rows[0]?.id

  test('the day is closed after it was marked: what was paid comes back, what is due is due no more', async () => {
    const [rich, poor] = [await absentTwice(2000), await absentTwice(1140)]
    for (const family of [rich, poor]) await mark(family, DAY, 'ABSENT')
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    // two meals, and the penalty that was paid
    const back = { bookings: 2, refundCents: 2 * 380 + 500 }
    expect((await ask<{ closureImpact: object }>(admin, IMPACT, { c: commune.id })).closureImpact).toEqual(back)
    expect(await ask(admin, CLOSE, { input: closure() })).toEqual({ addClosure: { __typename: 'Closure' } })
    expect([await left(rich), await left(poor)]).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(await balanceOf(rich, commune.regieId)).toBe(2000 - 2 * 380)
    expect(await balanceOf(poor, commune.regieId)).toBe(380)
    const { rows } = await town().owner.query<{ payload: object }>(
      `select payload from outbox where payload ->> 'template' = 'closure-cancelled' and payload ->> 'accountId' = $1`,
      [rich.accountId],
    )
    expect(rows).toMatchObject([{ payload: { refundCents: 880 } }])
  })

  test('the access ends that day: it goes with the meal that is cancelled, and stays with the one that is kept', async () => {
    const agency = await given.aStaffMember(commune, 'AGENT')
    for (const [bookings, effect, balance] of [
      ['CANCEL', { kept: 0, cancelled: 1, refundCents: 880 }, 2000 - 2 * 380],
      ['KEEP', { kept: 1, cancelled: 0, refundCents: 0 }, 2000 - 3 * 380 - 500],
    ] as const) {
      const family = await absentTwice(2000)
      await mark(family, DAY, 'ABSENT')
      const id = await accessOf(family)
      expect(await ask(agency, PREVIEW, { id })).toEqual({ accessEndPreview: { bookings: 1, refundCents: 880 } })
      expect(await ask(agency, END, { id, bookings })).toEqual({ endAccess: { effect } })
      expect(await balanceOf(family, commune.regieId)).toBe(balance)
    }
  })

  test('the meal is cancelled after all at the desk: what comes back is said with it', async () => {
    const late = {
      ...rules,
      cancel: [
        ...rules.cancel,
        { channel: 'staff' as const, until: { back: 0, unit: 'calendar' as const, at: '24:00' } },
      ],
    }
    commune = await given.aCommune({ rules: late, policy: { counters } })
    agent = await given.aStaffMember(commune, 'CANTEEN')
    const family = await absentTwice(2000)
    await mark(family, DAY, 'ABSENT')
    const desk = await given.aStaffMember(commune, 'AGENT')
    const { rows } = await town().owner.query<{ id: string }>(
      `select id from booking where account_id = $1 and day = $2 and not unbooked`,
      [family.accountId, DAY],
    )
    const ids = rows.map(({ id }) => id)
    const asked = 'query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { refundCents sentence } }'
    expect(await ask(desk, asked, { ids })).toEqual({
      quoteCancellation: { refundCents: 880, sentence: '8,80\u00a0€ sur son porte-monnaie' },
    })
    expect(await cancelBookings(desk, ids, 880)).toMatchObject({ refundCents: 880 })
    expect([await left(family), await balanceOf(family, commune.regieId)]).toEqual([[0, 0], 2000 - 2 * 380])
  })

  test('what is on an invoice is not invoiced any more', async () => {
    commune = await given.aCommune({ rules, policy: { counters }, onInvoice: true })
    agent = await given.aStaffMember(commune, 'CANTEEN')
    const family = await given.aFamily({ in: commune })
    clock.at('2026-11-25T12:00:00+01:00')
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }]
    await placeOrder(family, { lines, expectedTotalCents: 3 * 380, payment: 'INVOICE' })
    for (const day of DAYS) await mark(family, day, 'ABSENT')
    const left = async () =>
      (await draftOf(await given.aStaffMember(commune, 'REGISSEUR'), commune.regieId, '2026-12')).totalCents
    clock.at('2027-01-04T10:00:00+01:00')
    expect(await left()).toBe(3 * 380 + 500)
    await ask(await given.aStaffMember(commune, 'COMMUNE_ADMIN'), CLOSE, { input: closure() })
    expect(await left()).toBe(2 * 380)
  })
})
