-- M6: each earning is posted once, for its amounts
select e.id, e.food_cents + e.care_cents as cents, -x.amount_cents as posted from earning e
left join ledger_transaction t on t.cause = 'EARNED' and t.cause_id = e.id
left join (select x.transaction_id, x.amount_cents from ledger_entry x join ledger_account a on a.id = x.ledger_account_id where a.kind = 'ADVANCE') x on x.transaction_id = t.id
where t.id is null or e.food_cents + e.care_cents <> -coalesce(x.amount_cents, 0)
