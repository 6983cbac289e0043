-- B9: what a card paid for an order beyond what the order took is on the wallet, and the order says so
select o.id, o.status, o.late_payment, p.paid_cents, c.credited_cents from orders o
cross join lateral (select coalesce(sum(y.amount_cents), 0) as paid_cents from payment y where y.order_id = o.id and y.status = 'SUCCEEDED') p
cross join lateral (select coalesce(sum(e.amount_cents), 0) as credited_cents from payment y
  join ledger_transaction t on t.cause = 'LATE_PAYMENT' and t.cause_id = y.id join ledger_entry e on e.transaction_id = t.id and e.amount_cents > 0
  where y.order_id = o.id) c
where c.credited_cents <> p.paid_cents - case when o.status = 'PAID' then o.card_cents else 0 end or o.late_payment <> (c.credited_cents > 0)
