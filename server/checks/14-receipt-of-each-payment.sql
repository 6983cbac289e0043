-- M7: money that came in has one receipt, for its amount and its day
select t.id, t.cause, t.day, -e.amount_cents as received, r.amount_cents as receipted, r.day as receipt_day from ledger_transaction t
join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id and a.kind in ('CARD_CLEARING', 'CASH', 'CHEQUES', 'TRANSFERS', 'CESU')
left join receipt r on r.cause = t.cause and r.cause_id = t.cause_id
where t.cause in ('TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT', 'DESK_TOP_UP') and (r.id is null or r.amount_cents <> -e.amount_cents or r.day <> t.day or r.regie_id <> t.regie_id)
