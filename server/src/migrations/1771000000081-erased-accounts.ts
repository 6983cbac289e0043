import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What is kept of a family that left is erased by one function of the owner, which does it to an account that is closed, settled and left alone
 * for eight days, and to no other: the server may call it, and writes none of these columns itself. The books stay; of who was invoiced, the name and the
 * address stay beside them for ten years.
 */
export class ErasedAccounts1771000000081 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
create table departed_debtor (
  account_id uuid primary key references account,
  first_name text not null, last_name text not null, company_name text, siret text,
  address_line text, postal_code text, city text,
  keep_until date not null
);
create index departed_debtor_keep_until on departed_debtor (keep_until);
grant select on departed_debtor to cantine_app;

-- a guard steps aside for a function of the owner that says which table it erases; whoever only sets the word is refused all the same
create function is_erasing(what text) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce(current_setting('cantine.erasing', true), '') = what
    and current_user = (select tableowner from pg_tables where schemaname = 'public' and tablename = what)
$$;
create or replace function marks_once() returns trigger language plpgsql as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  field text;
begin
  if is_erasing(tg_table_name) then
    return new;
  end if;
  foreach field in array tg_argv loop
    if (before -> field) <> 'null' and (after -> field) <> (before -> field) then
      raise exception '% of % is written once', field, tg_table_name using errcode = 'insufficient_privilege';
    end if;
    before := before - ltrim(field, '~');
    after := after - ltrim(field, '~');
  end loop;
  if before <> after then
    raise exception '% keeps what it says: only its marks are written', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace function note_settled_once() returns trigger language plpgsql as $$
begin
  if is_erasing(tg_table_name) then
    return new;
  end if;
  if old.settled_at is not null or (new.id, new.service_id, new.commune_id, new.day, new.name, new.made_at, new.received_at, new.made_by)
     is distinct from (old.id, old.service_id, old.commune_id, old.day, old.name, old.made_at, old.received_at, old.made_by) then
    raise exception 'a note is settled once, and keeps what it says' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function erase_account(who uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  leaving account;
  own uuid[];
begin
  select * into leaving from account where id = who for update;
  if leaving.status is distinct from 'CLOSED' or leaving.leaving_at is null or leaving.erased_at is not null
     or leaving.closed_at is null or leaving.closed_at > now() - interval '8 days'
     or exists (select 1 from wallet where account_id = who and balance_cents <> 0)
     or exists (select 1 from refund where account_id = who and status in ('ASKED', 'APPROVED', 'SENT'))
     -- whoever worked for a town hall keeps a name in the audit for as long as the audit itself
     or (leaving.closed_at > now() - interval '1 year' and exists (select 1 from audit_event where subject = 'account' and subject_id = who
         and action in ('RIGHT_ADDED', 'STAFF_INVITATION_ACCEPTED', 'STAFF_ROLES_CHANGED', 'STAFF_REMOVED', 'CONSOLE_OPENED'))) then
    return false;
  end if;
  -- a child that another account knows stays with it
  own := array(select f.beneficiary_id from filiation f where f.account_id = who and not exists (
    select 1 from filiation o join account a on a.id = o.account_id
    where o.beneficiary_id = f.beneficiary_id and o.account_id <> who and a.erased_at is null));

  insert into departed_debtor (account_id, first_name, last_name, company_name, siret, address_line, postal_code, city, keep_until)
  select who, leaving.first_name, leaving.last_name, case when leaving.is_company then leaving.company_name end, leaving.siret,
    leaving.address_line, leaving.postal_code, leaving.city, make_date(max(year) + 10, 12, 31) from invoice where account_id = who having count(*) > 0;

  insert into outbox (task, payload)
  select 'erase-file', json_build_object('fileKey', file_key) from supporting_document where account_id = who and removed_at is null
  union all select 'erase-file', json_build_object('fileKey', file_key) from data_export where account_id = who and file_key is not null;
  update supporting_document set removed_at = coalesce(removed_at, now()), file_name = 'piece-effacee', sha256 = '\\x00',
    refusal_reason = case when refusal_reason is not null then 'Effacé.' end where account_id = who;

  delete from session where account_id = who;
  delete from account_link where account_id = who;
  delete from known_device where account_id = who;
  delete from sign_in_challenge where account_id = who;
  delete from recovery_code where account_id = who;
  delete from second_factor where account_id = who;
  delete from external_identity where account_id = who;
  delete from agenda_link where account_id = who;
  delete from data_export where account_id = who;
  delete from sent_sheet where account_id = who;
  delete from sign_up_draft where email = leaving.email;
  delete from local_mail where recipient = leaving.email;

  delete from custom_value where account_id = who;
  delete from fact_change where account_id = who;
  delete from family_quotient where account_id = who;
  update family_import_effect set before = null, after = null where account_id = who and kind = 'ACCOUNT_CHANGED';
  update service_access set reason = case when reason is not null then 'Compte fermé par la famille.' end, renewal_note = null
  where account_id = who and (reason is not null or renewal_note is not null);
  update decision set undo_reason = 'Effacé.' where account_id = who and undo_reason is not null;
  update waiting_request set facts = '{}', rank_reason = null where account_id = who and (facts <> '{}' or rank_reason is not null);
  update booking set cancel_told = null where account_id = who and cancel_told is not null;
  update refund set holder = 'Famille partie', iban_encrypted = '\\x', iban_mask = 'effacé' where account_id = who and destination = 'IBAN';
  perform set_config('cantine.erasing', 'desk_payment', true);
  update desk_payment set drawer = 'Famille partie' where account_id = who and drawer is not null;
  perform set_config('cantine.erasing', 'attendance_note', true);
  update attendance_note set name = 'Personne partie' where beneficiary_id = any(own);
  perform set_config('cantine.erasing', '', true);

  delete from class_enrolment where beneficiary_id = any(own);
  update attendance_record set reason = null, told = null where beneficiary_id = any(own) and (reason is not null or told is not null);
  update beneficiary set first_name = 'Personne', last_name = 'partie', birth_date = null, school_class = null, diet = 'STANDARD',
    care_plan_encrypted = null where id = any(own);
  update filiation set removed_at = coalesce(removed_at, now()) where account_id = who;
  update account set erased_at = now(), email = 'famille-partie-' || id || '@invalid', password_hash = '!', gender = null, first_name = '',
    last_name = 'Famille partie', birth_date = null, phone = null, address_line = null, postal_code = null, city = null, newsletter = false,
    partner_offers = false, company_name = null, siret = null, refusal_reason = null where id = who;
  return true;
end $$;
revoke all on function erase_account(uuid) from public;
grant execute on function erase_account(uuid) to cantine_app;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
