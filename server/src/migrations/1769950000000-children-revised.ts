import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whoever corrects a child says which revision they read: the database counts every change, its class by the town hall too. */
export class ChildrenRevised1769950000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table beneficiary add column revision int not null default 1;
create function count_revision() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.revision := old.revision + 1;
  return new;
end $$;
create trigger count_revision before update on beneficiary for each row execute function count_revision();
revoke execute on function count_revision from public;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
