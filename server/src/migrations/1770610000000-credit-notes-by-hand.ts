import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An issued invoice is corrected by a credit note of its own, for a reason: it lowers what is owed, or comes back to the wallet, and
 * never gives back more than was asked. Above the régie’s limit it waits for a second person.
 */
export class CreditNotesByHand1770610000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table invoice add column corrects_id uuid, add column reason text, add column credited_cents int not null default 0,
  add constraint corrected_invoice foreign key (corrects_id, regie_id) references invoice (id, regie_id),
  add constraint corrected_for_a_reason check ((corrects_id is null) = (reason is null) and (reason is null or (reason = btrim(reason) and reason <> ''))),
  add constraint credit_note_of_run_or_invoice check (case kind when 'CREDIT_NOTE' then (run_id is null) = (corrects_id is not null) else corrects_id is null end),
  add constraint credited_within_total check (credited_cents between 0 and case kind when 'INVOICE' then total_cents else 0 end);
create index invoice_corrects on invoice (corrects_id) where corrects_id is not null;
alter table invoice_payment add column credit_note_id uuid references invoice;
create index invoice_payment_credit_note on invoice_payment (credit_note_id) where credit_note_id is not null;
create or replace function invoice_stays() returns trigger language plpgsql as $body$
begin
  if tg_op = 'DELETE' or new.settled_cents < old.settled_cents or new.credited_cents < old.credited_cents
     or (to_jsonb(new) - 'settled_cents' - 'credited_cents') is distinct from (to_jsonb(old) - 'settled_cents' - 'credited_cents') then
    raise exception 'an issued invoice never changes: correct it with a credit note' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $body$;

create table invoice_credit (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null,
  regie_id uuid not null,
  shares jsonb not null,
  amount_cents int not null check (amount_cents > 0),
  reason text not null check (reason = btrim(reason) and reason <> ''),
  request_id uuid not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  status text not null check (status in ('WAITING','ISSUED','REFUSED')),
  decided_by uuid references account,
  decided_at timestamptz,
  credit_note_id uuid unique,
  unique (invoice_id, request_id),
  constraint credit_of_invoice foreign key (invoice_id, regie_id) references invoice (id, regie_id),
  constraint credit_as_issued foreign key (credit_note_id, regie_id) references invoice (id, regie_id),
  constraint issued_by_a_note check ((status = 'ISSUED') = (credit_note_id is not null)),
  constraint waits_until_decided check ((status = 'WAITING') = (decided_at is null)),
  constraint agreed_by_another check (case status when 'ISSUED' then decided_by is distinct from asked_by else (status = 'REFUSED') = (decided_by is not null) end)
);
create unique index one_credit_waits on invoice_credit (invoice_id) where status = 'WAITING';
grant select, insert on invoice_credit to cantine_app;
grant update (status, decided_by, decided_at, credit_note_id) on invoice_credit to cantine_app;
grant update (credited_cents) on invoice to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
