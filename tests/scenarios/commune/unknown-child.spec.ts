import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { balanceOf } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** A child whom nobody knows is served, noted by name, and found by the office afterwards. */
const day = '2026-12-08'
const SHEET = `__typename ... on AttendanceSheet { rows { status charge { amountCents } } notes { id name madeBy } } ... on AttendanceRefused { reason }`
const NOTE = `mutation ($s: UUID!, $day: Day!, $id: UUID!, $name: String!, $by: UUID) { noteChild(serviceId: $s, day: $day, id: $id, name: $name, madeBy: $by) { ${SHEET} } }`
const SETTLED = `__typename ... on AttendanceNote { closeReason settledBy beneficiary { id } } ... on AttendanceRefused { reason }`
const ATTACH = `mutation ($id: UUID!, $b: UUID!) { attachAttendanceNote(id: $id, beneficiaryId: $b) { ${SETTLED} } }`
const CLOSE = `mutation ($id: UUID!, $reason: String!) { closeAttendanceNote(id: $id, reason: $reason) { ${SETTLED} } }`
const LIST = `query ($c: UUID!, $settled: Boolean!) { attendanceNotes(communeId: $c, settled: $settled) { id name day service { id } beneficiary { id } closeReason } }`
const COUNT = `query ($c: UUID!) { attendanceNoteCount(communeId: $c) }`

let commune: TestCommune
let canteen: Signed & { accountId: string }
let agent: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  canteen = await given.aStaffMember(commune, 'CANTEEN')
  agent = await given.aStaffMember(commune, 'AGENT')
  clock.at('2026-12-08T12:30:00+01:00')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const note = (id: string = randomUUID(), name = 'Maël, nouveau en CP') =>
  ask<{ noteChild: object }>(canteen, NOTE, { s: commune.serviceId, day, id, name, by: canteen.accountId }).then(
    ({ noteChild }) => ({ id, sheet: noteChild }),
  )

test('the note is on the sheet, once even when it is sent twice, and waits for the office', async () => {
  const { id } = await note()
  const { sheet } = await note(id)
  expect(sheet).toEqual({
    __typename: 'AttendanceSheet',
    rows: [],
    notes: [{ id, name: 'Maël, nouveau en CP', madeBy: 'Camille Roche' }],
  })
  expect(await ask(agent, LIST, { c: commune.id, settled: false })).toEqual({
    attendanceNotes: [
      {
        id,
        name: 'Maël, nouveau en CP',
        day,
        service: { id: commune.serviceId },
        beneficiary: null,
        closeReason: null,
      },
    ],
  })
  expect(await ask(canteen, COUNT, { c: commune.id })).toEqual({ attendanceNoteCount: 1 })
})

test('an id that another note has is not answered with « done »', async () => {
  const { id } = await note()
  const asked = { s: commune.serviceId, day: '2026-12-07', id, name: 'Nina', by: canteen.accountId }
  expect(await codeOf(canteen, NOTE, asked)).toBe('BAD_USER_INPUT')
})

test('attached to a child, it is a meal without a booking, charged once; settled, it stays settled', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  const { id } = await note()
  const attach = () => ask(agent, ATTACH, { id, b: family.children[0] })
  expect(await attach()).toEqual({
    attachAttendanceNote: {
      __typename: 'AttendanceNote',
      closeReason: null,
      settledBy: 'Camille Roche',
      beneficiary: { id: family.children[0] },
    },
  })
  expect(await balanceOf(family, commune.regieId)).toBe(620)
  expect(await attach()).toEqual({
    attachAttendanceNote: { __typename: 'AttendanceRefused', reason: 'ALREADY_SETTLED' },
  })
  expect(await ask(agent, CLOSE, { id, reason: 'Doublon' })).toMatchObject({
    closeAttendanceNote: { reason: 'ALREADY_SETTLED' },
  })
  expect(await balanceOf(family, commune.regieId)).toBe(620)
  expect((await note(id)).sheet).toMatchObject({
    rows: [{ status: 'PRESENT_UNBOOKED', charge: { amountCents: 380 } }],
    notes: [],
  })
  expect(await ask(agent, LIST, { c: commune.id, settled: true })).toMatchObject({
    attendanceNotes: [{ id, beneficiary: { id: family.children[0] } }],
  })
  const { rows } = await town().owner.query('select action from audit_event where subject_id = $1 order by id', [id])
  expect(rows).toEqual([{ action: 'ATTENDANCE_NOTE_WRITTEN' }, { action: 'ATTENDANCE_NOTE_ATTACHED' }])
})

test('closed with a reason, it charges nobody', async () => {
  const { id } = await note()
  expect(await codeOf(agent, CLOSE, { id, reason: ' ' })).toBe('BAD_USER_INPUT')
  expect(await ask(agent, CLOSE, { id, reason: 'Enfant d’une classe en visite' })).toMatchObject({
    closeAttendanceNote: { closeReason: 'Enfant d’une classe en visite', beneficiary: null },
  })
  expect(await ask(canteen, COUNT, { c: commune.id })).toEqual({ attendanceNoteCount: 0 })
})

test('two people who settle the same note at once charge one meal', async () => {
  const family = await given.aFamily({ in: commune, children: 2, creditCents: 10_000 })
  const { id } = await note()
  const answers = await Promise.all(
    family.children.map((b) =>
      ask<{ attachAttendanceNote: { __typename: string } }>(agent, ATTACH, { id, b }).then(
        (a) => a.attachAttendanceNote.__typename,
      ),
    ),
  )
  expect(answers.sort()).toEqual(['AttendanceNote', 'AttendanceRefused'])
  expect(await balanceOf(family, commune.regieId)).toBe(9620)
})

test('the canteen notes, the office settles, and nobody else sees', async () => {
  const { id } = await note()
  const neighbour = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
  const family = await given.aFamily({ in: commune })
  const outsider = await given.aFamily({ in: await given.aCommune() })
  for (const who of [canteen, neighbour, family, await given.aStaffMember(commune, 'REGISSEUR')]) {
    expect(await codeOf(who, ATTACH, { id, b: family.children[0] })).toBe('NOT_FOUND')
    expect(await codeOf(who, CLOSE, { id, reason: 'x' })).toBe('NOT_FOUND')
    expect(await codeOf(who, LIST, { c: commune.id, settled: false })).toBe('NOT_FOUND')
  }
  for (const who of [neighbour, family]) {
    expect(await codeOf(who, COUNT, { c: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(who, NOTE, { s: commune.serviceId, day, id: randomUUID(), name: 'Maël' })).toBe('NOT_FOUND')
  }
  expect(await codeOf(agent, ATTACH, { id, b: outsider.children[0] })).toBe('NOT_FOUND')
  expect(
    await codeOf(canteen, NOTE, { s: commune.serviceId, day, id: randomUUID(), name: 'Maël', by: family.accountId }),
  ).toBe('UNAUTHENTICATED')
  expect(await ask(canteen, COUNT, { c: commune.id })).toEqual({ attendanceNoteCount: 1 })
})
