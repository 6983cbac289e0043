import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A month paid whole is charged once a child, service and month, as a booking of its first day that takes no place. What is booked of the
 * month is included in it, and what an absence takes off is kept beside what was paid and given back.
 */
export class MonthsPaidWhole1769600000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column by_month boolean not null default false, add column included_cents int, add column deducted_cents int not null default 0,
  add constraint by_month_once_a_month check (not by_month or (unbooked and not taken_back and not by_hours and invoiced_cents is not null and extract(day from day) = 1)),
  add constraint included_on_invoice check (included_cents is null or (included_cents >= 0 and invoiced_cents is not null and not unbooked)),
  add constraint deducted_of_the_included check (deducted_cents between 0 and case when included_cents is null then 0 else included_cents + price_cents - surcharge_cents end);
alter table orders add column month date, add constraint month_of_an_invoice check (month is null or (status in ('ON_INVOICE') and after_the_fact and extract(day from month) = 1));
drop index one_live_booking;
create unique index one_live_booking on booking (beneficiary_id, service_id, day, taken_back, by_hours, by_month) where status in ('HELD','BOOKED');
create index booking_included on booking (beneficiary_id, service_id, day) where included_cents is not null;
drop index booking_to_invoice;
create index booking_to_invoice on booking (regie_id, day)
  where invoiced_cents is not null and price_cents - refunded_cents - deducted_cents <> invoiced_cents;
alter table invoice_line drop constraint invoice_line_nature_check,
  add constraint invoice_line_nature_check check (nature in ('MONTH','DEDUCTED','BOOKED','ABSENT','CANCELLED','UNBOOKED','CORRECTION'));
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
