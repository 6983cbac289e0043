import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { familyInRegie, statementFacts, taxFacts } from '../../../server/src/modules/reporting/papers.query.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { invoicesOf, issue, payInvoice } from '../../support/invoices.js'
import { cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const rules = {
  ...usualRules,
  absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const, settlement: 'nextInvoice' as const }],
}
/** On the papers of a family, what is paid on an invoice counts as what is paid before: of the tax statement, once it is paid whole. */
let commune: TestCommune
let regisseur: Signed
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  family = await given.aFamily({ in: commune, creditCents: 1_140 })
  await town().owner.query(`update beneficiary set birth_date = '2022-04-01' where id = $1`, [family.children[0]])
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const inRegie = () => familyInRegie(town().db, family.accountId, commune.regieId, null)
const taxOf = async (year: number) =>
  (await taxFacts(town().db, await inRegie(), year)).lines.map(({ firstName, meals, careCents }) => [
    firstName,
    meals,
    careCents,
  ])
const consumedIn = async (from: string, to: string) =>
  (await statementFacts(town().db, await inRegie(), civilDay(from), civilDay(to))).consumed.map(
    ({ firstName, meals, cents }) => [firstName, meals, cents],
  )

test('of three meals of December, invoiced in January and paid in February and March', async () => {
  const answer = await placeOrder(family, {
    lines: [
      {
        ...{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '' },
        days: ['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-10'],
      },
    ],
    ...{ expectedTotalCents: 1_520, payment: 'INVOICE' as const },
  })
  await cancelBookings(family, [answer.order?.bookings[3]?.id ?? ''], 380)
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12')
  expect(await consumedIn('2026-12-01', '2026-12-31')).toEqual([])
  expect(await consumedIn('2027-01-01', '2027-01-31')).toEqual([['Louane', 3, 1_140]])
  const [invoice] = await invoicesOf(family)
  clock.at('2027-02-01T10:00:00+01:00')
  await payInvoice(family, invoice?.id ?? '', 500)
  expect(await taxOf(2027)).toEqual([])
  clock.at('2027-03-01T10:00:00+01:00')
  await payInvoice(family, invoice?.id ?? '', 640)
  expect(await taxOf(2026)).toEqual([])
  expect(await taxOf(2027)).toEqual([['Louane', 3, 570]])
})

test('a credit note gives back the care of what was paid, and counts once it is: not before the invoice that it corrects', async () => {
  const lines = [
    { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-01', '2026-12-03'] },
  ]
  await placeOrder(family, { lines, expectedTotalCents: 760, payment: 'INVOICE' })
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12')
  clock.at('2026-12-03T13:00:00+01:00')
  await ask(
    await given.aStaffMember(commune, 'CANTEEN'),
    `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-03", marks: $marks) { __typename } }`,
    { s: commune.serviceId, marks: [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }] },
  )
  clock.at('2027-02-01T10:00:00+01:00')
  expect(await issue(regisseur, commune.regieId, '2027-01')).toMatchObject({ creditNotes: 1, totalCents: -380 })
  expect(await taxOf(2027)).toEqual([])
  clock.at('2027-03-01T10:00:00+01:00')
  await payInvoice(family, (await invoicesOf(family)).find(({ kind }) => kind === 'INVOICE')?.id ?? '', 380)
  expect(await taxOf(2027)).toEqual([['Louane', 2, 190]])
})
