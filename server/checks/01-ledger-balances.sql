-- M2: every ledger transaction sums to zero and has at least two entries
select t.id, coalesce(sum(e.amount_cents), 0) as sum, count(e.id) as entries
from ledger_transaction t left join ledger_entry e on e.transaction_id = t.id
group by t.id having coalesce(sum(e.amount_cents), 0) <> 0 or count(e.id) < 2
