-- R3: a decision that stands is what the account, the access or the document says
select d.id, d.accepted, coalesce(a.status, x.status, p.status) as status from decision d
left join account a on a.id = d.account_id left join service_access x on x.id = d.access_id
left join supporting_document p on p.id = d.document_id
where d.undone_at is null and coalesce(a.status, x.status, p.status) = 'PENDING'
