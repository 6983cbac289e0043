import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a justified absence gave back. A mark may change several times: each credit is posted once, taken back at most once. */
export class JustifiedAbsences1764400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table absence_credit (
  id uuid primary key default gen_random_uuid(),
  booking_id uuid not null references booking,
  amount_cents int not null check (amount_cents > 0),
  credited_at timestamptz not null, credited_by uuid not null references account,
  reversed_at timestamptz, reversed_by uuid references account,
  check ((reversed_at is null) = (reversed_by is null))
);
create unique index one_live_absence_credit on absence_credit (booking_id) where reversed_at is null;
create index absence_credit_booking on absence_credit (booking_id);
grant select, insert, update on absence_credit to cantine_app;
alter table ledger_transaction drop constraint ledger_transaction_cause_check;
alter table ledger_transaction add constraint ledger_transaction_cause_check
  check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT','CLOSURE','ABSENCE','ABSENCE_REVERSED'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
