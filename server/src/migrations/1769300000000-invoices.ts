import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Services paid afterwards: an order put on the invoice of the month, what a family owes as an account of its own, and invoices
 * which are numbered without a gap and never changed.
 */
export class Invoices1769300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table orders drop constraint orders_status_check, drop constraint paid_in_full,
  add constraint orders_status_check check (status in ('PENDING','DUE','PAID','ON_INVOICE','EXPIRED','CANCELLED')),
  add constraint paid_in_full check (wallet_cents + card_cents = case when status = 'ON_INVOICE' then 0 else total_cents end),
  add constraint invoiced_later check (status <> 'ON_INVOICE' or (paid_at is null and expires_at is null and care_only_cents = 0));

alter table booking add column invoiced_cents int;
create index booking_to_invoice on booking (regie_id, day)
  where invoiced_cents is not null and price_cents - refunded_cents <> invoiced_cents;
create index booking_invoiced on booking (account_id, regie_id) where invoiced_cents is not null;

-- ---------------------------------------------------------------- what a family owes to a régie
alter table ledger_account add column owed_by uuid unique,
  add constraint ledger_account_owed_by foreign key (owed_by, regie_id) references wallet (id, regie_id),
  drop constraint ledger_account_kind_check,
  add constraint ledger_account_kind_check check (kind in ('WALLET','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK',
    'ADVANCE','EARNED_FOOD','EARNED_CARE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING','RECEIVABLE')),
  add constraint ledger_account_of_family check ((kind = 'RECEIVABLE') = (owed_by is not null));
drop index ledger_account_regie;
create unique index ledger_account_regie on ledger_account (regie_id, kind, service_id) nulls not distinct
  where wallet_id is null and owed_by is null;
alter table ledger_transaction drop constraint ledger_transaction_cause_check,
  add constraint ledger_transaction_cause_check check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT',
    'CLOSURE','ABSENCE','ABSENCE_REVERSED','EARNED','DESK_TOP_UP','REVERSAL','DEPOSIT','TRANSFER_RECEIVED','CHEQUE_BOUNCED','DEBT_RECOVERED',
    'PAYOUT','PAYOUT_FAILED','GOODWILL','REFUND_ASKED','REFUND_PAID','REFUND_RETURNED','DISPUTE_OPENED','DISPUTE_WON','DISPUTE_LOST','WRITE_OFF',
    'OPENING_BALANCE','OPENING_REVERSED','INVOICE','INVOICE_PAID'));

-- ---------------------------------------------------------------- invoices
create table invoice_run (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  month date not null check (extract(day from month) = 1),
  due_on date not null,
  issued_at timestamptz not null,
  issued_by uuid not null references account,
  invoices int not null,
  credit_notes int not null,
  total_cents int not null,
  unique (regie_id, month),
  unique (id, regie_id)
);
create table invoice_series (
  regie_id uuid not null references regie,
  kind text not null check (kind in ('INVOICE','CREDIT_NOTE')),
  year int not null,
  last int not null check (last > 0),
  primary key (regie_id, kind, year)
);
create table invoice (
  id uuid primary key default gen_random_uuid(),
  run_id uuid not null,
  regie_id uuid not null,
  account_id uuid not null references account,
  wallet_id uuid not null,
  kind text not null,
  year int not null,
  number int not null,
  month date not null,
  issued_on date not null,
  issued_at timestamptz not null,
  due_on date not null,
  total_cents int not null check (total_cents >= 0),
  care_cents int not null,
  settled_cents int not null default 0,
  identity_id uuid not null,
  unique (regie_id, kind, year, number),
  unique (run_id, account_id),
  unique (id, regie_id),
  constraint invoice_of_run foreign key (run_id, regie_id) references invoice_run (id, regie_id),
  constraint invoice_of_wallet foreign key (wallet_id, regie_id) references wallet (id, regie_id),
  constraint invoice_numbered foreign key (regie_id, kind, year) references invoice_series (regie_id, kind, year),
  constraint invoice_identity foreign key (identity_id, regie_id) references regie_identity (id, regie_id),
  constraint settled_within_total check (settled_cents between 0 and total_cents)
);
create index invoice_account on invoice (account_id, regie_id, issued_at desc);
create index invoice_open on invoice (account_id, regie_id, due_on) where kind = 'INVOICE' and settled_cents < total_cents;
create table invoice_line (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null references invoice,
  position int not null,
  service_id uuid not null references service,
  beneficiary_id uuid not null references beneficiary,
  nature text not null check (nature in ('BOOKED','ABSENT','CANCELLED','UNBOOKED','CORRECTION')),
  unit_price_cents int not null check (unit_price_cents <> 0),
  quantity int not null check (quantity > 0),
  total_cents int not null,
  days date[] not null check (cardinality(days) = quantity),
  constraint line_sums check (total_cents = unit_price_cents * quantity),
  unique (invoice_id, position),
  unique (id, invoice_id)
);
create table invoice_booking (
  booking_id uuid not null references booking,
  invoice_id uuid not null,
  line_id uuid not null,
  correction boolean not null,
  amount_cents int not null check (amount_cents <> 0),
  food_cents int not null,
  primary key (booking_id, invoice_id),
  constraint booking_on_line foreign key (line_id, invoice_id) references invoice_line (id, invoice_id)
);
create unique index billed_once on invoice_booking (booking_id) where not correction;
create index invoice_booking_line on invoice_booking (line_id);
create table invoice_payment (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null references invoice,
  amount_cents int not null check (amount_cents > 0),
  care_cents int not null default 0,
  paid_at timestamptz not null,
  paid_by uuid not null references account,
  request_id uuid not null,
  unique (invoice_id, request_id)
);
alter table top_up add column invoice_id uuid, add constraint top_up_for_invoice foreign key (invoice_id, regie_id) references invoice (id, regie_id);
create index top_up_invoice on top_up (invoice_id) where invoice_id is not null;

create trigger says_its_regie before insert on invoice for each row execute function says_its_regie();
create trigger append_only before update or delete or truncate on invoice_run for each statement execute function append_only();
create trigger append_only before update or delete or truncate on invoice_line for each statement execute function append_only();
create trigger append_only before update or delete or truncate on invoice_booking for each statement execute function append_only();
create trigger append_only before update or delete or truncate on invoice_payment for each statement execute function append_only();
-- an issued invoice never changes: what is paid of it grows, nothing else
create function invoice_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or new.settled_cents < old.settled_cents
     or (to_jsonb(new) - 'settled_cents') is distinct from (to_jsonb(old) - 'settled_cents') then
    raise exception 'an issued invoice never changes: correct it with a credit note' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $body$;
create trigger invoice_stays before update or delete on invoice for each row execute function invoice_stays();
create function invoice_series_counts() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or new.last <= old.last or (new.regie_id, new.kind, new.year) is distinct from (old.regie_id, old.kind, old.year) then
    raise exception 'invoice numbers go up' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $body$;
create trigger invoice_series_counts before update or delete on invoice_series for each row execute function invoice_series_counts();
-- a family that is billed has an account of what it owes
create function invoice_account() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  insert into ledger_account (regie_id, kind, owed_by) select distinct regie_id, 'RECEIVABLE', wallet_id from billed on conflict (owed_by) do nothing;
  return null;
end $body$;
create trigger invoice_account after insert on invoice referencing new table as billed for each statement execute function invoice_account();

grant select, insert on invoice_run, invoice, invoice_line, invoice_booking, invoice_payment to cantine_app;
grant update (settled_cents) on invoice to cantine_app;
grant select, insert, update on invoice_series to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
