import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Invoices whose last reminder is passed are handed over to the public accountant, on a day; a mistake is withdrawn. */
export class Handovers1770620000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table invoice_handover (
  id uuid primary key default gen_random_uuid(),
  invoice_id uuid not null,
  regie_id uuid not null,
  handed_on date not null,
  handed_at timestamptz not null,
  handed_by uuid not null references account,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  constraint handover_of_invoice foreign key (invoice_id, regie_id) references invoice (id, regie_id),
  constraint withdrawn_by_someone check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index invoice_handover_invoice on invoice_handover (invoice_id, regie_id);
create index invoice_handover_day on invoice_handover (regie_id, handed_on);
create unique index invoice_handover_standing on invoice_handover (invoice_id) where withdrawn_at is null;
grant select, insert on invoice_handover to cantine_app;
grant update (withdrawn_at, withdrawn_by) on invoice_handover to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
