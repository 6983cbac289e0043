import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a commune keeps of its families because its règlements ask it. A value counts from a day on; one waits at a time. */
export class CustomFields1769100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table custom_field (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  name text not null check (name ~ '^[a-z][a-zA-Z0-9]{1,39}$'),
  label text not null check (label = btrim(label) and label <> ''),
  help text check (help = btrim(help) and help <> ''),
  type text not null check (type in ('YES_NO','NUMBER','CHOICE')),
  choices jsonb not null check (jsonb_typeof(choices) = 'array'),
  scope text not null check (scope in ('FAMILY','BENEFICIARY')),
  source text not null check (source in ('STAFF','FAMILY')),
  position int not null default 0, active boolean not null default true, revision int not null default 1,
  constraint custom_field_name unique (commune_id, name),
  constraint custom_field_choices check ((type = 'CHOICE') = (jsonb_array_length(choices) >= 2))
);
create unique index custom_field_live_label on custom_field (commune_id, lower(label)) where active;

create table custom_value (
  id uuid primary key default gen_random_uuid(),
  field_id uuid not null references custom_field,
  account_id uuid not null references account,
  beneficiary_id uuid,
  value jsonb check (jsonb_typeof(value) in ('boolean','number','string')),
  valid_from date not null,
  status text not null check (status in ('PENDING','VALID','REFUSED','WITHDRAWN','REPLACED')),
  refusal_reason text check (char_length(trim(refusal_reason)) >= 3),
  given_by uuid not null references account, given_at timestamptz not null,
  decided_by uuid references account, decided_at timestamptz,
  foreign key (account_id, beneficiary_id) references filiation (account_id, beneficiary_id),
  constraint custom_value_decided check ((status = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint custom_value_refused_why check ((status = 'REFUSED') = (refusal_reason is not null)),
  constraint custom_value_of_others check (status not in ('VALID','REFUSED','REPLACED') or decided_by <> account_id)
);
create unique index one_custom_value_waits on custom_value (field_id, account_id, beneficiary_id) nulls not distinct where status = 'PENDING';
create unique index one_custom_value_a_day on custom_value (field_id, account_id, beneficiary_id, valid_from) nulls not distinct where status = 'VALID';
create index custom_value_field on custom_value (field_id);
create index custom_value_account on custom_value (account_id, beneficiary_id);
create index custom_value_beneficiary on custom_value (beneficiary_id);
grant select, insert, update on custom_field, custom_value to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
