import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What changed, for programs that follow: written by the database itself in the transaction of its cause, as long as a program is
 * let in. `tx` is the transaction that wrote it: what is read is only what no running transaction may still come before.
 * Health is left out: a diet or a care plan that changes changes nothing here.
 */
export class Changes1771000000055 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table change (
  tx bigint not null default pg_current_xact_id()::text::bigint,
  seq bigint generated always as identity,
  at timestamptz not null default statement_timestamp(),
  commune_id uuid not null references commune,
  kind text not null check (kind in ('BOOKING', 'COUNTS', 'ATTENDANCE', 'ORDER', 'PAYMENT', 'FAMILY')),
  subject_id uuid,
  service_id uuid,
  day date,
  primary key (tx, seq),
  constraint change_says_what check ((kind = 'COUNTS') = (subject_id is null)),
  constraint change_says_when check ((kind in ('BOOKING', 'COUNTS', 'ATTENDANCE')) = (service_id is not null and day is not null)),
  constraint change_service foreign key (service_id, commune_id) references service (id, commune_id)
);
create index change_commune on change (commune_id, tx, seq);
create index change_service on change (service_id, commune_id);
create index change_at on change (at);

create function is_followed() returns boolean language sql stable security definer set search_path = public as
  'select exists (select 1 from api_client where revoked_at is null)';

-- somebody is told at once of what is in the feed
create function tell_soon() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select 1 from webhook where removed_at is null and stopped_at is null) then
    insert into outbox (task, payload, job_key) values ('send-webhooks', '{}', 'send-webhooks');
  end if;
  return null;
end $$;
create trigger change_told after insert on change for each statement execute function tell_soon();

create function note_bookings() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return null; end if;
  if tg_op = 'INSERT' then
    insert into change (commune_id, kind, subject_id, service_id, day) select commune_id, 'BOOKING', id, service_id, day from after_rows;
    insert into change (commune_id, kind, service_id, day) select distinct commune_id, 'COUNTS', service_id, day from after_rows;
  elsif tg_op = 'DELETE' then
    insert into change (commune_id, kind, subject_id, service_id, day) select commune_id, 'BOOKING', id, service_id, day from before_rows;
    insert into change (commune_id, kind, service_id, day) select distinct commune_id, 'COUNTS', service_id, day from before_rows;
  else
    insert into change (commune_id, kind, subject_id, service_id, day)
      select n.commune_id, 'BOOKING', n.id, n.service_id, n.day from after_rows n join before_rows o using (id)
      where (n.status, n.service_id, n.day, n.price_cents) is distinct from (o.status, o.service_id, o.day, o.price_cents);
    insert into change (commune_id, kind, service_id, day)
      select distinct n.commune_id, 'COUNTS', n.service_id, n.day from after_rows n join before_rows o using (id)
      where (n.status, n.service_id, n.day) is distinct from (o.status, o.service_id, o.day);
  end if;
  return null;
end $$;
create trigger booking_inserted after insert on booking referencing new table as after_rows for each statement execute function note_bookings();
create trigger booking_updated after update on booking referencing old table as before_rows new table as after_rows for each statement execute function note_bookings();
create trigger booking_deleted after delete on booking referencing old table as before_rows for each statement execute function note_bookings();

create function note_attendance() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return null; end if;
  if tg_op = 'DELETE' then
    insert into change (commune_id, kind, subject_id, service_id, day) select commune_id, 'ATTENDANCE', beneficiary_id, service_id, day from before_rows;
  else
    insert into change (commune_id, kind, subject_id, service_id, day) select commune_id, 'ATTENDANCE', beneficiary_id, service_id, day from after_rows;
  end if;
  return null;
end $$;
create trigger attendance_inserted after insert on attendance_record referencing new table as after_rows for each statement execute function note_attendance();
create trigger attendance_updated after update on attendance_record referencing new table as after_rows for each statement execute function note_attendance();
create trigger attendance_deleted after delete on attendance_record referencing old table as before_rows for each statement execute function note_attendance();

-- at the end of the transaction: the lines of an order come after it
create function note_order() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return null; end if;
  insert into change (commune_id, kind, subject_id)
    select distinct s.commune_id, 'ORDER', new.id from order_line l join service s on s.id = l.service_id where l.order_id = new.id;
  return null;
end $$;
create constraint trigger order_inserted after insert on orders deferrable initially deferred for each row execute function note_order();
create constraint trigger order_updated after update on orders deferrable initially deferred for each row
  when ((new.status, new.total_cents, new.refunded_cents) is distinct from (old.status, old.total_cents, old.refunded_cents)) execute function note_order();

-- a payment of an order is of the communes of its lines; a top-up, of those that its family asked in that régie
create function note_payment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return null; end if;
  insert into change (commune_id, kind, subject_id)
    select s.commune_id, 'PAYMENT', new.id from order_line l join service s on s.id = l.service_id where l.order_id = new.order_id
    union select c.id, 'PAYMENT', new.id from commune c join service_access a on a.commune_id = c.id
      where new.order_id is null and c.regie_id = new.regie_id and a.account_id = new.account_id;
  return null;
end $$;
create constraint trigger payment_inserted after insert on payment deferrable initially deferred for each row execute function note_payment();
create constraint trigger payment_updated after update on payment deferrable initially deferred for each row
  when ((new.status, new.refunded_cents) is distinct from (old.status, old.refunded_cents)) execute function note_payment();

create function note_accesses() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return null; end if;
  insert into change (commune_id, kind, subject_id) select distinct commune_id, 'FAMILY', account_id from after_rows;
  return null;
end $$;
create trigger access_inserted after insert on service_access referencing new table as after_rows for each statement execute function note_accesses();
create trigger access_updated after update on service_access referencing new table as after_rows for each statement execute function note_accesses();

create function note_family(account uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  if not is_followed() then return; end if;
  insert into change (commune_id, kind, subject_id)
    select distinct commune_id, 'FAMILY', account from service_access where account_id = account;
end $$;
create function note_account() returns trigger language plpgsql security definer set search_path = public as $$
begin perform note_family(new.id); return null; end $$;
create trigger account_changed after update on account for each row
  when ((new.email, new.gender, new.first_name, new.last_name, new.phone, new.address_line, new.postal_code, new.city, new.status, new.company_name)
    is distinct from (old.email, old.gender, old.first_name, old.last_name, old.phone, old.address_line, old.postal_code, old.city, old.status, old.company_name))
  execute function note_account();
create function note_filiation() returns trigger language plpgsql security definer set search_path = public as $$
begin perform note_family(new.account_id); return null; end $$;
create trigger filiation_inserted after insert on filiation for each row execute function note_filiation();
create trigger filiation_updated after update on filiation for each row when (new.removed_at is distinct from old.removed_at) execute function note_filiation();
create function note_beneficiary() returns trigger language plpgsql security definer set search_path = public as $$
begin perform note_family(f.account_id) from filiation f where f.beneficiary_id = new.id and f.removed_at is null; return null; end $$;
create trigger beneficiary_changed after update on beneficiary for each row
  when ((new.first_name, new.last_name, new.birth_date, new.school_class) is distinct from (old.first_name, old.last_name, old.birth_date, old.school_class))
  execute function note_beneficiary();

create table webhook (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references api_client,
  url text not null check (length(url) between 8 and 500),
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['BOOKING', 'COUNTS', 'ATTENDANCE', 'ORDER', 'PAYMENT', 'FAMILY']),
  secrets_encrypted bytea[] not null check (cardinality(secrets_encrypted) between 1 and 2),
  after_tx bigint not null default 0,
  after_seq bigint not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references account,
  failing_since timestamptz,
  stopped_at timestamptz,
  removed_at timestamptz
);
create index webhook_client on webhook (client_id);
create unique index webhook_address on webhook (client_id, url) where removed_at is null;
create index webhook_created_by on webhook (created_by);
create table webhook_delivery (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references webhook,
  type text not null,
  body text not null,
  created_at timestamptz not null,
  status text not null default 'WAITING' check (status in ('WAITING', 'DELIVERED', 'DEAD')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_at timestamptz,
  answer_status integer,
  answer text check (length(answer) <= 300),
  took_ms integer
);
create index webhook_delivery_log on webhook_delivery (webhook_id, created_at desc, id desc);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_at) where status = 'WAITING';
grant select, delete on change to cantine_app;
grant select, insert on webhook to cantine_app;
grant update (secrets_encrypted, after_tx, after_seq, failing_since, stopped_at, removed_at) on webhook to cantine_app;
grant select, insert, delete on webhook_delivery to cantine_app;
grant update (status, attempts, next_at, last_at, answer_status, answer, took_ms) on webhook_delivery to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
