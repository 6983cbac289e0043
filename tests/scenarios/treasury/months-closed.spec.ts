import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { closeMonths } from '../../../server/src/modules/bookings/index.js'
import type { Path, Policy, Price, ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { type TestRules, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { draftOf, invoicesOf, issue } from '../../support/invoices.js'
import { placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { publishCalendar } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** What a règlement makes of a month once it is over: billed from the meals that were taken, a package, the class of a child. */
beforeEach(publishCalendar)
afterEach(async () => expect(await brokenPromises()).toEqual([]))

let commune: TestCommune
let canteen: Signed
let regisseur: Signed
let family: TestFamily
type Ends = NonNullable<NonNullable<ServiceRules['actions']>['price']>

async function aCommune(ends: Ends, price: Price, counters = {}, facts = {}): Promise<void> {
  await aCommuneOf({ price: ends }, price, { counters, facts })
}
async function aCommuneOf(own: Partial<TestRules>, price: Price, policy: Partial<Policy> = {}): Promise<void> {
  clock.at('2026-11-02T08:00:00+01:00')
  const rules = { ...usualRules, book: [{ until: { at: '09:00' } }], ...own }
  commune = await given.aCommune({ rules, price, onInvoice: true, policy })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  family = await given.aFamily({ in: commune, children: 2 })
}

const MARK = `mutation ($s: UUID!, $d: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $d, marks: $marks) { __typename } }`
async function marked(day: string, status: string | null, child = 0): Promise<void> {
  clock.at(`${day}T13:00:00+01:00`)
  await markedNow(day, status, child)
}
async function markedNow(day: string, status: string | null, child = 0): Promise<void> {
  const said = await ask<{ recordAttendance: { __typename: string } }>(canteen, MARK, {
    ...{ s: commune.serviceId, d: day },
    marks: [{ beneficiaryId: family.children[child], status }],
  })
  expect(said.recordAttendance.__typename).toBe('AttendanceSheet')
}
async function booked(days: string[], child = 0): Promise<void> {
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[child] ?? '', days }]
  const { totalCents } = await quote(family, lines)
  const placed = await placeOrder(family, { lines, expectedTotalCents: totalCents, payment: 'INVOICE' })
  expect(placed.__typename).toBe('OrderPlaced')
}
async function closed(): Promise<void> {
  clock.at('2026-12-01T03:15:00+01:00')
  await closeMonths(town().db, clock.now())
}
async function removed({ accountId, children }: TestFamily, child: number): Promise<void> {
  const [filiation] = await town().db.query<{ id: string }[]>(
    'select id from filiation where account_id = $1 and beneficiary_id = $2',
    [accountId, children[child]],
  )
  const { answer } = await ask<{ answer: { __typename: string } }>(
    family,
    'mutation ($id: UUID!) { answer: removeBeneficiary(filiationId: $id) { __typename } }',
    { id: filiation?.id },
  )
  expect(answer.__typename).toBe('BeneficiaryRemoved')
}
/** The lines of its invoice of November. */
async function invoiced() {
  const { invoices, totalCents } = await draftOf(regisseur, commune.regieId, '2026-11')
  expect(await issue(regisseur, commune.regieId, '2026-11')).toMatchObject({
    __typename: 'InvoicesIssued',
    invoices,
    totalCents,
  })
  const [invoice] = await invoicesOf(family)
  return invoice?.lines.map(({ nature, totalCents: cents, detail }) => [
    nature,
    cents,
    detail?.replaceAll('\u00a0', ' ') ?? null,
  ])
}

describe('« le restaurant facture en fin de mois les repas pris »', () => {
  const ends: Ends = [
    {
      label: 'facture du mois',
      when: { month: { known: true } },
      price: { each: { cents: 205, label: 'repas' }, of: 'mealsTaken' },
    },
  ]
  beforeEach(() => aCommune(ends, { cents: 205, label: 'repas' }))

  test('a child who never books pays for the meals that the register counted, on one line that says how many', async () => {
    for (const day of ['2026-11-03', '2026-11-05', '2026-11-06']) await marked(day, 'PRESENT_UNBOOKED')
    await closed()
    expect(await invoiced()).toEqual([['MONTH_END', 615, '3 × 2,05 € repas. Facture du mois']])
  })
  test('closing again changes nothing, and a mark that changes before the invoices is counted by them', async () => {
    for (const day of ['2026-11-03', '2026-11-05']) await marked(day, 'PRESENT_UNBOOKED')
    await closed()
    await closed()
    await markedNow('2026-11-05', null)
    await markedNow('2026-11-06', 'PRESENT_UNBOOKED')
    await markedNow('2026-11-10', 'PRESENT_UNBOOKED')
    await closeMonths(town().db, clock.now())
    expect(await invoiced()).toEqual([['MONTH_END', 615, '3 × 2,05 € repas. Facture du mois']])
  })
  test('who issues closes the month first: what it changes is shown before anything is asked', async () => {
    await marked('2026-11-03', 'PRESENT_UNBOOKED')
    clock.at('2026-12-01T00:05:00+01:00')
    expect(await invoiced()).toEqual([['MONTH_END', 205, '2,05 € repas. Facture du mois']])
  })
  test('a meal that is taken off the register after the invoice comes off the next', async () => {
    for (const day of ['2026-11-03', '2026-11-05']) await marked(day, 'PRESENT_UNBOOKED')
    await closed()
    expect(await invoiced()).toEqual([['MONTH_END', 410, '2 × 2,05 € repas. Facture du mois']])
    await markedNow('2026-11-05', null)
    await marked('2026-12-03', 'PRESENT_UNBOOKED')
    clock.at('2027-01-02T10:00:00+01:00')
    await closeMonths(town().db, clock.now())
    await issue(regisseur, commune.regieId, '2026-12')
    const [next] = await invoicesOf(family)
    expect(next?.lines.map(({ nature, totalCents }) => [nature, totalCents])).toEqual([
      ['MONTH_END', 205],
      ['CORRECTION', -205],
    ])
  })
})

describe('« dès le deuxième mercredi, le forfait du mois remplace le prix à la journée »', () => {
  const ends: Ends = [
    {
      id: 'monthly',
      label: 'forfait mensuel',
      when: { daysInMonth: { min: 2 } },
      as: 'monthly_package',
      price: { cents: 1500, label: 'forfait' },
    },
    { id: 'daily', as: 'daily' },
  ]
  beforeEach(() =>
    aCommune(
      ends,
      1000,
      { before: { label: 'jours déjà venus', counts: 'attend', over: 'month' } },
      { daysInMonth: { label: 'jours du mois', add: ['before', 1] } },
    ),
  )
  test('one day costs its price, two the package; what was quoted for a day is never the package', async () => {
    await booked(['2026-11-03', '2026-11-05'])
    await booked(['2026-11-03'], 1)
    await marked('2026-11-03', 'PRESENT')
    await marked('2026-11-03', 'PRESENT', 1)
    await marked('2026-11-05', 'PRESENT')
    const third = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-11-10'] }]
    expect(await quote(family, third)).toMatchObject({ totalCents: 1000 })
    await closed()
    expect(await invoiced()).toEqual([
      ['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel'],
      ['BOOKED', 1000, null],
    ])
  })
})

describe('what changes after a month is closed, before its invoices,', () => {
  const ends: Ends = [
    { label: 'forfait mensuel', when: { month: { known: true } }, price: { cents: 1500, label: 'forfait' } },
  ]
  const days = ['2026-11-03', '2026-11-05', '2026-11-10']
  beforeEach(async () => {
    const absence: Path[] = [{ when: { justified: true }, outcome: 'credit', settlement: 'nextInvoice' }]
    await aCommuneOf({ price: ends, absence }, 1000)
    await booked(days)
    for (const day of days) await marked(day, 'PRESENT')
  })
  const closedAgain = () => closeMonths(town().db, clock.now())

  test('is counted as if it had come before: an absence is paid by itself, the package stays whole', async () => {
    await closed()
    await markedNow('2026-11-05', 'ABSENT_JUSTIFIED')
    await closedAgain()
    const after = (await draftOf(regisseur, commune.regieId, '2026-11')).totalCents
    expect(after).toBe(1500)
    await markedNow('2026-11-05', 'PRESENT')
    await closedAgain()
    expect((await draftOf(regisseur, commune.regieId, '2026-11')).totalCents).toBe(1500)
    expect(await invoiced()).toEqual([['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel']])
  })
  test('so is a day that is closed', async () => {
    await markedNow('2026-11-05', null)
    await closed()
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    const input = { communeId: commune.id, serviceId: commune.serviceId, firstDay: '2026-11-05', lastDay: '2026-11-05' }
    const { addClosure } = await ask<{ addClosure: { __typename: string } }>(
      admin,
      'mutation ($input: ClosureInput!) { addClosure(input: $input) { __typename } }',
      { input: { ...input, reason: 'Coupure d’eau', shortReason: 'Fermé', cancelBookings: true } },
    )
    expect(addClosure.__typename).toBe('Closure')
    await closedAgain()
    expect(await invoiced()).toEqual([['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel']])
  })
  test('a child who left the family since owes the month as it was closed', async () => {
    await closed()
    await removed(family, 0)
    await closedAgain()
    expect(await invoiced()).toEqual([['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel']])
  })
})

describe('the month is of the family that has it on its invoice,', () => {
  const ends: Ends = [
    { label: 'forfait mensuel', when: { month: { known: true } }, price: { cents: 1500, label: 'forfait' } },
  ]
  const days = ['2026-11-03', '2026-11-05']
  beforeEach(() => aCommune(ends, 1000))

  test('also when its child left before its end', async () => {
    await booked(days)
    for (const day of days) await marked(day, 'PRESENT')
    clock.at('2026-11-20T10:00:00+01:00')
    await removed(family, 0)
    await closed()
    expect(await invoiced()).toEqual([['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel']])
  })
  test('of two parents the one who booked', async () => {
    const first = family
    const second = await given.aFamily({ children: 1 })
    await town().owner.query('update filiation set beneficiary_id = $2 where account_id = $1', [
      second.accountId,
      first.children[0],
    ])
    await town().owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at)
       select commune_id, $1, situation_id, beneficiary_id, status, valid_from, valid_to, requested_at, decided_at from service_access
       where account_id = $2 and beneficiary_id = $3`,
      [second.accountId, first.accountId, first.children[0]],
    )
    family = { ...second, children: first.children }
    await booked(days)
    for (const day of days) await marked(day, 'PRESENT')
    await closed()
    expect(await invoiced()).toEqual([['MONTH_END', 1500, '15,00 € forfait. Forfait mensuel']])
  })
})

test('a month that is not over is not closed by who asks for its invoices too early', async () => {
  await aCommune([{ when: { month: { known: true } }, price: { each: 205, of: 'mealsTaken' } }], 300)
  await booked(['2026-11-03', '2026-11-05'])
  await marked('2026-11-03', 'PRESENT')
  expect(await issue(regisseur, commune.regieId, '2026-11')).toMatchObject({ reason: 'MONTH_NOT_OVER' })
  expect(
    await town().db.query('select 1 from booking where at_month_end and service_id = $1', [commune.serviceId]),
  ).toEqual([])
})

describe('« régulier à partir de la moitié des repas possibles »', () => {
  const ends: Ends = [
    { when: { share: { min: 0.5 } }, outcome: 'classify', as: 'regular' },
    { outcome: 'classify', as: 'occasional' },
  ]
  const price: Price = { by: 'mode', table: { regular: 350, occasional: 500 }, unknown: 400 }
  const days = [
    '2026-11-03',
    '2026-11-05',
    '2026-11-06',
    '2026-11-10',
    '2026-11-12',
    '2026-11-13',
    '2026-11-16',
    '2026-11-17',
    '2026-11-19',
  ]
  beforeEach(() =>
    aCommune(ends, price, {}, { share: { label: 'part des repas pris', divide: ['mealsTaken', 'mealsPossible'] } }),
  )

  test('the class is known at the end of the month, said on the invoice, and its price applied', async () => {
    await booked(days)
    await booked(['2026-11-03'], 1)
    for (const day of days) await marked(day, 'PRESENT')
    await marked('2026-11-03', 'PRESENT', 1)
    await closed()
    expect(await invoiced()).toEqual([
      ['MONTH_END', 9 * 350, 'Fréquentation du mois : régulier. 9 × 3,50 €'],
      ['MONTH_END', 500, 'Fréquentation du mois : occasionnel. 1 × 5,00 €'],
    ])
  })
})

test('the statements of a month grow with its days, not with its children', async () => {
  await aCommune([{ when: { month: { known: true } }, price: { each: 205, of: 'mealsTaken' } }], 205)
  await marked('2026-11-03', 'PRESENT_UNBOOKED')
  await marked('2026-11-03', 'PRESENT_UNBOOKED', 1)
  clock.at('2026-12-01T03:15:00+01:00')
  const two = await countStatements(() => closeMonths(town().db, clock.now()))
  const others = await given.aFamily({ in: commune, children: 6 })
  for (const beneficiaryId of others.children)
    await ask(canteen, MARK, {
      s: commune.serviceId,
      d: '2026-11-03',
      marks: [{ beneficiaryId, status: 'PRESENT_UNBOOKED' }],
    })
  const six = await countStatements(() => closeMonths(town().db, clock.now()))
  expect(six.statements.length).toBe(two.statements.length)
})
