import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, calendar, placeOrder, quote } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

const QUOTE = `query ($ids: [UUID!]!, $told: CancellationToldInput) { answer: quoteCancellation(bookingIds: $ids, told: $told) {
  refundCents sentence withProof questions { certificate justified announced phoned letter notice proofAt via } notCancellable { reason message } } }`
const CANCEL = `mutation ($ids: [UUID!]!, $told: CancellationToldInput, $cents: Cents!) { answer: cancelBookings(bookingIds: $ids, told: $told, expectedRefundCents: $cents) {
  __typename ... on BookingsCancelled { refundCents } ... on CancellationRefused { reason message } } }`
const NOTHING = { certificate: false, justified: false, announced: false, phoned: false }
const NOBODY_ASKS = { ...NOTHING, letter: false, notice: false, proofAt: false, via: false }

interface Quoted {
  refundCents: number
  withProof: string | null
  notCancellable: { reason: string; message: string }[]
}
let commune: TestCommune
let agent: Signed
let family: TestFamily
let bookingId: string
/** A meal at 3,80 € of 8 December, booked under these rules of cancelling; it is Monday 7 December, noon. */
async function booked(cancel: Path[], more: Partial<Policy> = {}): Promise<void> {
  commune = await given.aCommune({ rules: { ...usualRules, cancel }, policy: more })
  agent = await given.aStaffMember(commune, 'AGENT')
  const made = await given.aBookedMeal(commune)
  family = made.family
  bookingId = made.bookingId
  clock.at('2026-12-07T12:00:00+01:00')
}
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const quoted = async (who: Signed, told?: object) =>
  (await ask<{ answer: Quoted }>(who, QUOTE, { ids: [bookingId], told })).answer
const cancel = async (who: Signed, cents: number, told?: object) =>
  (await ask<{ answer: { __typename: string; reason?: string } }>(who, CANCEL, { ids: [bookingId], told, cents }))
    .answer
const mayCancel = async (who: Signed) => {
  const { family: seen } = await ask<{ family: { bookings: { can: { cancel: object } }[] } }>(
    who,
    `query ($a: UUID) { family(accountId: $a) { bookings(from: "2026-12-08", to: "2026-12-08") { can { cancel { allowed reason } } } } }`,
    { a: who === family ? undefined : family.accountId },
  )
  return seen.bookings[0]?.can.cancel
}

describe('« Une réservation est définitive, sauf certificat ou justificatif »', () => {
  beforeEach(() =>
    booked([{ requires: { any: [{ certificate: true }, { justified: true }] }, because: 'Sauf certificat.' }]),
  )

  test('is what the family reads before it books, and no limit', async () => {
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-15'] }]
    expect((await quote(family, lines)).regies[0]?.cancellationRule).toBe(
      'Annulation aux conditions du règlement du service : ce qui vous revient est montré avant de confirmer.',
    )
    const seen = await calendar(family, '2026-12-15', '2026-12-15')
    expect(seen.services[0]?.days[0]?.cells[0]).toMatchObject({ state: 'FREE', cancellableUntil: null })
  })
  test('the family is told what is asked, and is not believed', async () => {
    expect(await quoted(family)).toMatchObject({
      refundCents: 0,
      withProof: 'Avec un certificat, 3,80\u00a0€ vous reviendraient : adressez-vous à la mairie.',
      questions: NOBODY_ASKS,
      notCancellable: [{ reason: 'NOT_MET', message: 'Sauf certificat. Contactez la mairie.' }],
    })
    expect(await codeOf(family, QUOTE, { ids: [bookingId], told: { certificate: true } })).toBe('BAD_USER_INPUT')
    expect(await codeOf(family, CANCEL, { ids: [bookingId], told: { certificate: true }, cents: 380 })).toBe(
      'BAD_USER_INPUT',
    )
    expect(await cancel(family, 0)).toMatchObject({ reason: 'NOT_MET' })
    expect(await mayCancel(family)).toEqual({ allowed: false, reason: 'Sauf certificat. Contactez la mairie.' })
  })
  test('staff are asked what the règlement names, and the amount follows', async () => {
    expect(await mayCancel(agent)).toEqual({ allowed: true, reason: null })
    expect(await quoted(agent)).toMatchObject({
      refundCents: 0,
      withProof: null,
      questions: { ...NOBODY_ASKS, certificate: true, justified: true },
    })
    expect(await quoted(agent, { certificate: true })).toMatchObject({
      refundCents: 380,
      sentence: '3,80\u00a0€ sur son porte-monnaie',
      notCancellable: [],
    })
    expect(await codeOf(agent, QUOTE, { ids: [bookingId], told: { phoned: true } })).toBe('BAD_USER_INPUT')
    expect(await cancel(agent, 0, { certificate: true })).toMatchObject({ reason: 'AMOUNT_CHANGED' })
    expect(await cancel(agent, 380, { certificate: true })).toMatchObject({ refundCents: 380 })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    const { rows } = await town().owner.query('select cancel_told as told from booking where id = $1', [bookingId])
    expect(rows).toEqual([{ told: { certificate: true } }])
  })
  test('an agent is a parent at home', async () => {
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      family.accountId,
      commune.id,
    ])
    expect(await codeOf(family, CANCEL, { ids: [bookingId], told: { certificate: true }, cents: 380 })).toBe(
      'BAD_USER_INPUT',
    )
  })
})

test('a first path that keeps half keeps it however early the meal is cancelled', async () => {
  await booked([{ until: { back: 1, at: '24:00' }, due: 50 }])
  clock.at('2026-12-02T12:00:00+01:00')
  expect(await quoted(family)).toMatchObject({ refundCents: 190, notCancellable: [] })
  expect(await cancel(family, 380)).toMatchObject({ reason: 'AMOUNT_CHANGED' })
  expect(await cancel(family, 190)).toMatchObject({ refundCents: 190 })
})

test('past a first path with conditions, the limit that is said is that of the règlement', async () => {
  await booked([{ until: { back: 1, at: '09:00' }, due: 50 }])
  expect(await cancel(family, 0)).toMatchObject({
    reason: 'TOO_LATE',
    message: 'Délai d’annulation dépassé : la limite était lundi 7 décembre à 9\u00a0h. Contactez la mairie.',
  })
})

test('a path that opens on the morning itself is not open before', async () => {
  await booked([{ opens: { at: '08:00' }, until: { at: '08:30' } }])
  expect(await cancel(family, 380)).toMatchObject({ reason: 'NOT_MET' })
  clock.at('2026-12-08T08:10:00+01:00')
  expect(await cancel(family, 380)).toMatchObject({ refundCents: 380 })
})

test('« une seule annulation » is counted when it is asked, not when the meal was booked', async () => {
  await booked([{ until: { back: 1, at: '24:00' }, requires: { before: { max: 0 } } }], {
    counters: { before: { counts: 'cancel' } },
  })
  expect(await cancel(family, 380)).toMatchObject({ refundCents: 380 })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-10'] }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 380 })
  bookingId = order?.bookings[0]?.id ?? ''
  expect(await cancel(family, 380)).toMatchObject({ reason: 'NOT_MET' })
})

test('by a call at the desk, on the day on which it was told', async () => {
  await booked([{ requires: { via: 'phone', ahead: { min: 2 } } }, { requires: { via: 'portal' }, due: 50 }], {
    facts: { ahead: { label: 'jours de prévenance', days: ['notice', 'date'] } },
  })
  expect(await quoted(family)).toMatchObject({ refundCents: 190 })
  expect(await quoted(agent)).toMatchObject({ questions: { ...NOBODY_ASKS, via: true, notice: true } })
  expect(await quoted(agent, { via: 'PHONE', notice: '2026-12-07' })).toMatchObject({ refundCents: 0 })
  expect(await quoted(agent, { via: 'PHONE', notice: '2026-12-06' })).toMatchObject({ refundCents: 380 })
  expect(await cancel(agent, 380, { via: 'PHONE', notice: '2026-12-06' })).toMatchObject({ refundCents: 380 })
})

test('what is told costs no statement more', async () => {
  await booked([{ requires: { certificate: true } }])
  const plain = await countStatements(() => quoted(agent))
  const told = await countStatements(() => quoted(agent, { certificate: true }))
  expect(told.statements).toEqual(plain.statements)
})
