import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A request that the town hall answers waits as those of a full day do, until the instant at which the day can be booked no more. */
export class BookingRequests1770510000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table waiting_request add column answer_by timestamptz;
create index waiting_request_to_answer on waiting_request (answer_by) where status = 'WAITING' and answer_by is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
