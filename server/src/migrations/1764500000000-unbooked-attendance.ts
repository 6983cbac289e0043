import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A meal taken without a booking is ordered after the fact: paid by the wallet at once, or due until the family pays it. */
export class UnbookedAttendance1764500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table orders drop constraint orders_status_check,
  add constraint orders_status_check check (status in ('PENDING','DUE','PAID','EXPIRED','CANCELLED')),
  add constraint due_owes_all check (status <> 'DUE' or (wallet_cents = 0 and expires_at is null and paid_at is null));
create index orders_due on orders (account_id, regie_id) where status = 'DUE';
alter table booking add column unbooked boolean not null default false;
create index attendance_record_beneficiary on attendance_record (beneficiary_id, service_id, day);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
