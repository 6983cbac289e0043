-- what families have in a régie, or that is on its way there or back, is in the books of a commune that is not archived
select g.id, m.what from regie g join lateral (
  select 'wallet' as what from wallet w where w.regie_id = g.id and w.balance_cents <> 0
  union select 'payment' from payment p where p.regie_id = g.id and p.status = 'PENDING'
  union select 'refund' from refund r where r.regie_id = g.id and r.status in ('ASKED','APPROVED','SENT')
  union select 'desk' from desk_payment d where d.regie_id = g.id and (d.debt_cents > 0 or d.deposit_id is null and d.reversed_at is null and d.received_at is null)
  union select 'decision' from desk_decision k where k.regie_id = g.id and k.status = 'WAITING'
  union select 'order' from orders o where o.regie_id = g.id and o.status in ('PENDING','DUE')
  union select 'invoice' from invoice v where v.regie_id = g.id and v.kind = 'INVOICE' and v.settled_cents < v.total_cents
  union select 'meal to invoice' from booking b where b.regie_id = g.id and b.invoiced_cents is not null and b.price_cents - b.refunded_cents - b.deducted_cents <> b.invoiced_cents) m on true
where not exists (select 1 from commune c where c.regie_id = g.id and c.archived_at is null)
union all
-- nor are there books that no commune at all keeps
select g.id, 'books' from regie g where not exists (select 1 from commune c where c.regie_id = g.id)
  and exists (select 1 from ledger_transaction t where t.regie_id = g.id)
