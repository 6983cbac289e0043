-- a renewal goes on from an access of the same person, family and situation; nobody has two valid accesses to a situation on a day
select r.id from service_access r join service_access a on a.id = r.renews
where (r.account_id, r.beneficiary_id, r.situation_id, r.commune_id) is distinct from (a.account_id, a.beneficiary_id, a.situation_id, a.commune_id)
  or (r.status = 'PENDING' and a.status = 'VALID' and r.renewed_from <= a.valid_to)
union all
select a.id from service_access a join service_access b on b.account_id = a.account_id and b.beneficiary_id = a.beneficiary_id
  and b.situation_id = a.situation_id and b.id > a.id and b.status = 'VALID'
  and daterange(b.valid_from, b.valid_to, '[]') && daterange(a.valid_from, a.valid_to, '[]')
where a.status = 'VALID'
