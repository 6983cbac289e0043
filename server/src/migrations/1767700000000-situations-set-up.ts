import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A commune sets up its situations: whom each is for, and which of its services it opens. A price makes its service one of
 * them, whoever writes it, so a situation never opens a service that its page does not show. Two situations that families are
 * offered do not have the same name; an archived one leaves its name to others.
 */
export class SituationsSetUp1767700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table situation add column residence text not null default 'ANY' check (residence in ('ANY','RESIDENT','NON_RESIDENT'));
create index situation_commune on situation (commune_id, name);
alter table situation drop constraint situation_commune_id_name_key;
create unique index situation_live_name on situation (commune_id, name) where active;

create table situation_service (
  situation_id uuid not null, service_id uuid not null, commune_id uuid not null,
  primary key (situation_id, service_id),
  foreign key (situation_id, commune_id) references situation (id, commune_id),
  foreign key (service_id, commune_id) references service (id, commune_id)
);
insert into situation_service (situation_id, service_id, commune_id)
select distinct situation_id, service_id, commune_id from tariff where effective_to is null or effective_to >= current_date;

create function choose_priced_service() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into situation_service (situation_id, service_id, commune_id)
  values (new.situation_id, new.service_id, new.commune_id) on conflict do nothing;
  return null;
end $$;
create trigger choose_priced_service after insert or update of service_id, situation_id on tariff
  for each row execute function choose_priced_service();
revoke execute on function choose_priced_service from public;
grant select, insert, delete on situation_service to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
