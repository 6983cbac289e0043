-- no two prices of a cell share a day, a price above the cost that was known has its reason, and one that a publication
-- says is in force was not withdrawn
select t.id from tariff t where exists (select 1 from tariff o where o.id <> t.id and o.service_id = t.service_id and o.situation_id = t.situation_id
    and daterange(o.effective_from, o.effective_to, '[]') && daterange(t.effective_from, t.effective_to, '[]'))
  or (t.price_cents > t.cost_cents and coalesce(t.above_cost_reason, '') !~ '\S')
  or exists (select 1 from tariff_publication p where p.id = t.publication_id and (p.withdrawn_at is not null or p.effective_from <> t.effective_from))
