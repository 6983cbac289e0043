-- M4: every payment that succeeded was posted exactly once, for its amount, and no other
select p.id, p.status, p.amount_cents, count(t.id) as posted
from payment p
left join ledger_transaction t on t.cause in ('TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT') and t.cause_id = p.id
left join ledger_entry e on e.transaction_id = t.id and e.amount_cents > 0
group by p.id having count(t.id) <> case when p.status = 'SUCCEEDED' then 1 else 0 end or (p.status = 'SUCCEEDED' and sum(e.amount_cents) <> p.amount_cents)
