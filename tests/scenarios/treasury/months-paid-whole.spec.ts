import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chargeMonths } from '../../../server/src/modules/bookings/index.js'
import type { Path } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { draftOf, invoicesOf, issue } from '../../support/invoices.js'
import { cancelBookings, cellsOn, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** « Forfait de 56 € pour 4 jours, 42 € sinon, de septembre à juin ; une absence justifiée est déduite, 3,20 € par repas. » */
const SCHOOL_MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06']
const month: Path[] = [
  { when: { plan: 'monthly', schoolMonth: SCHOOL_MONTHS, daysPerWeek: { min: 4 } }, price: 5600 },
  { when: { plan: 'monthly', schoolMonth: SCHOOL_MONTHS }, price: 4200 },
]
const rules = {
  ...usualRules,
  month,
  absence: [{ when: { justified: true }, outcome: 'credit' as const, settlement: 'nextInvoice' as const }],
  attend_unreserved: [{ modifiers: [{ add: 200, label: 'non inscrit' }] }],
}
const price = { first: [{ when: { plan: 'monthly' }, price: 320 }, { price: 400 }] }

let commune: TestCommune
let admin: Signed
let agent: Signed
let regisseur: Signed
let canteen: Signed
let family: TestFamily
let fields: Record<string, string>
beforeEach(async () => {
  await publishCalendar()
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, price, kept: ['plan', 'daysPerWeek'], onInvoice: true })
  ;[admin, agent] = [await given.aStaffMember(commune, 'COMMUNE_ADMIN'), await given.aStaffMember(commune)]
  ;[regisseur, canteen] = [await given.aStaffMember(commune, 'REGISSEUR'), await given.aStaffMember(commune, 'CANTEEN')]
  family = await given.aFamily({ in: commune })
  fields = {
    plan: await field('plan', 'Formule', 'CHOICE', [
      { value: 'monthly', label: 'Au forfait' },
      { value: 'occasional', label: 'Au repas' },
    ]),
    daysPerWeek: await field('daysPerWeek', 'Jours par semaine', 'NUMBER', []),
  }
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function field(name: string, label: string, type: string, choices: object[]): Promise<string> {
  const input = { requestId: randomUUID(), communeId: commune.id, name, label, type, choices }
  const made = await ask<{ createCustomField: { id: string } }>(
    admin,
    'mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { ... on CustomFieldSetup { id } ... on CustomFieldRefused { message } } }',
    { input: { ...input, scope: 'BENEFICIARY', source: 'STAFF', position: 0 } },
  )
  return made.createCustomField.id
}
/** The office writes it in the file of the child, from a day on. */
async function write(who: TestFamily, name: string, value: string, validFrom: string, child = 0) {
  const { giveCustomValue } = await ask<{ giveCustomValue: { __typename: string } }>(
    agent,
    'mutation ($input: CustomValueInput!) { giveCustomValue(input: $input) { __typename ... on CustomValueRefused { message } } }',
    {
      input: { accountId: who.accountId, fieldId: fields[name], beneficiaryId: who.children[child], value, validFrom },
    },
  )
  expect(giveCustomValue).toMatchObject({ __typename: 'CustomValue' })
}
const onPlan = async (who = family, from = '2026-12-01', child = 0, days = '4') => {
  await write(who, 'daysPerWeek', days, from, child)
  await write(who, 'plan', 'monthly', from, child)
}
const lines = (days: string[], who = family, child = 0) => [
  { serviceId: commune.serviceId, beneficiaryId: who.children[child] ?? '', days },
]
const book = (days: string[], expectedTotalCents = 0, who = family, child = 0) =>
  placeOrder(who, { lines: lines(days, who, child), expectedTotalCents, payment: 'INVOICE' })
const nightly = () => chargeMonths(town().db, clock.now())
async function mark(day: string, status: string | null, at = `${day}T13:00:00+01:00`, who = family) {
  const now = clock.now()
  clock.at(at)
  const { recordAttendance } = await ask<{ recordAttendance: { __typename: string } }>(
    canteen,
    `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) { __typename } }`,
    { s: commune.serviceId, day, marks: [{ beneficiaryId: who.children[0], status }] },
  )
  expect(recordAttendance.__typename).toBe('AttendanceSheet')
  clock.at(now.toISOString())
}
const january = () => clock.at('2027-01-04T10:00:00+01:00')
const linesOf = async (who = family) =>
  (await invoicesOf(who)).map((v) => [v.totalCents, ...v.lines.map((l) => [l.nature, l.totalCents, l.days.join(' ')])])
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const DECEMBER = ['2026-12-01', '2026-12-03', '2026-12-08']

describe('a family at the flat rate', () => {
  test('is told the month before it books; its meals cost nothing by themselves; its invoice has the month and one justified absence', async () => {
    await onPlan()
    const [asked] = (await quote(family, lines(DECEMBER))).regies
    expect(asked).toMatchObject({
      totalCents: 0,
      missingCents: 0,
      onInvoice: 'À régler sur la facture de décembre 2026',
    })
    expect(asked?.months.map(plain)).toEqual([
      'Forfait de décembre 2026 pour Louane (Cantine) : 56,00 €, sur la facture du mois, d’après son dossier au premier jour du mois. Toutes ses réservations du mois y sont comprises.',
    ])
    expect(asked?.lines).toMatchObject([{ included: true, unitPriceCents: 0, quantity: 3 }])
    expect(await cellsOn(family, '2026-12-01')).toMatchObject([{ state: 'FREE', priceCents: 0, included: true }])
    expect(await book(DECEMBER)).toMatchObject({ order: { status: 'ON_INVOICE', totalCents: 0 } })
    expect((await quote(family, lines(['2026-12-10']))).regies[0]?.months).toEqual([])
    expect(await book(['2026-12-10'])).toMatchObject({ order: { totalCents: 0 } })
    await mark('2026-12-01', 'PRESENT')
    await mark('2026-12-03', 'ABSENT')
    await mark('2026-12-08', 'ABSENT_JUSTIFIED')
    await mark('2026-12-10', 'PRESENT')
    january()
    await nightly()
    expect(await draftOf(regisseur, commune.regieId, '2026-12')).toMatchObject({
      ...{ invoices: 1, creditNotes: 0, totalCents: 5280, unsettled: [] },
      families: { edges: [{ node: { months: 1, meals: 0, corrections: 0, totalCents: 5280 } }] },
    })
    expect(await issue(regisseur, commune.regieId, '2026-12', { evenIfUnsettled: false })).toMatchObject({
      totalCents: 5280,
    })
    expect(await linesOf()).toEqual([[5280, ['MONTH', 5600, '2026-12-01'], ['DEDUCTED', -320, '2026-12-08']]])
  })

  test('owes the month although it booked nothing, once, whoever runs when', async () => {
    await onPlan()
    clock.at('2026-12-01T03:15:00+01:00')
    await Promise.all([nightly(), nightly()])
    await nightly()
    clock.at('2026-12-20T03:15:00+01:00')
    await nightly()
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf()).toEqual([[5600, ['MONTH', 5600, '2026-12-01']]])
  })

  test('pays what is beside the month beside it: who comes without a booking, who orders late', async () => {
    await onPlan()
    await book(['2026-12-08'])
    clock.at('2026-12-10T12:00:00+01:00')
    await ask(
      canteen,
      'mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "2026-12-10", beneficiaryId: $b) { __typename } }',
      { s: commune.serviceId, b: family.children[0] },
    )
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf()).toEqual([[6120, ['MONTH', 5600, '2026-12-01'], ['UNBOOKED', 520, '2026-12-10']]])
  })

  test('cancels without changing the month, and reads it before', async () => {
    await onPlan()
    const { order } = await book(DECEMBER)
    const id = order?.bookings[0]?.id ?? ''
    const { quoteCancellation } = await ask<{ quoteCancellation: { sentence: string; refundCents: number } }>(
      family,
      'query ($ids: [UUID!]!) { quoteCancellation(bookingIds: $ids) { sentence refundCents } }',
      { ids: [id] },
    )
    expect(quoteCancellation).toEqual({ sentence: 'le forfait du mois ne change pas', refundCents: 0 })
    expect(await cancelBookings(family, [id], 0)).toMatchObject({ __typename: 'BookingsCancelled' })
    january()
    await nightly()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf()).toEqual([[5600, ['MONTH', 5600, '2026-12-01']]])
  })

  test('is never owed anything by a month: absences take off what is left of it', async () => {
    await write(family, 'plan', 'monthly', '2026-12-01')
    const cheap = policyOf({ ...rules, month: [{ price: 500 }] }, {}, price, ['plan'], { mode: 'invoice' })
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2026-12-01', now(), $2)`,
      [commune.serviceId, JSON.stringify(cheap)],
    )
    await book(DECEMBER)
    for (const day of DECEMBER) await mark(day, 'ABSENT_JUSTIFIED')
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf()).toEqual([
      [0, ['MONTH', 500, '2026-12-01'], ['DEDUCTED', -320, '2026-12-01'], ['DEDUCTED', -180, '2026-12-03']],
    ])
  })

  test('that justifies an absence once the month is issued has a correction on the next invoice; taken back, it is asked again', async () => {
    await onPlan()
    await book(DECEMBER)
    for (const day of DECEMBER) await mark(day, 'PRESENT')
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    await mark('2026-12-03', 'ABSENT_JUSTIFIED', '2027-01-05T10:00:00+01:00')
    clock.at('2027-02-02T10:00:00+01:00')
    await nightly()
    await issue(regisseur, commune.regieId, '2027-01')
    expect((await linesOf())[0]).toEqual([5280, ['MONTH', 5600, '2027-01-01'], ['CORRECTION', -320, '2026-12-03']])
    await mark('2026-12-03', 'PRESENT', '2027-02-03T10:00:00+01:00')
    clock.at('2027-03-02T10:00:00+01:00')
    await nightly()
    await issue(regisseur, commune.regieId, '2027-02')
    expect((await linesOf())[0]).toEqual([5920, ['MONTH', 5600, '2027-02-01'], ['CORRECTION', 320, '2026-12-03']])
  })

  test('whose day the commune closes pays one meal less; opened again, the month is whole again', async () => {
    await onPlan()
    await book(DECEMBER)
    const { addClosure } = await ask<{ addClosure: { id: string } }>(
      admin,
      `mutation ($input: ClosureInput!) { addClosure(input: $input) { ... on Closure { id } ... on CalendarRefused { message } } }`,
      {
        input: {
          ...{ communeId: commune.id, serviceId: commune.serviceId, firstDay: '2026-12-03', lastDay: '2026-12-03' },
          ...{ reason: 'Grève', shortReason: 'grève', cancelBookings: true },
        },
      },
    )
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(5280)
    await ask(admin, `mutation ($id: UUID!) { removeClosure(id: $id, restoreBookings: true) { __typename } }`, {
      id: addClosure.id,
    })
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(5600)
  })
})

describe('the file of the first day of the month decides', () => {
  test('a change in the course of a month counts from the next', async () => {
    await onPlan(family, '2026-12-01', 0, '3')
    clock.at('2026-12-01T06:00:00+01:00')
    await nightly()
    await write(family, 'daysPerWeek', '4', '2026-12-12')
    clock.at('2026-12-20T06:00:00+01:00')
    await nightly()
    clock.at('2027-01-04T06:00:00+01:00')
    await nightly()
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(4200)
    expect((await draftOf(regisseur, commune.regieId, '2027-01')).totalCents).toBe(4200 + 5600)
  })

  test('what was ordered ahead follows it: another price, or no month at all once nothing of it is booked', async () => {
    await onPlan(family, '2026-12-01', 0, '3')
    const { order } = await book(DECEMBER)
    await write(family, 'daysPerWeek', '4', '2026-12-01')
    await nightly()
    january()
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(5600)
    clock.at('2026-11-28T10:00:00+01:00')
    await cancelBookings(family, order?.bookings.map((b) => b.id) ?? [], 0)
    await write(family, 'plan', 'occasional', '2026-12-01')
    await nightly()
    january()
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(0)
  })

  test('who comes in the course of a month owes it whole, with what was booked at its price before', async () => {
    expect(await book(DECEMBER, 1200)).toMatchObject({ order: { totalCents: 1200 } })
    clock.at('2026-12-09T10:00:00+01:00')
    await mark('2026-12-01', 'ABSENT')
    await onPlan(family, '2026-12-09')
    await nightly()
    expect((await draftOf(regisseur, commune.regieId, '2026-12')).totalCents).toBe(5600)
    await mark('2026-12-08', 'ABSENT_JUSTIFIED')
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf()).toEqual([[5200, ['MONTH', 5600, '2026-12-01'], ['DEDUCTED', -400, '2026-12-08']]])
  })

  test('a child without the plan pays meal by meal, beside a brother who has it', async () => {
    const two = await given.aFamily({ in: commune, children: 2 })
    await onPlan(two, '2026-12-01', 0)
    await book(['2026-12-08'], 0, two, 0)
    await book(['2026-12-08'], 400, two, 1)
    january()
    await issue(regisseur, commune.regieId, '2026-12')
    expect(await linesOf(two)).toEqual([[6000, ['MONTH', 5600, '2026-12-01'], ['BOOKED', 400, '2026-12-08']]])
  })

  test('a month that the règlement leaves out, or without a day of school, is not asked; an access that is over asks nothing more', async () => {
    await onPlan()
    clock.at('2027-07-01T06:00:00+02:00')
    await nightly()
    clock.at('2027-08-15T06:00:00+02:00')
    await nightly()
    const other = await given.aFamily({ in: commune })
    await onPlan(other, '2026-12-01')
    await town().owner.query(`update service_access set valid_to = '2026-12-10' where account_id = $1`, [
      other.accountId,
    ])
    for (const at of ['2026-12-05', '2027-01-05']) {
      clock.at(`${at}T06:00:00+01:00`)
      await nightly()
    }
    const { rows } = await town().owner.query<{ account_id: string; day: string; price_cents: number }>(
      'select account_id, day::text, price_cents from booking where by_month and account_id = any($1) order by day',
      [[family.accountId, other.accountId]],
    )
    expect(rows.filter((row) => row.account_id === other.accountId)).toMatchObject([
      { day: '2026-12-01', price_cents: 5600 },
    ])
    // the nights of June and July looked at June as well
    expect(rows.filter((row) => row.account_id === family.accountId).map((row) => row.day)).toEqual([
      ...['2026-12-01', '2027-01-01', '2027-06-01'],
    ])
  })
})

test('orders for the same child at once, and the night beside them, charge the month once', async () => {
  await onPlan()
  const answers = await Promise.all([book(['2026-12-01']), book(['2026-12-03']), book(['2026-12-08']), nightly()])
  expect(answers.map((answer) => answer?.order?.totalCents)).toEqual([0, 0, 0, undefined])
  const { rows } = await town().owner.query('select price_cents from booking where by_month and beneficiary_id = $1', [
    family.children[0],
  ])
  expect(rows).toEqual([{ price_cents: 5600 }])
})

test('the night asks as many statements for several children as for one, whether it charges them or not', async () => {
  const statements = async () => (await countStatements(nightly)).statements.length
  await onPlan()
  clock.at('2026-12-01T06:00:00+01:00')
  const [charging, charged] = [await statements(), await statements()]
  for (let i = 0; i < 3; i++) await onPlan(await given.aFamily({ in: commune }))
  expect([await statements(), await statements()]).toEqual([charging, charged])
})
