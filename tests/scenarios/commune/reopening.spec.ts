import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const DAY = '2026-12-08'
let commune: TestCommune
let agent: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon', capacity: 10 })
  agent = await given.aStaffMember(commune)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

async function aMeal(creditCents = 380): Promise<TestFamily> {
  const family = await given.aFamily({ in: commune, creditCents })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }]
  expect(await placeOrder(family, { lines, expectedTotalCents: 380 })).toMatchObject({ order: { status: 'PAID' } })
  return family
}

async function close(): Promise<string> {
  const { addClosure } = await ask<{ addClosure: { id: string } }>(
    agent,
    `mutation ($input: ClosureInput!) { addClosure(input: $input) { ... on Closure { id } } }`,
    {
      input: {
        communeId: commune.id,
        serviceId: commune.serviceId,
        firstDay: DAY,
        lastDay: DAY,
        reason: 'grève nationale',
        shortReason: 'Grève',
        cancelBookings: true,
      },
    },
  )
  return addClosure.id
}

const WHAT = 'bookings families chargedCents leftBookings leftFamilies'
const preview = async (id: string) =>
  (await ask<{ reopeningImpact: object }>(agent, `query ($id: UUID!) { reopeningImpact(id: $id) { ${WHAT} } }`, { id }))
    .reopeningImpact
const REOPEN = `mutation ($id: UUID!, $restoreBookings: Boolean!) { removeClosure(id: $id, restoreBookings: $restoreBookings) { ... on ClosureRemoved { restored { ${WHAT} } } } }`
const reopen = async (id: string, restoreBookings = true) =>
  (await ask<{ removeClosure: { restored: object } }>(agent, REOPEN, { id, restoreBookings })).removeClosure.restored

const live = async (family: TestFamily) =>
  (
    await town().owner.query<{ id: string; price_cents: number; cancellable_until: Date; number: string }>(
      `select b.id, b.price_cents, b.cancellable_until, o.number from booking b join orders o on o.id = b.order_id
       where b.account_id = $1 and b.status = 'BOOKED'`,
      [family.accountId],
    )
  ).rows
const taken = async () =>
  (
    await town().owner.query<{ taken: number }>('select taken from service_day where service_id = $1 and day = $2', [
      commune.serviceId,
      DAY,
    ])
  ).rows[0]?.taken
const lastMail = async (family: TestFamily) => {
  await town().runJobs()
  return (await town().mailsTo(family.email))[0]
}

describe('opening closed days again', () => {
  test('restores what can still be had and be paid, at the price agreed, and tells each family what became of its meals', async () => {
    const [kept, spent, gone] = [await aMeal(), await aMeal(), await aMeal()]
    const id = await close()
    const other = [{ serviceId: commune.serviceId, beneficiaryId: spent.children[0] ?? '', days: ['2026-12-10'] }]
    await placeOrder(spent, { lines: other, expectedTotalCents: 380 })
    await town().owner.query('update service_access set valid_to = $2 where account_id = $1', [
      gone.accountId,
      '2026-12-07',
    ])
    await town().owner.query('update tariff set price_cents = 900, food_cents = 0 where service_id = $1', [
      commune.serviceId,
    ])
    const what = { bookings: 1, families: 1, chargedCents: 380, leftBookings: 2, leftFamilies: 2 }
    expect(await preview(id)).toEqual(what)
    expect(await taken()).toBe(0)
    expect(await reopen(id)).toEqual(what)

    expect(await balanceOf(kept, commune.regieId)).toBe(0)
    expect(await live(kept)).toMatchObject([{ price_cents: 380 }])
    expect(await balanceOf(spent, commune.regieId)).toBe(0)
    expect(await live(gone)).toEqual([])
    expect(await balanceOf(gone, commune.regieId)).toBe(380)
    expect(await taken()).toBe(1)
    expect(await accountsOf(commune.regieId)).toEqual({ ADVANCE: 760, CARD_CLEARING: -1140, WALLET: 380 })

    const told = await lastMail(kept)
    expect(told?.subject).toBe('Le service rouvre : vos réservations sont rétablies')
    expect(told?.text).toContain('Cantine de Coubon, Louane : mardi 8 décembre.')
    expect(told?.text).toContain('3,80\u00a0€')
    for (const family of [spent, gone]) {
      const mail = await lastMail(family)
      expect(mail?.subject).toBe('Le service rouvre')
      expect(mail?.text).toContain('restent annulées')
      expect(mail?.text).toContain('Vous pouvez réserver de nouveau')
    }
  })

  test('a restored meal can be cancelled until the eve, and comes back whole', async () => {
    const family = await aMeal()
    const id = await close()
    clock.at('2026-12-07T10:00:00+01:00') // the limit agreed was 9 h
    await reopen(id)
    const [meal] = await live(family)
    expect(meal?.cancellable_until).toEqual(new Date('2026-12-08T00:00:00+01:00'))
    clock.at('2026-12-07T23:59:00+01:00')
    expect(await cancelBookings(family, [meal?.id ?? ''], 380)).toMatchObject({ refundCents: 380 })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
  })

  test('without restoring, nobody pays; families are told that they may book again', async () => {
    const family = await aMeal()
    const id = await close()
    expect(await reopen(id, false)).toEqual({
      bookings: 0,
      families: 0,
      chargedCents: 0,
      leftBookings: 1,
      leftFamilies: 1,
    })
    expect([await balanceOf(family, commune.regieId), await taken()]).toEqual([380, 0])
    expect((await lastMail(family))?.subject).toBe('Le service rouvre')
  })

  test('two agents at once restore once', async () => {
    const families = [await aMeal(), await aMeal(), await aMeal()]
    const id = await close()
    const answers = await Promise.allSettled([reopen(id), reopen(id)])
    expect(answers.map((a) => a.status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const family of families) {
      expect(await live(family)).toHaveLength(1)
      expect(await balanceOf(family, commune.regieId)).toBe(0)
    }
    expect(await taken()).toBe(3)
  })

  test('places given to fewer meals are never exceeded', async () => {
    for (let i = 0; i < 3; i++) await aMeal()
    const id = await close()
    await town().owner.query('update service_day set capacity = 2 where service_id = $1', [commune.serviceId])
    expect(await reopen(id)).toMatchObject({ bookings: 2, leftBookings: 1, chargedCents: 760 })
    expect(await taken()).toBe(2)
  })

  test('a day that another closure still covers, and one that is past, stay as they are', async () => {
    const family = await aMeal()
    const id = await close()
    await town().owner.query(
      `insert into closure (commune_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $2, 'travaux', 'Travaux', now())`,
      [commune.id, DAY],
    )
    expect(await preview(id)).toMatchObject({ bookings: 0, leftBookings: 1 })
    clock.at('2026-12-08T08:00:00+01:00')
    expect(await reopen(id)).toMatchObject({ bookings: 0, leftBookings: 0 })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    expect((await lastMail(family))?.subject).toBe('Service fermé : vos réservations sont annulées')
  })

  test('closed once more, the restored meals are credited once more', async () => {
    const family = await aMeal()
    await reopen(await close())
    const id = await close()
    expect([await balanceOf(family, commune.regieId), await taken()]).toEqual([380, 0])
    expect(await reopen(id)).toMatchObject({ bookings: 1 })
    expect([await balanceOf(family, commune.regieId), await taken()]).toEqual([0, 1])
  })

  test('an unpaid order that ended is not paid by surprise: its family is told', async () => {
    const family = await given.aFamily({ in: commune, creditCents: 1000 })
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [DAY] }]
    await placeOrder(family, { lines, expectedTotalCents: 380, payment: 'CARD' })
    expect(await reopen(await close())).toMatchObject({ bookings: 0, leftBookings: 1, leftFamilies: 1 })
    expect(await balanceOf(family, commune.regieId)).toBe(1000)
    expect((await lastMail(family))?.subject).toBe('Le service rouvre')
  })
})

describe('what a closure did', () => {
  test('stays on the calendar of the town hall', async () => {
    await aMeal()
    await aMeal()
    await close()
    const { serviceDays } = await ask<{ serviceDays: { closures: object[] } }>(
      agent,
      `query ($id: UUID!) { serviceDays(serviceId: $id, from: "2026-12-01", to: "2026-12-31") { closures { reason cancelled { bookings families refundCents unpaidOrders heldBookings } } } }`,
      { id: commune.serviceId },
    )
    expect(serviceDays.closures).toEqual([
      {
        reason: 'grève nationale',
        cancelled: { bookings: 2, families: 2, refundCents: 760, unpaidOrders: 0, heldBookings: 0 },
      },
    ])
  })

  test('the kitchen is told by mail, and reads it on its page, as it is when the day opens again', async () => {
    const cook = await given.aStaffMember(commune, 'CANTEEN')
    const elsewhere = await given.aStaffMember(await given.aCommune(), 'CANTEEN')
    await aMeal()
    const id = await close()
    const kitchen = async () =>
      (
        await ask<{ kitchenDay: { services: { closure: string | null }[] } }>(
          cook,
          `query ($id: UUID!) { kitchenDay(communeId: $id, day: "${DAY}") { services { closure } } }`,
          { id: commune.id },
        )
      ).kitchenDay.services
    expect(await kitchen()).toEqual([{ closure: 'Fermé le mardi 8 décembre : grève nationale' }])
    const mailsOf = async (accountId: string) => {
      await town().runJobs()
      const { rows } = await town().owner.query<{ email: string }>('select email from account where id = $1', [
        accountId,
      ])
      return town().mailsTo(rows[0]?.email ?? '')
    }
    const [closed] = await mailsOf(cook.accountId)
    expect(closed?.subject).toBe('Fermé le mardi 8 décembre')
    expect(closed?.text).toContain(
      'Cantine de Coubon : fermé le mardi 8 décembre. Motif : grève nationale. 1 réservation est annulée.',
    )
    await reopen(id)
    expect(await kitchen()).toEqual([{ closure: null }])
    const [opened] = await mailsOf(cook.accountId)
    expect(opened?.subject).toBe('Ouvert de nouveau le mardi 8 décembre')
    expect(opened?.text).toContain('1 réservation est rétablie.')
    expect(await mailsOf(elsewhere.accountId)).toEqual([])
  })

  test('is previewed and undone by the commune’s agents and administrators only', async () => {
    const family = await aMeal()
    const id = await close()
    for (const who of [
      family,
      await given.aStaffMember(await given.aCommune()),
      await given.aStaffMember(commune, 'CANTEEN'),
      await given.aStaffMember(commune, 'REGISSEUR'),
    ]) {
      expect(await codeOf(who, `query ($id: UUID!) { reopeningImpact(id: $id) { bookings } }`, { id })).toBe(
        'NOT_FOUND',
      )
      expect(await codeOf(who, REOPEN, { id, restoreBookings: true })).toBe('NOT_FOUND')
    }
    expect(await balanceOf(family, commune.regieId)).toBe(380)
  })
})
