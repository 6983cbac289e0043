import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The day that was chosen is not yet the day of opening: a commune opens on it only when it lacks nothing then. */
export class DayOfOpening1769110000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table commune add column opening_planned_on date, add column opening_held_on date;
update commune set opening_planned_on = opens_on, opens_on = null where opens_on > (now() at time zone time_zone)::date;
alter table commune add constraint commune_opens_once check (opens_on is null or opening_planned_on is null),
  add constraint commune_held_as_planned check (opening_held_on is null or opening_held_on is not distinct from opening_planned_on);`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
