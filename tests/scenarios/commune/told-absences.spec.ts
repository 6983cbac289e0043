import { afterEach, expect, test } from '@jest/globals'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const RECORD = `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename
  ... on AttendanceSheet { absenceQuestions { announced phoned letter notice proofAt certificate } rows { status told { announced notice proofAt } } }
  ... on AttendanceRefused { reason } } }`
interface Said {
  reason?: string
  certificate?: boolean
  told?: { announced?: boolean; phoned?: boolean; letter?: boolean; notice?: string; proofAt?: string }
}

let commune: TestCommune
let agent: Signed
let family: TestFamily
/** A meal at 3,80 € that was booked for 8 December, under these rules of absences; it is noon. */
async function booked(absence: Path[], more: Partial<Policy> = {}): Promise<void> {
  commune = await given.aCommune({ rules: { ...usualRules, absence }, policy: more })
  agent = await given.aStaffMember(commune, 'CANTEEN')
  family = (await given.aBookedMeal(commune)).family
  clock.at('2026-12-08T12:00:00+01:00')
}
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function mark(status: string | null, said: Said = {}, who = agent) {
  const before = await balanceOf(family, commune.regieId)
  const marks = [{ beneficiaryId: family.children[0], status, ...said }]
  const { recordAttendance: answer } = await ask<{ recordAttendance: object }>(who, RECORD, {
    s: commune.serviceId,
    marks,
  })
  return { answer, cents: (await balanceOf(family, commune.regieId)) - before }
}

const announcedHalf: Path[] = [
  { when: { justified: true }, outcome: 'doNotCharge' },
  { when: { announced: true }, due: 50 },
]

test('an absence that nobody justified, and that the family announced, gives back what the règlement says', async () => {
  await booked(announcedHalf)
  expect((await mark('ABSENT')).cents).toBe(0)
  const { answer, cents } = await mark('ABSENT', { told: { announced: true } })
  expect(cents).toBe(190)
  expect(answer).toMatchObject({
    absenceQuestions: { announced: true, phoned: false, letter: false, notice: false, proofAt: false },
    rows: [{ status: 'ABSENT', told: { announced: true, notice: null, proofAt: null } }],
  })
  expect((await mark('ABSENT', { told: { announced: true } })).cents).toBe(0)
  expect((await mark('ABSENT_JUSTIFIED', { told: { announced: true } })).cents).toBe(190)
  expect((await mark('ABSENT')).cents).toBe(-380)
  expect((await mark('PRESENT')).cents).toBe(0)
})

test('what was told is changed with its trace', async () => {
  await booked(announcedHalf)
  await mark('ABSENT')
  await mark('ABSENT', { told: { announced: true } })
  const { rows } = await town().owner.query<{ details: object }>(
    `select details from audit_event where action = 'ATTENDANCE_CHANGED' and subject_id = $1`,
    [family.children[0]],
  )
  expect(rows).toMatchObject([{ details: { before: {}, after: { announced: true } } }])
})

test('told three days before by a call: each fact is asked of the règlement that names it', async () => {
  await booked(
    [{ when: { noticeDays: { min: 3 }, any: [{ phoned: true }, { letter: true }] }, outcome: 'credit', price: 100 }],
    { facts: { noticeDays: { label: 'jours de prévenance', days: ['notice', 'date'] } } },
  )
  expect((await mark('ABSENT', { told: { phoned: true, notice: '2026-12-06' } })).cents).toBe(0)
  expect((await mark('ABSENT', { told: { phoned: true, notice: '2026-12-05' } })).cents).toBe(280)
  expect((await mark('ABSENT', { told: { notice: '2026-12-05' } })).cents).toBe(-280)
  expect((await mark('ABSENT', { told: { letter: true, notice: '2026-12-05' } })).cents).toBe(280)
})

test('a certificate counts by the day on which it was given', async () => {
  const until = { from: 'firstDayAbsent', back: -2 }
  await booked([{ when: { justified: true }, proof: { fact: 'certificate', until }, outcome: 'doNotCharge' }])
  clock.at('2026-12-20T12:00:00+01:00')
  const given = (proofAt: string) => mark('ABSENT_JUSTIFIED', { certificate: true, told: { proofAt } })
  expect((await given('2026-12-11')).cents).toBe(0)
  expect((await given('2026-12-10')).cents).toBe(380)
})

test('what the règlement does not ask is not kept', async () => {
  await booked([{ when: { justified: true }, outcome: 'doNotCharge' }])
  await expect(mark('ABSENT', { told: { announced: true } })).rejects.toThrow(/ne demande pas/)
})

test('what was given back and spent is due again, and due no more once the absence was announced after all', async () => {
  await booked([{ when: { announced: true }, outcome: 'doNotCharge' }])
  await mark('ABSENT', { told: { announced: true } })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-15'] }]
  expect(await placeOrder(family, { lines, expectedTotalCents: 380 })).toMatchObject({ __typename: 'OrderPlaced' })
  await mark('PRESENT')
  const due = async () =>
    (await ask<{ family: { dueOrders: { totalCents: number }[] } }>(family, '{ family { dueOrders { totalCents } } }'))
      .family.dueOrders
  expect(await due()).toEqual([{ totalCents: 380 }])
  await mark('ABSENT')
  expect(await due()).toEqual([{ totalCents: 380 }])
  await mark('ABSENT', { told: { announced: true } })
  expect(await due()).toEqual([])
})

test('nobody gives themselves the price of an absence, and nothing of the mark is kept', async () => {
  await booked(announcedHalf)
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'CANTEEN')`, [
    family.accountId,
    commune.id,
  ])
  expect(await mark('ABSENT', { told: { announced: true } }, family)).toEqual({
    answer: { __typename: 'AttendanceRefused', reason: 'OWN_FAMILY' },
    cents: 0,
  })
  expect((await mark('ABSENT', {}, family)).answer).toMatchObject({ rows: [{ status: 'ABSENT' }] })
})
