import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An offer that was accepted by an order that is not paid is offered again until its own end, with its rank if the day closes. */
export class AcceptedOffers1769910000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table waiting_request drop constraint waiting_over_keeps_no_facts,
  add constraint waiting_over_keeps_no_facts check (ended_at is null or status = 'BOOKED' or facts = '{}');
create index waiting_request_accepted on waiting_request (offered_until) where status = 'BOOKED' and facts <> '{}';
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
