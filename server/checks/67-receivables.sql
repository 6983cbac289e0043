-- M2: what a family owes in the books is what its invoices ask less what was paid of them, and each payment of an invoice was posted once
select w.id, coalesce(l.owed, 0) as owed, coalesce(v.left_cents, 0) as left_to_pay, null::uuid as payment_id from wallet w
left join (select a.owed_by, -sum(e.amount_cents) as owed from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
           where a.kind = 'RECEIVABLE' group by a.owed_by) l on l.owed_by = w.id
left join (select v.wallet_id, sum(v.total_cents - coalesce(p.paid, 0)) as left_cents from invoice v
           left join (select invoice_id, sum(amount_cents) as paid from invoice_payment group by invoice_id) p on p.invoice_id = v.id
           where v.kind = 'INVOICE' group by v.wallet_id) v on v.wallet_id = w.id
where coalesce(l.owed, 0) <> coalesce(v.left_cents, 0)
union all
select v.wallet_id, v.settled_cents, coalesce(sum(p.amount_cents), 0), null from invoice v left join invoice_payment p on p.invoice_id = v.id
where v.kind = 'INVOICE' group by v.id having v.settled_cents <> coalesce(sum(p.amount_cents), 0)
union all
select null, p.amount_cents, null, p.id from invoice_payment p left join ledger_transaction t on t.cause = 'INVOICE_PAID' and t.cause_id = p.id
where (t.id is null) <> (p.credit_note_id is not null)
