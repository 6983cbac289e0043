import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who waits for a place on a full day, since when, and the place that is kept for who is first. */
export class WaitingLists1769400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table waiting_request (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, service_id uuid not null, day date not null,
  account_id uuid not null, beneficiary_id uuid not null,
  status text not null default 'WAITING' check (status in ('WAITING','OFFERED','BOOKED','LEFT','LAPSED','ENDED')),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  asked_at timestamptz not null, asked_by uuid not null references account,
  offered_at timestamptz, offered_until timestamptz,
  ended_at timestamptz, ended_reason text check (ended_reason = btrim(ended_reason) and ended_reason <> ''),
  foreign key (service_id, commune_id) references service (id, commune_id),
  foreign key (account_id, beneficiary_id) references filiation (account_id, beneficiary_id),
  constraint waiting_offer_has_an_end check ((offered_at is null) = (offered_until is null) and offered_until > offered_at),
  constraint waiting_offered check (status not in ('OFFERED','BOOKED','LAPSED') or offered_at is not null),
  constraint waiting_not_offered_yet check (status <> 'WAITING' or offered_at is null),
  constraint waiting_over check ((status in ('WAITING','OFFERED')) = (ended_at is null)),
  constraint waiting_over_keeps_no_facts check (ended_at is null or facts = '{}'),
  constraint waiting_ended_why check ((status = 'ENDED') = (ended_reason is not null))
);
create unique index one_waiting_request on waiting_request (service_id, day, beneficiary_id) where status in ('WAITING','OFFERED');
create index waiting_request_queue on waiting_request (service_id, day) where status = 'WAITING';
create index waiting_request_offered on waiting_request (offered_until) where status = 'OFFERED';
create index waiting_request_service on waiting_request (service_id, day);
create index waiting_request_family on waiting_request (account_id, beneficiary_id, day);
create index waiting_request_beneficiary on waiting_request (beneficiary_id, day);
grant select, insert, update on waiting_request to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
