import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What was taken at the desk is never changed, whoever asks the database: a mark (reversed, deposited, received, bounced,
 * confirmed, decided) is written once, a debt only shrinks, and no row is deleted.
 */
export class MarksOnce1765500000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
-- the columns named go from null to a value, once; one written ~name moves under a rule of its own; no other ever changes
create function marks_once() returns trigger language plpgsql as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  field text;
begin
  foreach field in array tg_argv loop
    if (before -> field) <> 'null' and (after -> field) <> (before -> field) then
      raise exception '% of % is written once', field, tg_table_name using errcode = 'insufficient_privilege';
    end if;
    before := before - ltrim(field, '~');
    after := after - ltrim(field, '~');
  end loop;
  if before <> after then
    raise exception '% keeps what it says: only its marks are written', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
-- what a bounced cheque leaves owed is said when it bounces, and only shrinks afterwards
create function debt_shrinks() returns trigger language plpgsql as $$
begin
  if new.debt_cents > old.debt_cents and (old.bounced_at is not null or new.bounced_at is null) then
    raise exception 'a debt only shrinks' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger marks_once before update on desk_payment for each row
  execute function marks_once('reversed_at', 'deposit_id', 'received_on', 'received_at', 'received_by', 'bounced_at', '~debt_cents');
create trigger debt_shrinks before update of debt_cents on desk_payment for each row execute function debt_shrinks();
create trigger marks_once before update on deposit for each row execute function marks_once('confirmed_by', 'confirmed_at');
create trigger marks_once before update on desk_decision for each row execute function marks_once('~status', 'decided_by', 'decided_at');
create trigger decided_once before update on desk_decision for each row when (old.status <> 'WAITING') execute function append_only();
create trigger kept before delete or truncate on desk_payment for each statement execute function append_only();
create trigger kept before delete or truncate on deposit for each statement execute function append_only();
create trigger kept before delete or truncate on desk_decision for each statement execute function append_only();
create trigger kept before delete or truncate on deposit_series for each statement execute function append_only();
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
