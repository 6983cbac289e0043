import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An access ends from a day, with a reason, and a child has one valid access to a service on a day.
 *
 * `entitlement` says, for each valid access and each tariff of its situation, which service it opens and when: the database
 * keeps it (triggers on both tables) and refuses two of them on one day. It repeats nothing that could differ: it is
 * written by the triggers alone, and the application only reads it.
 *
 * Accesses that overlap already are cut, the same way wherever this runs: the one that opens more services stays, at equal
 * the one that was decided last; the other keeps the days that are left before it, else after it, else it ends. No row
 * and no booking goes away: what was booked stays booked, at its price.
 */
export class OneAccessADay1766200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table service_access
  add column ended_at timestamptz,
  add column ended_by uuid references account,
  add column ended_valid_to date, -- its last day before it was ended
  add constraint access_end_has_reason check (ended_at is null or (reason is not null and ended_valid_to is not null));

create table entitlement (
  access_id uuid not null references service_access on delete cascade,
  tariff_id uuid not null references tariff on delete cascade,
  account_id uuid not null, beneficiary_id uuid not null, service_id uuid not null,
  during daterange not null check (not isempty(during)),
  primary key (access_id, tariff_id),
  constraint one_access_a_day exclude using gist (account_id with =, beneficiary_id with =, service_id with =, during with &&)
);
create index entitlement_tariff on entitlement (tariff_id);

create temporary view opened as
select a.id as access_id, t.id as tariff_id, a.account_id, a.beneficiary_id, t.service_id,
  daterange(greatest(a.valid_from, t.effective_from), least(a.valid_to, coalesce(t.effective_to, a.valid_to)), '[]') as during
from service_access a join tariff t on t.situation_id = a.situation_id
where a.status = 'VALID' and greatest(a.valid_from, t.effective_from) <= least(a.valid_to, coalesce(t.effective_to, a.valid_to));
`)
    await q.query(REPAIR)
    await q.query(`
insert into entitlement select * from opened;
drop view opened;
${TRIGGERS}
revoke all on entitlement from cantine_app;
grant select on entitlement to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}

const REPAIR = `
do $$
declare
  loser record;
  first_day date;
  last_day date;
begin
  create temporary table settled (access_id uuid primary key) on commit drop;
  for loser in
    select a.id, a.valid_from, a.valid_to from service_access a
    where exists (select 1 from opened o join opened x using (account_id, beneficiary_id, service_id)
      where o.access_id = a.id and x.access_id <> a.id and o.during && x.during)
    order by (select count(distinct o.service_id) from opened o where o.access_id = a.id) desc,
      a.decided_at desc nulls last, a.requested_at desc, a.id
  loop
    -- what is taken already, by those before it
    select min(lower(x.during)), max(upper(x.during)) - 1 into first_day, last_day
    from opened o join opened x using (account_id, beneficiary_id, service_id) join settled s on s.access_id = x.access_id
    where o.access_id = loser.id and o.during && x.during;
    if first_day > loser.valid_from then
      update service_access set valid_to = first_day - 1, ended_at = now(), ended_valid_to = valid_to,
        reason = 'Un autre accès au même service commence le lendemain.' where id = loser.id;
    elsif last_day < loser.valid_to then
      update service_access set valid_from = last_day + 1 where id = loser.id;
    elsif first_day is not null then
      update service_access set status = 'REVOKED', valid_to = null, ended_at = now(), ended_valid_to = valid_to,
        reason = 'Un autre accès au même service vaut les mêmes jours.' where id = loser.id;
    end if;
    insert into settled values (loser.id);
  end loop;
  drop table settled;
end $$`

/**
 * Both sides lock the situation before they look at the other one, so that an access and a tariff written at the same
 * time do not miss each other. They run with the rights of the owner: nobody else writes entitlements.
 */
const TRIGGERS = `
create function entitle_access() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from situation where id = new.situation_id for share;
  delete from entitlement where access_id = new.id;
  insert into entitlement (access_id, tariff_id, account_id, beneficiary_id, service_id, during)
  select new.id, t.id, new.account_id, new.beneficiary_id, t.service_id,
    daterange(greatest(new.valid_from, t.effective_from), least(new.valid_to, coalesce(t.effective_to, new.valid_to)), '[]')
  from tariff t where new.status = 'VALID' and t.situation_id = new.situation_id
    and greatest(new.valid_from, t.effective_from) <= least(new.valid_to, coalesce(t.effective_to, new.valid_to));
  return null;
end $$;
create trigger entitle_access after insert or update of status, valid_from, valid_to, situation_id, account_id, beneficiary_id
  on service_access for each row execute function entitle_access();

create function entitle_by_tariff() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from situation where id = new.situation_id for no key update;
  delete from entitlement where tariff_id = new.id;
  insert into entitlement (access_id, tariff_id, account_id, beneficiary_id, service_id, during)
  select a.id, new.id, a.account_id, a.beneficiary_id, new.service_id,
    daterange(greatest(a.valid_from, new.effective_from), least(a.valid_to, coalesce(new.effective_to, a.valid_to)), '[]')
  from service_access a where a.status = 'VALID' and a.situation_id = new.situation_id
    and greatest(a.valid_from, new.effective_from) <= least(a.valid_to, coalesce(new.effective_to, a.valid_to));
  return null;
end $$;
create trigger entitle_by_tariff after insert or update of service_id, situation_id, effective_from, effective_to
  on tariff for each row execute function entitle_by_tariff();
revoke execute on function entitle_access, entitle_by_tariff from public;
`
