import { beforeAll, describe, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { cheque, closeDay, decide, doWithReason, receive, remit, take, transferOf } from '../support/desk.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

/** A till with everything marked; then who would unmark it by hand. */
const id: Record<string, string> = {}
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune })
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const second = await given.aStaffMember(commune, 'REGISSEUR')
  id.commune = commune.regieId
  id.fresh = (await take(keeper, commune, family)).id
  id.reversed = (await take(keeper, commune, family)).id
  await doWithReason('reverseDeskPayment', keeper, id.reversed)
  id.transfer = (await take(keeper, commune, family, transferOf())).id
  await receive(keeper, commune, [id.transfer], '2026-11-25')
  id.cheque = (await take(keeper, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 9000 })).id
  id.deposit = (await remit(keeper, commune, 'CHEQUE', [id.cheque])).id ?? ''
  await doWithReason('bounceCheque', keeper, id.cheque, 'Sans provision')
  const large = await take(keeper, commune, family, { amountCents: 20_000 })
  id.decision = (await doWithReason('reverseDeskPayment', keeper, large.id)).decision?.id ?? ''
  await decide(second, id.decision, false)
  await closeDay(keeper, commune, { expectedCents: 22_000, countedCents: 22_000 })
  await town().db.query('update deposit set confirmed_by = made_by, confirmed_at = now() where id = $1', [id.deposit])
})

const refusal = async (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (caught: { code?: string }) => caught.code ?? String(caught),
  )
const FORBIDDEN = '42501'
const asApplication = (sql: string) => town().db.query(sql)
const asOwner = (sql: string) => town().owner.query(sql)

const MARKED: [string, () => string][] = [
  ['a reversal is taken back', () => `update desk_payment set reversed_at = null where id = '${id.reversed}'`],
  ['a reversal moves', () => `update desk_payment set reversed_at = now() where id = '${id.reversed}'`],
  ['a payment leaves its slip', () => `update desk_payment set deposit_id = null where id = '${id.cheque}'`],
  ['a rejection is forgotten', () => `update desk_payment set bounced_at = null where id = '${id.cheque}'`],
  ['a debt grows', () => `update desk_payment set debt_cents = debt_cents + 1 where id = '${id.cheque}'`],
  ['a debt without a rejection', () => `update desk_payment set debt_cents = 1 where id = '${id.fresh}'`],
  [
    'a transfer is not received',
    () =>
      `update desk_payment set received_on = null, received_at = null, received_by = null where id = '${id.transfer}'`,
  ],
  [
    'a transfer was received another day',
    () => `update desk_payment set received_on = '2026-11-01' where id = '${id.transfer}'`,
  ],
  [
    'a slip is not confirmed',
    () => `update deposit set confirmed_by = null, confirmed_at = null where id = '${id.deposit}'`,
  ],
  ['a slip was confirmed later', () => `update deposit set confirmed_at = now() where id = '${id.deposit}'`],
  ['an answer changes', () => `update desk_decision set status = 'DONE' where id = '${id.decision}'`],
  ['a number is skipped', () => `update deposit_series set last = last + 2 where regie_id = '${id.commune}'`],
]
const FIXED: [string, () => string][] = [
  ['an amount', () => `update desk_payment set amount_cents = 1 where id = '${id.fresh}'`],
  ['who took it', () => `update desk_payment set taken_at = now() where id = '${id.fresh}'`],
  ['the number of a slip', () => `update deposit set number = 99 where id = '${id.deposit}'`],
  ['the amount of a slip', () => `update deposit set amount_cents = 1 where id = '${id.deposit}'`],
  ['the reason of a request', () => `update desk_decision set reason = 'autre chose' where id = '${id.decision}'`],
  ['a till that was counted', () => `update cash_closing set counted_cents = 0`],
]
const DELETED = ['desk_payment', 'deposit', 'desk_decision', 'cash_closing', 'debt_recovery', 'deposit_series']

describe.each<[string, (sql: string) => Promise<unknown>]>([
  ['the application', asApplication],
  ['the owner of the tables', asOwner],
])('%s', (_who, run) => {
  test.each([...MARKED, ...FIXED])('cannot change what is written: %s', async (_what, sql) => {
    expect(await refusal(run(sql()))).toBe(FORBIDDEN)
  })

  test.each(DELETED)('deletes no row of %s', async (table) => {
    for (const sql of [`delete from ${table}`, `delete from ${table} where false`, `truncate ${table} cascade`])
      expect({ sql, refusal: await refusal(run(sql)) }).toEqual({ sql, refusal: FORBIDDEN })
  })
})

test('the application has no right to delete, nor to write more than the marks', async () => {
  const { rows } = await town().owner.query<{ it: string }>(
    `select table_name || ' ' || column_name as it from information_schema.column_privileges
     where grantee = 'cantine_app' and privilege_type = 'UPDATE' and table_name = any($1)
     union all select table_name || ' ' || privilege_type from information_schema.table_privileges
     where grantee = 'cantine_app' and privilege_type in ('DELETE', 'TRUNCATE', 'UPDATE') and table_name = any($1) order by 1`,
    [DELETED.filter((table) => table !== 'deposit_series')],
  )
  expect(rows.map((r) => r.it)).toEqual([
    'deposit confirmed_at',
    'deposit confirmed_by',
    'desk_decision decided_at',
    'desk_decision decided_by',
    'desk_decision status',
    'desk_payment bounced_at',
    'desk_payment debt_cents',
    'desk_payment deposit_id',
    'desk_payment received_at',
    'desk_payment received_by',
    'desk_payment received_on',
    'desk_payment reversed_at',
  ])
})
