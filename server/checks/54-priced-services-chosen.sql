-- a situation with a price that goes on for a service is set up for that service
select t.id from tariff t where t.effective_to is null
  and not exists (select 1 from situation_service x where x.situation_id = t.situation_id and x.service_id = t.service_id)
