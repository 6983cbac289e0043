import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Cancelled after the ordinary limit, a part of the price may stay due: a booking remembers what came back of it. */
export class LateCancellations1764300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column refunded_cents int not null default 0;
-- until now, cancelling what was paid gave the whole price back
update booking b set refunded_cents = b.price_cents from orders o
where o.id = b.order_id and o.status = 'PAID' and b.status = 'CANCELLED' and b.price_cents > 0;
alter table booking add constraint refunded_of_the_price check (refunded_cents between 0 and price_cents);
grant select, insert, update on booking to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
