import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The pages of the team and of the services read by account whatever the session's state, and by service. */
export class TeamAndServiceReads1767500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create index session_of_account on session (account_id, created_at);
drop index session_account;
create index entitlement_service on entitlement (service_id);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
