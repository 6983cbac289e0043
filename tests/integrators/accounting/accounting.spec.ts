import { beforeAll, expect, test } from '@jest/globals'
import { ApiError, CantineClient } from '../../../clients/typescript/src/index.js'
import { closePeriod, earnAt, journalOf, sheetOf } from '../../support/books.js'
import type { Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { take } from '../../support/desk.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { cancelBookings, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'
import { anAdministrator, letIn } from '../support/let-in.js'
import { NotYet, takeOver } from './program.js'

useTown()

/** Meals that are paid by card and in cash, one of them cancelled, some of them eaten: then the month is closed. */
const [FROM, TO] = ['2026-12-01', '2026-12-31'] as const
let commune: TestCommune
let regisseur: Signed
let client: CantineClient

beforeAll(async () => {
  clock.at('2026-12-01T09:00:00+01:00')
  commune = await given.aCommune()
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  const admin = await anAdministrator(commune)
  client = (await letIn(admin, commune, 'Comptabilité', ['READ_MONEY'])).client
  const [card, cash] = [await given.aFamily({ in: commune, creditCents: 5_000 }), await given.aFamily({ in: commune })]
  await take(regisseur, commune, cash, { method: 'CASH', amountCents: 3_000 })
  for (const family of [card, cash]) {
    const days = ['2026-12-07', '2026-12-08', '2026-12-10']
    const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }]
    const { order } = await placeOrder(family, { lines, expectedTotalCents: 1_140 })
    if (family === cash) await cancelBookings(family, order?.bookings.slice(0, 1).map(({ id }) => id) ?? [], 380)
  }
})

const told = async () => {
  const { rows } = await town().owner.query<{ debit: number; credit: number; entries: number }>(
    `select coalesce(sum(-e.amount_cents) filter (where e.amount_cents < 0), 0)::int as debit,
       coalesce(sum(e.amount_cents) filter (where e.amount_cents > 0), 0)::int as credit, count(*)::int as entries
     from ledger_entry e join ledger_transaction t on t.id = e.transaction_id where t.regie_id = $1 and t.day between $2 and $3`,
    [commune.regieId, FROM, TO],
  )
  return rows[0]
}

test('a month whose days are open is taken over by nobody', async () => {
  clock.at('2026-12-15T09:00:00+01:00')
  await expect(takeOver(client, commune.regieId, FROM, TO)).rejects.toBeInstanceOf(NotYet)
})

test('once it is closed its entries, its remittance and its receipts are those of the books, to the cent', async () => {
  await earnAt('2027-01-02T09:00:00+01:00')
  expect(await closePeriod(regisseur, commune.regieId, TO)).toMatchObject({ __typename: 'ClosedPeriod' })
  const taken = await takeOver(client, commune.regieId, FROM, TO)

  expect(taken.debitCents).toBe(taken.creditCents)
  const books = await told()
  expect({ debit: taken.debitCents, credit: taken.creditCents, entries: taken.entries }).toEqual(books)
  expect(taken.debitCents).toBeGreaterThan(10_000)
  const page = await journalOf(regisseur, { regieId: commune.regieId, from: FROM, to: TO })
  expect({ totalCount: taken.entries, debitCents: taken.debitCents, creditCents: taken.creditCents }).toEqual(page)

  const sheet = await sheetOf(regisseur, commune.regieId, FROM, TO)
  const sections = (of: typeof taken.remittance | typeof sheet.sections) =>
    of.map(({ key, totalCents, lines }) => [
      key,
      totalCents,
      lines.map(({ label, amountCents }) => [label, amountCents]),
    ])
  expect(sections(taken.remittance)).toEqual(sections(sheet.sections))
  // five meals were eaten of six that were booked, one was cancelled in time
  expect(taken.remittance.find(({ key }) => key === 'REVENUE')?.totalCents).toBe(5 * 380)
  expect(taken.remittance.find(({ key }) => key === 'RECEIVED')?.totalCents).toBe(8_000)

  const { rows } = await town().owner.query<{ number: string }>(
    `select count(*)::int as count from receipt where regie_id = $1`,
    [commune.regieId],
  )
  expect(rows).toEqual([{ count: taken.receipts.length }])
  expect(taken.receipts).toEqual(taken.receipts.map((_number, at) => `2026-${String(at + 1).padStart(6, '0')}`))
  expect(await brokenPromises()).toEqual([])
})

test('the books of another régie, and a family’s health, are not there for it', async () => {
  const other = await given.aCommune()
  clock.at('2027-01-02T09:30:00+01:00')
  const refused: unknown = await takeOver(client, other.regieId, FROM, TO).catch((caught: unknown) => caught)
  expect(refused).toBeInstanceOf(ApiError)
  expect(refused).toMatchObject({ code: 'NOT_FOUND' })
})
