-- M9: a payout is posted once when its lines add up and it was paid, for its gross amount, its fees and what reached the bank
select p.id, p.provider_payout_id, p.status, p.amount_cents, l.net, count(distinct t.id) as posted, coalesce(-sum(e.amount_cents) filter (where a.kind = 'BANK'), 0) as bank
from payout p join lateral (select coalesce(sum(amount_cents - fee_cents), 0) as net from payout_line where payout_id = p.id) l on true
left join ledger_transaction t on t.cause = 'PAYOUT' and t.cause_id = p.id
left join ledger_entry e on e.transaction_id = t.id left join ledger_account a on a.id = e.ledger_account_id
group by p.id, l.net
having (count(distinct t.id) > 0 and coalesce(-sum(e.amount_cents) filter (where a.kind = 'BANK'), 0) <> p.amount_cents)
    or (count(distinct t.id) > 0 and l.net <> p.amount_cents)
    or (p.status = 'PAID' and l.net = p.amount_cents and l.net <> 0 and count(distinct t.id) = 0)
