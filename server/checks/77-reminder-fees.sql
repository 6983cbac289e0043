-- M2: what reminders cost is what the invoices made for them ask, and what the régie earned of them
select r.regie_id, r.id as reminder_id, r.fee_cents, v.total_cents as asked from invoice_reminder r left join invoice v on v.id = r.fee_invoice_id
where r.fee_cents <> coalesce(v.total_cents, 0)
union all
select v.regie_id, v.id, r.fee_cents, v.total_cents from invoice v left join invoice_reminder r on r.fee_invoice_id = v.id
where v.kind = 'INVOICE' and v.run_id is null and r.id is null and not exists (select 1 from enrolment_fee f where f.invoice_id = v.id)
union all
select g.id, null, coalesce(f.fees, 0), coalesce(l.earned, 0) from regie g
left join (select regie_id, sum(fee_cents) as fees from invoice_reminder group by regie_id) f on f.regie_id = g.id
left join (select a.regie_id, sum(e.amount_cents) as earned from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
           where a.kind = 'REMINDER_FEES' group by a.regie_id) l on l.regie_id = g.id
left join (select v.regie_id, sum(n.total_cents) as fees from invoice_line n join invoice v on v.id = n.invoice_id and v.kind = 'CREDIT_NOTE'
           where n.nature = 'REMINDER_FEE' group by v.regie_id) c on c.regie_id = g.id
where coalesce(f.fees, 0) + coalesce(c.fees, 0) <> coalesce(l.earned, 0)
