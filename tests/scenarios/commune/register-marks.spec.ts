import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** Marks that come late, twice, from two tablets, or from a tablet with a wrong clock. */
const day = '2026-12-08'
const RECORD = `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!, $sentAt: DateTime, $madeBy: UUID) {
  recordAttendance(serviceId: $s, day: $day, marks: $marks, sentAt: $sentAt, madeBy: $madeBy) {
    __typename ... on AttendanceSheet { rows { status recordedAt recordedBy beneficiary { id } } } ... on AttendanceRefused { reason } } }`
const CHOICES = `query ($s: UUID!, $day: Day!) { unbookedChoices(serviceId: $s, day: $day) { id situation priceCents families } }`

interface Sheet {
  recordAttendance: { rows: { status: string | null; recordedAt: string | null; beneficiary: { id: string } }[] }
}

let commune: TestCommune
let family: TestFamily
let child: string
let first: Signed & { accountId: string }
let second: Signed & { accountId: string }
beforeEach(async () => {
  commune = await given.aCommune()
  ;({ family } = await given.aBookedMeal(commune))
  child = family.children[0] ?? ''
  first = await given.aStaffMember(commune, 'CANTEEN')
  second = await given.aStaffMember(commune, 'CANTEEN')
  clock.at('2026-12-08T12:30:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Sent {
  markId?: string
  status: string | null
  madeAt?: string
  after?: string
  beneficiaryId?: string
}
const mark = async (who: Signed, sent: Sent, sentAt?: string) => {
  const marks = [{ beneficiaryId: child, ...sent }]
  const answer = await ask<Sheet>(who, RECORD, { s: commune.serviceId, day, marks, sentAt })
  return answer.recordAttendance.rows?.[0]
}
const changes = async () =>
  (
    await town().owner.query(
      `select actor_id as who, details ->> 'from' as before, details ->> 'to' as after from audit_event
       where action = 'ATTENDANCE_CHANGED' and subject_id = $1 order by id`,
      [child],
    )
  ).rows as object[]

test('a mark sent late by one tablet does not undo what another marked after it', async () => {
  await mark(second, { status: 'ABSENT', madeAt: '2026-12-08T12:20:00+01:00' })
  const row = await mark(first, { status: 'PRESENT', madeAt: '2026-12-08T12:05:00+01:00' }, '2026-12-08T12:30:00+01:00')
  expect(row).toMatchObject({ status: 'ABSENT', recordedAt: '2026-12-08T11:20:00.000Z' })
  expect(await changes()).toEqual([])
  expect(await mark(first, { status: 'PRESENT' })).toMatchObject({ status: 'PRESENT' })
  expect(await changes()).toEqual([{ who: first.accountId, before: 'ABSENT', after: 'PRESENT' }])
})

test('nor does it come back after the other one took it away', async () => {
  await mark(first, { status: 'PRESENT', madeAt: '2026-12-08T12:00:00+01:00' })
  await mark(second, { status: null, madeAt: '2026-12-08T12:10:00+01:00' })
  const late = { status: 'ABSENT', madeAt: '2026-12-08T12:05:00+01:00' }
  expect(await mark(first, late)).toMatchObject({ status: null, recordedAt: null })
})

test('a correction on the same tablet stands, however long the first mark was on its way', async () => {
  const slow = { markId: randomUUID(), status: 'PRESENT', madeAt: '2026-12-08T12:29:59+01:00' }
  await mark(first, slow, '2026-12-08T12:29:59+01:00') // a second in the network: it reads as made at half past
  clock.at('2026-12-08T12:30:01+01:00')
  const correction = { status: 'ABSENT', madeAt: '2026-12-08T12:29:59.400+01:00', after: slow.markId }
  expect(await mark(first, correction, '2026-12-08T12:30:01+01:00')).toMatchObject({
    status: 'ABSENT',
    recordedAt: '2026-12-08T11:30:00.000Z',
  })
  // it stands over its own device's mark only: a mark made after both wins
  await mark(second, { status: 'PRESENT', madeAt: '2026-12-08T12:30:00.500+01:00' }, '2026-12-08T12:30:01+01:00')
  const late = { status: 'ABSENT', madeAt: '2026-12-08T12:30:00.100+01:00', after: slow.markId }
  expect(await mark(first, late, '2026-12-08T12:30:01+01:00')).toMatchObject({ status: 'PRESENT' })
})

test('and when the first mark arrives last', async () => {
  const slow = { markId: randomUUID(), status: 'PRESENT' }
  await mark(first, { markId: randomUUID(), status: 'ABSENT', after: slow.markId })
  clock.at('2026-12-08T12:31:00+01:00')
  expect(await mark(first, slow)).toMatchObject({ status: 'ABSENT', recordedAt: '2026-12-08T11:30:00.000Z' })
  // sent by somebody else after both, a mark is a new one
  expect(await mark(second, { status: 'PRESENT' })).toMatchObject({ status: 'PRESENT' })
})

test('the same mark sent again after its answer was lost counts once', async () => {
  const sent = { markId: randomUUID(), status: 'PRESENT', madeAt: '2026-12-08T12:00:00+01:00' }
  await mark(first, sent)
  await mark(second, { status: 'ABSENT' })
  clock.at('2026-12-08T12:40:00+01:00')
  // sent again without its instant, it would be the last one
  expect(await mark(first, { markId: sent.markId, status: 'PRESENT' })).toMatchObject({ status: 'ABSENT' })
  const { rows } = await town().owner.query(
    'select count(*)::int as n from attendance_mark where beneficiary_id = $1',
    [child],
  )
  expect(rows).toEqual([{ n: 2 }])
})

test('a clock that runs a year ahead does not win for ever', async () => {
  await mark(first, { status: 'PRESENT', madeAt: '2027-12-08T12:00:00+01:00' }, '2027-12-08T12:10:00+01:00')
  expect(await mark(first, { status: 'PRESENT' })).toMatchObject({ recordedAt: '2026-12-08T11:30:00.000Z' })
  clock.at('2026-12-08T12:31:00+01:00')
  expect(await mark(second, { status: 'ABSENT' })).toMatchObject({ status: 'ABSENT' })
})

test('what one person marked is never recorded under the name of another', async () => {
  const marks = [{ beneficiaryId: child, status: 'PRESENT' }]
  const asked = { s: commune.serviceId, day, marks, madeBy: first.accountId }
  expect(await codeOf(second, RECORD, asked)).toBe('UNAUTHENTICATED')
  expect(await mark(second, { status: null })).toMatchObject({ status: null })
  expect(await ask<Sheet>(first, RECORD, asked)).toMatchObject({ recordAttendance: { rows: [{ status: 'PRESENT' }] } })
})

test('a child of the commune who is not expected may come by the same queue, and is charged once', async () => {
  const other = await given.aFamily({ in: commune, creditCents: 1000 })
  const sent = { markId: randomUUID(), beneficiaryId: other.children[0], status: 'PRESENT_UNBOOKED' }
  await mark(first, sent)
  await mark(first, sent)
  expect(await balanceOf(other, commune.regieId)).toBe(620)
  await mark(first, { beneficiaryId: other.children[0], status: null })
  await mark(first, { beneficiaryId: other.children[0], status: null })
  expect(await balanceOf(other, commune.regieId)).toBe(1000)
  const stranger = await given.aFamily({ in: await given.aCommune() })
  const asked = {
    s: commune.serviceId,
    day,
    marks: [{ ...sent, markId: randomUUID(), beneficiaryId: stranger.children[0] }],
  }
  expect(await ask(first, RECORD, asked)).toMatchObject({ recordAttendance: { reason: 'NOT_EXPECTED' } })
})

test('the price that is said before serving is the price that is charged', async () => {
  const served = await given.aFamily({ in: commune, creditCents: 1000 })
  const waiting = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
  const elsewhere = await given.aFamily({ in: await given.aCommune() })
  const { unbookedChoices } = await ask<{
    unbookedChoices: { id: string; situation: string | null; priceCents: number | null; families: string[] }[]
  }>(first, CHOICES, { s: commune.serviceId, day })
  const of = (id = '') => unbookedChoices.find((choice) => choice.id === id)
  expect(of(served.children[0])).toMatchObject({
    situation: 'Enfant commune',
    priceCents: 380,
    families: ['Dupont Camille'],
  })
  expect(of(waiting.children[0])).toMatchObject({ situation: null, priceCents: null })
  expect(of(elsewhere.children[0])).toBeUndefined()
  await mark(first, { beneficiaryId: served.children[0], status: 'PRESENT_UNBOOKED' })
  expect(await balanceOf(served, commune.regieId)).toBe(1000 - 380)
  expect(await codeOf(served, CHOICES, { s: commune.serviceId, day })).toBe('NOT_FOUND')
})

test('a program of one service knows those who may come to it, and nobody else of the commune', async () => {
  const care = await given.anEveningCare(commune)
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  const program = await given.aProgram(commune, ['WRITE_ATTENDANCE'], { serviceIds: [care] })
  const known = async (who: Signed) =>
    (
      await ask<{ unbookedChoices: { id: string }[] }>(
        who,
        'query ($s: UUID!, $day: Day!) { unbookedChoices(serviceId: $s, day: $day) { id } }',
        { s: care, day },
      )
    ).unbookedChoices.map(({ id }) => id)
  expect(await known(program)).toContain(family.children[0])
  await town().owner.query('delete from tariff where service_id = $1', [care])
  expect(await known(program)).toEqual([])
  expect(await known(first)).toContain(family.children[0])
})
