-- M7: a desk payment is reversed or bounced exactly when the ledger says so, for its amount
select p.id, p.amount_cents, p.reversed_at, p.bounced_at, back.id as reversal, back.cents from desk_payment p
join ledger_transaction t on t.cause = 'DESK_TOP_UP' and t.cause_id = p.id
left join (select r.id, coalesce(came.cause_id, r.cause_id) as payment_id, sum(e.amount_cents) filter (where e.amount_cents > 0) as cents from ledger_transaction r
           join ledger_entry e on e.transaction_id = r.id left join ledger_transaction came on r.cause = 'REVERSAL' and came.id = r.cause_id
           where r.cause in ('REVERSAL', 'CHEQUE_BOUNCED') group by r.id, came.cause_id) back on back.payment_id = p.id
where (coalesce(p.reversed_at, p.bounced_at) is null) <> (back.id is null) or back.cents <> p.amount_cents
union all
select p.id, p.amount_cents, p.reversed_at, p.bounced_at, null, null from desk_payment p
where not exists (select 1 from ledger_transaction t where t.cause = 'DESK_TOP_UP' and t.cause_id = p.id)
