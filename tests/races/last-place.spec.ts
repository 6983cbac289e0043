import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { balanceOf, cancelBookings, placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { useTown } from '../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const times = <T>(n: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)))

test('twenty parents want the last place: one has it, nineteen read « complet », nobody else pays', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune({ capacity: 1 })
  const families = await times(20, () => given.aFamily({ in: commune, creditCents: 1000 }))
  const answers = await Promise.all(
    families.map((f) =>
      placeOrder(f, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: f.children[0] ?? '', days: ['2026-12-08'] }],
        expectedTotalCents: 380,
      }),
    ),
  )
  expect(answers.filter((a) => a.__typename === 'OrderPlaced')).toHaveLength(1)
  expect(answers.filter((a) => a.unavailable?.[0]?.reason === 'FULL')).toHaveLength(19)
  const balances = await Promise.all(families.map((f) => balanceOf(f, commune.regieId)))
  expect(balances.sort((a, b) => a - b)).toEqual([620, ...Array<number>(19).fill(1000)])
})

test('fifteen families want the same ten days with places for ten: each day is filled exactly', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune({ capacity: 10 })
  const days = [
    '2026-12-07',
    '2026-12-08',
    '2026-12-10',
    '2026-12-11',
    '2026-12-14',
    '2026-12-15',
    '2026-12-17',
    '2026-12-18',
    '2027-01-04',
    '2027-01-05',
  ]
  const families = await times(15, () => given.aFamily({ in: commune, creditCents: 10_000 }))
  const answers = await Promise.all(
    families.map((f, i) =>
      placeOrder(f, {
        lines: [
          {
            serviceId: commune.serviceId,
            beneficiaryId: f.children[0] ?? '',
            days: i % 2 ? days : [...days].reverse(),
          },
        ],
        expectedTotalCents: 3800,
      }),
    ),
  )
  expect(answers.filter((a) => a.__typename === 'OrderPlaced')).toHaveLength(10)
  expect(answers.filter((a) => a.reason === 'DAYS_UNAVAILABLE')).toHaveLength(5)
})

test('ten clicks on « Payer » with one request id pay once and all show the same order', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  const asked = {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
    expectedTotalCents: 380,
    requestId: randomUUID(),
  }
  const answers = await times(10, () => placeOrder(family, asked))
  expect(new Set(answers.map((a) => a.order?.id)).size).toBe(1)
  expect(await balanceOf(family, commune.regieId)).toBe(9620)
})

test('two tabs book the same child on the same day: one wins, the other reads « déjà réservé »', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  const lines = [
    { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08', '2026-12-10'] },
  ]
  const answers = await times(2, () => placeOrder(family, { lines, expectedTotalCents: 760 }))
  expect(answers.map((a) => a.__typename).sort()).toEqual(['OrderPlaced', 'OrderRefused'])
  const refused = answers.find((a) => a.__typename === 'OrderRefused')
  expect(refused?.unavailable?.map((u) => u.reason)).toEqual(['ALREADY_BOOKED', 'ALREADY_BOOKED'])
  expect(await balanceOf(family, commune.regieId)).toBe(9240)
})

test('twenty orders at once with money for one: one wins and the balance is exactly zero', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const family = await given.aFamily({ children: 1, in: commune, creditCents: 380 })
  const days = [
    '2026-12-07',
    '2026-12-08',
    '2026-12-10',
    '2026-12-11',
    '2026-12-14',
    '2026-12-15',
    '2026-12-17',
    '2026-12-18',
  ]
  const answers = await times(20, (i) =>
    placeOrder(family, {
      lines: [
        { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [days[i % days.length] ?? ''] },
      ],
      expectedTotalCents: 380,
    }),
  )
  expect(answers.filter((a) => a.__typename === 'OrderPlaced')).toHaveLength(1)
  expect(await balanceOf(family, commune.regieId)).toBe(0)
})

test('ten clicks on « Annuler ce repas » refund once', async () => {
  const commune = await given.aCommune({ priceCents: 420 })
  const { family, bookingId } = await given.aBookedMeal(commune, { priceCents: 420 })
  clock.at('2026-12-02T20:00:00+01:00')
  const answers = await times(10, () => cancelBookings(family, [bookingId], 420))
  expect(answers.filter((a) => a.__typename === 'BookingsCancelled')).toHaveLength(1)
  expect(answers.filter((a) => a.reason === 'ALREADY_CANCELLED')).toHaveLength(9)
  expect(await balanceOf(family, commune.regieId)).toBe(420)
})
