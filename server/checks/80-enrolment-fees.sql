-- M2: what inscriptions cost is what the invoices made for them ask, what came back is on their credit notes, and the rest is what the régie earned
select f.regie_id, f.id as fee_id, f.fee_cents, v.total_cents as asked from enrolment_fee f join invoice v on v.id = f.invoice_id
where v.kind <> 'INVOICE' or v.total_cents <> f.fee_cents or v.account_id <> f.account_id
union all
select f.regie_id, f.id, f.fee_cents, v.credited_cents from enrolment_fee f join invoice v on v.id = f.invoice_id left join invoice n on n.id = f.credit_note_id
where f.credited_at is not null and (v.credited_cents <> f.fee_cents or n.corrects_id is distinct from v.id)
union all
select v.regie_id, l.id, null, l.total_cents from invoice_line l join invoice v on v.id = l.invoice_id
where l.nature = 'ENROLMENT_FEE' and not exists (select 1 from enrolment_fee f where f.invoice_id in (v.id, v.corrects_id))
union all
select g.id, null, coalesce(f.fees, 0), coalesce(l.earned, 0) from regie g
left join (select f.regie_id, sum(f.fee_cents - v.credited_cents) as fees from enrolment_fee f join invoice v on v.id = f.invoice_id group by f.regie_id) f on f.regie_id = g.id
left join (select a.regie_id, sum(e.amount_cents) as earned from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
           where a.kind = 'ENROLMENT_FEES' group by a.regie_id) l on l.regie_id = g.id
where coalesce(f.fees, 0) <> coalesce(l.earned, 0)
