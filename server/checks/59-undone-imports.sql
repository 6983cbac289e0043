-- a closed account has nothing live; one that an import made and that was taken back has no person, quotient or document either
select x.id from service_access x join account a on a.id = x.account_id where a.status = 'CLOSED' and x.status in ('PENDING', 'VALID')
union all
select f.id from filiation f join account a on a.id = f.account_id where a.erased_at is not null and f.removed_at is null
union all
select a.id from family_quotient q join account a on a.id = q.account_id where a.erased_at is not null and q.quotient is not null
union all
select d.id from supporting_document d join account a on a.id = d.account_id where a.erased_at is not null and d.removed_at is null
union all
select a.id from wallet w join account a on a.id = w.account_id where a.erased_at is not null and w.balance_cents <> 0
union all
select e.subject_id from family_import_effect e join family_import i on i.id = e.import_id and i.state = 'UNDONE'
  join class_enrolment c on c.beneficiary_id = e.subject_id where e.kind = 'CHILD_CREATED'
  and not exists (select 1 from filiation f where f.beneficiary_id = e.subject_id and f.removed_at is null)
