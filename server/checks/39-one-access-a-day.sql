-- A1: a child has one valid access to a service on a day, and what opens a service is what the accesses and tariffs say
with opened as (
  select a.id as access_id, t.id as tariff_id, a.account_id, a.beneficiary_id, t.service_id,
    daterange(greatest(a.valid_from, t.effective_from), least(a.valid_to, coalesce(t.effective_to, a.valid_to)), '[]') as during
  from service_access a join tariff t on t.situation_id = a.situation_id
  where a.status = 'VALID' and greatest(a.valid_from, t.effective_from) <= least(a.valid_to, coalesce(t.effective_to, a.valid_to))
)
select 'missing' as what, access_id, tariff_id from (select * from opened except
  select access_id, tariff_id, account_id, beneficiary_id, service_id, during from entitlement) m
union all select 'too much', access_id, tariff_id from (select access_id, tariff_id, account_id, beneficiary_id, service_id, during
  from entitlement except select * from opened) x
