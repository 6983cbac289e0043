import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What an order says of its payment rests on facts: whether it was settled at the desk, whether it follows from the register, and
 * whether a bank is still deciding. A top-up may be tried again after its card was declined, as an order may.
 */
export class OrderStates1767000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
alter table orders add column paid_at_desk boolean not null default false, add column after_the_fact boolean not null default false;

update orders set after_the_fact = true where exists (select 1 from booking b where b.order_id = orders.id and (b.unbooked or b.taken_back));
-- what staff paid for a family with its wallet: the ledger has who acted
update orders o set paid_at_desk = true where o.status = 'PAID' and o.card_cents = 0 and not o.after_the_fact and exists (
  select 1 from ledger_transaction t where t.cause = 'ORDER' and t.reason is null and t.actor_id <> o.account_id and (t.cause_id in (o.id, o.request_id)
    or t.cause_id in (select p.id from payment p where p.order_id = o.id)));

alter table orders add constraint desk_has_paid check (not paid_at_desk or (status = 'PAID' and card_cents = 0));

-- the payer has left the provider's page and the bank has not answered yet
alter table payment add column processing boolean not null default false,
  add constraint only_pending_is_processed check (not processing or status = 'PENDING'),
  drop constraint payment_top_up_id_key,
  add constraint payment_top_up_attempt unique (top_up_id, attempt);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
