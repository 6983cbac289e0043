import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An amount that is due once a month, or a family's day, is borne by the bookings whose price holds it. */
export class AmountsDueOnce1771000000021 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column once text[], add constraint once_of_something check (once is null or (cardinality(once) > 0 and not unbooked));
create index booking_once on booking (beneficiary_id, service_id, day) where once is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
