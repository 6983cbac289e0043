import { afterEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAYS = ['2026-12-07', '2026-12-08', '2026-12-10']

async function booked(commune: TestCommune): Promise<{ family: TestFamily; ids: string[] }> {
  clock.at('2026-11-25T10:00:00+01:00')
  const family = await given.aFamily({ in: commune, creditCents: 3 * 380 })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: DAYS }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 3 * 380 })
  return { family, ids: order?.bookings.map((b) => b.id) ?? [] }
}

test('« une seule annulation tardive par an »: the first is counted when the second is asked', async () => {
  const late = { until: { at: '10:00' }, when: { lateSoFar: { max: 0 } } }
  const commune = await given.aCommune({
    rules: { ...usualRules, cancel: [...usualRules.cancel, late] },
    policy: { counters: { lateSoFar: { counts: 'cancel', when: { late: true } } } },
  })
  const { family, ids } = await booked(commune)
  clock.at('2026-12-07T08:00:00+01:00')
  expect(await cancelBookings(family, ids.slice(0, 1), 380)).toMatchObject({ refundCents: 380 })
  clock.at('2026-12-08T08:00:00+01:00')
  expect(await cancelBookings(family, ids.slice(1, 2), 380)).toMatchObject({ reason: 'TOO_LATE' })
  expect(await balanceOf(family, commune.regieId)).toBe(380)
})

test('« deux absences justifiées rendues, la troisième due »: marks of the days before are counted', async () => {
  const commune = await given.aCommune({
    rules: {
      ...usualRules,
      absence: [{ when: { justified: true, excused: { max: 1 } }, outcome: 'doNotCharge' }],
    },
    policy: { counters: { excused: { counts: 'absence', when: { justified: true } } } },
  })
  const { family } = await booked(commune)
  const canteen = await given.aStaffMember(commune, 'CANTEEN')
  const balances: number[] = []
  for (const day of DAYS) {
    clock.at(`${day}T12:00:00+01:00`)
    await ask(
      canteen,
      `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: $day, marks: $marks) { __typename } }`,
      { s: commune.serviceId, day, marks: [{ beneficiaryId: family.children[0], status: 'ABSENT_JUSTIFIED' }] },
    )
    balances.push(await balanceOf(family, commune.regieId))
  }
  expect(balances).toEqual([380, 760, 760])
})
