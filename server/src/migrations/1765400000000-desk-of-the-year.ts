import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Slips are numbered by régie and year, as receipts are, and a repeated request finds its slip; a transfer taken at the desk is
 * known to be on the account; a cheque that bounced, a debt that was recovered and a payout that came back each say so in
 * the journal, instead of all being a reversal.
 */
export class DeskOfTheYear1765400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
-- ---------------------------------------------------------------- causes
alter table ledger_transaction drop constraint ledger_transaction_cause_check, drop constraint reason_given,
  add constraint ledger_transaction_cause_check check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT',
    'CLOSURE','ABSENCE','ABSENCE_REVERSED','EARNED','DESK_TOP_UP','REVERSAL','DEPOSIT','TRANSFER_RECEIVED','CHEQUE_BOUNCED','DEBT_RECOVERED',
    'PAYOUT','PAYOUT_FAILED','GOODWILL','REFUND_ASKED','REFUND_PAID','REFUND_RETURNED','DISPUTE_OPENED','DISPUTE_WON','DISPUTE_LOST','WRITE_OFF')),
  add constraint reason_given check (cause not in ('REVERSAL','CHEQUE_BOUNCED','GOODWILL','WRITE_OFF') or char_length(trim(reason)) >= 3);

-- ---------------------------------------------------------------- slips: one series a régie and year; those of the first year keep their numbers
alter table deposit drop constraint deposit_regie_id_fkey, drop constraint deposit_regie_id_number_key,
  add column year int, add column request_id uuid not null default gen_random_uuid();
update deposit d set year = n.year, number = n.number from (
  select d.id, extract(year from t.day)::int as year,
         row_number() over (partition by d.regie_id, extract(year from t.day) order by d.number)::int as number
  from deposit d join ledger_transaction t on t.cause = 'DEPOSIT' and t.cause_id = d.id) n where n.id = d.id;
drop table deposit_series;
create table deposit_series (
  regie_id uuid not null references regie, year int not null, last int not null check (last > 0),
  primary key (regie_id, year)
);
insert into deposit_series (regie_id, year, last) select regie_id, year, max(number) from deposit group by regie_id, year;
alter table deposit alter column year set not null, alter column request_id drop default,
  add constraint deposit_regie_id_year_fkey foreign key (regie_id, year) references deposit_series,
  add constraint deposit_number unique (regie_id, year, number), add constraint deposit_request unique (regie_id, request_id);
drop function deposit_series_counts;
create trigger deposit_series_counts before update or delete on deposit_series for each row execute function receipt_series_counts();
create or replace function receipt_series_counts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.last <> old.last + 1 or (new.regie_id, new.year) is distinct from (old.regie_id, old.year) then
    raise exception 'numbers of % go up one by one', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
grant select, insert, update on deposit_series to cantine_app;

-- ---------------------------------------------------------------- transfers: seen on the account, on the day of the statement
alter table desk_payment add column received_on date, add column received_at timestamptz, add column received_by uuid references account,
  add constraint transfer_received check (num_nonnulls(received_on, received_at, received_by) in (0, 3)
    and (received_at is null or (method = 'TRANSFER' and reversed_at is null)));
drop index desk_payment_in_till;
create index desk_payment_in_till on desk_payment (regie_id, method, taken_at)
  where deposit_id is null and reversed_at is null and received_at is null;
grant update (received_on, received_at, received_by) on desk_payment to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
