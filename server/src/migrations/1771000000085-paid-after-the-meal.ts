import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A meal that is paid once it was taken is booked at nothing, with the price that was agreed; what the register makes of it is charged after
 * the day, once a child, service and day.
 */
export class PaidAfterTheMeal1771000000085 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column by_meal boolean not null default false,
  add column after_meal_cents int, add column after_meal_surcharge_cents int not null default 0, add column after_meal_food_cents int not null default 0,
  add constraint by_meal_after_the_fact check (not by_meal or (unbooked and not taken_back and not by_hours and not by_month and not by_absence and invoiced_cents is null)),
  add constraint after_meal_paid_later check (case when after_meal_cents is null then after_meal_food_cents = 0 and after_meal_surcharge_cents = 0
    else after_meal_cents >= 0 and after_meal_food_cents between 0 and after_meal_cents and after_meal_surcharge_cents between 0 and after_meal_cents
      and price_cents = 0 and not unbooked and invoiced_cents is null and included_cents is null end);
drop index one_live_booking;
create unique index one_live_booking on booking (beneficiary_id, service_id, day, taken_back, by_hours, by_month, by_absence, by_meal) where status in ('HELD','BOOKED');
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
