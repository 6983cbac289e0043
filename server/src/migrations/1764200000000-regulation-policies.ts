import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A règlement is a policy of the language (server/src/modules/regulations/LANGUAGE.md): one draft a service, then
 * versions that are never changed once published. A family's quotient is a fact of a commune, with a first day.
 */
export class RegulationPolicies1764200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table regulation rename column rules to policy;
alter table regulation alter column effective_from drop not null, alter column published_at drop not null,
  add column created_at timestamptz not null default now(),
  add column created_by uuid references account, add column published_by uuid references account,
  add constraint published_has_a_day check ((published_at is null) = (effective_from is null)),
  add constraint policy_language check (policy ->> 'language' = '1' and policy -> 'services' ? 'service');
create unique index regulation_draft on regulation (service_id) where published_at is null;
create function published_regulation_stays() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a published regulation is never changed: publish a new version' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_regulation_stays before update or delete on regulation
  for each row execute function published_regulation_stays();

create table family_quotient (
  account_id uuid not null references account, commune_id uuid not null references commune,
  valid_from date not null,
  quotient int check (quotient between 0 and 100000),
  set_at timestamptz not null, set_by uuid not null references account,
  primary key (account_id, commune_id, valid_from)
);
grant select, insert, update on family_quotient to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
