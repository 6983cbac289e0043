import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A commune that takes a régie, or comes back, waits for who archives it: the row is locked first, then looked at as it is then.
 * Before the row of the commune is written: nothing that follows it is held meanwhile.
 */
export class RegiesOfLiveCommunes1769220000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
drop trigger regie_of_live_commune on commune;
create or replace function regie_of_live_commune() returns trigger language plpgsql as $body$
begin
  perform 1 from regie where id = new.regie_id for key share;
  if exists (select 1 from regie where id = new.regie_id and archived_at is not null) then
    raise exception 'an archived régie takes no commune' using errcode = 'check_violation', constraint = 'regie_of_live_commune';
  end if;
  return new;
end $body$;
create trigger regie_of_live_commune before insert or update of regie_id, archived_at on commune for each row
  when (new.archived_at is null) execute function regie_of_live_commune();`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
