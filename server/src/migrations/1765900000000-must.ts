import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What has to be true for a statement to stand is said in the statement, so that COMMIT need not wait for an answer. */
export class Must1765900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create function must(ok boolean, promise text) returns void language plpgsql as $$
begin
  if ok is not true then
    raise exception 'broken: %', promise using errcode = 'check_violation', constraint = promise;
  end if;
end $$;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
