-- M8: each refund is posted as it says: given back once, taken out once, paid or returned once, for its amount, and agreed to by another person above the limit
select r.id, r.status, r.amount_cents, g.cents as given, l.cents as lines, t.cents as taken, p.cents as parts from refund r
left join lateral (select sum(e.amount_cents) as cents from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
                   where t.cause = 'GOODWILL' and t.cause_id = r.id and a.kind = 'WALLET') g on true
left join lateral (select sum(amount_cents) as cents from refund_line where refund_id = r.id) l on true
left join lateral (select sum(e.amount_cents) as cents from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
                   where t.cause = 'REFUND_ASKED' and t.cause_id = r.id and a.kind = 'REFUND_DUE') t on true
left join lateral (select sum(amount_cents) as cents from refund_part where refund_id = r.id) p on true
where (r.order_id is null) <> (l.cents is null) or (r.order_id is not null and l.cents <> r.amount_cents)
   or coalesce(g.cents, 0) <> case when r.order_id is null or r.status = 'ASKED' or (r.status = 'REFUSED' and p.cents is null) then 0 else r.amount_cents end
   or coalesce(t.cents, 0) <> coalesce(p.cents, 0)
   or coalesce(p.cents, 0) <> case when r.destination = 'WALLET' or (r.order_id is not null and (r.status = 'ASKED' or (r.status = 'REFUSED' and g.cents is null))) then 0 else r.amount_cents end
   or (r.needs_approval and r.status not in ('ASKED', 'REFUSED') and (r.approved_by is null or r.approved_by in (r.asked_by, r.account_id)))
union all
select p.id, p.status, p.amount_cents, null, null, count(*) filter (where t.cause = 'REFUND_PAID'), count(*) filter (where t.cause = 'REFUND_RETURNED')
from refund_part p left join ledger_transaction t on t.cause in ('REFUND_PAID', 'REFUND_RETURNED') and t.cause_id = p.id
left join ledger_entry e on e.transaction_id = t.id and e.amount_cents > 0
group by p.id having count(*) filter (where t.cause = 'REFUND_PAID') > 1 or count(*) filter (where t.cause = 'REFUND_RETURNED') > 1
   or (p.status = 'PAID') <> (count(*) filter (where t.cause = 'REFUND_PAID') = 1 and count(*) filter (where t.cause = 'REFUND_RETURNED') = 0)
   or (p.status in ('FAILED', 'RETURNED')) <> (count(*) filter (where t.cause = 'REFUND_RETURNED') = 1)
   or bool_or(t.id is not null and e.amount_cents <> p.amount_cents)
