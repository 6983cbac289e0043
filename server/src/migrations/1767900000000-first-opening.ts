import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An empty install is opened with a browser: the agglomeration is written by the first person who holds the link that the server
 * prints. There is one agglomeration and at most one such link. The link itself is not kept: it is made from `nonce` and the
 * key of the install, so that processes that start together show the same one.
 */
export class FirstOpening1767900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create unique index agglomeration_once on agglomeration ((true));
alter table agglomeration add column contact_email text, add column contact_phone text, add column mail_sender text,
  add column publication_director text, add column host text, add column logo_key text,
  add column revision int not null default 1;
grant insert (name, slug, terms_version, contact_email, contact_phone, mail_sender),
  update (name, contact_email, contact_phone, mail_sender, publication_director, host, logo_key, revision)
  on agglomeration to cantine_app;

create table first_opening (
  once boolean primary key default true check (once),
  nonce bytea not null, token_hash bytea not null,
  email text check (email = lower(email)),
  made_at timestamptz not null, expires_at timestamptz not null
);
grant select, insert, update, delete on first_opening to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
