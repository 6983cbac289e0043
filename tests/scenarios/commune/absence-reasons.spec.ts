import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { type TestRules, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { useTown } from '../../support/town.js'

useTown()

/** « Maladie avec certificat : non facturé, la moitié sans ; deux premiers jours d'une hospitalisation dus. » */
const rules: TestRules = {
  ...usualRules,
  absence: [
    { when: { justified: true, reason: 'sickness' }, proof: { fact: 'certificate' }, outcome: 'doNotCharge' },
    { when: { justified: true, reason: 'sickness' }, due: 50 },
    { when: { justified: true, reason: 'hospital' }, waiting: { days: 2, unit: 'service' }, outcome: 'doNotCharge' },
  ],
}
const RECORD = `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) {
  __typename ... on AttendanceSheet { rows { status reason certificate } } ... on AttendanceRefused { reason } } }`

let commune: TestCommune
let canteen: Signed
beforeEach(async () => {
  commune = await given.aCommune({ rules })
  canteen = await given.aStaffMember(commune, 'CANTEEN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Why {
  status?: string | null
  reason?: string
  certificate?: boolean
}
const marksOf = (family: TestFamily, why: Why) =>
  family.children.map((beneficiaryId) => ({ beneficiaryId, status: 'ABSENT_JUSTIFIED', ...why }))
async function mark(family: TestFamily, why: Why, day = '2026-12-08') {
  clock.at(`${day}T12:00:00+01:00`)
  const asked = { s: commune.serviceId, day, marks: marksOf(family, why) }
  const { recordAttendance } = await ask<{ recordAttendance: { rows?: object[]; reason?: string } }>(
    canteen,
    RECORD,
    asked,
  )
  return recordAttendance.reason ?? recordAttendance.rows?.[0]
}
const balance = (family: TestFamily) => balanceOf(family, commune.regieId)

test('the register knows what the règlement of the meals distinguishes; another règlement asks nothing', async () => {
  const asked = `query ($s: UUID!) { attendanceSheet(serviceId: $s, day: "2026-12-08") { absenceQuestions { certificate reasons { word label } } } }`
  await given.aBookedMeal(commune)
  expect(await ask(canteen, asked, { s: commune.serviceId })).toEqual({
    attendanceSheet: {
      absenceQuestions: {
        certificate: true,
        reasons: [
          { word: 'sickness', label: 'Maladie' },
          { word: 'hospital', label: 'Hospitalisation' },
        ],
      },
    },
  })
  const plain = await given.aCommune()
  await given.aBookedMeal(plain)
  expect(await ask(await given.aStaffMember(plain, 'CANTEEN'), asked, { s: plain.serviceId })).toEqual({
    attendanceSheet: { absenceQuestions: { certificate: false, reasons: [] } },
  })
})

test('reason and certificate decide what comes back, and decide again when they change', async () => {
  const { family } = await given.aBookedMeal(commune)
  expect(await mark(family, {})).toEqual({ status: 'ABSENT_JUSTIFIED', reason: null, certificate: false })
  expect(await balance(family)).toBe(0)
  expect(await mark(family, { reason: 'sickness' })).toMatchObject({ reason: 'sickness', certificate: false })
  expect(await balance(family)).toBe(190)
  await mark(family, { reason: 'sickness', certificate: true })
  expect(await balance(family)).toBe(380)
  await mark(family, { reason: 'sickness', certificate: true })
  expect(await balance(family)).toBe(380)
  await mark(family, { reason: 'hospital', certificate: true })
  expect(await balance(family)).toBe(0)
  await mark(family, { reason: 'sickness' })
  expect(await mark(family, { status: 'ABSENT', reason: 'sickness', certificate: true })).toEqual({
    status: 'ABSENT',
    reason: null,
    certificate: false,
  })
  expect(await balance(family)).toBe(0)
})

test('the first two service days of a stay stay due, the third comes back: the register knows the days before', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const family = await given.aFamily({ in: commune, creditCents: 4 * 380 })
  const days = ['2026-12-04', '2026-12-07', '2026-12-08', '2026-12-11']
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]
  await placeOrder(family, { lines, expectedTotalCents: 4 * 380 })
  const balances: number[] = []
  for (const day of days) {
    await mark(family, { reason: 'hospital' }, day)
    balances.push(await balance(family))
  }
  // Thursday 10 has no mark: Friday 11 begins an absence of its own
  expect(balances).toEqual([0, 0, 380, 380])
})

test('only a reason of the règlement is recorded', async () => {
  const { family } = await given.aBookedMeal(commune)
  clock.at('2026-12-08T12:00:00+01:00')
  const asked = { s: commune.serviceId, day: '2026-12-08', marks: marksOf(family, { reason: 'strike' }) }
  expect(await codeOf(canteen, RECORD, asked)).toBe('BAD_USER_INPUT')
})

test('marking with a reason costs the same for one child and for four', async () => {
  const statements = async (children: number) => {
    clock.at('2026-12-01T10:00:00+01:00')
    const family = await given.aFamily({ in: commune, children, creditCents: 10_000 })
    const lines = family.children.map((beneficiaryId) => ({
      serviceId: commune.serviceId,
      beneficiaryId,
      days: ['2026-12-08'],
    }))
    await placeOrder(family, { lines, expectedTotalCents: children * 380 })
    return (await countStatements(() => mark(family, { reason: 'sickness' }))).statements
  }
  expect(await statements(4)).toEqual(await statements(1))
})
