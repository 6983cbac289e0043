import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A file of families, from when it is sent to when it is written or forgotten: its lines with what an import would do of each, then
 * what it did, so that the whole can be undone. A balance taken over from another software is an opening entry: one that stands for a
 * family in a régie, against an account of its own. The account of an import that was undone is closed and says nothing of anybody.
 */
export class FamilyImports1768200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table family_import (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  file_name text not null,
  state text not null default 'DRAFT' check (state in ('DRAFT','RUNNING','DONE','UNDONE')),
  head text[] not null, head_line int not null, columns jsonb not null,
  line_count int not null, revision int not null default 1,
  counts jsonb not null default '{}', digest text not null default '', checked_at timestamptz not null,
  refusal text, invite boolean not null default false,
  created_at timestamptz not null, created_by uuid not null references account,
  imported_at timestamptz, imported_by uuid references account,
  undone_at timestamptz, undone_by uuid references account, erased_at timestamptz,
  unique (id, commune_id),
  check (state not in ('RUNNING','DONE','UNDONE') or imported_by is not null),
  check (state not in ('DONE','UNDONE') or imported_at is not null),
  check ((state = 'UNDONE') = (undone_at is not null and undone_by is not null))
);
create index family_import_commune on family_import (commune_id, created_at desc, id);

create table family_import_progress (
  import_id uuid primary key references family_import on delete cascade,
  lines int not null default 0
);

create table family_import_line (
  import_id uuid not null references family_import on delete cascade,
  line int not null,
  cells text[] not null,
  decision jsonb,
  outcome text not null default 'UNCHANGED' check (outcome in ('CREATED','CHANGED','UNCHANGED','REFUSED','TO_DECIDE','LEFT_OUT')),
  report jsonb not null default '{}',
  primary key (import_id, line)
);
create index family_import_line_outcome on family_import_line (import_id, outcome, line);

create table family_import_effect (
  id bigint generated always as identity primary key,
  import_id uuid not null references family_import,
  line int not null,
  kind text not null check (kind in ('ACCOUNT_CREATED','ACCOUNT_CHANGED','CHILD_CREATED','FILIATION_CREATED','CLASS_PLACED','ACCESS_OPENED',
    'ACCESS_VALIDATED','QUOTIENT_SET','BALANCE_OPENED')),
  account_id uuid not null references account,
  subject_id uuid not null,
  before jsonb, after jsonb,
  invited_at timestamptz,
  check (invited_at is null or kind = 'ACCOUNT_CREATED')
);
create index family_import_effect_import on family_import_effect (import_id, kind);
create index family_import_effect_account on family_import_effect (account_id);

create table opening_balance (
  id uuid primary key default gen_random_uuid(),
  import_id uuid not null references family_import,
  account_id uuid not null, regie_id uuid not null,
  amount_cents int not null check (amount_cents > 0),
  undone_at timestamptz,
  foreign key (account_id, regie_id) references wallet (account_id, regie_id)
);
create unique index opening_balance_standing on opening_balance (account_id, regie_id) where undone_at is null;
create index opening_balance_wallet on opening_balance (account_id, regie_id);
create index opening_balance_import on opening_balance (import_id);

alter table account add column erased_at timestamptz, add constraint erased_is_closed check (erased_at is null or status = 'CLOSED');
alter table account_link drop constraint account_link_purpose_check,
  add constraint account_link_purpose_check check (purpose in ('CONFIRM_EMAIL','RESET_PASSWORD','OPEN_CONSOLE','JOIN'));

alter table ledger_account drop constraint ledger_account_kind_check,
  add constraint ledger_account_kind_check check (kind in ('WALLET','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK',
    'ADVANCE','EARNED_FOOD','EARNED_CARE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING'));
alter table ledger_transaction drop constraint ledger_transaction_cause_check,
  add constraint ledger_transaction_cause_check check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT',
    'CLOSURE','ABSENCE','ABSENCE_REVERSED','EARNED','DESK_TOP_UP','REVERSAL','DEPOSIT','TRANSFER_RECEIVED','CHEQUE_BOUNCED','DEBT_RECOVERED',
    'PAYOUT','PAYOUT_FAILED','GOODWILL','REFUND_ASKED','REFUND_PAID','REFUND_RETURNED','DISPUTE_OPENED','DISPUTE_WON','DISPUTE_LOST','WRITE_OFF',
    'OPENING_BALANCE','OPENING_REVERSED'));
create or replace function regie_accounts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ledger_account (regie_id, kind)
  select new.id, unnest(array['CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','ADVANCE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING']);
  return null;
end $$;
insert into ledger_account (regie_id, kind) select id, 'OPENING' from regie;

grant select, insert, update, delete on family_import, family_import_line, family_import_progress to cantine_app;
grant select, insert, update (invited_at, before, after) on family_import_effect to cantine_app;
grant select, insert, update (undone_at) on opening_balance to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
