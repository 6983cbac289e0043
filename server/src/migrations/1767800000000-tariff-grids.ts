import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A commune publishes its prices: each publication says who voted it and from when, and keeps what it replaced, so that it
 * can be withdrawn. What a user costs a service is kept beside it: a price above that cost has a reason.
 *
 * `price_revision` counts every change of the prices of a service, whoever makes it. An order says which one it read, and a
 * grid is published from the one that was seen.
 */
export class TariffGrids1767800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table service add column price_revision int not null default 1;

create table tariff_publication (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  request_id uuid not null, request_hash text not null,
  effective_from date not null,
  deliberation_number text not null check (deliberation_number ~ '\\S'), deliberation_date date not null,
  cells jsonb not null check (jsonb_array_length(cells) > 0),
  published_at timestamptz not null, published_by uuid not null references account,
  withdrawn_at timestamptz, withdrawn_by uuid references account, withdrawal_reason text,
  constraint tariff_withdrawal_whole check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3)),
  constraint tariff_publication_once unique (commune_id, request_id),
  unique (id, commune_id)
);
create table service_cost (
  service_id uuid not null, commune_id uuid not null, effective_from date not null,
  cost_cents int not null check (cost_cents > 0),
  set_at timestamptz not null, set_by uuid not null references account,
  primary key (service_id, effective_from),
  foreign key (service_id, commune_id) references service (id, commune_id)
);

alter table tariff
  add column publication_id uuid,
  add column cost_cents int check (cost_cents > 0), -- per user, when the price was published
  add column above_cost_reason text,
  add constraint tariff_publication_fkey foreign key (publication_id, commune_id) references tariff_publication (id, commune_id),
  add constraint tariff_above_cost_has_reason
    check (cost_cents is null or price_cents <= cost_cents or (above_cost_reason is not null and above_cost_reason ~ '\\S'));
create index tariff_of_publication on tariff (publication_id) where publication_id is not null;

create function count_price_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform 1 from service where id in (select service_id from changed) order by id for no key update;
  update service set price_revision = price_revision + 1 where id in (select service_id from changed);
  return null;
end $$;
create trigger count_new_price after insert on tariff
  referencing new table as changed for each statement execute function count_price_change();
create trigger count_changed_price after update on tariff
  referencing new table as changed for each statement execute function count_price_change();
create trigger count_lost_price after delete on tariff
  referencing old table as changed for each statement execute function count_price_change();
revoke execute on function count_price_change from public;

grant select, insert, update on tariff_publication to cantine_app;
grant select, insert, update, delete on service_cost to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
