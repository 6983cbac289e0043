import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A situation has one price a day in a service. Where two tariffs covered the same day, the one that began later is the one
 * that was meant: the older one is cut around it, and its days before and after keep their price.
 * btree_gist comes with PostgreSQL and is trusted: the owner of a database may add it.
 */
export class OneTariffADay1765600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create extension if not exists btree_gist;
create temporary table tariff_cut on commit drop as
with clashing as (
  select distinct t.service_id, t.situation_id from tariff t join tariff o using (service_id, situation_id)
  where o.id <> t.id and daterange(o.effective_from, o.effective_to, '[]') && daterange(t.effective_from, t.effective_to, '[]')
), bound as (
  select service_id, situation_id, effective_from as day from tariff join clashing using (service_id, situation_id)
  union select service_id, situation_id, effective_to + 1 from tariff join clashing using (service_id, situation_id) where effective_to is not null
), span as (
  select *, lead(day) over (partition by service_id, situation_id order by day) - 1 as last_day from bound
)
select t.commune_id, service_id, situation_id, t.price_cents, t.food_cents, t.sample, span.day, span.last_day
from span join lateral (
  select * from tariff t where t.service_id = span.service_id and t.situation_id = span.situation_id
    and t.effective_from <= span.day and (t.effective_to is null or t.effective_to >= span.day)
  order by t.effective_from desc limit 1) t using (service_id, situation_id);
delete from tariff t using tariff_cut k where k.service_id = t.service_id and k.situation_id = t.situation_id;
insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from, effective_to)
select commune_id, service_id, situation_id, price_cents, food_cents, sample, day, last_day from tariff_cut;
alter table tariff add constraint one_tariff_a_day
  exclude using gist (service_id with =, situation_id with =, daterange(effective_from, effective_to, '[]') with &&);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
