import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Signing in by FranceConnect or ProConnect: what the agglomeration was given by them, and the identities that people linked to
 * their account. An identity is of one account; an account has one identity of each.
 */
export class IdentityProviders1771000000075 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table identity_provider (
  kind text primary key check (kind in ('FRANCECONNECT', 'PROCONNECT')),
  issuer text not null check (issuer ~ '^https?://' and length(issuer) <= 300),
  client_id text not null check (length(client_id) between 1 and 200),
  secret_encrypted bytea not null,
  is_open boolean not null,
  set_at timestamptz not null,
  set_by uuid not null references account
);
create index identity_provider_set_by on identity_provider (set_by);
create table external_identity (
  provider text not null references identity_provider,
  subject text not null check (length(subject) between 1 and 255),
  account_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  linked_at timestamptz not null,
  last_used_at timestamptz,
  primary key (provider, subject),
  unique (account_id, provider)
);
grant select, insert on identity_provider to cantine_app;
grant update (issuer, client_id, secret_encrypted, is_open, set_at, set_by) on identity_provider to cantine_app;
grant select, insert, delete on external_identity to cantine_app;
grant update (last_used_at) on external_identity to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
