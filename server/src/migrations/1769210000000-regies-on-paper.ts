import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a régie is called on its papers: its name, its SIRET and its communes, each time one of them changes. A paper says for good
 * what the régie was when it was made. Papers made before today say what it is today: nothing else was kept. A régie may be archived.
 */
export class RegiesOnPaper1769210000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table regie add column archived_at timestamptz;
create function regie_of_live_commune() returns trigger language plpgsql as $body$
begin
  if exists (select 1 from regie g where g.id = new.regie_id and g.archived_at is not null for key share) then
    raise exception 'an archived régie takes no commune' using errcode = 'check_violation', constraint = 'regie_of_live_commune';
  end if;
  return null;
end $body$;
create trigger regie_of_live_commune after insert or update of regie_id, archived_at on commune for each row
  when (new.archived_at is null) execute function regie_of_live_commune();

create table regie_identity (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  version int not null,
  name text not null,
  siret text,
  communes text[] not null,
  unique (regie_id, version),
  unique (id, regie_id)
);
create trigger append_only before update or delete or truncate on regie_identity for each statement execute function append_only();
grant select, insert on regie_identity to cantine_app;

insert into regie_identity (regie_id, version, name, siret, communes)
select g.id, 1, g.name, g.siret, array(select c.name from commune c where c.regie_id = g.id order by c.name) from regie g;

create function note_regie_identity(said uuid) returns void language plpgsql as $body$
begin
  perform pg_advisory_xact_lock(hashtextextended('regie identity ' || said, 0));
  insert into regie_identity (regie_id, version, name, siret, communes)
  select g.id, coalesce(last.version, 0) + 1, g.name, g.siret, now.communes
  from regie g
  cross join lateral (select array(select c.name from commune c where c.regie_id = g.id order by c.name) as communes) now
  left join lateral (select * from regie_identity i where i.regie_id = g.id order by i.version desc limit 1) last on true
  where g.id = said and (last.name, last.siret, last.communes) is distinct from (g.name, g.siret, now.communes);
end $body$;

create function regie_changes_identity() returns trigger language plpgsql as $body$
begin
  perform note_regie_identity(new.id);
  return null;
end $body$;
create trigger identity_kept after insert or update of name, siret on regie for each row execute function regie_changes_identity();

create function commune_changes_identity() returns trigger language plpgsql as $body$
begin
  if tg_op = 'UPDATE' and old.regie_id <> new.regie_id then
    perform note_regie_identity(least(old.regie_id, new.regie_id));
    perform note_regie_identity(greatest(old.regie_id, new.regie_id));
  else
    perform note_regie_identity(new.regie_id);
  end if;
  return null;
end $body$;
create trigger identity_kept after insert or update of name, regie_id on commune for each row execute function commune_changes_identity();

create function says_its_regie() returns trigger language plpgsql as $body$
begin
  select i.id into new.identity_id from regie_identity i where i.regie_id = new.regie_id order by i.version desc limit 1;
  return new;
end $body$;
`)
    for (const [paper, kept] of [
      ['receipt', 'append_only'],
      ['deposit', 'marks_once'],
      ['cash_closing', 'append_only'],
      ['closed_period', 'append_only'],
    ])
      await q.query(`
alter table ${paper} add column identity_id uuid;
alter table ${paper} disable trigger ${kept};
update ${paper} p set identity_id = i.id from regie_identity i where i.regie_id = p.regie_id;
alter table ${paper} enable trigger ${kept};
alter table ${paper} alter identity_id set not null,
  add constraint ${paper}_identity foreign key (identity_id, regie_id) references regie_identity (id, regie_id);
create trigger says_its_regie before insert on ${paper} for each row execute function says_its_regie();`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
