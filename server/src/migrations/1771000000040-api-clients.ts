import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Programs of others that a commune, or the agglomeration, lets in, and their tokens. Each has an account that nobody signs in to, so that
 * what it writes is in its name wherever somebody's is.
 */
export class ApiClients1771000000040 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table api_client (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid references commune,
  account_id uuid not null unique references account,
  name text not null,
  contact_email text not null,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['WRITE_BOOKINGS', 'READ_COUNTS',
    'READ_ATTENDANCE', 'WRITE_ATTENDANCE', 'READ_MONEY', 'WRITE_MONEY', 'READ_FAMILIES', 'WRITE_FAMILIES', 'READ_HEALTH']),
  ends_on date not null,
  created_at timestamptz not null,
  created_by uuid not null references account,
  revoked_at timestamptz,
  revoked_by uuid references account,
  constraint api_client_of_commune unique (id, commune_id),
  constraint api_client_revoked_by_someone check ((revoked_at is null) = (revoked_by is null))
);
create index api_client_commune on api_client (commune_id);
create unique index api_client_name on api_client (commune_id, lower(name)) nulls not distinct where revoked_at is null;
create table api_client_service (
  client_id uuid not null,
  service_id uuid not null,
  commune_id uuid not null,
  primary key (client_id, service_id),
  constraint api_client_service_client foreign key (client_id, commune_id) references api_client (id, commune_id),
  constraint api_client_service_service foreign key (service_id, commune_id) references service (id, commune_id)
);
create index api_client_service_service on api_client_service (service_id, commune_id);
create index api_client_service_client on api_client_service (client_id, commune_id);
-- two at most are live, so that one is replaced without a gap: each has a slot of its own
create table api_token (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references api_client,
  slot smallint not null check (slot in (1, 2)),
  prefix text not null check (length(prefix) <= 12),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null,
  created_by uuid not null references account,
  expires_at timestamptz not null check (expires_at > created_at),
  last_used_on date,
  warned_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid references account
);
create index api_token_client on api_token (client_id);
create unique index api_token_slot on api_token (client_id, slot) where revoked_at is null;
create index api_token_expiry on api_token (expires_at) where revoked_at is null and warned_at is null;
grant select, insert on api_client, api_client_service, api_token to cantine_app;
grant update (revoked_at, revoked_by) on api_client to cantine_app;
grant update (last_used_on, warned_at, revoked_at, revoked_by) on api_token to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
