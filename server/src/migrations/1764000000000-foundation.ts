import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Every table of the main job. Tenancy is in the keys: what belongs to a commune carries `commune_id` in its
 * foreign keys, so that a row can never point at another commune's row.
 */
export class Foundation1764000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
-- ---------------------------------------------------------------- communes
create table agglomeration (
  id uuid primary key default gen_random_uuid(),
  name text not null, slug text not null unique, terms_version text not null
);
create table regie (
  id uuid primary key default gen_random_uuid(),
  name text not null unique
);
create table commune (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique, name text not null, insee_code text not null unique, postal_code text not null,
  school_zone text not null check (school_zone in ('A','B','C')),
  time_zone text not null default 'Europe/Paris',
  brand_color text not null default '#2b4aa8' check (brand_color ~ '^#[0-9a-f]{6}$'),
  contact_email text, contact_phone text,
  regie_id uuid not null references regie,
  unique (id, regie_id)
);

-- ---------------------------------------------------------------- accounts
create table account (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)) unique,
  password_hash text not null,
  gender text check (gender in ('M','MME')),
  first_name text not null, last_name text not null, birth_date date, phone text,
  address_line text, postal_code text, city text,
  newsletter boolean not null default false, partner_offers boolean not null default false,
  is_company boolean not null default false, company_name text, siret text,
  status text not null default 'PENDING' check (status in ('PENDING','ACTIVE','REFUSED','CLOSED')),
  refusal_reason text, email_confirmed_at timestamptz,
  terms_version text not null, terms_accepted_at timestamptz not null,
  created_at timestamptz not null default now(), decided_at timestamptz, decided_by uuid references account
);
create index account_name on account (lower(last_name), lower(first_name));
create table session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  token_hash bytea not null unique,
  created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null,
  user_agent text, revoked_at timestamptz
);
create index session_account on session (account_id) where revoked_at is null;
create table account_link (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  purpose text not null check (purpose in ('CONFIRM_EMAIL','RESET_PASSWORD')),
  token_hash bytea not null unique, expires_at timestamptz not null, used_at timestamptz
);
create index account_link_account on account_link (account_id);
create table sign_up_draft (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  step int not null default 1 check (step between 1 and 3),
  email text, password_hash text, terms_version text,
  details jsonb, beneficiaries jsonb not null default '[]', accesses jsonb not null default '[]',
  expires_at timestamptz not null
);
create table staff_member (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  commune_id uuid references commune,
  role text not null check (role in ('AGENT','CANTEEN','REGISSEUR','COMMUNE_ADMIN','AGGLOMERATION_ADMIN')),
  unique nulls not distinct (account_id, commune_id, role),
  check ((role = 'AGGLOMERATION_ADMIN') = (commune_id is null))
);
create table throttle (key text primary key, points int not null default 0, expire bigint);
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null, actor_id uuid references account, action text not null,
  commune_id uuid references commune, subject text not null, subject_id uuid not null, details jsonb not null default '{}'
);
create index audit_event_subject on audit_event (subject, subject_id);

-- ---------------------------------------------------------------- families
create table beneficiary (
  id uuid primary key default gen_random_uuid(),
  first_name text not null, last_name text not null, birth_date date,
  kind text not null default 'CHILD' check (kind in ('CHILD','ADULT')),
  school_class text, diet text not null default 'STANDARD' check (diet in ('STANDARD','NO_PORK','NO_MEAT')),
  care_plan_encrypted bytea,
  created_at timestamptz not null default now()
);
create table filiation (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  beneficiary_id uuid not null references beneficiary,
  type text not null check (type in ('FATHER','MOTHER','LEGAL_GUARDIAN','GRANDPARENT','FOSTER_FAMILY','SELF','OTHER')),
  position int not null default 0,
  created_at timestamptz not null default now(), removed_at timestamptz,
  unique (account_id, beneficiary_id)
);
create unique index filiation_self on filiation (account_id) where type = 'SELF' and removed_at is null;

-- ---------------------------------------------------------------- services
create table service (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, regie_id uuid not null,
  name text not null,
  kind text not null check (kind in ('CANTEEN','MORNING_CARE','EVENING_CARE','WEDNESDAY','HOLIDAY_CAMP','OTHER')),
  unit text not null default 'repas',
  open_weekdays int[] not null check (open_weekdays <@ array[1,2,3,4,5,6,7]),
  capacity int check (capacity >= 0), position int not null default 0, active boolean not null default true,
  unique (id, commune_id), unique (id, regie_id), unique (commune_id, name),
  foreign key (commune_id, regie_id) references commune (id, regie_id)
);
create table situation (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune,
  name text not null, audience text not null check (audience in ('CHILD','ADULT','ANY')),
  required_documents text[] not null default '{}', position int not null default 0, active boolean not null default true,
  unique (id, commune_id), unique (commune_id, name)
);
create table service_access (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null,
  account_id uuid not null, situation_id uuid not null, beneficiary_id uuid not null,
  status text not null default 'PENDING' check (status in ('PENDING','VALID','REFUSED','REVOKED','EXPIRED')),
  reason text, requested_at timestamptz not null, decided_at timestamptz, decided_by uuid references account,
  valid_from date, valid_to date,
  unique (id, commune_id),
  foreign key (situation_id, commune_id) references situation (id, commune_id),
  foreign key (account_id, beneficiary_id) references filiation (account_id, beneficiary_id),
  check (status <> 'VALID' or (valid_from is not null and valid_to is not null and valid_from <= valid_to)),
  check (status not in ('REFUSED','REVOKED') or reason is not null)
);
create unique index service_access_live on service_access (situation_id, beneficiary_id, account_id) where status in ('PENDING','VALID');
create index service_access_account on service_access (account_id);
create index service_access_commune on service_access (commune_id, status);

-- ---------------------------------------------------------------- documents
create table supporting_document (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  commune_id uuid not null references commune,
  beneficiary_id uuid references beneficiary,
  kind text not null check (kind in ('PROOF_OF_ADDRESS','FAMILY_QUOTIENT','INSURANCE','CARE_PLAN','WORK_CERTIFICATE','OTHER')),
  status text not null default 'PENDING' check (status in ('PENDING','ACCEPTED','REFUSED','EXPIRED')),
  file_key text not null unique, file_name text not null, mime_type text not null, size_bytes int not null check (size_bytes > 0),
  sha256 bytea not null,
  uploaded_at timestamptz not null, uploaded_by uuid not null references account,
  refusal_reason text, decided_at timestamptz, decided_by uuid references account, removed_at timestamptz
);
create index supporting_document_account on supporting_document (account_id);

-- ---------------------------------------------------------------- calendar
create table school_year (
  label text primary key, first_day date not null, last_day date not null, source text not null
);
create table school_break (
  zone text not null check (zone in ('A','B','C')),
  school_year text not null references school_year, name text not null,
  first_day date not null, last_day date not null, check (first_day <= last_day),
  primary key (zone, school_year, name)
);
create table closure (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null references commune, service_id uuid,
  first_day date not null, last_day date not null, check (first_day <= last_day and last_day - first_day <= 366),
  reason text not null, short_reason text not null check (char_length(short_reason) between 1 and 9),
  created_at timestamptz not null, created_by uuid references account,
  foreign key (service_id, commune_id) references service (id, commune_id)
);
create index closure_commune on closure (commune_id, last_day);
create table service_day (
  service_id uuid not null references service, day date not null,
  capacity int check (capacity >= 0),
  taken int not null default 0 check (taken >= 0),
  primary key (service_id, day),
  constraint places_within_capacity check (capacity is null or taken <= capacity)
);

-- ---------------------------------------------------------------- regulations, pricing
create table regulation (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references service, version int not null,
  effective_from date not null, published_at timestamptz not null, rules jsonb not null,
  unique (service_id, version), unique (id, service_id)
);
create table tariff (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, service_id uuid not null, situation_id uuid not null,
  price_cents int not null check (price_cents >= 0),
  food_cents int not null check (food_cents >= 0 and food_cents <= price_cents),
  sample boolean not null default false,
  effective_from date not null, effective_to date, check (effective_to is null or effective_to >= effective_from),
  foreign key (service_id, commune_id) references service (id, commune_id),
  foreign key (situation_id, commune_id) references situation (id, commune_id),
  unique (service_id, situation_id, effective_from)
);

-- ---------------------------------------------------------------- wallet: double entry, append only
create table wallet (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account, regie_id uuid not null references regie,
  balance_cents int not null default 0, floor_cents int not null default 0 check (floor_cents <= 0),
  unique (account_id, regie_id), unique (id, regie_id),
  constraint balance_above_floor check (balance_cents >= floor_cents)
);
create table ledger_account (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  kind text not null check (kind in ('WALLET','CARD_CLEARING','ADVANCE','EARNED')),
  wallet_id uuid unique,
  unique (id, regie_id),
  check ((kind = 'WALLET') = (wallet_id is not null)),
  foreign key (wallet_id, regie_id) references wallet (id, regie_id)
);
create unique index ledger_account_regie on ledger_account (regie_id, kind) where wallet_id is null;
create table ledger_transaction (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie,
  cause text not null check (cause in ('TOP_UP','ORDER','CARD_PAYMENT','CANCELLATION','ORDER_RELEASED','LATE_PAYMENT','CLOSURE')),
  cause_id uuid not null,
  actor_id uuid references account, reason text,
  at timestamptz not null,
  unique (cause, cause_id), unique (id, regie_id)
);
create table ledger_entry (
  id bigint generated always as identity primary key,
  transaction_id uuid not null, ledger_account_id uuid not null, regie_id uuid not null,
  amount_cents int not null check (amount_cents <> 0),
  balance_after_cents int,
  foreign key (transaction_id, regie_id) references ledger_transaction (id, regie_id),
  foreign key (ledger_account_id, regie_id) references ledger_account (id, regie_id)
);
create index ledger_entry_transaction on ledger_entry (transaction_id);
create index ledger_entry_account on ledger_entry (ledger_account_id, id);

-- ---------------------------------------------------------------- orders and bookings
create sequence order_number;
create table orders (
  id uuid primary key default gen_random_uuid(),
  number text not null unique default 'CF-' || lpad(nextval('order_number')::text, 7, '0'),
  account_id uuid not null references account, regie_id uuid not null references regie,
  request_id uuid not null, request_hash text not null,
  status text not null check (status in ('PENDING','PAID','EXPIRED','CANCELLED')),
  total_cents int not null check (total_cents >= 0),
  wallet_cents int not null check (wallet_cents >= 0), card_cents int not null check (card_cents >= 0),
  refunded_cents int not null default 0,
  placed_by uuid not null references account,
  created_at timestamptz not null, expires_at timestamptz, paid_at timestamptz,
  late_payment boolean not null default false,
  unique (account_id, request_id), unique (id, regie_id),
  constraint paid_in_full check (wallet_cents + card_cents = total_cents),
  constraint refund_within_paid check (refunded_cents between 0 and total_cents),
  check (status <> 'PENDING' or expires_at is not null),
  check (status <> 'PAID' or paid_at is not null)
);
create index orders_account on orders (account_id, created_at desc);
create index orders_regie on orders (regie_id, created_at desc);
create index orders_expiring on orders (expires_at) where status = 'PENDING';
create table order_line (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null, regie_id uuid not null, position int not null, service_id uuid not null, beneficiary_id uuid not null references beneficiary,
  situation_name text not null, unit_price_cents int not null check (unit_price_cents >= 0),
  quantity int not null check (quantity > 0), total_cents int not null check (total_cents >= 0),
  foreign key (order_id, regie_id) references orders (id, regie_id),
  foreign key (service_id, regie_id) references service (id, regie_id)
);
create unique index order_line_order on order_line (order_id, position);
create table booking (
  id uuid primary key default gen_random_uuid(),
  commune_id uuid not null, service_id uuid not null, beneficiary_id uuid not null references beneficiary, day date not null,
  account_id uuid not null references account, order_id uuid not null references orders, access_id uuid not null,
  status text not null check (status in ('HELD','BOOKED','CANCELLED','EXPIRED')),
  price_cents int not null check (price_cents >= 0),
  surcharge_cents int not null default 0 check (surcharge_cents >= 0),
  regulation_id uuid not null,
  bookable_until timestamptz not null, cancellable_until timestamptz not null,
  cancelled_at timestamptz, cancelled_by uuid references account, served_at timestamptz,
  foreign key (service_id, commune_id) references service (id, commune_id),
  foreign key (access_id, commune_id) references service_access (id, commune_id),
  foreign key (regulation_id, service_id) references regulation (id, service_id),
  check (status <> 'CANCELLED' or cancelled_at is not null)
);
create unique index one_live_booking on booking (beneficiary_id, service_id, day) where status in ('HELD','BOOKED');
create index booking_service_day on booking (service_id, day) where status in ('HELD','BOOKED');
create index booking_account_day on booking (account_id, day);
create index booking_order on booking (order_id);

-- ---------------------------------------------------------------- payments
create table top_up (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account, regie_id uuid not null references regie,
  amount_cents int not null check (amount_cents > 0), request_id uuid not null,
  asked_by uuid not null references account, created_at timestamptz not null,
  unique (account_id, request_id), unique (id, regie_id)
);
create table payment (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null references regie, account_id uuid not null references account,
  purpose text not null check (purpose in ('ORDER','TOP_UP')),
  order_id uuid, top_up_id uuid,
  attempt int not null default 1,
  provider text not null check (provider in ('sandbox','stripe')), mode text not null check (mode in ('test','live')),
  session_id text, url text,
  amount_cents int not null check (amount_cents > 0), currency text not null default 'eur' check (currency = 'eur'),
  status text not null default 'PENDING' check (status in ('PENDING','SUCCEEDED','FAILED','EXPIRED')),
  alert text,
  created_at timestamptz not null, settled_at timestamptz,
  unique (provider, session_id), unique (order_id, attempt), unique (top_up_id),
  check ((purpose = 'ORDER') = (order_id is not null)), check ((purpose = 'TOP_UP') = (top_up_id is not null)),
  foreign key (order_id, regie_id) references orders (id, regie_id),
  foreign key (top_up_id, regie_id) references top_up (id, regie_id)
);
create index payment_pending on payment (created_at) where status = 'PENDING';
create table external_event (
  provider text not null, event_id text not null, received_at timestamptz not null, type text not null, session_id text,
  primary key (provider, event_id)
);
create table sandbox_session (
  id text primary key, amount_cents int not null check (amount_cents > 0), currency text not null,
  reference text not null unique, label text not null,
  return_url text not null, status text not null check (status in ('OPEN','PAID','DECLINED','ABANDONED','EXPIRED')),
  created_at timestamptz not null, expires_at timestamptz not null
);

-- ---------------------------------------------------------------- attendance, mail
create table attendance_record (
  service_id uuid not null, commune_id uuid not null, beneficiary_id uuid not null references beneficiary, day date not null,
  status text not null check (status in ('PRESENT','ABSENT_JUSTIFIED','ABSENT','PRESENT_UNBOOKED')),
  recorded_at timestamptz not null, recorded_by uuid not null references account,
  primary key (service_id, day, beneficiary_id),
  foreign key (service_id, commune_id) references service (id, commune_id)
);
create table local_mail (
  id bigint generated always as identity primary key,
  received_at timestamptz not null default now(),
  sender text not null, recipient text not null, subject text not null, body_text text not null, body_html text not null
);
create index local_mail_recipient on local_mail (recipient, id desc);
`)
    await q.query(`
-- every ledger transaction sums to zero and touches at least two accounts, checked when it commits
create function ledger_transaction_balances() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(amount_cents), 0) <> 0 or count(*) < 2 from ledger_entry where transaction_id = new.id) then
    raise exception 'ledger transaction % does not balance', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_transaction_balances after insert on ledger_transaction
  deferrable initially deferred for each row execute function ledger_transaction_balances();
-- an entry added later to a transaction that has already been committed would slip past the check above
create function ledger_entry_of_this_transaction() returns trigger language plpgsql as $$
begin
  if exists (select 1 from new_entries e join ledger_transaction t on t.id = e.transaction_id
             where t.xmin::text::bigint <> (pg_current_xact_id()::text::bigint & 4294967295)) then
    raise exception 'a committed ledger transaction takes no more entries' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger ledger_entry_of_this_transaction after insert on ledger_entry
  referencing new table as new_entries for each statement execute function ledger_entry_of_this_transaction();
-- a régie is born with its accounts, a wallet with its own
create function regie_accounts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ledger_account (regie_id, kind) values (new.id, 'CARD_CLEARING'), (new.id, 'ADVANCE'), (new.id, 'EARNED');
  return null;
end $$;
create trigger regie_accounts after insert on regie for each row execute function regie_accounts();
create function wallet_account() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ledger_account (regie_id, kind, wallet_id) values (new.regie_id, 'WALLET', new.id);
  return null;
end $$;
create trigger wallet_account after insert on wallet for each row execute function wallet_account();
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: correct it with a new row', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on ledger_transaction for each statement execute function append_only();
create trigger append_only before update or delete or truncate on ledger_entry for each statement execute function append_only();
create trigger append_only before update or delete or truncate on external_event for each statement execute function append_only();
create trigger append_only before update or delete or truncate on audit_event for each statement execute function append_only();

-- the application's role owns nothing
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'cantine_app') then create role cantine_app nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to cantine_app;
grant select, insert, update, delete on all tables in schema public to cantine_app;
grant usage on all sequences in schema public to cantine_app;
revoke update, delete, truncate on ledger_transaction, ledger_entry, external_event, audit_event from cantine_app;
revoke insert, update, delete, truncate on ledger_account from cantine_app;
revoke insert, update, delete on school_year, school_break from cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
