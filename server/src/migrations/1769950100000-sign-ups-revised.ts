import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Two tabs fill in one sign-up: the list of one is not written over the list of the other. */
export class SignUpsRevised1769950100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table sign_up_draft add column revision int not null default 1;
create trigger count_revision before update on sign_up_draft for each row execute function count_revision();
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
