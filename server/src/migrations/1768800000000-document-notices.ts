import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Families are told once that a document is good for a month more. */
export class DocumentNotices1768800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table document_notice (
  document_id uuid not null references supporting_document on delete cascade,
  last_day date not null, told_at timestamptz not null,
  primary key (document_id, last_day)
);
grant select, insert on document_notice to cantine_app;
create index supporting_document_ending on supporting_document (valid_until) where removed_at is null and valid_until is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
