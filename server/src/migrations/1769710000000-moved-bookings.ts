import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A booking that is moved to another day: the one that is left knows the one that was made instead. */
export class MovedBookings1769710000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column moved_to uuid references booking,
  add constraint moved_is_cancelled check (moved_to is null or (status = 'CANCELLED' and moved_to <> id));
create unique index booking_moved_to on booking (moved_to) where moved_to is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
