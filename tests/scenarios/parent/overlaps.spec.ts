import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, type Line, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

const TUESDAY = '2026-12-01'
const THURSDAY = '2026-12-03'

let coubon: TestCommune
let aiguilhe: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  coubon = await given.aCommune({ name: 'Coubon' })
  aiguilhe = await given.aCommune({ name: 'Aiguilhe', regieId: coubon.regieId })
  family = await given.aFamily({ in: [coubon, aiguilhe], creditCents: 5000 })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const line = (commune: TestCommune, days: string[], serviceId = commune.serviceId): Line => ({
  serviceId,
  beneficiaryId: family.children[0] ?? '',
  days,
})
const key = (commune: TestCommune, day: string) => ({
  serviceId: commune.serviceId,
  beneficiaryId: family.children[0] ?? '',
  day,
})

interface Warned {
  serviceId: string
  beneficiaryId: string
  day: string
  message: string
}
const OVERLAPS = 'overlaps { serviceId beneficiaryId day message }'
const warnings = async (who: Signed, lines: Line[], accountId?: string) =>
  (
    await ask<{ quoteOrder: { overlaps: Warned[] } }>(
      who,
      `query ($input: QuoteInput!) { quoteOrder(input: $input) { ${OVERLAPS} } }`,
      { input: { lines, accountId } },
    )
  ).quoteOrder.overlaps

const order = async (
  who: Signed,
  input: { lines: Line[]; expectedTotalCents: number; confirmedOverlaps?: object[]; accountId?: string },
) =>
  (
    await ask<{ placeOrder: { order?: { status: string }; reason?: string; message?: string; overlaps?: Warned[] } }>(
      who,
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced { order { status } } ... on OrderRefused { reason message ${OVERLAPS} } } }`,
      { input: { requestId: randomUUID(), payment: 'WALLET', ...input } },
    )
  ).placeOrder

describe('one child, two canteens, one day', () => {
  const said = 'Louane a déjà une réservation le mardi 1er décembre : Cantine de Coubon.'

  test('is asked about before it is bought, and bought once it was confirmed', async () => {
    await placeOrder(family, { lines: [line(coubon, [TUESDAY])], expectedTotalCents: 380 })
    const lines = [line(aiguilhe, [TUESDAY, THURSDAY])]
    const overlap = { ...key(aiguilhe, TUESDAY), message: said }
    expect(await warnings(family, lines)).toEqual([overlap])

    const refused = await order(family, { lines, expectedTotalCents: 760 })
    expect(refused).toMatchObject({ reason: 'OVERLAPS', overlaps: [overlap] })
    expect(await balanceOf(family, coubon.regieId)).toBe(4620)
    const wrong = await order(family, { lines, expectedTotalCents: 760, confirmedOverlaps: [key(aiguilhe, THURSDAY)] })
    expect(wrong).toMatchObject({ reason: 'OVERLAPS', overlaps: [overlap] })

    const placed = await order(family, { lines, expectedTotalCents: 760, confirmedOverlaps: [key(aiguilhe, TUESDAY)] })
    expect(placed).toEqual({ order: { status: 'PAID' } })
    expect(await balanceOf(family, coubon.regieId)).toBe(3860)
  })

  test('chosen together in one basket, both are asked about with one sentence', async () => {
    const lines = [line(coubon, [TUESDAY, THURSDAY]), line(aiguilhe, [TUESDAY])]
    const message =
      'Louane aurait plusieurs réservations au même moment le mardi 1er décembre : Cantine de Coubon et Cantine d’Aiguilhe.'
    const both = [
      { ...key(aiguilhe, TUESDAY), message },
      { ...key(coubon, TUESDAY), message },
    ]
    expect(await warnings(family, lines)).toEqual(both)
    expect(await order(family, { lines, expectedTotalCents: 1140 })).toMatchObject({ reason: 'OVERLAPS' })
    const confirmedOverlaps = both.map(({ serviceId, beneficiaryId, day }) => ({ serviceId, beneficiaryId, day }))
    expect(await order(family, { lines, expectedTotalCents: 1140, confirmedOverlaps })).toMatchObject({
      order: { status: 'PAID' },
    })
  })

  test('another moment of the day, another day and another child are never asked about', async () => {
    const evening = await given.anEveningCare(coubon)
    const two = await given.aFamily({ children: 2, in: [coubon, aiguilhe], creditCents: 5000 })
    const of = (child: number, serviceId: string, days: string[]) => ({
      serviceId,
      beneficiaryId: two.children[child] ?? '',
      days,
    })
    await placeOrder(two, { lines: [of(0, coubon.serviceId, [TUESDAY])], expectedTotalCents: 380 })
    const lines = [
      of(0, evening, [TUESDAY]),
      of(0, aiguilhe.serviceId, [THURSDAY]),
      of(1, aiguilhe.serviceId, [TUESDAY]),
    ]
    expect(await warnings(two, lines)).toEqual([])
  })

  test('the calendar says it on the day', async () => {
    await placeOrder(family, { lines: [line(coubon, [TUESDAY])], expectedTotalCents: 380 })
    const { availabilityCalendar } = await ask<{
      availabilityCalendar: {
        services: { service: { id: string }; days: { cells: { state: string; overlap: string | null }[] }[] }[]
      }
    }>(
      family,
      `{ availabilityCalendar(from: "${TUESDAY}", to: "2026-12-03") { services { service { id } days { cells { state overlap } } } } }`,
    )
    const cellsOf = (commune: TestCommune) =>
      availabilityCalendar.services.find((s) => s.service.id === commune.serviceId)?.days.map((d) => d.cells[0])
    expect(cellsOf(aiguilhe)).toEqual([
      { state: 'FREE', overlap: said },
      { state: 'CLOSED', overlap: null },
      { state: 'FREE', overlap: null },
    ])
    expect(cellsOf(coubon)?.[0]).toEqual({ state: 'BOOKED', overlap: null })
  })
})

describe('staff of one commune', () => {
  beforeEach(async () => {
    await placeOrder(family, { lines: [line(coubon, [TUESDAY])], expectedTotalCents: 380 })
  })

  test('at the desk it is asked too, without naming what is booked in another commune', async () => {
    const agent = await given.aStaffMember(aiguilhe)
    const lines = [line(aiguilhe, [TUESDAY])]
    const message = 'Louane a déjà une réservation ailleurs le mardi 1er décembre, au même moment.'
    expect(await warnings(agent, lines, family.accountId)).toEqual([{ ...key(aiguilhe, TUESDAY), message }])
    const asked = { lines, expectedTotalCents: 380, accountId: family.accountId }
    expect(await order(agent, asked)).toMatchObject({ reason: 'OVERLAPS', overlaps: [{ message }] })
    expect(await order(agent, { ...asked, confirmedOverlaps: [key(aiguilhe, TUESDAY)] })).toMatchObject({
      order: { status: 'PAID' },
    })
  })

  test('at the register the child is also expected elsewhere, in both, and nowhere else', async () => {
    const cook = await given.aStaffMember(aiguilhe, 'CANTEEN')
    const sheet = async (who: Signed, serviceId: string, day: string) =>
      (
        await ask<{ attendanceSheet: { rows: { expectedElsewhere: boolean }[] } }>(
          who,
          `query ($id: UUID!) { attendanceSheet(serviceId: $id, day: "${day}") { rows { expectedElsewhere } } }`,
          { id: serviceId },
        )
      ).attendanceSheet.rows
    const lines = [line(aiguilhe, [TUESDAY, THURSDAY])]
    await order(family, { lines, expectedTotalCents: 760, confirmedOverlaps: [key(aiguilhe, TUESDAY)] })
    expect(await sheet(cook, aiguilhe.serviceId, TUESDAY)).toEqual([{ expectedElsewhere: true }])
    expect(await sheet(cook, aiguilhe.serviceId, THURSDAY)).toEqual([{ expectedElsewhere: false }])
    const other = await given.aStaffMember(coubon, 'CANTEEN')
    expect(await sheet(other, coubon.serviceId, TUESDAY)).toEqual([{ expectedElsewhere: true }])
  })
})
