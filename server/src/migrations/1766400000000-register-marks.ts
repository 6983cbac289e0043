import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Each mark of the register is kept, under an id made by the tablet that made it: sent twice it is applied once, and of two
 * marks the one that was made last stands, whichever came first. A child whom nobody knows is noted by name, and settled later.
 */
export class RegisterMarks1766400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table attendance_mark (
  service_id uuid not null, id uuid not null, commune_id uuid not null, day date not null, beneficiary_id uuid not null references beneficiary,
  status text check (status in ('PRESENT','ABSENT_JUSTIFIED','ABSENT','PRESENT_UNBOOKED')),
  reason text, certificate boolean not null default false,
  -- when it was made, by the server's clock: never after it was received, so that a wrong clock cannot win for ever
  made_at timestamptz not null, received_at timestamptz not null, made_by uuid not null references account,
  arrival bigint generated always as identity,
  primary key (service_id, id),
  foreign key (service_id, commune_id) references service (id, commune_id),
  constraint made_before_received check (made_at <= received_at),
  constraint reason_of_a_justified_absence check (status = 'ABSENT_JUSTIFIED' or (reason is null and not certificate))
);
create index attendance_mark_last on attendance_mark (service_id, day, beneficiary_id, made_at desc, arrival desc);
create index attendance_mark_beneficiary on attendance_mark (beneficiary_id);
create index attendance_mark_made_by on attendance_mark (made_by);
create trigger append_only before update or delete or truncate on attendance_mark for each statement execute function append_only();
insert into attendance_mark (service_id, id, commune_id, day, beneficiary_id, status, reason, certificate, made_at, received_at, made_by)
  select service_id, gen_random_uuid(), commune_id, day, beneficiary_id, status, reason, certificate, recorded_at, recorded_at, recorded_by
  from attendance_record;

create table attendance_note (
  id uuid not null, service_id uuid not null, commune_id uuid not null, day date not null,
  name text not null check (name ~ '\\S' and length(name) <= 120),
  made_at timestamptz not null, received_at timestamptz not null, made_by uuid not null references account,
  beneficiary_id uuid references beneficiary, close_reason text,
  settled_at timestamptz, settled_by uuid references account,
  primary key (id),
  foreign key (service_id, commune_id) references service (id, commune_id),
  constraint made_before_received check (made_at <= received_at),
  constraint settled_by_someone check ((settled_at is null) = (settled_by is null)),
  -- attached to a child, or closed with a reason: one of the two, and only then settled
  constraint settled_one_way check (num_nonnulls(beneficiary_id, close_reason) = (settled_at is not null)::int)
);
create index attendance_note_sheet on attendance_note (service_id, day);
create index attendance_note_open on attendance_note (commune_id, day) where settled_at is null;
create index attendance_note_settled on attendance_note (commune_id, settled_at desc) where settled_at is not null;
create index attendance_note_beneficiary on attendance_note (beneficiary_id) where beneficiary_id is not null;
create function note_settled_once() returns trigger language plpgsql as $$
begin
  if old.settled_at is not null or (new.id, new.service_id, new.commune_id, new.day, new.name, new.made_at, new.received_at, new.made_by)
     is distinct from (old.id, old.service_id, old.commune_id, old.day, old.name, old.made_at, old.received_at, old.made_by) then
    raise exception 'a note is settled once, and keeps what it says' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger settled_once before update on attendance_note for each row execute function note_settled_once();
create trigger kept before delete or truncate on attendance_note for each statement execute function append_only();

grant select, insert on attendance_mark to cantine_app;
revoke update, delete, truncate on attendance_mark from cantine_app;
grant select, insert on attendance_note to cantine_app;
revoke update, delete, truncate on attendance_note from cantine_app;
grant update (beneficiary_id, close_reason, settled_at, settled_by) on attendance_note to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
