import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { closeLeftAccounts } from '../../../server/src/modules/payments/leaving/close-settled.command.js'
import { eraseLeftAccounts } from '../../../server/src/modules/payments/leaving/erase-left-accounts.job.js'
import { encrypt } from '../../../server/src/platform/crypto.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cheque, take } from '../../support/desk.js'
import { aFeeCommune, requestedBy, validate } from '../../support/enrol-fees.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { invoicesOf, payInvoice } from '../../support/invoices.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { IBAN, markPaid } from '../../support/refunds.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** Words that only this family has: none may be found anywhere once it is erased. */
const WORDS = [
  'zyxwv',
  '0699887766',
  'rue de l’effacement',
  'arachide',
  'navette-secrete',
  'Mozilla secret',
  'attestation-zyxwv',
]

let commune: TestCommune
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  await town().owner.query('delete from throttle')
  commune = await aFeeCommune([{ outcome: 'charge', price: { cents: 700, label: 'dossier' } }])
  family = await given.aFamily({ children: 2, lastName: 'Zyxwv' })
  await town().owner.query(
    `update account set password_hash = $2, email = 'zyxwv-' || left(id::text, 8) || '@exemple.fr', phone = '0699887766', address_line = '3 rue de l’effacement',
     postal_code = '43700', city = 'Coubon', birth_date = '1985-02-03', gender = 'MME', newsletter = true where id = $1`,
    [family.accountId, await hashPassword(PASSWORD)],
  )
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** What a family leaves behind in a year: health, documents, answers, a bank account, a browser. */
async function livesHere() {
  const { owner, config } = town()
  const agent = await given.aStaffMember(commune)
  for (const access of await requestedBy(family, commune)) await validate(agent, access, { validFrom: '2026-11-25' })
  const [child] = family.children
  await owner.query(
    `update beneficiary set care_plan_encrypted = $2, diet = 'NO_MEAT', school_class = 'CE1 zyxwv' where id = $1`,
    [child, encrypt('arachide', config.secretKey)],
  )
  await owner.query(
    `insert into supporting_document (account_id, commune_id, beneficiary_id, kind, status, refusal_reason, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by)
     values ($1, $2, $3, 'OTHER', 'REFUSED', 'Zyxwv : illisible', $4, 'attestation-zyxwv.pdf', 'application/pdf', 10, '\\x00ff', now(), $1)`,
    [family.accountId, commune.id, child, `aa/${randomUUID()}`],
  )
  await owner.query(
    `with field as (insert into custom_field (commune_id, name, label, type, choices, scope, source)
       values ($1, 'navette', 'Prend la navette', 'CHOICE', '["oui", "non"]', 'BENEFICIARY', 'FAMILY') returning id)
     insert into custom_value (field_id, account_id, beneficiary_id, value, valid_from, status, given_by, given_at)
     select id, $2, $3, '"navette-secrete"', '2026-11-01', 'PENDING', $2, now() from field`,
    [commune.id, family.accountId, child],
  )
  await owner.query(
    `insert into fact_change (account_id, asked, before, status, asked_by, asked_at) values ($1, '{"LAST_NAME":"Zyxwvut"}', '{"LAST_NAME":"Zyxwv"}', 'PENDING', $1, now())`,
    [family.accountId],
  )
  await owner.query(
    `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_at, set_by) values ($1, $2, '2026-01-01', 700, now(), $3)`,
    [family.accountId, commune.id, agent.accountId],
  )
  await owner.query(
    `insert into session (account_id, token_hash, created_at, last_seen_at, expires_at, user_agent) values ($1, gen_random_uuid()::text::bytea, now(), now(), now() + interval '1 day', 'Mozilla secret')`,
    [family.accountId],
  )
  await owner.query(
    `insert into agenda_link (account_id, token_hash, created_at) values ($1, sha256(gen_random_uuid()::text::bytea), now())`,
    [family.accountId],
  )
  await owner.query(
    `insert into attendance_note (id, service_id, commune_id, day, name, made_at, received_at, made_by, beneficiary_id, settled_at, settled_by)
     values (gen_random_uuid(), $1, $2, '2026-11-20', 'petite Zyxwv', now(), now(), $3, $4, now(), $3)`,
    [commune.serviceId, commune.id, family.accountId, child],
  )
  await owner.query(
    `with marked as (insert into attendance_record (service_id, commune_id, beneficiary_id, day, status, recorded_at, recorded_by)
       values ($1, $2, $4, '2026-11-20', 'PRESENT', now(), $3))
     insert into attendance_mark (service_id, id, commune_id, day, beneficiary_id, status, made_at, received_at, made_by)
     values ($1, gen_random_uuid(), $2, '2026-11-20', $4, 'PRESENT', now() - interval '1 day', now() - interval '1 day', $3)`,
    [commune.serviceId, commune.id, agent.accountId, child],
  )
  const desk = await given.aStaffMember(commune, 'REGISSEUR')
  await take(desk, commune, family, { method: 'CHEQUE', ...cheque, drawer: 'Zyxwv Camille', amountCents: 2000 })
}

async function leave(to: object[] = [], expectedCents = 0) {
  const { closeAccount } = await ask<{ closeAccount: { closed?: boolean; reason?: string } }>(
    family,
    `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { ... on AccountLeaving { closed } ... on LeavingRefused { reason } } }`,
    { input: { password: PASSWORD, expectedCents, destinations: to } },
  )
  await town().runJobs()
  return closeAccount
}
const daysPass = async (days: number, accountId = family.accountId) => {
  await town().owner.query('update account set closed_at = now() - make_interval(days => $2) where id = $1', [
    accountId,
    days,
  ])
  clock.release()
  await clock.sync(town().db)
  await eraseLeftAccounts(town().db, clock.now())
}
const erased = async () =>
  (await town().owner.query('select 1 from account where id = $1 and erased_at is not null', [family.accountId]))
    .rowCount === 1

/** Every row of every table that holds one of the words, whatever its column. */
async function whereFound(): Promise<string[]> {
  const { rows: tables } = await town().owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await town().owner.query(
      `select 1 from "${name}" t where exists (select 1 from unnest($1::text[]) w where t::text ilike '%' || w || '%') limit 1`,
      [WORDS],
    )
    if (rowCount) found.push(name)
  }
  return found
}

describe('eight days after the account closed', () => {
  test('no word of the family is left anywhere but the debtor of its invoices; money and meals stay, without a name', async () => {
    await livesHere()
    for (const { id } of await invoicesOf(family)) await payInvoice(family, id, 700)
    await placeOrder(family, {
      lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
      expectedTotalCents: 380,
    })
    clock.at('2026-12-09T10:00:00+01:00')
    expect(
      await leave([{ requestId: randomUUID(), regieId: commune.regieId, destination: 'IBAN', bankAccount: IBAN }], 220),
    ).toMatchObject({ closed: false })
    const { rows: refunds } = await town().owner.query<{ id: string }>('select id from refund where account_id = $1', [
      family.accountId,
    ])
    await markPaid(await given.aStaffMember(commune, 'REGISSEUR'), commune.id, [refunds[0]?.id])
    await closeLeftAccounts(town().db, clock.now())
    await town().runJobs()
    expect(await whereFound()).toEqual(
      expect.arrayContaining(['account', 'beneficiary', 'supporting_document', 'custom_value']),
    )
    const money = () =>
      town().owner.query(
        `select (select count(*)::int from ledger_entry) as entries, (select sum(abs(amount_cents))::int from ledger_entry) as moved,
          (select count(*)::int from booking where account_id = $1) as bookings, (select count(*)::int from orders where account_id = $1) as orders,
          (select count(*)::int from receipt where account_id = $1) as receipts`,
        [family.accountId],
      )
    const before = (await money()).rows
    await daysPass(9)
    expect(await erased()).toBe(true)
    expect(await whereFound()).toEqual(['departed_debtor'])
    expect((await money()).rows).toEqual(before)
    const keeper = await given.aStaffMember(commune, 'REGISSEUR')
    expect((await invoicesOf(keeper, { regieId: commune.regieId }))[0]?.familyName).toBe('Zyxwv Camille')
    const { rows } = await town().owner.query(
      `select (select last_name from account where id = $1) as family, (select keep_until::text from departed_debtor where account_id = $1) as until,
        (select count(*)::int from audit_event where action = 'ACCOUNT_ERASED' and subject_id = $1) as told`,
      [family.accountId],
    )
    expect(rows).toEqual([{ family: 'Famille partie', until: '2036-12-31', told: 1 }])
  })

  test('a child that its other parent inscribes stays with that parent, whole; the other child is erased', async () => {
    await livesHere()
    for (const { id } of await invoicesOf(family)) await payInvoice(family, id, 700)
    clock.at('2026-11-26T10:00:00+01:00')
    const other = await given.aFamily({ in: commune, children: 0 })
    const [shared, alone] = family.children
    await town().owner.query(
      `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'FATHER', 0)`,
      [other.accountId, shared],
    )
    await leave([{ requestId: randomUUID(), regieId: commune.regieId, destination: 'IBAN', bankAccount: IBAN }], 600)
    const { rows: refunds } = await town().owner.query<{ id: string }>('select id from refund where account_id = $1', [
      family.accountId,
    ])
    await markPaid(await given.aStaffMember(commune, 'REGISSEUR'), commune.id, [refunds[0]?.id])
    await closeLeftAccounts(town().db, clock.now())
    await daysPass(9)
    const { rows } = await town().owner.query(
      `select id, first_name, last_name, diet, care_plan_encrypted is not null as plan, birth_date is not null as born from beneficiary where id = any($1) order by id = $2`,
      [family.children, alone],
    )
    expect(rows).toEqual([
      { id: shared, first_name: 'Louane', last_name: 'Zyxwv', diet: 'NO_MEAT', plan: true, born: true },
      { id: alone, first_name: 'Personne', last_name: 'partie', diet: 'STANDARD', plan: false, born: false },
    ])
  })
})

describe('is not erased', () => {
  test('before eight days, while money is on the wallet, or by a call that is not due', async () => {
    expect(await leave()).toMatchObject({ closed: true })
    await daysPass(7)
    expect(await erased()).toBe(false)
    const ask = () => town().db.query<{ erased: boolean }[]>('select erase_account($1) as erased', [family.accountId])
    expect(await ask()).toEqual([{ erased: false }])
    await daysPass(9)
    expect(await erased()).toBe(true)
    expect(await ask()).toEqual([{ erased: false }])
  })

  test('somebody who did not leave, whatever is asked of the database', async () => {
    expect(await town().db.query('select erase_account($1) as erased', [family.accountId])).toEqual([{ erased: false }])
    await town().owner.query(`update account set status = 'CLOSED' where id = $1`, [family.accountId])
    expect(await town().db.query('select erase_account($1) as erased', [family.accountId])).toEqual([{ erased: false }])
    await town().owner.query(`update account set status = 'ACTIVE' where id = $1`, [family.accountId])
  })

  test('whoever worked for the town hall, before a year: the audit says who did it', async () => {
    await town().owner.query(
      `insert into audit_event (at, actor_id, action, subject, subject_id, details) values (now(), $1, 'STAFF_REMOVED', 'account', $1, '{}')`,
      [family.accountId],
    )
    await leave()
    await daysPass(300)
    expect(await erased()).toBe(false)
    await daysPass(370)
    expect(await erased()).toBe(true)
  })
})

test('a mail that was still due to an erased family is not sent; who comes back has a new account', async () => {
  await leave()
  await daysPass(9)
  await town().owner.query(`insert into outbox (task, payload) values ('send-mail', $1)`, [
    JSON.stringify({ template: 'password-changed', accountId: family.accountId }),
  ])
  await town().runJobs()
  const { rows } = await town().owner.query('select 1 from local_mail where recipient like $1', ['%@invalid'])
  expect(rows).toEqual([])
  const { rowCount } = await town().owner.query(
    'select 1 from graphile_worker._private_jobs where last_error is not null',
  )
  expect(rowCount).toBe(0)
})

test('the word that lets the function erase opens nothing to the server', async () => {
  await expect(
    town().db.transaction(async (tx) => {
      await tx.query(`select set_config('cantine.erasing', 'desk_payment', true)`)
      await tx.query(`update desk_payment set drawer = 'x'`)
    }),
  ).rejects.toMatchObject({ code: '42501' })
})
