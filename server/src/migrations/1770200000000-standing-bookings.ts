import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Weekdays that a family books in advance, once, for somebody and a service, until it says otherwise. */
export class StandingBookings1770200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create function weekday_set(days int[]) returns int4multirange language sql immutable parallel safe
  return (select range_agg(int4range(d, d, '[]')) from unnest(days) d);
create table standing_booking (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, service_id uuid not null,
  account_id uuid not null, beneficiary_id uuid not null,
  weekdays int[] not null check (weekdays <> '{}' and weekdays <@ array[1,2,3,4,5,6,7]),
  first_day date not null, last_day date check (last_day >= first_day),
  asked_at timestamptz not null, asked_by uuid not null references account,
  revision int not null default 1,
  checked_at timestamptz,
  missed jsonb not null default '[]' check (jsonb_typeof(missed) = 'array'),
  ended_at timestamptz, ended_reason text check (ended_reason = btrim(ended_reason) and ended_reason <> ''),
  foreign key (service_id, commune_id) references service (id, commune_id),
  foreign key (account_id, beneficiary_id) references filiation (account_id, beneficiary_id),
  constraint standing_ended_why check ((ended_at is null) = (ended_reason is null)),
  constraint one_standing_booking exclude using gist (service_id with =, beneficiary_id with =, weekday_set(weekdays) with &&, daterange(first_day, last_day, '[]') with &&)
    where (ended_at is null)
);
create index standing_booking_family on standing_booking (account_id, beneficiary_id) where ended_at is null;
create index standing_booking_service on standing_booking (service_id, commune_id);
create index standing_booking_beneficiary on standing_booking (account_id, beneficiary_id);
grant select, insert, update on standing_booking to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
