import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Browsers from which an account was signed in to: strangers who try passwords do not shut them out. Only the token's hash is kept. */
export class KnownDevices1766610000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table known_device (
  account_id uuid not null references account,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  seen_at timestamptz not null, expires_at timestamptz not null check (expires_at > seen_at),
  primary key (account_id, token_hash)
);
create index known_device_token on known_device (token_hash);
grant select, insert, update, delete on known_device to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
