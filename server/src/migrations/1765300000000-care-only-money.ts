import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * CESU vouchers pay for care, never for meals (code du travail, art. L1271-1): what of a wallet came from them is earmarked,
 * an order remembers how much of it paid its care, and how much of that came back.
 */
export class CareOnlyMoney1765300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table wallet add column care_only_cents int not null default 0,
  add constraint care_only_within_balance check (care_only_cents between 0 and greatest(balance_cents, 0));
alter table orders add column care_only_cents int not null default 0, add column care_only_back_cents int not null default 0,
  add constraint care_only_within_total check (care_only_cents between 0 and total_cents),
  add constraint care_only_back_within_used check (care_only_back_cents between 0 and care_only_cents);
alter table deposit drop constraint deposit_method_check, add constraint deposit_method_check check (method in ('CASH','CHEQUE','CESU'));
alter table desk_payment drop constraint desk_payment_method_check,
  add constraint desk_payment_method_check check (method in ('CASH','CHEQUE','TRANSFER','CESU')),
  add constraint cesu_named check (method <> 'CESU' or (reference <> '') is true);
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
