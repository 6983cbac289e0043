import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the end of a month makes of its days is a charge of that month, which includes them, also those that were taken without a booking;
 * its line of the invoice says how it was made.
 */
export class MonthsClosed1771000000020 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column at_month_end boolean not null default false,
  add constraint at_month_end_of_a_month check (not at_month_end or by_month),
  drop constraint included_on_invoice,
  add constraint included_on_invoice check (included_cents is null
    or (included_cents >= 0 and invoiced_cents is not null and not taken_back and not by_hours and not by_absence and not by_month));
alter table invoice_line add column detail text, drop constraint invoice_line_nature_check,
  add constraint invoice_line_nature_check check (nature in
    ('MONTH','MONTH_END','DEDUCTED','BOOKED','ABSENT','CANCELLED','UNBOOKED','HOURS','CORRECTION','REMINDER_FEE','ENROLMENT_FEE'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
