-- A2: a booking belongs to the family and the commune of its access
select b.id from booking b join service_access a on a.id = b.access_id
where a.account_id <> b.account_id or a.beneficiary_id <> b.beneficiary_id or a.commune_id <> b.commune_id
