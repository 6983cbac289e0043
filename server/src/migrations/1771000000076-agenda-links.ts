import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A secret address by which a family's own calendar (« agenda ») reads its bookings. */
export class AgendaLinks1771000000076 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table agenda_link (
  account_id uuid primary key references account,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null,
  last_read_on date
);
grant select, insert, delete on agenda_link to cantine_app;
grant update (last_read_on) on agenda_link to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
