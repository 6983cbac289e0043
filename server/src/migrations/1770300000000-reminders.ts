import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Unpaid invoices go through the steps of the règlement: what was sent when, what it cost on an invoice of its own, and families whose reminders stop. */
export class Reminders1770300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table ledger_account drop constraint ledger_account_kind_check,
  add constraint ledger_account_kind_check check (kind in ('WALLET','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK',
    'ADVANCE','EARNED_FOOD','EARNED_CARE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING','RECEIVABLE','REMINDER_FEES'));
alter table regie_account_code drop constraint regie_account_code_kind_check,
  add constraint regie_account_code_kind_check check (kind in ('WALLET','ADVANCE','REFUND_DUE','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','DISPUTED',
    'EARNED_FOOD','EARNED_CARE','FEES','WRITE_OFF','OPENING','RECEIVABLE','REMINDER_FEES'));
create or replace function regie_accounts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ledger_account (regie_id, kind)
  select new.id, unnest(array['CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','ADVANCE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING','REMINDER_FEES']);
  return null;
end $$;
insert into ledger_account (regie_id, kind) select id, 'REMINDER_FEES' from regie;

alter table invoice alter column run_id drop not null;
alter table invoice_line alter column beneficiary_id drop not null,
  drop constraint invoice_line_nature_check,
  add constraint invoice_line_nature_check check (nature in ('MONTH','DEDUCTED','BOOKED','ABSENT','CANCELLED','UNBOOKED','CORRECTION','REMINDER_FEE')),
  add constraint asked_of_family check ((nature = 'REMINDER_FEE') = (beneficiary_id is null));

create table invoice_reminder (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null,
  regie_id uuid not null,
  step int not null check (step > 0),
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by uuid references account,
  fee_cents int not null check (fee_cents >= 0),
  fee_invoice_id uuid unique,
  unique (invoice_id, step),
  constraint reminder_of_invoice foreign key (invoice_id, regie_id) references invoice (id, regie_id),
  constraint reminder_fee foreign key (fee_invoice_id, regie_id) references invoice (id, regie_id),
  constraint fee_is_invoiced check ((fee_cents > 0) = (fee_invoice_id is not null))
);
create table reminder_pause (
  id uuid primary key default gen_random_uuid(),
  wallet_id uuid not null,
  regie_id uuid not null,
  reason text not null check (reason = btrim(reason) and reason <> ''),
  paused_at timestamptz not null,
  paused_by uuid not null references account,
  resumed_at timestamptz,
  resumed_by uuid references account,
  constraint pause_of_wallet foreign key (wallet_id, regie_id) references wallet (id, regie_id),
  constraint resumed_by_someone check ((resumed_at is null) = (resumed_by is null))
);
create index reminder_pause_wallet on reminder_pause (wallet_id, regie_id);
create unique index reminder_pause_standing on reminder_pause (wallet_id) where resumed_at is null;
create trigger append_only before update or delete or truncate on invoice_reminder for each statement execute function append_only();
grant select, insert on invoice_reminder, reminder_pause to cantine_app;
grant update (resumed_at, resumed_by) on reminder_pause to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
