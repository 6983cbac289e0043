import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { closePeriod, earnAt } from '../../support/books.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

let commune: TestCommune
let regisseur: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const close = (lastDay: string, who = regisseur) => closePeriod(who, commune.regieId, lastDay)

test('a month is closed the day after its end, never before, with its figures and its fingerprint', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-11-30T23:59:00+01:00')
  expect(await close('2026-11-30')).toMatchObject({ __typename: 'ClosingRefused', reason: 'DAY_NOT_OVER' })
  clock.at('2026-12-01T00:00:00+01:00')
  const closed = await close('2026-11-30')
  expect(closed).toMatchObject({
    __typename: 'ClosedPeriod',
    firstDay: '2026-11-25',
    lastDay: '2026-11-30',
    entries: 4,
    debitCents: 760,
  })
  expect(closed.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  expect(await close('2026-11-30')).toMatchObject({ reason: 'ALREADY_CLOSED' })
})

test('a month whose served meals are not revenue yet waits for them', async () => {
  await given.aBookedMeal(commune)
  clock.at('2027-01-02T09:00:00+01:00')
  expect(await close('2026-12-31')).toMatchObject({ reason: 'EARNINGS_WAITING' })
  await earnAt('2027-01-02T09:10:00+01:00')
  expect(await close('2026-12-31')).toMatchObject({ __typename: 'ClosedPeriod', firstDay: '2026-11-25', entries: 7 })
})

test('periods follow each other, and nothing opens one again', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-12-01T08:00:00+01:00')
  await close('2026-11-30')
  await earnAt('2027-01-02T09:10:00+01:00')
  expect(await close('2026-12-31')).toMatchObject({ firstDay: '2026-12-01', lastDay: '2026-12-31', entries: 3 })
  const { owner, db } = town()
  await expect(db.query('update regie set closed_until = null where id = $1', [commune.regieId])).rejects.toThrow(
    /never opened/,
  )
  await expect(db.query('delete from closed_period')).rejects.toThrow()
  await expect(owner.query('update closed_period set entries = 0')).rejects.toThrow(/append-only/)
})

test('an entry changed behind the application’s back is seen by the check of closed periods', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-12-01T08:00:00+01:00')
  await close('2026-11-30')
  const { owner } = town()
  const change = async (reason: string | null) => {
    const client = await owner.connect()
    await client.query('alter table ledger_transaction disable trigger append_only')
    await client.query(`update ledger_transaction set reason = $2 where regie_id = $1 and cause = 'ORDER'`, [
      commune.regieId,
      reason,
    ])
    await client.query('alter table ledger_transaction enable trigger append_only')
    client.release()
  }
  await change('autre chose')
  expect((await brokenPromises()).join()).toMatch(/BROKEN M8: a closed period still is what was signed/)
  await change(null)
})

test('books that disagree are not closed', async () => {
  const { family } = await given.aBookedMeal(commune)
  // as whoever owns the tables could: the database refuses it to everybody else
  const give = (cents: number) =>
    town().owner.query(`alter table wallet disable trigger wallet_follows_ledger;
      update wallet set balance_cents = balance_cents + ${cents} where account_id = '${family.accountId}';
      alter table wallet enable trigger wallet_follows_ledger`)
  await give(5)
  clock.at('2026-12-01T08:00:00+01:00')
  expect(await close('2026-11-30')).toMatchObject({ reason: 'BOOKS_DISAGREE' })
  await give(-5)
  expect((await close('2026-11-30')).__typename).toBe('ClosedPeriod')
})

test('there is nothing to close before the first entry, and only the régie’s own staff closes', async () => {
  clock.at('2026-12-01T08:00:00+01:00')
  expect(await close('2026-11-30')).toMatchObject({ reason: 'NOTHING_TO_CLOSE' })
  const stranger = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
  const asked = `mutation ($r: UUID!) { closePeriod(regieId: $r, lastDay: "2026-11-30") { __typename } }`
  for (const who of [
    stranger,
    await given.aStaffMember(commune, 'AGENT'),
    await given.aStaffMember(commune, 'CANTEEN'),
  ])
    expect(await codeOf(who, asked, { r: commune.regieId })).toBe('NOT_FOUND')
})

test('each month says what stops its closing', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-12-20T08:00:00+01:00')
  await close('2026-11-30')
  const { closings } = await ask<{ closings: { closedUntil: string; months: unknown[] } }>(
    regisseur,
    `query ($r: UUID!) { closings(regieId: $r) { closedUntil months { month reason period { lastDay closedBy } } } }`,
    { r: commune.regieId },
  )
  expect(closings).toEqual({
    closedUntil: '2026-11-30',
    months: [
      { month: '2026-12', reason: 'DAY_NOT_OVER', period: null },
      { month: '2026-11', reason: 'ALREADY_CLOSED', period: { lastDay: '2026-11-30', closedBy: 'Camille Roche' } },
    ],
  })
})

test('twenty payments while a period is being closed: none lands in it after it was signed', async () => {
  const family = await given.aFamily({ in: commune, creditCents: 0 })
  clock.at('2026-11-30T12:00:00+01:00')
  await given.credit(family.accountId, commune.regieId, 1_000)
  clock.at('2026-12-01T00:00:00+01:00')
  // a payment that the bank dates of the day before, posted while the month is being closed
  const late = async () => {
    const { post, lockWallet } = await import('../../../server/src/modules/wallet/index.js')
    await town().db.transaction(async (tx) => {
      const wallet = await lockWallet(tx, family.accountId, commune.regieId)
      await post(
        tx,
        {
          regieId: commune.regieId,
          cause: 'GOODWILL',
          reason: 'course',
          actorId: null,
          at: clock.now(),
          day: civilDay('2026-11-30'),
        },
        [
          {
            causeId: randomUUID(),
            legs: [
              { kind: 'WRITE_OFF', amountCents: wholeCents(-10) },
              { kind: 'WALLET', amountCents: wholeCents(10), walletId: wallet.id },
            ],
          },
        ],
      )
    })
  }
  const [closed] = await Promise.all([close('2026-11-30'), ...Array.from({ length: 20 }, late)])
  expect(closed.__typename).toBe('ClosedPeriod')
  const { rows } = await town().owner.query(
    `select count(*) filter (where day <= '2026-11-30')::int as inside, count(*)::int as posted from ledger_transaction where regie_id = $1 and cause = 'GOODWILL'`,
    [commune.regieId],
  )
  const [{ inside, posted }] = rows as [{ inside: number; posted: number }]
  expect(posted).toBe(20)
  expect(closed.entries).toBe(2 + 2 * inside)
})
