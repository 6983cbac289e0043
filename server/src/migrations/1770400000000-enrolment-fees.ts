import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an inscription costs: asked once a child, or once a family, by service and school year, on an invoice of its own; given back by a credit note. */
export class EnrolmentFees1770400000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table ledger_account drop constraint ledger_account_kind_check,
  add constraint ledger_account_kind_check check (kind in ('WALLET','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK',
    'ADVANCE','EARNED_FOOD','EARNED_CARE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING','RECEIVABLE','REMINDER_FEES','ENROLMENT_FEES'));
alter table regie_account_code drop constraint regie_account_code_kind_check,
  add constraint regie_account_code_kind_check check (kind in ('WALLET','ADVANCE','REFUND_DUE','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','DISPUTED',
    'EARNED_FOOD','EARNED_CARE','FEES','WRITE_OFF','OPENING','RECEIVABLE','REMINDER_FEES','ENROLMENT_FEES'));
create or replace function regie_accounts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ledger_account (regie_id, kind)
  select new.id, unnest(array['CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','ADVANCE','REFUND_DUE','DISPUTED','FEES','WRITE_OFF','OPENING','REMINDER_FEES','ENROLMENT_FEES']);
  return null;
end $$;
insert into ledger_account (regie_id, kind) select id, 'ENROLMENT_FEES' from regie;

alter table invoice_line
  drop constraint invoice_line_nature_check,
  add constraint invoice_line_nature_check check (nature in ('MONTH','DEDUCTED','BOOKED','ABSENT','CANCELLED','UNBOOKED','CORRECTION','REMINDER_FEE','ENROLMENT_FEE')),
  drop constraint asked_of_family,
  add constraint asked_of_family check (case nature when 'REMINDER_FEE' then beneficiary_id is null when 'ENROLMENT_FEE' then true else beneficiary_id is not null end);

create table enrolment_fee (
  id uuid primary key default gen_random_uuid(),
  access_id uuid not null references service_access,
  account_id uuid not null references account,
  regie_id uuid not null,
  service_id uuid not null references service,
  beneficiary_id uuid references beneficiary,
  school_year text not null check (school_year ~ '^20[0-9]{2}-20[0-9]{2}$'),
  total_cents int not null,
  fee_cents int not null check (fee_cents > 0),
  label text not null,
  late boolean not null,
  asked_at timestamptz not null,
  invoice_id uuid not null unique,
  credited_at timestamptz,
  credit_note_id uuid unique,
  constraint fee_within_total check (fee_cents <= total_cents),
  constraint fee_of_invoice foreign key (invoice_id, regie_id) references invoice (id, regie_id) deferrable initially deferred,
  constraint fee_credited_by foreign key (credit_note_id, regie_id) references invoice (id, regie_id),
  constraint credited_with_a_note check ((credited_at is null) = (credit_note_id is null))
);
create unique index enrolment_fee_of_child on enrolment_fee (service_id, beneficiary_id, school_year) where beneficiary_id is not null and credited_at is null;
create unique index enrolment_fee_of_family on enrolment_fee (service_id, account_id, school_year, total_cents) where beneficiary_id is null and credited_at is null;
create index enrolment_fee_access on enrolment_fee (access_id);
create index enrolment_fee_service on enrolment_fee (service_id);
create index enrolment_fee_account on enrolment_fee (account_id);
create index enrolment_fee_beneficiary on enrolment_fee (beneficiary_id) where beneficiary_id is not null;
grant select, insert, update (access_id, credited_at, credit_note_id) on enrolment_fee to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
