import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Why a meal was cancelled or missed, in the words of the règlement that distinguishes it. */
export class Reasons1765200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column cancel_reason text,
  add constraint reason_of_a_cancellation check (cancel_reason is null or status = 'CANCELLED');
alter table attendance_record add column reason text, add column certificate boolean not null default false,
  add constraint reason_of_a_justified_absence check (status = 'ABSENT_JUSTIFIED' or (reason is null and not certificate));
grant select, insert, update on booking to cantine_app;
grant select, insert, update, delete on attendance_record to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
