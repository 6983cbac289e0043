import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { dayBefore, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { cellsOn, placeOrder, quote } from '../../support/operations.js'
import { town, useTown } from '../../support/town.js'

useTown()

const day = '2026-12-08'
let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-12-01T10:00:00+01:00')
  const modifiers = [{ when: { childRank: 2 }, percent: -20, label: '2e enfant' }]
  commune = await given.aCommune({ rules: { ...usualRules, book: [{ until: dayBefore, modifiers }] } })
  family = await given.aFamily({ in: commune, children: 3, creditCents: 1000 })
})

const lineOf = (child: number) => ({
  serviceId: commune.serviceId,
  beneficiaryId: family.children[child] ?? '',
  days: [day],
})

test('« 2e enfant − 20 % »: calendar, quote and order agree, whoever else is ordered', async () => {
  expect((await cellsOn(family, day)).map((c) => c.priceCents)).toEqual([380, 304, 380])
  expect((await quote(family, [lineOf(1)])).totalCents).toBe(304)
  expect((await quote(family, [lineOf(2)])).totalCents).toBe(380)
  expect((await quote(family, [lineOf(1), lineOf(2)])).totalCents).toBe(684)
  expect(await placeOrder(family, { lines: [lineOf(1)], expectedTotalCents: 304 })).toMatchObject({
    __typename: 'OrderPlaced',
    order: { totalCents: 304 },
  })
})

test('an adult has no rank, and a child who left gives theirs up', async () => {
  const set = (sql: string) => town().owner.query(sql, [family.children[0]])
  await set(`update beneficiary set kind = 'ADULT' where id = $1`)
  expect((await cellsOn(family, day)).map((c) => c.priceCents)).toEqual([380, 380, 304])
  expect((await quote(family, [lineOf(2)])).totalCents).toBe(304)
  await set(`update filiation set removed_at = now() where beneficiary_id = $1`)
  expect((await quote(family, [lineOf(2)])).totalCents).toBe(304)
})
