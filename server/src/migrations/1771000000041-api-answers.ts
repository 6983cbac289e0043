import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a program was answered to a write, under the key that it sent: sent again, it is answered the same and nothing is done. */
export class ApiAnswers1771000000041 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table api_answer (
  client_id uuid not null references api_client,
  key text not null check (length(key) between 1 and 255),
  digest bytea not null,
  asked_at timestamptz not null,
  answer_encrypted bytea,
  primary key (client_id, key)
);
create index api_answer_age on api_answer (asked_at);
grant select, insert, delete on api_answer to cantine_app;
grant update (asked_at, answer_encrypted) on api_answer to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
