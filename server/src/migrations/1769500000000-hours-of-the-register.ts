import type { MigrationInterface, QueryRunner } from 'typeorm'

const CLOCK = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`

/**
 * Arrivals and departures are noted on the register where a règlement bills by them. A mark says those it knows; the register
 * keeps the last of each. What they cost is charged after the day, beside the booking, once a child and day, and says how it was made.
 */
export class HoursOfTheRegister1769500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table attendance_mark add column arrived_at text, add column left_at text, add column forgets_hours boolean not null default false,
  add constraint hours_of_who_came check ((arrived_at is null and left_at is null) or coalesce(status like 'PRESENT%', false)),
  add constraint hours_on_the_clock check (arrived_at ~ ${CLOCK} and left_at ~ ${CLOCK});
alter table attendance_record add column arrived_at text, add column left_at text,
  add constraint hours_of_who_came check ((arrived_at is null and left_at is null) or status like 'PRESENT%'),
  add constraint hours_on_the_clock check (arrived_at ~ ${CLOCK} and left_at ~ ${CLOCK});
alter table booking add column by_hours boolean not null default false, add column explanation text,
  add constraint by_hours_after_the_fact check (not by_hours or (unbooked and not taken_back));
drop index one_live_booking;
create unique index one_live_booking on booking (beneficiary_id, service_id, day, taken_back, by_hours) where status in ('HELD','BOOKED');
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
