import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What was ordered and could no longer be had says why, on the booking and, in one sentence, on its order; a closure knows
 * which paid bookings it cancelled, so that opening again can offer them back, and what it did that day.
 */
export class Unavailable1766000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table orders add column shortfall text;
alter table closure
  add constraint closure_of_commune unique (id, commune_id),
  add column cancelled_bookings int not null default 0, add column refund_cents int not null default 0,
  add column told_families int not null default 0,
  add column ended_orders int not null default 0, add column released_bookings int not null default 0;
alter table booking
  add column unavailable_reason text, add column unavailable_sentence text, add column closure_id uuid,
  add constraint booking_closed_by foreign key (closure_id, commune_id) references closure (id, commune_id) on delete set null (closure_id) not valid,
  add constraint unavailable_says_why check ((unavailable_reason is null) = (unavailable_sentence is null)) not valid,
  add constraint unavailable_is_not_live check (unavailable_reason is null or status in ('CANCELLED','EXPIRED')) not valid,
  add constraint closed_is_cancelled check (closure_id is null or (status = 'CANCELLED' and unavailable_reason = 'CLOSED')) not valid;
alter table booking validate constraint booking_closed_by;
alter table booking validate constraint unavailable_says_why;
alter table booking validate constraint unavailable_is_not_live;
alter table booking validate constraint closed_is_cancelled;
create index booking_closure on booking (closure_id) where closure_id is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
