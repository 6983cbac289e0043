import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * How long each class of data is kept is a setting of its commune, or of the agglomeration, within bounds. What is too old goes by one function of the
 * owner, which knows the shortest bound of each class by the clock of the database: whoever calls it cannot make it take anything younger, of the audit
 * least of all. What would go is read by the function that it goes by.
 */
export class Retention1771000000082 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table retention_setting (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid references commune,
  data_class text not null,
  months int not null,
  set_at timestamptz not null, set_by uuid not null references account,
  constraint retention_once unique nulls not distinct (commune_id, data_class),
  constraint retention_bounds check (case data_class
    when 'DOCUMENTS' then commune_id is not null and months between 1 and 24
    when 'REQUESTS' then commune_id is not null and months between 1 and 24
    when 'CHANGES' then commune_id is null and months between 1 and 24
    when 'SIGN_IN_TRACES' then commune_id is null and months between 1 and 12
    when 'CONSULTATIONS' then commune_id is null and months between 6 and 12
    when 'ACTIONS' then commune_id is null and months between 6 and 12
    else false end)
);
create index retention_setting_set_by on retention_setting (set_by);
grant select, insert on retention_setting to cantine_app;
grant update (months, set_at, set_by) on retention_setting to cantine_app;

create table retention_report (
  id uuid primary key default gen_random_uuid(),
  ran_at timestamptz not null,
  commune_id uuid references commune,
  data_class text not null,
  months int not null,
  removed int not null check (removed >= 0),
  oldest timestamptz
);
create index retention_report_newest on retention_report (commune_id, data_class, ran_at desc);
create index retention_report_ran_at on retention_report (ran_at);
grant select, insert, delete on retention_report to cantine_app;

create index audit_event_at on audit_event (at);
create index fact_change_decided on fact_change (decided_at) where decided_at is not null;
create index waiting_request_over on waiting_request (commune_id, ended_at) where ended_at is not null;

create function append_only_until_forgotten() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and is_erasing(tg_table_name) then
    return null;
  end if;
  raise exception '% is append-only: correct it with a new row', tg_table_name using errcode = 'insufficient_privilege';
end $$;
drop trigger append_only on audit_event;
create trigger append_only before update or delete or truncate on audit_event for each statement execute function append_only_until_forgotten();

-- what is older than an instant, of a class: the preview counts it, and the job takes it away
create function old_rows(what text, of_commune uuid, cutoff timestamptz) returns table (place text, id text, at timestamptz)
language sql stable set search_path = public, pg_temp as $$
  select 'supporting_document', d.id::text, d.at from (
    select id, case when status = 'REFUSED' then decided_at when valid_until is not null then ((valid_until + 1)::timestamp at time zone 'Europe/Paris') end as at
    from supporting_document where what = 'DOCUMENTS' and commune_id = of_commune and removed_at is null and status <> 'PENDING') d
  where d.at < cutoff
  union all
  select 'waiting_request', id::text, ended_at from waiting_request
  where what = 'REQUESTS' and commune_id = of_commune and ended_at < cutoff and status <> 'BOOKED'
  union all
  select 'service_access', a.id::text, a.decided_at from service_access a
  where what = 'REQUESTS' and a.commune_id = of_commune and a.status = 'REFUSED' and a.decided_at < cutoff
    and not exists (select 1 from booking b where b.access_id = a.id) and not exists (select 1 from enrolment_fee f where f.access_id = a.id)
    and not exists (select 1 from service_access r where r.renews = a.id)
  union all
  select 'fact_change', id::text, decided_at from fact_change where what = 'CHANGES' and decided_at < cutoff
  union all
  select 'session', id::text, coalesce(revoked_at, expires_at) from session where what = 'SIGN_IN_TRACES' and coalesce(revoked_at, expires_at) < cutoff
  union all
  select 'known_device', encode(token_hash, 'hex'), expires_at from known_device where what = 'SIGN_IN_TRACES' and expires_at < cutoff
  union all
  select 'account_link', id::text, coalesce(used_at, expires_at) from account_link where what = 'SIGN_IN_TRACES' and coalesce(used_at, expires_at) < cutoff
  union all
  select 'audit_event', id::text, at from audit_event where what in ('CONSULTATIONS', 'ACTIONS') and at < cutoff
    and (action in ('FAMILY_READ', 'FAMILIES_LISTED', 'CARE_PLAN_READ', 'DOCUMENT_READ')) = (what = 'CONSULTATIONS')
$$;
revoke all on function old_rows(text, uuid, timestamptz) from public;
grant execute on function old_rows(text, uuid, timestamptz) to cantine_app;

-- takes away at most so many, and says how many there were, and the oldest of them
create function forget_rows(what text, of_commune uuid, cutoff timestamptz, at_most int) returns table (removed int, oldest timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  shortest interval := case what when 'CONSULTATIONS' then interval '6 months' when 'ACTIONS' then interval '6 months' else interval '1 month' end;
  gone jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('place', r.place, 'id', r.id)), '[]'), count(*)::int, min(r.at) into gone, removed, oldest
  from (select * from old_rows(what, of_commune, least(cutoff, now() - shortest)) order by 3 limit at_most) r;
  if removed > 0 then
    perform set_config('cantine.erasing', 'audit_event', true);
    with rows as materialized (select x.place, x.id from jsonb_to_recordset(gone) as x(place text, id text)),
    files as (
      update supporting_document d set removed_at = now(), file_name = 'piece-effacee', sha256 = '\\x00' from rows r
      where d.id = case r.place when 'supporting_document' then r.id::uuid end and d.removed_at is null returning d.file_key),
    jobs as (insert into outbox (task, payload) select 'erase-file', json_build_object('fileKey', file_key) from files),
    d0 as (delete from decision t using rows r where t.access_id = case r.place when 'service_access' then r.id::uuid end),
    d7 as (delete from service_access t using rows r where t.id = case r.place when 'service_access' then r.id::uuid end),
    d1 as (delete from waiting_request t using rows r where t.id = case r.place when 'waiting_request' then r.id::uuid end),
    d2 as (delete from fact_change t using rows r where t.id = case r.place when 'fact_change' then r.id::uuid end),
    d3 as (delete from session t using rows r where t.id = case r.place when 'session' then r.id::uuid end),
    d4 as (delete from known_device t using rows r where t.token_hash = case r.place when 'known_device' then decode(r.id, 'hex') end),
    d5 as (delete from account_link t using rows r where t.id = case r.place when 'account_link' then r.id::uuid end),
    d6 as (delete from audit_event t using rows r where t.id = case r.place when 'audit_event' then r.id::bigint end)
    select null into gone;
    perform set_config('cantine.erasing', '', true);
  end if;
  return next;
end $$;
revoke all on function forget_rows(text, uuid, timestamptz, int) from public;
grant execute on function forget_rows(text, uuid, timestamptz, int) to cantine_app;

-- who was invoiced, once the ten years are over
create function forget_debtors() returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from departed_debtor where keep_until < (now() at time zone 'Europe/Paris')::date returning 1) select count(*)::int from gone
$$;
revoke all on function forget_debtors() from public;
grant execute on function forget_debtors() to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
