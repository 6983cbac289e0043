import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a town hall decided of an account, an access or a document, whether the family was told, and whether it was undone.
 * The mail leaves some seconds after; who decided may undo until then. At most one decision stands for each of them.
 */
export class Decisions1766210000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table decision (
  id uuid primary key default gen_random_uuid(),
  account_id uuid references account, access_id uuid references service_access, document_id uuid references supporting_document,
  accepted boolean not null,
  decided_at timestamptz not null, decided_by uuid not null references account,
  told_at timestamptz, -- when its mail began to leave: from then on it can no longer be undone, only taken back
  undone_at timestamptz, undone_by uuid references account, undo_reason text,
  check (num_nonnulls(account_id, access_id, document_id) = 1),
  check ((undone_at is null) = (undone_by is null))
);
create unique index decision_of_account on decision (account_id) where undone_at is null;
create unique index decision_of_access on decision (access_id) where undone_at is null;
create unique index decision_of_document on decision (document_id) where undone_at is null;
grant select, insert, update (told_at, undone_at, undone_by, undo_reason) on decision to cantine_app;

-- who has which line of the list open; forgotten by itself when it is not said again
create table opened_line (
  subject_id uuid primary key,
  commune_id uuid not null references commune,
  account_id uuid not null references account,
  until timestamptz not null
);
create index opened_line_commune on opened_line (commune_id);
create index opened_line_account on opened_line (account_id);
grant select, insert, update, delete on opened_line to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
