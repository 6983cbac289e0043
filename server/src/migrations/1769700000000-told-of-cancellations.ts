import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What staff noted of a cancellation, where its règlement asks it: a certificate, a call, on which day. */
export class ToldOfCancellations1769700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column cancel_told jsonb,
  add constraint told_of_a_cancellation check (cancel_told is null or (jsonb_typeof(cancel_told) = 'object' and status = 'CANCELLED'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
