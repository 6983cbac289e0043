import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Forms that were sent long ago are forgotten: what they made stands by itself. */
export class SentFormsForgotten1769240000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
grant delete on made_once to cantine_app;
create index made_once_by_time on made_once (made_at);`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
