-- M6: what a booking says came back is what the ledger credited for it, once; only a cancelled booking gives money back
select b.id, b.status, b.price_cents, b.refunded_cents, l.credited from booking b
left join (select t.cause_id, sum(e.amount_cents) as credited from ledger_transaction t
           join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
           where t.cause in ('CANCELLATION', 'CLOSURE') and a.kind = 'WALLET' group by t.cause_id) l on l.cause_id = b.id
where b.refunded_cents <> coalesce(l.credited, 0) or (b.refunded_cents > 0 and b.status <> 'CANCELLED')
