import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The audit is read by those who answer for a commune: by commune and by person, newest first. An event says from which network
 * address it was done. Its actions have one way to be written; those of before are rewritten, by the owner, this once.
 */
export class AuditLog1768100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table audit_event add column ip inet;
alter table audit_event disable trigger append_only;
update audit_event set action = upper(replace(action, '-', '_')) where action ~ '[a-z-]';
update audit_event set details = details - 'refunds' || jsonb_build_object('refundIds', details -> 'refunds')
where action = 'BANK_ACCOUNTS_READ' and details ? 'refunds';
update audit_event set details = details - 'id' || jsonb_build_object('requestId', details -> 'id')
where action = 'DESK_REQUEST_REFUSED' and details ? 'id';
alter table audit_event enable trigger append_only;
alter table audit_event add check (action ~ '^[A-Z][A-Z_]*$');
create index audit_event_commune on audit_event (commune_id, id desc);
create index audit_event_actor on audit_event (actor_id, id desc);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
