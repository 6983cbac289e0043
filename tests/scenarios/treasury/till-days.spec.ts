import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { closePeriod } from '../../support/books.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { closeDay, doWithReason, remit, take } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let regisseur: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-23T16:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Position {
  day: string
  cashCents: number
  daysToClose: string[]
  methods: { method: string; amountCents: number }[]
}
const position = async (day: string | null = null) =>
  (
    await ask<{ cashPosition: Position }>(
      regisseur,
      `query ($id: UUID!, $day: Day) { cashPosition(regieId: $id, day: $day) { day cashCents daysToClose methods { method amountCents } } }`,
      { id: commune.regieId, day },
    )
  ).cashPosition

test('yesterday’s till that was forgotten is offered, and counted with yesterday’s payments only', async () => {
  await take(regisseur, commune, family, { amountCents: 1500 })
  clock.at('2026-11-24T16:00:00+01:00')
  await take(regisseur, commune, family, { amountCents: 2000 })
  clock.at('2026-11-25T09:00:00+01:00')
  await take(regisseur, commune, family, { amountCents: 700 })
  expect(await position()).toMatchObject({
    day: '2026-11-25',
    cashCents: 4200,
    daysToClose: ['2026-11-23', '2026-11-24'],
  })
  expect(await position('2026-11-24')).toMatchObject({
    cashCents: 3500,
    methods: [{ method: 'CASH', amountCents: 2000 }],
  })
  const late = { day: '2026-11-24', countedCents: 3500 }
  expect(await closeDay(regisseur, commune, { ...late, expectedCents: 4200 })).toMatchObject({
    reason: 'EXPECTED_CHANGED',
  })
  expect(await closeDay(regisseur, commune, { ...late, expectedCents: 3500 })).toMatchObject({ day: '2026-11-24' })
  expect((await position()).daysToClose).toEqual(['2026-11-23'])
  expect(await closeDay(regisseur, commune, { expectedCents: 4200, countedCents: 4200 })).toMatchObject({
    day: '2026-11-25',
  })
})

test('what is undone or taken to the bank today was in yesterday’s till', async () => {
  const [kept, wrong] = [await take(regisseur, commune, family), await take(regisseur, commune, family)]
  clock.at('2026-11-24T09:00:00+01:00')
  await doWithReason('reverseDeskPayment', regisseur, wrong.id)
  await remit(regisseur, commune, 'CASH', [kept.id])
  expect(await position()).toMatchObject({ cashCents: 0 })
  const asked = { day: '2026-11-23', expectedCents: 4000, countedCents: 4000 }
  expect(await closeDay(regisseur, commune, asked)).toMatchObject({ day: '2026-11-23' })
})

test('a day to come, one too old and one of a closed period are not counted, and not offered', async () => {
  await take(regisseur, commune, family)
  const count = { expectedCents: 2000, countedCents: 2000 }
  expect(await closeDay(regisseur, commune, { ...count, day: '2026-11-24' })).toMatchObject({ reason: 'DAY_NOT_COME' })
  clock.at('2026-12-24T09:00:00+01:00')
  expect((await position()).daysToClose).toEqual(['2026-11-23'])
  clock.at('2026-12-25T09:00:00+01:00')
  expect((await position()).daysToClose).toEqual([])
  expect(await closeDay(regisseur, commune, { ...count, day: '2026-11-23' })).toMatchObject({ reason: 'DAY_TOO_OLD' })
  clock.at('2026-12-02T09:00:00+01:00')
  expect(await closePeriod(regisseur, commune.regieId, '2026-11-30')).toMatchObject({ __typename: 'ClosedPeriod' })
  expect((await position()).daysToClose).toEqual([])
  expect(await closeDay(regisseur, commune, { ...count, day: '2026-11-23' })).toMatchObject({ reason: 'PERIOD_CLOSED' })
})

test('coins and notes are kept with the closing, for its paper', async () => {
  await take(regisseur, commune, family)
  const counts = [
    { unitCents: 1000, quantity: 1 },
    { unitCents: 200, quantity: 5 },
    { unitCents: 1, quantity: 0 },
  ]
  const made = await closeDay(regisseur, commune, { expectedCents: 2000, countedCents: 2000, counts })
  const { cashClosing } = await ask<{ cashClosing: object }>(
    regisseur,
    'query ($id: UUID!) { cashClosing(id: $id) { day countedCents counts { unitCents quantity } closedBy } }',
    { id: made.id },
  )
  expect(cashClosing).toEqual({
    day: '2026-11-23',
    countedCents: 2000,
    counts: counts.slice(0, 2),
    closedBy: 'Camille Roche',
  })
})
