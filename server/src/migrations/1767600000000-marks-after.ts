import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A mark says which mark of the same child left its device before it, and is kept with it: the two may arrive in either order. */
export class MarksAfter1767600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table attendance_mark add column after uuid;
create index attendance_mark_after on attendance_mark (service_id, after) where after is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
