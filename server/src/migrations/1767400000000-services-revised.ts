import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Services and situations are changed in the product: a change says which revision it was made from. */
export class ServicesRevised1767400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table service add column revision int not null default 1 check (revision > 0);
alter table situation add column revision int not null default 1 check (revision > 0);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
