import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A booking points at an order of its own family and of its service's régie, and at an access of its own beneficiary; a
 * payment at an order or a top-up of its own account. The code always did so: now nothing else can be written.
 */
export class OneFamilyOneRegie1764100000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table orders add constraint orders_of_account unique (id, account_id);
alter table top_up add constraint top_up_of_account unique (id, account_id);
alter table service_access add constraint access_of_beneficiary unique (id, account_id, beneficiary_id);
alter table booking add column regie_id uuid;
update booking b set regie_id = s.regie_id from service s where s.id = b.service_id;
alter table booking alter column regie_id set not null,
  drop constraint booking_order_id_fkey, -- said by the two keys to orders below
  add constraint booking_service_regie foreign key (service_id, regie_id) references service (id, regie_id),
  add constraint booking_order_regie foreign key (order_id, regie_id) references orders (id, regie_id),
  add constraint booking_order_account foreign key (order_id, account_id) references orders (id, account_id),
  add constraint booking_access_beneficiary foreign key (access_id, account_id, beneficiary_id)
    references service_access (id, account_id, beneficiary_id);
alter table payment
  add constraint payment_order_account foreign key (order_id, account_id) references orders (id, account_id),
  add constraint payment_top_up_account foreign key (top_up_id, account_id) references top_up (id, account_id);
-- what has been migrated is the owner's to say
revoke insert, update, delete on migrations from cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
