import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase } from '../support/database.js'

/**
 * A foreign key is indexed when some index over every row (or every row where it is set) begins with its first column, the one
 * that names the parent. Each of the others is here with the reason why it has none (decision 0021): parents are never deleted
 * nor renumbered, so an index serves only what is looked up by that key, and costs each insert.
 */
const WITHOUT: Record<string, string[]> = {
  'who did it: read with the row, never looked up by person': [
    'absence_credit.credited_by',
    'absence_credit.reversed_by',
    'account.decided_by',
    'api_client.created_by',
    'api_client.revoked_by',
    'api_token.created_by',
    'api_token.revoked_by',
    'attendance_record.recorded_by',
    'balance_reminder.sent_by',
    'bank_line.entered_by',
    'bank_line.matched_by',
    'booking.cancelled_by',
    'cash_closing.closed_by',
    'closed_period.closed_by',
    'closure.created_by',
    'debt_recovery.recovered_by',
    'deposit.confirmed_by',
    'deposit.made_by',
    'desk_decision.asked_by',
    'desk_decision.decided_by',
    'desk_payment.received_by',
    'desk_payment.taken_by',
    'dispute_decision.approved_by',
    'dispute_decision.asked_by',
    'dispute_decision.refused_by',
    'family_import.created_by',
    'family_import.imported_by',
    'family_import.undone_by',
    'family_quotient.set_by',
    'invoice_credit.asked_by',
    'invoice_credit.decided_by',
    'invoice_handover.handed_by',
    'invoice_handover.withdrawn_by',
    'invoice_payment.paid_by',
    'invoice_run.issued_by',
    'invoice_reminder.sent_by',
    'reminder_pause.paused_by',
    'reminder_pause.resumed_by',
    'ledger_transaction.actor_id',
    'ledger_transaction.approved_by',
    'orders.placed_by',
    'refund.approved_by',
    'refund.asked_by',
    'refund.paid_by',
    'refund.refused_by',
    'regie_payment_settings.set_by',
    'regulation.created_by',
    'regulation.published_by',
    'service_access.decided_by',
    'supporting_document.decided_by',
    'supporting_document.uploaded_by',
    'top_up.asked_by',
    'waiting_request.asked_by',
    'standing_booking.asked_by',
    'attendance_note.made_by',
    'attendance_note.settled_by',
    'bank_statement_format.said_by',
    'decision.decided_by',
    'decision.undone_by',
    'custom_value.given_by',
    'custom_value.decided_by',
    'fact_change.asked_by',
    'fact_change.decided_by',
    'regulation_approval.asked_by',
    'regulation_approval.decided_by',
    'regulation_withdrawal.published_by',
    'regulation_withdrawal.withdrawn_by',
    'service_access.ended_by',
    'service_cost.set_by',
    'tariff_publication.published_by',
    'tariff_publication.withdrawn_by',
    'school_year_preparation.prepared_by',
    'school_year_preparation.undone_by',
  ],
  'what a paper says of its régie: read with the paper': [
    'cash_closing.identity_id, regie_id',
    'closed_period.identity_id, regie_id',
    'deposit.identity_id, regie_id',
    'invoice.identity_id, regie_id',
    'receipt.identity_id, regie_id',
  ],
  'a partial index holds the rows that are looked up': [
    'booking.service_id, commune_id, regie_id',
    'desk_decision.desk_payment_id, regie_id',
    'ledger_account.regie_id',
    'service_access.situation_id, commune_id',
    'supporting_document.commune_id',
    'decision.access_id',
    'decision.account_id',
    'decision.document_id',
    'fact_change.account_id',
    'fact_change.account_id, beneficiary_id',
  ],
  'found by its family, its order or its day, never by this key': [
    'booking.access_id, account_id, beneficiary_id, commune_id',
    'booking.regulation_id, service_id',
    'earning.service_id, regie_id',
    'external_event.regie_id',
    'family_quotient.commune_id',
    'ledger_account.service_id, regie_id',
    'invoice.wallet_id, regie_id',
    'invoice_line.beneficiary_id',
    'invoice_line.service_id',
    'order_line.beneficiary_id',
    'order_line.service_id, regie_id',
    'payment.regie_id',
    'supporting_document.beneficiary_id',
    'top_up.regie_id',
  ],
  'a table of a few rows': [
    'closure.service_id, commune_id',
    'commune.regie_id',
    'commune.regie_id, time_zone',
    'school_break.school_year',
    'staff_member.commune_id',
    'tariff.situation_id, commune_id',
    'situation_service.service_id, commune_id',
  ],
}

const UNINDEXED = `
select c.conrelid::regclass || '.' || (select string_agg(a.attname, ', ' order by k.nth)
  from unnest(c.conkey) with ordinality k (attnum, nth) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as key
from pg_constraint c join pg_attribute first on first.attrelid = c.conrelid and first.attnum = c.conkey[1]
where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
  select 1 from pg_index i where i.indrelid = c.conrelid and i.indisvalid and i.indkey[0] = c.conkey[1]
    and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || first.attname || ' IS NOT NULL)'))
order by 1`

let database: pg.Client
beforeAll(async () => {
  database = new pg.Client({ connectionString: (await createTestDatabase()).ownerUrl })
  await database.connect()
})
afterAll(() => database.end())

const unindexed = async () => (await database.query<{ key: string }>(UNINDEXED)).rows.map(({ key }) => key)

test('every foreign key has an index, or says why it has none', async () => {
  expect(await unindexed()).toEqual(Object.values(WITHOUT).flat().sort())
})

test('a new foreign key without an index is seen', async () => {
  await database.query('begin; create table fresh (id int, parent uuid references account);')
  expect(await unindexed()).toContain('fresh.parent')
  await database.query('create index on fresh (parent)')
  expect(await unindexed()).not.toContain('fresh.parent')
  await database.query('rollback')
})
