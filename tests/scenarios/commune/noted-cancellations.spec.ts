import { afterEach, expect, test } from '@jest/globals'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

const QUOTE = `query ($id: UUID!, $told: CancellationToldInput) { answer: quoteCancellationNote(bookingId: $id, told: $told) { __typename
  ... on CancellationNoteQuote { moreCents onInvoice keptReason reasons { word } questions { certificate proofAt phoned } told { certificate proofAt } }
  ... on CancellationNoteRefused { reason message } } }`
const NOTE = `mutation ($id: UUID!, $told: CancellationToldInput, $reason: String, $more: Cents!) {
  answer: noteCancellation(bookingId: $id, told: $told, reason: $reason, expectedMoreCents: $more) { __typename
  ... on CancellationNoted { moreCents booking { refundedCents keptCents cancelTold } } ... on CancellationNoteRefused { reason } } }`

let commune: TestCommune
let agent: Signed
let family: TestFamily
let bookingId: string
/** A meal at 3,80 € of 8 December, cancelled by its family on 7 December at noon; half of it stays due, unless a certificate is given by the tenth. */
async function cancelled(
  cancel: Path[] = [{ proof: { fact: 'certificate', until: { back: -2 } } }, { until: { at: '09:00' }, due: 50 }],
  more: Partial<Policy> = {},
  keptCents = 190,
): Promise<void> {
  commune = await given.aCommune({ rules: { ...usualRules, cancel }, policy: more })
  agent = await given.aStaffMember(commune, 'AGENT')
  const made = await given.aBookedMeal(commune)
  family = made.family
  bookingId = made.bookingId
  clock.at('2026-12-07T12:00:00+01:00')
  expect(await cancelBookings(family, [bookingId], 380 - keptCents)).toMatchObject({ refundCents: 380 - keptCents })
  clock.at('2026-12-11T10:00:00+01:00')
}
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const certificate = { certificate: true, proofAt: '2026-12-09' }
const quoted = async (told?: object, who = agent) =>
  (await ask<{ answer: object }>(who, QUOTE, { id: bookingId, told })).answer
async function note(told: object | null, more: number, { who = agent, reason = null as string | null } = {}) {
  const before = await balanceOf(family, commune.regieId)
  const { answer } = await ask<{ answer: object }>(who, NOTE, { id: bookingId, told, more, reason })
  return { answer, cents: (await balanceOf(family, commune.regieId)) - before }
}
const canNote = async (who: Signed) => {
  const { family: seen } = await ask<{ family: { bookings: { can: { note: object } }[] } }>(
    who,
    `query ($a: UUID) { family(accountId: $a) { bookings(from: "2026-12-08", to: "2026-12-08") { can { note { allowed } } } } }`,
    { a: who === family ? undefined : family.accountId },
  )
  return seen.bookings[0]?.can.note
}

test('a certificate that comes later gives back the rest, once, and the family is told', async () => {
  await cancelled()
  expect(await canNote(agent)).toEqual({ allowed: true })
  expect(await canNote(family)).toEqual({ allowed: false })
  expect(await quoted()).toMatchObject({
    moreCents: 0,
    questions: { certificate: true, proofAt: true, phoned: false },
    told: null,
  })
  expect(await quoted(certificate)).toMatchObject({ moreCents: 190, onInvoice: false })
  expect(await note(certificate, 0)).toMatchObject({ answer: { reason: 'AMOUNT_CHANGED' }, cents: 0 })
  expect(await note(certificate, 190)).toMatchObject({
    answer: {
      moreCents: 190,
      booking: {
        refundedCents: 380,
        keptCents: 0,
        cancelTold: 'Certificat médical fourni, remis le mercredi 9 décembre',
      },
    },
    cents: 190,
  })
  expect(await quoted()).toMatchObject({ moreCents: 0, told: certificate })
  expect((await note(certificate, 0)).cents).toBe(0)
  await town().runJobs()
  const mails = (await town().mailsTo(family.email)).filter(
    ({ subject }) => subject === 'Votre annulation a été complétée',
  )
  expect(mails.map(({ text }) => text)).toEqual([
    expect.stringMatching(/1,90.€ de plus sont revenus sur votre porte-monnaie/),
  ])
})

test('ten notes at once give back once', async () => {
  await cancelled()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      ask<{ answer: { __typename: string } }>(agent, NOTE, { id: bookingId, told: certificate, more: 190 }),
    ),
  )
  expect(answers.filter(({ answer }) => answer.__typename === 'CancellationNoted')).toHaveLength(1)
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('a certificate counts by the day on which it was given', async () => {
  await cancelled()
  expect(await quoted({ certificate: true, proofAt: '2026-12-11' })).toMatchObject({ moreCents: 0 })
  expect(await quoted({ certificate: true, proofAt: '2026-12-10' })).toMatchObject({ moreCents: 190 })
})

test('a note that was wrong is corrected: what it gave back is taken back, unless it is spent', async () => {
  await cancelled()
  await note(certificate, 190)
  expect(await quoted({ certificate: false })).toMatchObject({ moreCents: -190 })
  expect(await note(null, -190)).toMatchObject({
    answer: { booking: { keptCents: 190, cancelTold: null } },
    cents: -190,
  })
  await note(certificate, 190)
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-15'] }]
  expect(await placeOrder(family, { lines, expectedTotalCents: 380 })).toMatchObject({ __typename: 'OrderPlaced' })
  expect(await note(null, -190)).toMatchObject({ answer: { reason: 'SPENT' }, cents: 0 })
})

test('a reason that was not said can be noted too', async () => {
  await cancelled([
    { when: { reason: 'sickness' }, until: { at: '09:00' } },
    { until: { at: '09:00' }, due: 50 },
  ])
  expect(await note(null, 190, { reason: 'sickness' })).toMatchObject({ answer: { moreCents: 190 }, cents: 190 })
  expect(await codeOf(agent, NOTE, { id: bookingId, reason: 'strike', more: 0 })).toBe('BAD_USER_INPUT')
  expect(await codeOf(agent, NOTE, { id: bookingId, told: { phoned: true }, more: 0 })).toBe('BAD_USER_INPUT')
})

test('what was cancelled since is not counted: it is decided as it was then', async () => {
  const once: Path[] = [
    { until: { at: '09:00' }, requires: { before: { max: 0 }, certificate: true } },
    { until: { at: '09:00' }, due: 50 },
  ]
  await cancelled(once, { counters: { before: { counts: 'cancel' } } })
  expect(await note({ certificate: true }, 190)).toMatchObject({ answer: { moreCents: 190 }, cents: 190 })
})

test('nothing is noted where the règlement asks nothing, of a meal that is not cancelled, nor by a parent', async () => {
  await cancelled([{ until: { at: '09:00' }, due: 50 }])
  expect(await quoted()).toMatchObject({ reason: 'NOTHING_ASKED' })
  expect(await canNote(agent)).toEqual({ allowed: false })
  expect(await codeOf(family, QUOTE, { id: bookingId })).toBe('NOT_FOUND')
  ;({ bookingId } = await given.aBookedMeal(commune))
  expect(await quoted()).toMatchObject({ reason: 'NOT_CANCELLED' })
})

test('nobody notes it for their own family', async () => {
  await cancelled()
  await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
    family.accountId,
    commune.id,
  ])
  expect(await note(certificate, 190, { who: family })).toMatchObject({ answer: { reason: 'OWN_FAMILY' }, cents: 0 })
})

test('what is on an invoice is not invoiced, and no money moves', async () => {
  commune = await given.aCommune({
    rules: { ...usualRules, cancel: [{ requires: { certificate: true } }, { until: { at: '09:00' }, due: 50 }] },
    onInvoice: true,
  })
  agent = await given.aStaffMember(commune, 'AGENT')
  clock.at('2026-12-01T10:00:00+01:00')
  family = await given.aFamily({ in: commune })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 380, payment: 'INVOICE' })
  bookingId = order?.bookings[0]?.id ?? ''
  clock.at('2026-12-07T12:00:00+01:00')
  expect(await cancelBookings(family, [bookingId], 190)).toMatchObject({ refundCents: 190 })
  expect(await quoted({ certificate: true })).toMatchObject({ moreCents: 190, onInvoice: true })
  expect(await note({ certificate: true }, 190)).toMatchObject({ answer: { booking: { keptCents: 0 } }, cents: 0 })
  await town().runJobs()
  expect((await town().mailsTo(family.email))[0]?.text).toMatch(/1,90.€ de plus ne vous seront pas facturés/)
})

test('noting costs a constant number of statements', async () => {
  await cancelled()
  const { statements } = await countStatements(() => ask(agent, NOTE, { id: bookingId, told: certificate, more: 190 }))
  expect(statements.length).toBeLessThanOrEqual(20)
})
