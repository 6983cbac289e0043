import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The last guard: the application's role writes the columns and deletes the rows that its sources say, and no other. What an order or a
 * payment costs, whose money a wallet holds and what a document was are never changed; no right of the staff and no balance without their trace.
 */
export class Guards1770900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
do $$ declare t record; begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('revoke insert, update, delete, truncate, references, trigger on %I from cantine_app', t.tablename);
  end loop;
end $$;
grant insert on
  absence_credit, access_notice, account, account_link, agglomeration, attendance_mark, attendance_note,
  audit_event, balance_reminder, bank_line, bank_statement_format, beneficiary, booking, cash_closing,
  closed_period, commune, custom_field, custom_value, debt_recovery, decision, deposit, deposit_series,
  desk_decision, desk_payment, dispute, dispute_decision, document_notice, document_type, earning, enrolment_fee,
  external_event, fact_change, family_import_effect, family_import_progress, family_quotient, filiation,
  invoice, invoice_booking, invoice_credit, invoice_handover, invoice_line, invoice_payment, invoice_reminder, invoice_run, invoice_series,
  ledger_entry, ledger_transaction, local_mail, opening_balance, order_line, orders, payment, payout,
  payout_line, prepared_access, prepared_class, prepared_enrolment, receipt, receipt_series, refund,
  refund_line, refund_part, regie, regie_account_code, regulation_approval, regulation_withdrawal,
  reminder_pause, sandbox_refund, sandbox_session, school, school_year_preparation, service, service_day,
  session, situation, staff_invitation_right, standing_booking, supporting_document, tariff_publication,
  top_up, waiting_request, wallet
  to cantine_app;
grant insert, delete on
  attendance_record, class_enrolment, closure, family_import, family_import_line, first_opening, known_device,
  made_once, opened_line, outbox, regie_officer, regie_payment_settings, regulation, school_class,
  school_class_level, sent_sheet, service_access, service_cost, sign_up_draft, situation_document,
  situation_service, staff_invitation, staff_member, tariff, throttle
  to cantine_app;
grant update (reversed_at, reversed_by) on absence_credit to cantine_app;
grant update (address_line, birth_date, city, closed_at, company_name, decided_at, decided_by, email,
  email_confirmed_at, erased_at, first_name, gender, is_company, last_name, leaving_at, newsletter, partner_offers,
  password_hash, phone, postal_code, refusal_reason, siret, status, terms_accepted_at) on account to cantine_app;
grant update (used_at) on account_link to cantine_app;
grant update (contact_email, contact_phone, host, logo_key, mail_sender, name, publication_director,
  revision) on agglomeration to cantine_app;
grant update (beneficiary_id, close_reason, settled_at, settled_by) on attendance_note to cantine_app;
grant update (arrived_at, certificate, left_at, reason, recorded_at, recorded_by, status, told) on attendance_record
  to cantine_app;
grant update (matched_at, matched_by, payout_id) on bank_line to cantine_app;
grant update (format, said_at, said_by) on bank_statement_format to cantine_app;
grant update (birth_date, care_plan_encrypted, diet, first_name, kind, last_name, school_class) on beneficiary to
  cantine_app;
grant update (cancel_reason, cancel_told, cancelled_at, cancelled_by, closure_id, deducted_cents, earned_id,
  goodwill_cents, included_cents, invoiced_cents, moved_to, refunded_cents, served_at, status, unavailable_reason,
  unavailable_sentence) on booking to cantine_app;
grant update (class_id, commune_id, level) on class_enrolment to cantine_app;
grant update (address_line, archived_at, brand_color, contact_email, contact_phone, insee_code, legal_representative,
  logo_key, name, opening_held_on, opening_planned_on, opens_on, postal_code, price_change_cents,
  price_change_percent, privacy_contact, regie_id, revision, school_zone, time_zone) on commune to cantine_app;
grant update (active, choices, help, label, position, revision, source) on custom_field to cantine_app;
grant update (decided_at, decided_by, given_at, given_by, refusal_reason, status, valid_from, value) on custom_value
  to cantine_app;
grant update (told_at, undo_reason, undone_at, undone_by) on decision to cantine_app;
grant update (confirmed_at, confirmed_by) on deposit to cantine_app;
grant update (last) on deposit_series to cantine_app;
grant update (decided_at, decided_by, status) on desk_decision to cantine_app;
grant update (bounced_at, debt_cents, deposit_id, received_at, received_by, received_on, reversed_at) on desk_payment
  to cantine_app;
grant update (closed_at, decided_cents, status) on dispute to cantine_app;
grant update (approved_by, refused_by, settled_at, status) on dispute_decision to cantine_app;
grant update (active, help, kind, label, months, position, revision, scope, validity) on document_type to cantine_app;
grant update (asked, asked_at, asked_by, before, decided_at, decided_by, reason, status) on fact_change to
  cantine_app;
grant update (checked_at, columns, counts, digest, erased_at, imported_at, imported_by, invite, refusal, revision,
  state, undone_at, undone_by) on family_import to cantine_app;
grant update (after, before, invited_at) on family_import_effect to cantine_app;
grant update (decision, outcome, report) on family_import_line to cantine_app;
grant update (lines) on family_import_progress to cantine_app;
grant update (quotient, set_at, set_by) on family_quotient to cantine_app;
grant update (removed_at, type) on filiation to cantine_app;
grant update (email, expires_at, made_at, nonce, token_hash) on first_opening to cantine_app;
grant update (credited_cents, settled_cents) on invoice to cantine_app;
grant update (credit_note_id, decided_at, decided_by, status) on invoice_credit to cantine_app;
grant update (withdrawn_at, withdrawn_by) on invoice_handover to cantine_app;
grant update (access_id, credit_note_id, credited_at) on enrolment_fee to cantine_app;
grant update (last) on invoice_series to cantine_app;
grant update (expires_at, seen_at, token_hash) on known_device to cantine_app;
grant update (account_id, commune_id, until) on opened_line to cantine_app;
grant update (undone_at) on opening_balance to cantine_app;
grant update (card_cents, care_only_back_cents, care_only_cents, late_payment, paid_at, paid_at_desk, refunded_cents,
  shortfall, status, wallet_cents) on orders to cantine_app;
grant update (alert, checked_at, processing, provider_payment_id, refunded_cents, session_id, settled_at, status, url)
  on payment to cantine_app;
grant update (arrival_day, seen_at, status) on payout to cantine_app;
grant update (last) on receipt_series to cantine_app;
grant update (approved_at, approved_by, paid_by, refusal_reason, refused_by, settled_at, status, transfer_reference)
  on refund to cantine_app;
grant update (alert, checked_at, provider_refund_id, settled_at, status) on refund_part to cantine_app;
grant update (act_date, act_reference, archived_at, cash_limit_cents, closed_until, name, revision, siret, time_zone)
  on regie to cantine_app;
grant update (code) on regie_account_code to cantine_app;
grant update (account_ref, mode, provider, secret_key_encrypted, secret_key_last4, set_at, set_by, webhook_secrets_encrypted) on
  regie_payment_settings to cantine_app;
grant update (created_at, created_by, effective_from, policy, published_at, published_by, version) on regulation to
  cantine_app;
grant update (decided_at, decided_by, reason, status) on regulation_approval to cantine_app;
grant update (resumed_at, resumed_by) on reminder_pause to cantine_app;
grant update (reference, status) on sandbox_session to cantine_app;
grant update (archived, name, position, revision) on school to cantine_app;
grant update (archived, name, revision) on school_class to cantine_app;
grant update (undone_at, undone_by) on school_year_preparation to cantine_app;
grant update (active, capacity, kind, name, open_weekdays, position, price_revision, revision, unit) on service to
  cantine_app;
grant update (decided_at, decided_by, ended_at, ended_by, ended_valid_to, reason, status, valid_from, valid_to) on
  service_access to cantine_app;
grant update (cost_cents, set_at, set_by) on service_cost to cantine_app;
grant update (capacity, taken) on service_day to cantine_app;
grant update (last_seen_at, revoked_at) on session to cantine_app;
grant update (beneficiaries, details, email, expires_at, password_hash, step, terms_version) on sign_up_draft to
  cantine_app;
grant update (active, audience, name, position, residence, revision) on situation to cantine_app;
grant update (expires_at, sent_at, token_hash) on staff_invitation to cantine_app;
grant update (suspended_at) on staff_member to cantine_app;
grant update (checked_at, ended_at, ended_reason, first_day, last_day, missed, revision, weekdays) on standing_booking
  to cantine_app;
grant update (beneficiary_id, decided_at, decided_by, document_date, kind, refusal_reason, removed_at, revision,
  status, type_id, valid_until) on supporting_document to cantine_app;
grant update (effective_to) on tariff to cantine_app;
grant update (withdrawal_reason, withdrawn_at, withdrawn_by) on tariff_publication to cantine_app;
grant update (ended_at, ended_reason, facts, offered_at, offered_until, status) on waiting_request to cantine_app;
grant update (balance_cents, care_only_cents) on wallet to cantine_app;
grant update (points, expire) on throttle to cantine_app;
`)
    await q.query(`
set local lock_timeout = '3s';
-- the classes of a child are those of its enrolments, written by the database alone
alter function write_classes() security definer set search_path = public, pg_temp;
-- who a régie was on its papers is written by the database alone
alter function regie_changes_identity() security definer set search_path = public, pg_temp;
alter function commune_changes_identity() security definer set search_path = public, pg_temp;
alter function note_regie_identity(uuid) set search_path = public, pg_temp;
revoke execute on function note_regie_identity(uuid), regie_changes_identity(), commune_changes_identity() from public;

-- the balance of a wallet is what its last entry in the ledger says
create function wallet_follows_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (select w.balance_cents from wallet w where w.id = new.id) is distinct from coalesce((
    select e.balance_after_cents from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
    where a.wallet_id = new.id order by e.id desc limit 1), 0)
  then
    raise exception 'the balance of wallet % is not that of the ledger', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
revoke execute on function wallet_follows_ledger() from public;
create constraint trigger wallet_follows_ledger after insert or update of balance_cents on wallet
  deferrable initially deferred for each row execute function wallet_follows_ledger();

-- a right of the staff is given with its line in the audit trail, in one transaction; whoever owns the tables sets up an install
create function staff_right_is_audited() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') and not exists (
    select 1 from audit_event where subject = 'account' and subject_id = new.account_id
      and action in ('STAFF_INVITATION_ACCEPTED', 'STAFF_ROLES_CHANGED', 'RIGHT_ADDED')
      and xmin::text::bigint = (pg_current_xact_id()::text::bigint & 4294967295))
  then
    raise exception 'a right of % has no line in the audit trail', new.account_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
revoke execute on function staff_right_is_audited() from public;
create constraint trigger staff_right_is_audited after insert on staff_member
  deferrable initially deferred for each row execute function staff_right_is_audited();
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
