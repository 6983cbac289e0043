import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Each régie has its own card provider: its keys are sealed here, and a payment keeps the provider and the account it was
 * made with. Disputes are followed; an event says whose it is; refunds and payouts also exist in the sandbox.
 */
export class PaymentProviders1764600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table regie_payment_settings (
  regie_id uuid primary key references regie,
  provider text not null check (provider in ('sandbox','stripe')),
  mode text not null check (mode in ('test','live')),
  account_ref text,
  secret_key_encrypted bytea, secret_key_last4 text check (char_length(secret_key_last4) = 4),
  webhook_secrets_encrypted bytea[] not null default '{}' check (cardinality(webhook_secrets_encrypted) <= 2),
  set_at timestamptz not null, set_by uuid not null references account,
  constraint stripe_has_a_key check (provider <> 'stripe' or (secret_key_encrypted is not null and secret_key_last4 is not null)),
  constraint sandbox_is_a_test check (provider <> 'sandbox' or (mode = 'test' and secret_key_encrypted is null))
);
alter table payment add column account_ref text, add column provider_payment_id text, add column checked_at timestamptz,
  add constraint payment_of_regie unique (id, regie_id),
  add constraint payment_once_at_provider unique (provider, provider_payment_id);
alter table external_event add column regie_id uuid references regie, add column object_id text;
create table dispute (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null, payment_id uuid not null,
  provider text not null check (provider in ('sandbox','stripe')), provider_dispute_id text not null,
  amount_cents int not null check (amount_cents > 0),
  status text not null check (status in ('OPEN','WON','LOST')), reason text not null,
  opened_at timestamptz not null, closed_at timestamptz,
  unique (provider, provider_dispute_id),
  foreign key (payment_id, regie_id) references payment (id, regie_id),
  check ((status = 'OPEN') = (closed_at is null))
);
create index dispute_payment on dispute (payment_id);
create index dispute_regie on dispute (regie_id, opened_at desc);
alter table sandbox_session add column refund_outcome text not null default 'AT_ONCE' check (refund_outcome in ('AT_ONCE','LATER','FAILED'));
create table sandbox_refund (
  id text primary key, session_id text not null references sandbox_session,
  reference text not null unique, amount_cents int not null check (amount_cents > 0), created_at timestamptz not null
);
create index sandbox_refund_session on sandbox_refund (session_id);
grant select, insert, update, delete on regie_payment_settings to cantine_app;
grant select, insert, update on dispute to cantine_app;
grant select, insert on sandbox_refund to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
