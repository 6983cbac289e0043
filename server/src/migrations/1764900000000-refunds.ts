import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Money that goes back: what staff gives back of an order, what a family takes out of its wallet, to which cards or bank account,
 * who agreed; what is decided of a lost dispute; a family that leaves; balances that sleep.
 */
export class Refunds1764900000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table payment add column refunded_cents int not null default 0,
  add constraint refunded_of_the_payment check (refunded_cents between 0 and amount_cents),
  add constraint payment_of_account unique (id, account_id);
alter table booking add column goodwill_cents int not null default 0,
  add constraint goodwill_of_the_refunded check (goodwill_cents between 0 and refunded_cents),
  add constraint booking_of_order unique (id, order_id);

-- ---------------------------------------------------------------- refunds
create table refund (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, account_id uuid not null references account, order_id uuid,
  destination text not null check (destination in ('WALLET','CARD','IBAN')),
  amount_cents int not null check (amount_cents > 0),
  status text not null check (status in ('ASKED','APPROVED','SENT','PAID','FAILED','REFUSED')),
  needs_approval boolean not null, reason text,
  request_id uuid not null, request_hash text not null,
  asked_by uuid not null references account, asked_at timestamptz not null,
  approved_by uuid references account, approved_at timestamptz,
  refused_by uuid references account, refusal_reason text,
  holder text, iban_encrypted bytea, iban_mask text,
  transfer_reference text, paid_by uuid references account, settled_at timestamptz,
  unique (account_id, request_id), unique (id, regie_id, account_id), unique (id, order_id),
  foreign key (order_id, regie_id) references orders (id, regie_id),
  foreign key (order_id, account_id) references orders (id, account_id),
  constraint refund_wallet_of_an_order check (destination <> 'WALLET' or order_id is not null),
  constraint refund_reason_given check (order_id is null or char_length(trim(reason)) >= 3),
  constraint refund_bank_account check ((destination = 'IBAN') = (num_nonnulls(holder, iban_encrypted, iban_mask) = 3)
    and num_nonnulls(holder, iban_encrypted, iban_mask) in (0, 3)),
  constraint refund_second_person check (approved_by is null or (approved_by <> asked_by and approved_by <> account_id)),
  constraint refund_approved check (not needs_approval or status in ('ASKED','REFUSED') or approved_by is not null),
  constraint refund_refused_why check (status <> 'REFUSED' or (refused_by is not null and char_length(trim(refusal_reason)) >= 3)),
  constraint refund_settled check ((status in ('PAID','FAILED','REFUSED')) = (settled_at is not null))
);
create index refund_regie on refund (regie_id, status, asked_at);
create index refund_account on refund (account_id, asked_at desc);
create index refund_order on refund (order_id) where order_id is not null;
-- what staff gives back, booking by booking
create table refund_line (
  refund_id uuid not null, order_id uuid not null, booking_id uuid not null,
  amount_cents int not null check (amount_cents > 0),
  primary key (refund_id, booking_id),
  foreign key (refund_id, order_id) references refund (id, order_id),
  foreign key (booking_id, order_id) references booking (id, order_id)
);
create index refund_line_booking on refund_line (booking_id);
-- what leaves the wallet, card by card; one without a payment is a bank transfer. Its id is the provider's reference
create table refund_part (
  id uuid primary key default gen_random_uuid(),
  refund_id uuid not null, regie_id uuid not null, account_id uuid not null, payment_id uuid,
  amount_cents int not null check (amount_cents > 0),
  status text not null check (status in ('PENDING','SENT','PAID','FAILED','RETURNED')),
  provider_refund_id text, alert text, checked_at timestamptz, settled_at timestamptz,
  foreign key (refund_id, regie_id, account_id) references refund (id, regie_id, account_id),
  foreign key (payment_id, regie_id) references payment (id, regie_id),
  foreign key (payment_id, account_id) references payment (id, account_id),
  unique nulls not distinct (refund_id, payment_id)
);
create index refund_part_payment on refund_part (payment_id) where payment_id is not null;
create index refund_part_open on refund_part (checked_at) where status in ('PENDING','SENT');

-- ---------------------------------------------------------------- disputes: what becomes of those that were lost
alter table dispute add column decided_cents int not null default 0,
  add constraint decided_of_the_dispute check (decided_cents between 0 and amount_cents and (decided_cents = 0 or status = 'LOST')),
  add constraint dispute_of_regie unique (id, regie_id);
create table dispute_decision (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null, regie_id uuid not null, taken_from text not null check (taken_from in ('WALLET','WRITE_OFF')),
  amount_cents int not null check (amount_cents > 0), reason text not null check (char_length(trim(reason)) >= 3),
  status text not null check (status in ('ASKED','DONE','REFUSED')), needs_approval boolean not null,
  asked_by uuid not null references account, asked_at timestamptz not null,
  approved_by uuid references account, refused_by uuid references account, settled_at timestamptz,
  foreign key (dispute_id, regie_id) references dispute (id, regie_id),
  constraint decision_second_person check (approved_by is null or approved_by <> asked_by),
  constraint decision_approved check (not needs_approval or status <> 'DONE' or approved_by is not null)
);
create unique index one_decision_at_a_time on dispute_decision (dispute_id) where status = 'ASKED';
create index dispute_decision_dispute on dispute_decision (dispute_id);

-- ---------------------------------------------------------------- leaving, and balances that sleep
alter table account add column leaving_at timestamptz, add column closed_at timestamptz;
create index account_leaving on account (leaving_at) where leaving_at is not null and closed_at is null;
-- who comes back after having left signs up like anybody else
alter table account drop constraint account_email_key;
create unique index account_email_key on account (email) where status <> 'CLOSED';
create table balance_reminder (
  id uuid primary key default gen_random_uuid(),
  wallet_id uuid not null references wallet, at timestamptz not null, sent_by uuid not null references account
);
create index balance_reminder_wallet on balance_reminder (wallet_id, at desc);

grant select, insert, update on refund, refund_part, dispute_decision to cantine_app;
grant select, insert on refund_line, balance_reminder to cantine_app;
grant select, insert, update on payment, booking, dispute, account to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
