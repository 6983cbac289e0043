import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Books that a public accountant can sign: periods closed for good with the fingerprint of their journal, what the card
 * provider sent to the bank, and the lines of the bank's own statement.
 */
export class Books1765000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
-- ---------------------------------------------------------------- periods closed for good
create table closed_period (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  first_day date not null, last_day date not null, check (first_day <= last_day),
  transactions int not null check (transactions >= 0), entries int not null check (entries >= 0),
  debit_cents bigint not null, credit_cents bigint not null, check (debit_cents = credit_cents),
  journal_sha256 bytea not null check (length(journal_sha256) = 32),
  closed_at timestamptz not null, closed_by uuid not null references account,
  unique (regie_id, first_day), unique (regie_id, last_day)
);
create trigger append_only before update or delete or truncate on closed_period for each statement execute function append_only();
grant select, insert on closed_period to cantine_app;

-- what a period weighs: the same words when it is closed and when it is checked
create function journal_of_period(regie uuid, first_day date, last_day date)
returns table (transactions int, entries int, debit_cents bigint, credit_cents bigint, journal_sha256 bytea) language sql stable as $$
  select count(distinct t.id)::int, count(*)::int, coalesce(sum(-e.amount_cents) filter (where e.amount_cents < 0), 0)::bigint,
         coalesce(sum(e.amount_cents) filter (where e.amount_cents > 0), 0)::bigint,
         sha256(convert_to(coalesce(string_agg(concat_ws('|', e.id, t.id, t.day, t.cause, t.cause_id, e.ledger_account_id, e.amount_cents,
           t.actor_id, t.approved_by, extract(epoch from t.at), t.reason), E'\\n' order by e.id), ''), 'UTF8'))
  from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
  where t.regie_id = regie and t.day between first_day and last_day
$$;
grant execute on function journal_of_period to cantine_app;

-- a closed period is never opened again
create function closed_until_grows() returns trigger language plpgsql as $$
begin
  if old.closed_until is not null and (new.closed_until is null or new.closed_until < old.closed_until) then
    raise exception 'a closed period is never opened again' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger closed_until_grows before update of closed_until on regie for each row execute function closed_until_grows();

-- ---------------------------------------------------------------- what the card provider sent to the bank
create table payout (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  provider text not null check (provider in ('sandbox','stripe')), provider_payout_id text not null,
  arrival_day date not null, status text not null check (status in ('PENDING','PAID','FAILED')),
  amount_cents int not null, seen_at timestamptz not null,
  unique (regie_id, provider_payout_id), unique (id, regie_id)
);
create index payout_arrival on payout (regie_id, arrival_day desc);
create table payout_line (
  id bigint generated always as identity primary key,
  payout_id uuid not null, regie_id uuid not null,
  payment_reference text, refund_reference text, dispute_reference text,
  amount_cents int not null, fee_cents int not null,
  foreign key (payout_id, regie_id) references payout (id, regie_id)
);
create index payout_line_payout on payout_line (payout_id);
create index payout_line_payment on payout_line (regie_id, payment_reference);
create trigger append_only before update or delete or truncate on payout_line for each statement execute function append_only();
grant select, insert on payout, payout_line to cantine_app;
grant update (status, arrival_day, seen_at) on payout to cantine_app;

-- ---------------------------------------------------------------- lines of the bank's statement, as the régisseur copies them
create table bank_line (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  day date not null, label text not null check (char_length(label) between 1 and 200), amount_cents int not null check (amount_cents <> 0),
  nth int not null check (nth > 0), -- the same line twice on one statement is two lines; the same statement pasted twice is one
  payout_id uuid unique, matched_at timestamptz, matched_by uuid references account,
  entered_at timestamptz not null, entered_by uuid not null references account,
  unique (regie_id, day, label, amount_cents, nth),
  foreign key (payout_id, regie_id) references payout (id, regie_id)
);
create index bank_line_unmatched on bank_line (regie_id, day) where payout_id is null;
grant select, insert on bank_line to cantine_app;
grant update (payout_id, matched_at, matched_by) on bank_line to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
