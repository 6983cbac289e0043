import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The staff is administered in the product: invitations by a single-use link of which only the hash is kept, and suspensions.
 * A commune that has an administrator who can sign in keeps one, and so does the agglomeration: two who remove each other at
 * the same instant wait for one lock, and the second is refused.
 */
export class Staff1767300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table staff_member add column suspended_at timestamptz;
create table staff_invitation (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email) and length(email) <= 254),
  first_name text not null, last_name text not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  invited_by uuid not null references account, invited_at timestamptz not null,
  sent_at timestamptz not null, expires_at timestamptz not null check (expires_at > sent_at)
);
create index staff_invitation_by on staff_invitation (invited_by);
create index staff_invitation_email on staff_invitation (email);
create table staff_invitation_right (
  invitation_id uuid not null references staff_invitation on delete cascade,
  commune_id uuid references commune,
  role text not null check (role in ('AGENT','CANTEEN','REGISSEUR','COMMUNE_ADMIN','AGGLOMERATION_ADMIN')),
  unique nulls not distinct (invitation_id, commune_id, role),
  check ((role = 'AGGLOMERATION_ADMIN') = (commune_id is null))
);
create index staff_invitation_right_commune on staff_invitation_right (commune_id);
grant select, insert, update, delete on staff_invitation, staff_invitation_right to cantine_app;

create function keep_an_administrator() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and new.role = old.role and new.suspended_at is null
    and new.commune_id is not distinct from old.commune_id and new.account_id = old.account_id then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('staff ' || coalesce(old.commune_id::text, ''), 0));
  if not exists (select 1 from staff_member m join account a on a.id = m.account_id
      where m.role = old.role and m.commune_id is not distinct from old.commune_id
        and m.suspended_at is null and a.status = 'ACTIVE') then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return null;
end $body$;
create trigger keep_an_administrator after update or delete on staff_member for each row
  when (old.role in ('COMMUNE_ADMIN','AGGLOMERATION_ADMIN') and old.suspended_at is null)
  execute function keep_an_administrator();
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
