import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A database that was given demonstration accounts says so, for good: it is never served as a real one. Only its owner, who
 * seeds, writes the mark. A link by which somebody opens the account that was made for them has a purpose of its own.
 */
export class FirstAdministrator1766300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table agglomeration add column demonstration_at timestamptz;
update agglomeration set demonstration_at = now() where exists (
  select 1 from account where email in ('agglomeration@exemple.fr', 'mairie.coubon@exemple.fr', 'direction.coubon@exemple.fr',
    'regie.coubon@exemple.fr', 'cantine.coubon@exemple.fr'));
revoke insert, update, delete, truncate on agglomeration from cantine_app;
alter table account_link drop constraint account_link_purpose_check,
  add constraint account_link_purpose_check check (purpose in ('CONFIRM_EMAIL','RESET_PASSWORD','OPEN_CONSOLE'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
