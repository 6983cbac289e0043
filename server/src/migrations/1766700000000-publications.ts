import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A published règlement that changes prices more than its commune allows one person to waits for a second one. A version that
 * priced nothing can be withdrawn: it leaves the table that orders read, where the key of bookings is the judge that nobody
 * used it, and is kept word for word beside.
 */
export class Publications1766700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table commune
  add column price_change_percent int check (price_change_percent between 1 and 1000),
  add column price_change_cents int check (price_change_cents between 1 and 1000000);

create table regulation_withdrawal (
  regulation_id uuid primary key, service_id uuid not null references service, version int not null,
  effective_from date not null, published_at timestamptz not null, published_by uuid references account,
  created_at timestamptz not null, policy jsonb not null,
  withdrawn_at timestamptz not null, withdrawn_by uuid not null references account,
  reason text not null check (length(btrim(reason)) >= 3),
  unique (service_id, version)
);
grant select, insert on regulation_withdrawal to cantine_app;

create or replace function published_regulation_stays() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and not (tg_op = 'DELETE' and exists (
    select 1 from regulation_withdrawal w where w.regulation_id = old.id and w.policy = old.policy)) then
    raise exception 'a published regulation is never changed: publish a new version' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- no key to the version: what was asked stays when the version is withdrawn
create table regulation_approval (
  id uuid primary key default gen_random_uuid(),
  regulation_id uuid not null, service_id uuid not null references service,
  policy jsonb not null, effective_from date not null, today_confirmed boolean not null,
  largest_cents int not null, largest_percent int,
  asked_by uuid not null references account, asked_at timestamptz not null,
  status text not null default 'WAITING' check (status in ('WAITING', 'APPROVED', 'REFUSED', 'DROPPED')),
  decided_by uuid references account, decided_at timestamptz, reason text,
  constraint decided_by_somebody_else check (decided_by is null or decided_by <> asked_by),
  constraint decided_when_it_is check ((status in ('APPROVED', 'REFUSED')) = (decided_by is not null) and (status = 'WAITING') = (decided_at is null)),
  constraint refused_with_a_reason check (status <> 'REFUSED' or length(btrim(reason)) >= 3)
);
create unique index one_approval_waits on regulation_approval (regulation_id) where status = 'WAITING';
create index regulation_approval_service on regulation_approval (service_id);
grant select, insert, update (status, decided_by, decided_at, reason) on regulation_approval to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
