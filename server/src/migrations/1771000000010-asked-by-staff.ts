import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who asked for an access, the family or the town hall for it: what its inscription costs may depend on it. */
export class AskedByStaff1771000000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table service_access add column asked_by_staff boolean not null default false;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
