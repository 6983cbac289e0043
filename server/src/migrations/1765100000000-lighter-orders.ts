import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The outbox as a table of its own, and the same promises with fewer lookups: a booking's order, access, service and regulation are each said by one key that
 * carries all the columns they must agree on, instead of ten keys that overlap. What a key implies is not checked again: the
 * account is that of the order, the beneficiary that of the access.
 */
export class LighterOrders1765100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table orders add constraint orders_of_account_and_regie unique (id, account_id, regie_id);
alter table service add constraint service_of_commune_and_regie unique (id, commune_id, regie_id);
alter table service_access add constraint access_of_beneficiary_and_commune unique (id, account_id, beneficiary_id, commune_id);
alter table booking
  drop constraint booking_account_id_fkey, drop constraint booking_beneficiary_id_fkey,
  drop constraint booking_service_id_commune_id_fkey, drop constraint booking_access_id_commune_id_fkey,
  drop constraint booking_service_regie, drop constraint booking_order_regie,
  drop constraint booking_order_account, drop constraint booking_access_beneficiary,
  add constraint booking_in_order foreign key (order_id, account_id, regie_id) references orders (id, account_id, regie_id),
  add constraint booking_at_service foreign key (service_id, commune_id, regie_id) references service (id, commune_id, regie_id),
  add constraint booking_by_access foreign key (access_id, account_id, beneficiary_id, commune_id)
    references service_access (id, account_id, beneficiary_id, commune_id);
alter table service_access drop constraint access_of_beneficiary;

-- what leaves after commit waits here, at the cost of one plain row, until a worker hands it to the job queue
create table outbox (
  id bigint generated always as identity primary key,
  task text not null, payload json not null, run_at timestamptz, job_key text, written_at timestamptz not null default now()
);
grant select, insert, delete on outbox to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
