import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the agglomeration, or the commune whose own it is, says of a régie: its SIRET, the act that created it, how much cash it
 * may hold, the account codes of its comptable, and who its régisseur and deputies are. A code counts from a day on: papers of a
 * closed period print the code of their own time.
 */
export class RegiesSetUp1768300000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table regie
  add column siret text check (siret ~ '^[0-9]{14}$'),
  add column act_reference text check (act_reference = btrim(act_reference) and act_reference <> ''),
  add column act_date date,
  add column cash_limit_cents int check (cash_limit_cents > 0),
  add column revision int not null default 1;

create table regie_account_code (
  regie_id uuid not null references regie,
  kind text not null check (kind in ('WALLET','ADVANCE','REFUND_DUE','CARD_CLEARING','CASH','CHEQUES','TRANSFERS','CESU','BANK','DISPUTED',
    'EARNED_FOOD','EARNED_CARE','FEES','WRITE_OFF','OPENING')),
  starts_on date not null,
  code text not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
  primary key (regie_id, kind, starts_on)
);

create table regie_officer (
  regie_id uuid not null references regie,
  account_id uuid not null references account,
  kind text not null check (kind in ('REGISSEUR','DEPUTY')),
  act_reference text not null check (act_reference = btrim(act_reference) and act_reference <> ''),
  act_date date,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  primary key (regie_id, account_id, starts_on),
  constraint one_regisseur_a_day exclude using gist (regie_id with =, daterange(starts_on, ends_on, '[]') with &&) where (kind = 'REGISSEUR'),
  constraint one_office_a_person exclude using gist (regie_id with =, account_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index regie_officer_account on regie_officer (account_id);
grant select, insert, update, delete on regie_account_code, regie_officer to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
