import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A SIRET is that of one régie. Of two that had the same, the one whose commune families see keeps it (the first by name, when both
 * are): the other is asked for its own on its page. The days of a régie are those of its communes: the database holds them to one time
 * zone. What was posted keeps its day.
 */
export class RegiesOnce1769000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
with ranked as (
  select g.id, row_number() over (partition by g.siret order by
    exists (select 1 from commune c where c.regie_id = g.id and c.archived_at is null) desc, g.name, g.id) as nth
  from regie g where g.siret is not null)
update regie g set siret = null, revision = revision + 1 from ranked r where r.id = g.id and r.nth > 1;
create unique index regie_siret on regie (siret);

update regie g set time_zone = z.zone
from (select regie_id, min(time_zone) as zone from commune group by regie_id having count(distinct time_zone) = 1) z
where z.regie_id = g.id and g.time_zone <> z.zone;
alter table regie add constraint regie_time_zone unique (id, time_zone);
alter table commune add constraint commune_regie_time_zone foreign key (regie_id, time_zone) references regie (id, time_zone)
  on update cascade not valid;`)
    // communes of two time zones that shared a régie before: nobody but the agglomeration can say which is right, a check names them
    const [{ apart }] = (await q.query(
      'select count(*)::int as apart from commune c join regie g on g.id = c.regie_id where g.time_zone <> c.time_zone',
    )) as [{ apart: number }]
    if (apart === 0) await q.query('alter table commune validate constraint commune_regie_time_zone')
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
