import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { cheque, closeDay, decide, doWithReason, receive, remit, take, transferOf } from '../support/desk.js'
import { closeAccountOf } from '../support/closed-account.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { accountsOf } from '../support/ledger.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let one: Signed & { accountId: string }
let two: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  one = await given.aStaffMember(commune, 'REGISSEUR')
  two = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** Until somebody waits for a lock of this database. */
async function someoneWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await town().owner.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0] && rows[0].waiting > 0) return
    await new Promise((ok) => setTimeout(ok, 10))
  }
  throw new Error('nobody waited')
}

test('an account that closes while its money is being taken at the desk takes nothing', async () => {
  await take(one, commune, family)
  const leaving = await town().owner.connect()
  try {
    await leaving.query('begin')
    await leaving.query('select 1 from wallet where account_id = $1 for update', [family.accountId])
    const taken = take(one, commune, family)
    await someoneWaits()
    await closeAccountOf(family.accountId, leaving)
    await leaving.query('commit')
    expect(await taken).toMatchObject({ __typename: 'DeskRefused', reason: 'ACCOUNT_NOT_ACTIVE' })
  } finally {
    leaving.release()
  }
  expect(await accountsOf(commune.regieId)).toEqual({ CASH: -2000, WALLET: 2000 })
})

test('an entry that is reversed while it goes to the bank has one end', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await take(one, commune, family)
    const answers = await Promise.all([doWithReason('reverseDeskPayment', one, id), remit(two, commune, 'CASH', [id])])
    expect(answers.filter((a) => a.reason === undefined)).toHaveLength(1)
  }
})

test('a reversal that waits and a slip at the same time: the money goes back, and never to the bank', async () => {
  const { id } = await take(one, commune, family, { amountCents: 20_000 })
  const asked = await doWithReason('reverseDeskPayment', one, id)
  const [slip, decided] = await Promise.all([remit(two, commune, 'CASH', [id]), decide(two, asked.decision?.id ?? '')])
  expect(decided).toMatchObject({ state: 'REVERSED' })
  expect(['DECISION_WAITING', 'ALREADY_DEPOSITED']).toContain(slip.reason)
})

test('two people who approve the same reversal give the money back once', async () => {
  const { id } = await take(one, commune, family, { amountCents: 20_000 })
  const asked = await doWithReason('reverseDeskPayment', one, id)
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const answers = await Promise.all([two, admin].map((who) => decide(who, asked.decision?.id ?? '')))
  expect(answers.filter((a) => a.reason === undefined)).toHaveLength(1)
  expect(await accountsOf(commune.regieId)).toEqual({})
})

test('slips made at the same instant are numbered one by one', async () => {
  const taken = await Promise.all(
    Array.from({ length: 6 }, () => take(one, commune, family, { method: 'CHEQUE', ...cheque })),
  )
  const made = await Promise.all(taken.map(({ id }, i) => remit(i % 2 ? one : two, commune, 'CHEQUE', [id])))
  expect(made.map((slip) => slip.number).sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2026-00000${n}`))
})

test('a day closed by two people at once is closed once', async () => {
  await take(one, commune, family)
  const count = { expectedCents: 2000, countedCents: 2000 }
  const answers = await Promise.all([closeDay(one, commune, count), closeDay(two, commune, count)])
  expect(answers.map((a) => a.__typename).sort()).toEqual(['CashClosing', 'DeskRefused'])
})

test('a slip that fails leaves no number behind', async () => {
  const taken = await Promise.all(
    Array.from({ length: 6 }, () => take(one, commune, family, { method: 'CHEQUE', ...cheque })),
  )
  const { owner } = town()
  await owner.query(
    `create or replace function fail_slip() returns trigger language plpgsql as $$ begin if new.cause = 'DEPOSIT' and new.actor_id = '${two.accountId}' then raise exception 'fault'; end if; return new; end $$`,
  )
  await owner.query(
    'create trigger fail_slip before insert on ledger_transaction for each row execute function fail_slip()',
  )
  try {
    const made = await Promise.allSettled(taken.map(({ id }, i) => remit(i % 2 ? one : two, commune, 'CHEQUE', [id])))
    expect(made.filter((m) => m.status === 'rejected')).toHaveLength(3)
    const numbers = made.flatMap((m) => (m.status === 'fulfilled' ? [m.value.number] : []))
    expect(numbers.sort()).toEqual([1, 2, 3].map((n) => `2026-00000${n}`))
  } finally {
    await owner.query('drop trigger fail_slip on ledger_transaction')
  }
})

test('a transfer that is reversed while the statement shows it has one end', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await take(one, commune, family, transferOf())
    const answers = await Promise.all([
      doWithReason('reverseDeskPayment', one, id),
      receive(two, commune, [id], '2026-11-25'),
    ])
    expect(answers.filter((a) => a.reason === undefined)).toHaveLength(1)
  }
})

test('a transfer that two people mark as received reaches the bank once', async () => {
  const { id } = await take(one, commune, family, transferOf())
  const answers = await Promise.all([one, two, one].map((who) => receive(who, commune, [id], '2026-11-24')))
  expect(answers.map((a) => a.payments?.[0]?.receivedOn)).toEqual(['2026-11-24', '2026-11-24', '2026-11-24'])
  expect(await accountsOf(commune.regieId)).toEqual({ BANK: -2000, WALLET: 2000 })
})
