import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The schools of a commune, their classes of each school year, and the class of each child: one a school year, so that a new
 * year never rewrites the old one. The level of a child is one of its class's. What registers and rules read stands on the
 * child's own row (`beneficiary.classes`, by school year), written by the database alone.
 */
export class Schools1768000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table school (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  name text not null check (name = btrim(name) and name <> ''),
  position int not null default 0, archived boolean not null default false, revision int not null default 1,
  unique (id, commune_id)
);
create unique index school_live_name on school (commune_id, lower(name)) where not archived;
create index school_commune on school (commune_id);

create table school_class (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, school_id uuid not null,
  school_year text not null check (school_year ~ '^\\d{4}-\\d{4}$' and right(school_year, 4)::int = left(school_year, 4)::int + 1),
  name text not null check (name = btrim(name) and name <> ''),
  archived boolean not null default false, revision int not null default 1,
  unique (id, school_year, commune_id),
  foreign key (school_id, commune_id) references school (id, commune_id)
);
create unique index school_class_live_name on school_class (school_id, school_year, lower(name)) where not archived;
create index school_class_school on school_class (school_id, school_year);

create table school_class_level (
  class_id uuid not null references school_class,
  level text not null check (level in ('PS','MS','GS','CP','CE1','CE2','CM1','CM2','6e','5e','4e','3e')),
  primary key (class_id, level)
);

create table class_enrolment (
  beneficiary_id uuid not null references beneficiary,
  school_year text not null,
  class_id uuid not null, commune_id uuid not null, level text not null,
  primary key (beneficiary_id, school_year),
  foreign key (class_id, school_year, commune_id) references school_class (id, school_year, commune_id),
  constraint level_of_the_class foreign key (class_id, level) references school_class_level
);
create index class_enrolment_class on class_enrolment (class_id);

alter table beneficiary add column classes jsonb not null default '{}';

create function classes_of(child uuid) returns jsonb language sql stable set search_path = public, pg_temp as $$
  select coalesce(jsonb_object_agg(e.school_year, jsonb_build_object(
    'classId', c.id, 'communeId', c.commune_id, 'school', s.name, 'name', c.name, 'level', e.level)), '{}')
  from class_enrolment e join school_class c on c.id = e.class_id join school s on s.id = c.school_id where e.beneficiary_id = child
$$;
create function write_classes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'class_enrolment' then
    update beneficiary set classes = classes_of(id)
    where id = case when tg_op = 'DELETE' then old.beneficiary_id else new.beneficiary_id end;
  elsif tg_table_name = 'school_class' then
    update beneficiary set classes = classes_of(id) where id in (select beneficiary_id from class_enrolment where class_id = new.id);
  else
    update beneficiary set classes = classes_of(id)
    where id in (select e.beneficiary_id from class_enrolment e join school_class c on c.id = e.class_id where c.school_id = new.id);
  end if;
  return null;
end $$;
create trigger write_classes after insert or update or delete on class_enrolment for each row execute function write_classes();
create trigger write_classes after update of name on school_class for each row execute function write_classes();
create trigger write_classes after update of name on school for each row execute function write_classes();
revoke execute on function classes_of, write_classes from public;
grant execute on function classes_of to cantine_app;
grant select, insert, update on school, school_class to cantine_app;
grant select, insert, delete on school_class_level to cantine_app;
grant select, insert, update, delete on class_enrolment to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
