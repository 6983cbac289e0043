import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Names that are nearly what was typed are found at the desk, and what the same bank or transfer gave before is found quickly.
 * pg_trgm comes with PostgreSQL and is trusted: the owner of a database may add it.
 */
export class CloseNames1766410000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create extension if not exists pg_trgm;
-- letters and digits only, without case nor leading zeros: « 000 12-34 » is « 1234 »
create function paper_key(text) returns text language sql immutable parallel safe as
  $$ select ltrim(regexp_replace(lower($1), '[^[:alnum:]]', '', 'g'), '0') $$;
create index desk_payment_cheque on desk_payment (regie_id, paper_key(cheque_number), paper_key(bank)) where method = 'CHEQUE';
create index desk_payment_reference on desk_payment (regie_id, method, paper_key(reference)) where reference is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
