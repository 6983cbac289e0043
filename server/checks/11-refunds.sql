-- M6: what a booking says came back is what the ledger credited for it and did not take back (what is invoiced moves no money); only cancelled, absent or given back by the staff gives money back
select b.id, b.status, b.price_cents, b.refunded_cents, b.goodwill_cents, l.credited, g.given from booking b
left join (select coalesce(k.booking_id, t.cause_id) as booking_id, sum(e.amount_cents) as credited from ledger_transaction t
           join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
           left join absence_credit k on t.cause in ('ABSENCE', 'ABSENCE_REVERSED') and k.id = t.cause_id
           where t.cause in ('CANCELLATION', 'CLOSURE', 'ABSENCE', 'ABSENCE_REVERSED') and a.kind = 'WALLET' group by 1) l on l.booking_id = b.id
left join (select n.booking_id, sum(n.amount_cents) as given from refund_line n join ledger_transaction t on t.cause = 'GOODWILL' and t.cause_id = n.refund_id
           group by 1) g on g.booking_id = b.id
left join (select i.booking_id, -sum(i.amount_cents) as given from invoice_booking i join invoice v on v.id = i.invoice_id and v.corrects_id is not null group by 1) n on n.booking_id = b.id
where case when b.invoiced_cents is null then b.refunded_cents else 0 end <> coalesce(l.credited, 0) + coalesce(g.given, 0) or b.goodwill_cents <> coalesce(g.given, n.given, 0)
   or (b.refunded_cents > b.goodwill_cents and b.status <> 'CANCELLED'
       and not exists (select 1 from absence_credit k where k.booking_id = b.id and k.reversed_at is null and k.amount_cents = b.refunded_cents - b.goodwill_cents))
