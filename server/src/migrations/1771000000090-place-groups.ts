import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A règlement may share the places of a day between groups of children: what a booking or a request takes is of its group. */
export class PlaceGroups1771000000090 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table booking add column place_group text check (place_group <> ''),
  add constraint booking_place_group check (place_group is null or not (unbooked or by_hours or by_absence or by_month or at_month_end or taken_back));
alter table waiting_request add column place_group text check (place_group <> '');
create index booking_place_group on booking (service_id, day) where place_group is not null;
create index waiting_request_place_group on waiting_request (service_id, day) where place_group is not null;
grant update (place_group) on booking, waiting_request to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
