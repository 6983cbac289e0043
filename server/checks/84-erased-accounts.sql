-- What was kept of an account that left is gone once it is erased: nothing in clear, nothing that signs in, no file; a person only it knew has no name
select a.id as account_id, null::uuid as beneficiary_id from account a
where a.erased_at is not null and a.leaving_at is not null and (
  num_nonnulls(a.birth_date, a.phone, a.address_line, a.postal_code, a.city, a.gender, a.company_name, a.siret) > 0 or a.email not like '%@invalid' or a.last_name <> 'Famille partie'
  or exists (select 1 from session s where s.account_id = a.id) or exists (select 1 from second_factor s where s.account_id = a.id)
  or exists (select 1 from external_identity s where s.account_id = a.id) or exists (select 1 from agenda_link s where s.account_id = a.id)
  or exists (select 1 from data_export s where s.account_id = a.id) or exists (select 1 from custom_value s where s.account_id = a.id)
  or exists (select 1 from fact_change s where s.account_id = a.id) or exists (select 1 from family_quotient s where s.account_id = a.id)
  or exists (select 1 from supporting_document s where s.account_id = a.id and s.removed_at is null)
  or exists (select 1 from filiation s where s.account_id = a.id and s.removed_at is null)
  or exists (select 1 from wallet s where s.account_id = a.id and s.balance_cents <> 0))
union all
select f.account_id, b.id from beneficiary b join filiation f on f.beneficiary_id = b.id join account a on a.id = f.account_id
where a.erased_at is not null and a.leaving_at is not null
  and not exists (select 1 from filiation o join account k on k.id = o.account_id where o.beneficiary_id = b.id and k.erased_at is null)
  and (b.last_name <> 'partie' or num_nonnulls(b.birth_date, b.care_plan_encrypted, b.school_class) > 0 or b.diet <> 'STANDARD')
