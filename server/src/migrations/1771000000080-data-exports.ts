import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A family takes a copy of its data: one at a time, kept for seven days, its file sealed by a key of its own. */
export class DataExports1771000000080 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table data_export (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  asked_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz,
  file_key text,
  key_encrypted bytea,
  size_bytes int check (size_bytes > 0),
  constraint ready_whole check (num_nulls(ready_at, expires_at, file_key, key_encrypted, size_bytes) in (0, 5))
);
create unique index data_export_one_at_a_time on data_export (account_id) where ready_at is null;
create index data_export_account on data_export (account_id, asked_at desc);
create index data_export_expires on data_export (expires_at);
grant select, insert, delete on data_export to cantine_app;
grant update (ready_at, expires_at, file_key, key_encrypted, size_bytes) on data_export to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
