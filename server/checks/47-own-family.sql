-- A6: nobody decided for their own account: accesses, documents, quotients, changes of facts, refunds
select 'access' as what, id from service_access where decided_by = account_id
union all select 'document', id from supporting_document where decided_by = account_id
union all select 'quotient', account_id from family_quotient where set_by = account_id
union all select 'change', id from fact_change where decided_by = account_id and status in ('ACCEPTED', 'REFUSED')
union all select 'refund', id from refund where account_id in (approved_by, refused_by, paid_by)
