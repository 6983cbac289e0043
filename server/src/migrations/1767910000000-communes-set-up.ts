import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The agglomeration sets its communes and régies up. A commune is shown to families from the day it opens on until it is archived;
 * those that exist are open. Whatever happens at the same moment, an archived commune offers no service; and the services of a
 * commune follow it to another régie, as long as no money of theirs is in the books of the first.
 */
export class CommunesSetUp1767910000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table commune add column opens_on date, add column archived_at timestamptz, add column revision int not null default 1,
  add column logo_key text, add column address_line text, add column legal_representative text, add column privacy_contact text;
update commune set opens_on = '2025-09-01';

alter table service drop constraint service_commune_id_regie_id_fkey,
  add constraint service_commune_id_regie_id_fkey foreign key (commune_id, regie_id) references commune (id, regie_id) on update cascade;
alter table ledger_account drop constraint ledger_account_service_regie,
  add constraint ledger_account_service_regie foreign key (service_id, regie_id) references service (id, regie_id) on update cascade;

create function refuse_service_of_archived() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform 1 from commune where id = new.commune_id and archived_at is null for key share;
  if not found then
    raise exception 'the commune is archived' using errcode = 'check_violation', constraint = 'service_of_live_commune';
  end if;
  return null;
end $$;
create trigger refuse_service_of_archived after insert or update of active on service
  for each row when (new.active) execute function refuse_service_of_archived();
revoke execute on function refuse_service_of_archived from public;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
