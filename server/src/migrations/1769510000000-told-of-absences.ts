import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a family told of an absence, where its règlement asks it: announced, by a call or a letter, on which day, and when the proof was given. */
export class ToldOfAbsences1769510000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table attendance_mark add column told jsonb,
  add constraint told_of_an_absence check (told is null or (jsonb_typeof(told) = 'object' and coalesce(status like 'ABSENT%', false)));
alter table attendance_record add column told jsonb,
  add constraint told_of_an_absence check (told is null or (jsonb_typeof(told) = 'object' and status like 'ABSENT%'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
