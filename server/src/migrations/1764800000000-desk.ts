import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Money that comes over the counter: who took it, on which receipt, in which deposit it left the till, and how an entry
 * that was wrong or a cheque that bounced is undone. Cash is at most 300 € (Code général des impôts, art. 1680).
 */
export class Desk1764800000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
-- ---------------------------------------------------------------- deposits: one series a régie, without a gap
create table deposit_series (regie_id uuid primary key references regie, last int not null check (last > 0));
create function deposit_series_counts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.last <> old.last + 1 or new.regie_id <> old.regie_id then
    raise exception 'deposit numbers go up one by one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger deposit_series_counts before update or delete on deposit_series for each row execute function deposit_series_counts();
create table deposit (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references deposit_series, number int not null,
  method text not null check (method in ('CASH','CHEQUE')),
  amount_cents int not null check (amount_cents > 0), items int not null check (items > 0),
  made_by uuid not null references account, made_at timestamptz not null,
  confirmed_by uuid references account, confirmed_at timestamptz,
  unique (regie_id, number), unique (id, regie_id, method),
  check ((confirmed_by is null) = (confirmed_at is null))
);

-- ---------------------------------------------------------------- what was taken
create table desk_payment (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, account_id uuid not null references account,
  method text not null check (method in ('CASH','CHEQUE','TRANSFER')),
  amount_cents int not null check (amount_cents > 0),
  cheque_number text, bank text, drawer text, reference text,
  request_id uuid not null, taken_by uuid not null references account, taken_at timestamptz not null,
  reversed_at timestamptz, deposit_id uuid, bounced_at timestamptz,
  debt_cents int not null default 0 check (debt_cents between 0 and amount_cents),
  unique (regie_id, request_id), unique (id, regie_id),
  foreign key (deposit_id, regie_id, method) references deposit (id, regie_id, method),
  constraint cash_limit check (method <> 'CASH' or amount_cents <= 30000),
  constraint cheque_named check (method <> 'CHEQUE' or (cheque_number <> '' and bank <> '' and drawer <> '') is true),
  constraint deposited_or_reversed check (reversed_at is null or deposit_id is null),
  constraint bounced_cheque check (bounced_at is null or (method = 'CHEQUE' and deposit_id is not null)),
  constraint debt_of_bounced check (debt_cents = 0 or bounced_at is not null)
);
create index desk_payment_in_till on desk_payment (regie_id, method, taken_at) where deposit_id is null and reversed_at is null;
create index desk_payment_deposit on desk_payment (deposit_id) where deposit_id is not null;
create index desk_payment_debt on desk_payment (regie_id) where debt_cents > 0;
create index desk_payment_account on desk_payment (account_id);

-- ---------------------------------------------------------------- what two people decide
create table desk_decision (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null, desk_payment_id uuid not null,
  kind text not null check (kind in ('REVERSAL','WRITE_OFF')),
  reason text not null check (char_length(trim(reason)) >= 3),
  asked_by uuid not null references account, asked_at timestamptz not null,
  status text not null check (status in ('WAITING','DONE','REFUSED')),
  decided_by uuid references account, decided_at timestamptz,
  foreign key (desk_payment_id, regie_id) references desk_payment (id, regie_id),
  constraint decided_by_another check (status <> 'DONE' or (decided_by <> asked_by) is true),
  check ((status = 'WAITING') = (decided_at is null))
);
create unique index desk_decision_once on desk_decision (desk_payment_id, kind) where status <> 'REFUSED';
create index desk_decision_waiting on desk_decision (regie_id) where status = 'WAITING';

-- ---------------------------------------------------------------- what a family pays back of a cheque that bounced
create table debt_recovery (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null, desk_payment_id uuid not null,
  amount_cents int not null check (amount_cents > 0), recovered_by uuid not null references account, recovered_at timestamptz not null,
  foreign key (desk_payment_id, regie_id) references desk_payment (id, regie_id)
);
create index debt_recovery_payment on debt_recovery (desk_payment_id);

-- ---------------------------------------------------------------- the till counted at the end of a day
create table cash_closing (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, day date not null,
  expected_cents int not null, counted_cents int not null check (counted_cents >= 0), counts jsonb not null default '[]',
  reason text, closed_by uuid not null references account, closed_at timestamptz not null,
  unique (regie_id, day),
  constraint difference_explained check (counted_cents = expected_cents or (char_length(trim(reason)) >= 3) is true)
);
create trigger append_only before update or delete or truncate on cash_closing for each statement execute function append_only();
create trigger append_only before update or delete or truncate on debt_recovery for each statement execute function append_only();

grant select, insert, update on deposit_series to cantine_app;
grant select, insert, update (confirmed_by, confirmed_at) on deposit to cantine_app;
grant select, insert, update (reversed_at, deposit_id, bounced_at, debt_cents) on desk_payment to cantine_app;
grant select, insert, update (status, decided_by, decided_at) on desk_decision to cantine_app;
grant select, insert on debt_recovery, cash_closing to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
