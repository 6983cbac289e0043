import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A justified absence gave money back, the family spent it, and the register was changed: the sum is due again, as an order
 * after the fact beside the first booking, one at most.
 */
export class AbsencesOwed1765800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column taken_back boolean not null default false,
  add constraint taken_back_after_the_fact check (unbooked or not taken_back);
drop index one_live_booking;
create unique index one_live_booking on booking (beneficiary_id, service_id, day, taken_back) where status in ('HELD','BOOKED');
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
