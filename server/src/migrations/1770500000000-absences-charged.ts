import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an absence costs beside the meal that was paid is charged after the day, once a child, service and day, and says how it was made. */
export class AbsencesCharged1770500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column by_absence boolean not null default false,
  add constraint by_absence_after_the_fact check (not by_absence or (unbooked and not taken_back and not by_hours and not by_month));
drop index one_live_booking;
create unique index one_live_booking on booking (beneficiary_id, service_id, day, taken_back, by_hours, by_month, by_absence) where status in ('HELD','BOOKED');
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
