import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Care-only money that paid invoiced care comes back as such; when the rest of the month is asked, on a credit note beside its invoice. */
export class CareMoneyOfCreditNotes1769900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table invoice add column care_back_cents int not null default 0,
  add constraint care_back_of_credit_note check (care_back_cents between 0 and case when kind = 'CREDIT_NOTE' then total_cents else 0 end),
  drop constraint invoice_run_id_account_id_key,
  add constraint one_document_of_a_kind unique (run_id, account_id, kind);
create index invoice_care_back on invoice (regie_id) where care_back_cents > 0;
create index invoice_payment_care on invoice_payment (invoice_id) where care_cents > 0;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
