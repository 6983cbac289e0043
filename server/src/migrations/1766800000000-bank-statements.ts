import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files of rows that somebody sends to be read: kept for a day. Statements of the bank as banks give them. */
export class BankStatements1766800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table sent_sheet (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account on delete cascade, -- who sent it, and alone reads it
  name text not null check (char_length(name) between 1 and 200),
  content bytea not null check (octet_length(content) between 1 and 8388608),
  sent_at timestamptz not null
);
create index sent_sheet_of_account on sent_sheet (account_id);
create index sent_sheet_age on sent_sheet (sent_at);
grant select, insert, delete on sent_sheet to cantine_app;

-- where the bank of a régie writes what, as it was last said: { titles, columns } of statement-columns.policy.ts
create table bank_statement_format (
  regie_id uuid primary key references regie,
  format jsonb not null,
  said_at timestamptz not null, said_by uuid not null references account
);
grant select, insert, update on bank_statement_format to cantine_app;

alter table bank_line add column value_day date;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
