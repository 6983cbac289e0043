import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who of the staff opened a family's file, or looked at the families of a commune, is in the audit: once an hour for each person, file and commune,
 * so that what is read all day long does not fill it.
 */
export class Consultations1771000000063 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create unique index audit_event_consultation on audit_event
  (actor_id, action, subject_id, commune_id, date_trunc('hour', at at time zone 'UTC')) nulls not distinct
  where action in ('FAMILY_READ', 'FAMILIES_LISTED');
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
