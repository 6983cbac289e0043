import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a family changes of itself and rules read (names, birth dates, address) waits for the staff once an access rests on it.
 * Until then the old fact decides. One change waits at a time for a person of an account; `asked` and `before` hold the same facts.
 */
export class FactChanges1766600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table fact_change (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  beneficiary_id uuid,
  asked jsonb not null check (jsonb_typeof(asked) = 'object' and asked <> '{}'),
  before jsonb not null check (jsonb_typeof(before) = 'object'),
  status text not null check (status in ('PENDING','ACCEPTED','REFUSED','WITHDRAWN')),
  reason text check (char_length(trim(reason)) >= 3),
  asked_by uuid not null references account, asked_at timestamptz not null,
  decided_by uuid references account, decided_at timestamptz,
  foreign key (account_id, beneficiary_id) references filiation (account_id, beneficiary_id),
  constraint change_decided check ((status = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint change_refused_why check ((status = 'REFUSED') = (reason is not null)),
  constraint change_of_others check (status not in ('ACCEPTED','REFUSED') or decided_by <> account_id)
);
create unique index one_change_waits on fact_change (account_id, beneficiary_id) nulls not distinct where status = 'PENDING';
create index fact_change_beneficiary on fact_change (beneficiary_id);
create index if not exists filiation_beneficiary on filiation (beneficiary_id);
grant select, insert, update on fact_change to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
