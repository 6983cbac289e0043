import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Price } from '../../../server/src/modules/regulations/index.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/** « Garderie du soir : 1,15 € la demi-heure, toute demi-heure commencée est due. » */
const price: Price = { each: 115, per: 30, of: 'minutes' }
const DAY = '2026-12-08'
let commune: TestCommune
let care: string
let agent: Signed
async function costs(its: Price): Promise<void> {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  care = await given.anEveningCare(commune, 250, usualRules, {}, undefined, its)
  agent = await given.aStaffMember(commune, 'CANTEEN')
}
beforeEach(() => costs(price))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const book = (family: TestFamily) =>
  placeOrder(family, {
    lines: [{ serviceId: care, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents: 0,
  })
async function mark(family: TestFamily, more: object) {
  clock.at(`${DAY}T19:00:00+01:00`)
  await ask(
    agent,
    `mutation ($s: UUID!, $marks: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "${DAY}", marks: $marks) { __typename } }`,
    { s: care, marks: [{ beneficiaryId: family.children[0], ...more }] },
  )
}

test('the evening is booked without a price, which the family is told, and paid by its hours', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 2000 })
  const { availabilityCalendar } = await ask<{
    availabilityCalendar: {
      services: { service: { id: string }; beneficiaries: object[]; days: { cells: object[] }[] }[]
    }
  }>(
    family,
    `{ availabilityCalendar(from: "${DAY}", to: "${DAY}") { services { service { id } beneficiaries { byHours } days { cells { state totalCents byHours provisional } } } } }`,
  )
  const evening = availabilityCalendar.services.find(({ service }) => service.id === care)
  expect(evening?.beneficiaries).toEqual([{ byHours: true }])
  expect(evening?.days[0]?.cells).toEqual([
    {
      state: 'FREE',
      totalCents: 0,
      byHours: true,
      provisional: 'Prix provisoire\u00a0: il suit les heures d’arrivée et de départ, notées au registre',
    },
  ])
  await book(family)
  expect(await balanceOf(family, commune.regieId)).toBe(2000)
  await mark(family, { status: 'PRESENT', arrivedAt: '16:30' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000)
  await mark(family, { status: 'PRESENT', leftAt: '17:31' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 345)
  await mark(family, { status: 'PRESENT', leftAt: '17:00' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 115)
  await mark(family, { status: 'ABSENT' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000)
})

test('a child who came without a booking pays its hours alone', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 2000 })
  await mark(family, { status: 'PRESENT_UNBOOKED', arrivedAt: '16:30', leftAt: '17:00' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 115)
})

test('the price is published from its least, never as nothing', async () => {
  const { commune: shown } = await ask<{
    commune: { situations: { prices: { service: { id: string }; sentence: string }[] }[] }
  }>(null, `query ($slug: String!) { commune(slug: $slug) { situations { prices { service { id } sentence } } } }`, {
    slug: commune.slug,
  })
  const sentences = shown.situations.flatMap(({ prices }) => prices.filter((one) => one.service.id === care))
  expect(sentences.map(({ sentence }) => sentence.replaceAll('\u00a0', ' '))).toEqual([
    'à partir de 1,15 €, selon la durée en minutes',
  ])
})

/** « 1,85 € le matin ou le soir, 2,75 € les deux. » */
const bySlots: Price = { first: [{ when: { slots: { all: ['am', 'pm'] } }, price: 275 }, { price: 185 }] }

test('morning, evening or both: the day is booked at the price of one, and both are what they cost together', async () => {
  await costs(bySlots)
  const family = await given.aFamily({ in: commune, creditCents: 2000 })
  const { order } = await placeOrder(family, {
    lines: [{ serviceId: care, beneficiaryId: family.children[0] ?? '', days: [DAY] }],
    expectedTotalCents: 185,
  })
  expect(order?.totalCents).toBe(185)
  await mark(family, { status: 'PRESENT', arrivedAt: '07:40' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 185)
  await mark(family, { status: 'PRESENT', leftAt: '17:20' })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 275)
  await mark(family, { status: 'PRESENT', arrivedAt: '16:30', forgetsHours: true })
  expect(await balanceOf(family, commune.regieId)).toBe(2000 - 185)
})
