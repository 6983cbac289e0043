import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A second factor beside the password: an application that makes codes, passkeys, and codes to come back with. From a day on, the
 * agglomeration asks it of the staff that sees money or health; a session says when it was shown.
 */
export class SecondFactors1771000000050 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table second_factor (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  kind text not null check (kind in ('TOTP', 'PASSKEY')),
  name text not null check (length(name) between 1 and 60),
  secret_encrypted bytea,
  last_step integer,
  credential_id text unique,
  public_key bytea,
  sign_count bigint,
  transports text[],
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_at timestamptz,
  constraint totp_has_a_secret check ((kind = 'TOTP') = (secret_encrypted is not null)),
  constraint passkey_has_a_key check ((kind = 'PASSKEY') = (credential_id is not null and public_key is not null and sign_count is not null and confirmed_at is not null))
);
create index second_factor_account on second_factor (account_id);
create unique index one_totp on second_factor (account_id, (confirmed_at is null)) where kind = 'TOTP';
create table recovery_code (
  account_id uuid not null references account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
create table sign_in_challenge (
  token_hash bytea primary key,
  account_id uuid not null references account,
  purpose text not null check (purpose in ('SIGN_IN', 'ADD_PASSKEY')),
  challenge text not null,
  tries integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_challenge_account on sign_in_challenge (account_id);
alter table session add second_factor_at timestamptz;
alter table agglomeration add second_factor_from date;
grant select, insert, delete on second_factor, recovery_code, sign_in_challenge to cantine_app;
grant update (last_step, sign_count, confirmed_at, last_used_at) on second_factor to cantine_app;
grant update (used_at) on recovery_code to cantine_app;
grant update (tries, used_at) on sign_in_challenge to cantine_app;
grant update (second_factor_at) on session to cantine_app;
grant update (second_factor_from) on agglomeration to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
