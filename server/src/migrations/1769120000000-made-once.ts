import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a form made, by the id it was sent with: sent again after a lost answer, it makes nothing more. */
export class MadeOnce1769120000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table made_once (
  account_id uuid not null references account,
  request_id uuid not null,
  subject text not null,
  ids uuid[] not null check (cardinality(ids) > 0),
  made_at timestamptz not null,
  primary key (account_id, request_id, subject)
);
grant select, insert on made_once to cantine_app;
revoke update, delete, truncate on made_once from cantine_app;`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
