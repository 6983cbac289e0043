import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A commune prepares its next school year in one action: what it wrote is noted row by row, so that it can be undone until the
 * first day. An access that is renewed once proofs are given again is a request that `renews` the one in course: both live
 * side by side, and the dates that it will have are known. Each access that ends is announced to its family once.
 */
export class SchoolYearPreparation1768400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table school_class_level drop constraint school_class_level_level_check,
  add check (level in ('TPS','PS','MS','GS','CP','CE1','CE2','CM1','CM2','6e','5e','4e','3e'));
grant delete on school_class to cantine_app; -- of one that a preparation made and nobody used, when it is undone

alter table service_access
  add column renews uuid references service_access,
  add column renewed_from date, add column renewed_until date, add column renewal_note text check (renewal_note = btrim(renewal_note) and renewal_note <> ''),
  add constraint renewal_has_dates check ((renews is null) = (renewed_from is null) and (renews is null) = (renewed_until is null)
    and renewed_from <= renewed_until and (renews is not null or renewal_note is null)),
  add constraint renewal_of_another check (renews <> id);
create index service_access_renews on service_access (renews) where renews is not null;
drop index service_access_live;
create unique index service_access_live on service_access (situation_id, beneficiary_id, account_id)
  where status in ('PENDING','VALID') and renews is null;
create unique index service_access_one_request on service_access (situation_id, beneficiary_id, account_id) where status = 'PENDING';
create unique index service_access_renewed_once on service_access (renews) where status in ('PENDING','VALID');

create table school_year_preparation (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  school_year text not null check (school_year ~ '^\\d{4}-\\d{4}$' and right(school_year, 4)::int = left(school_year, 4)::int + 1),
  first_day date not null, last_day date not null check (first_day < last_day),
  request_id uuid not null, counts jsonb not null,
  prepared_at timestamptz not null, prepared_by uuid not null references account,
  undone_at timestamptz, undone_by uuid references account,
  check ((undone_at is null) = (undone_by is null)),
  unique (commune_id, request_id)
);
create unique index one_preparation_a_year on school_year_preparation (commune_id, school_year) where undone_at is null;
create table prepared_class (
  preparation_id uuid not null references school_year_preparation,
  class_id uuid not null references school_class on delete cascade,
  primary key (preparation_id, class_id)
);
create index prepared_class_class on prepared_class (class_id);
create table prepared_enrolment (
  preparation_id uuid not null references school_year_preparation,
  beneficiary_id uuid not null references beneficiary,
  class_id uuid not null references school_class on delete cascade,
  level text not null,
  primary key (preparation_id, beneficiary_id)
);
create index prepared_enrolment_child on prepared_enrolment (beneficiary_id);
create index prepared_enrolment_class on prepared_enrolment (class_id);
create table prepared_access (
  preparation_id uuid not null references school_year_preparation,
  access_id uuid not null references service_access on delete cascade,
  effect text not null check (effect in ('RENEWED','ASKED','SHORTENED')),
  was_until date, until date not null,
  check ((effect = 'ASKED') = (was_until is null)), check (effect <> 'RENEWED' or until > was_until), check (effect <> 'SHORTENED' or until < was_until),
  primary key (preparation_id, access_id)
);
create index prepared_access_access on prepared_access (access_id);
grant select, insert, update (undone_at, undone_by) on school_year_preparation to cantine_app;
grant select, insert on prepared_class, prepared_enrolment, prepared_access to cantine_app;

create table access_notice (
  access_id uuid not null references service_access on delete cascade,
  last_day date not null, told_at timestamptz not null,
  primary key (access_id, last_day)
);
grant select, insert on access_notice to cantine_app;
create index service_access_ending on service_access (valid_to) where status = 'VALID';
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
