import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the hours of a child cost has a word of its own on invoices. */
export class HoursOnInvoices1770600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table invoice_line drop constraint invoice_line_nature_check,
  add constraint invoice_line_nature_check check (nature in ('MONTH','DEDUCTED','BOOKED','ABSENT','CANCELLED','UNBOOKED','HOURS','CORRECTION','REMINDER_FEE','ENROLMENT_FEE'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
