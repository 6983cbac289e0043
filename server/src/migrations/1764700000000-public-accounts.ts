import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The accounts that a public accountant expects of a régie: tills, bank, advances apart from revenue earned per service
 * (food and care), refunds to pay, contested payments, fees, write-offs. Every posting has an accounting day, never one
 * of a period that the régie has closed; every receipt a number without a gap.
 */
export class PublicAccounts1764700000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table regie add column time_zone text not null default 'Europe/Paris',
  add column closed_until date,
  add column second_person_cents int not null default 10000 check (second_person_cents >= 0);
grant select, update (closed_until, second_person_cents) on regie to cantine_app;

-- ---------------------------------------------------------------- accounts of a régie
delete from ledger_account where kind = 'EARNED'; -- was never posted to
drop index ledger_account_regie;
alter table ledger_account drop constraint ledger_account_kind_check, add column service_id uuid,
  add constraint ledger_account_kind_check check (kind in ('WALLET','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK',
    'ADVANCE','EARNED_FOOD','EARNED_CARE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF')),
  add constraint ledger_account_service check ((kind in ('EARNED_FOOD','EARNED_CARE')) = (service_id is not null)),
  add constraint ledger_account_service_regie foreign key (service_id, regie_id) references service (id, regie_id);
create unique index ledger_account_regie on ledger_account (regie_id, kind, service_id) nulls not distinct where wallet_id is null;
create or replace function regie_accounts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ledger_account (regie_id, kind)
  select new.id, unnest(array['CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','ADVANCE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF']);
  return null;
end $$;
create function service_accounts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ledger_account (regie_id, kind, service_id)
  select new.regie_id, unnest(array['EARNED_FOOD','EARNED_CARE']), new.id;
  return null;
end $$;
create trigger service_accounts after insert on service for each row execute function service_accounts();
insert into ledger_account (regie_id, kind)
  select id, unnest(array['CASH','CHEQUES','TRANSFERS','CESU','BANK','REFUND_DUE','DISPUTED','FEES','WRITE_OFF']) from regie;
insert into ledger_account (regie_id, kind, service_id)
  select regie_id, unnest(array['EARNED_FOOD','EARNED_CARE']), id from service;

-- ---------------------------------------------------------------- transactions: their day, and who agreed
alter table ledger_transaction disable trigger append_only;
alter table ledger_transaction add column day date, add column approved_by uuid references account;
update ledger_transaction t set day = (t.at at time zone r.time_zone)::date from regie r where r.id = t.regie_id;
alter table ledger_transaction alter column day set not null,
  drop constraint ledger_transaction_cause_check,
  add constraint ledger_transaction_cause_check check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT',
    'CLOSURE','ABSENCE','ABSENCE_REVERSED','EARNED','DESK_TOP_UP','REVERSAL','DEPOSIT','PAYOUT','GOODWILL','REFUND_ASKED','REFUND_PAID',
    'REFUND_RETURNED','DISPUTE_OPENED','DISPUTE_WON','DISPUTE_LOST','WRITE_OFF')),
  add constraint approved_by_another check (approved_by is distinct from actor_id or approved_by is null),
  add constraint reason_given check (cause not in ('REVERSAL','GOODWILL','WRITE_OFF') or char_length(trim(reason)) >= 3);
alter table ledger_transaction enable trigger append_only;
create index ledger_transaction_journal on ledger_transaction (regie_id, day, id);

-- ---------------------------------------------------------------- advances become earned
create table earning (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, service_id uuid not null, day date not null,
  bookings int not null check (bookings > 0),
  food_cents int not null check (food_cents >= 0), care_cents int not null check (care_cents >= 0),
  posted_at timestamptz not null,
  foreign key (service_id, regie_id) references service (id, regie_id)
);
create index earning_day on earning (regie_id, day);
alter table booking add column food_cents int not null default 0, add column earned_id uuid references earning,
  add constraint food_of_the_price check (food_cents between 0 and price_cents);
-- until now the split was not kept: it is that of the situation's tariff, or of the kind of service
update booking b set food_cents = coalesce(
    (select least(b.price_cents, (2 * b.price_cents::bigint * t.food_cents + t.price_cents) / (2 * t.price_cents))::int
     from service_access a join tariff t on t.situation_id = a.situation_id and t.service_id = b.service_id
       and t.effective_from <= b.day and (t.effective_to is null or t.effective_to >= b.day)
     where a.id = b.access_id and t.price_cents > 0 limit 1),
    (select case when s.kind = 'CANTEEN' then b.price_cents else 0 end from service s where s.id = b.service_id));
create index booking_to_earn on booking (day) where earned_id is null and status in ('BOOKED', 'CANCELLED') and price_cents > refunded_cents;
create index booking_earned on booking (earned_id) where earned_id is not null;
grant select, insert on earning to cantine_app;

-- ---------------------------------------------------------------- receipts: one series a régie and year, without a gap
create table receipt_series (
  regie_id uuid not null references regie, year int not null, last int not null check (last > 0),
  primary key (regie_id, year)
);
create table receipt (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, year int not null, number int not null,
  account_id uuid not null references account, cause text not null, cause_id uuid not null,
  method text not null check (method in ('CARD','CASH','CHEQUE','TRANSFER','CESU')),
  amount_cents int not null check (amount_cents > 0), day date not null, issued_at timestamptz not null,
  label text not null,
  unique (regie_id, year, number), unique (cause, cause_id), unique (id, regie_id),
  foreign key (cause, cause_id) references ledger_transaction (cause, cause_id),
  foreign key (regie_id, year) references receipt_series (regie_id, year)
);
create index receipt_account on receipt (account_id, issued_at desc);
create trigger append_only before update or delete or truncate on receipt for each statement execute function append_only();
-- the next number is the last one plus one: never written otherwise, never back
create function receipt_series_counts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.last <> old.last + 1 or (new.regie_id, new.year) is distinct from (old.regie_id, old.year) then
    raise exception 'receipt numbers go up one by one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger receipt_series_counts before update or delete on receipt_series for each row execute function receipt_series_counts();
grant select, insert, update on receipt_series to cantine_app;
grant select, insert on receipt to cantine_app;
`)
    await q.query(RECEIPTS_OF_THE_PAST)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}

/** Card payments that came before receipts were numbered get theirs, in the order in which they came. */
const RECEIPTS_OF_THE_PAST = `
with past as (
  select t.regie_id, t.cause, t.cause_id, t.day, t.at, p.account_id, p.amount_cents, p.purpose, extract(year from t.day)::int as year,
         row_number() over (partition by t.regie_id, extract(year from t.day) order by t.at, t.id)::int as number
  from ledger_transaction t join payment p on p.id = t.cause_id where t.cause in ('TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT')
), series as (
  insert into receipt_series (regie_id, year, last) select regie_id, year, max(number) from past group by regie_id, year
)
insert into receipt (regie_id, year, number, account_id, cause, cause_id, method, amount_cents, day, issued_at, label)
select regie_id, year, number, account_id, cause, cause_id, 'CARD', amount_cents, day, at,
       case purpose when 'TOP_UP' then 'Recharge du porte-monnaie' else 'Commande' end from past`
