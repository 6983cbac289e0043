import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, cancelBookings } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const rules = { ...usualRules, absence: [{ when: { justified: true }, outcome: 'doNotCharge' as const }] }
let commune: TestCommune
beforeEach(async () => {
  commune = await given.aCommune({ rules })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const earnAt = (instant: string) => {
  clock.at(instant)
  return earnAdvances(town().db, clock.now())
}
const ledger = () => accountsOf(commune.regieId)

const mark = async (beneficiaryId: string | undefined, status: string) =>
  ask(
    await given.aStaffMember(commune, 'CANTEEN'),
    `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "2026-12-08", marks: $marks) { __typename } }`,
    { s: commune.serviceId, marks: [{ beneficiaryId, status }] },
  )

test('a paid meal is an advance until 18 h on its day, then revenue of its service, food and care apart', async () => {
  await given.aBookedMeal(commune)
  await earnAt('2026-12-08T17:59:59+01:00')
  expect(await ledger()).toEqual({ ADVANCE: 380, CARD_CLEARING: -380 })
  await earnAt('2026-12-08T18:00:00+01:00')
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, EARNED_CARE: 190, EARNED_FOOD: 190 })
  const { rows } = await town().owner.query(
    `select day from ledger_transaction where cause = 'EARNED' and regie_id = $1`,
    [commune.regieId],
  )
  expect(rows).toEqual([{ day: '2026-12-08' }])
})

test('five runs at once earn once', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-12-08T19:00:00+01:00')
  await Promise.all(Array.from({ length: 5 }, () => earnAdvances(town().db, clock.now())))
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, EARNED_CARE: 190, EARNED_FOOD: 190 })
})

test('a cancelled meal earns nothing', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  await cancelBookings(family, [bookingId], 380)
  await earnAt('2026-12-09T19:00:00+01:00')
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, WALLET: 380 })
})

test('an absence justified the next day gives back from the revenue; taken back, it is revenue again', async () => {
  const { family } = await given.aBookedMeal(commune)
  await earnAt('2026-12-08T19:00:00+01:00')
  clock.at('2026-12-09T10:00:00+01:00')
  await mark(family.children[0], 'ABSENT_JUSTIFIED')
  expect(await balanceOf(family, commune.regieId)).toBe(380)
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, WALLET: 380 })
  await mark(family.children[0], 'PRESENT')
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, EARNED_CARE: 190, EARNED_FOOD: 190 })
})

test('cancelling and earning at the same instant leave one of the two, never both', async () => {
  const { family, bookingId } = await given.aBookedMeal(commune)
  await town().owner.query(`update booking set cancellable_until = '2026-12-09T00:00:00+01:00' where id = $1`, [
    bookingId,
  ])
  clock.at('2026-12-08T18:00:00+01:00')
  await Promise.all([cancelBookings(family, [bookingId], 380), earnAdvances(town().db, clock.now())])
  expect(await ledger()).toEqual({ CARD_CLEARING: -380, WALLET: 380 })
})

test('the books of a closed period never move: what comes later is of the first open day', async () => {
  await given.aBookedMeal(commune)
  await town().owner.query(`update regie set closed_until = '2026-12-31' where id = $1`, [commune.regieId])
  await earnAt('2027-01-04T08:00:00+01:00')
  const { rows } = await town().owner.query(`select day from ledger_transaction where cause = 'EARNED'`)
  expect(rows.map((r: { day: string }) => r.day)).toContain('2027-01-01')
})
