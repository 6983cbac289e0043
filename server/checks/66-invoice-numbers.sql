-- M7: invoices and credit notes are numbered without a gap by régie and year, and a run issued what it says
select s.regie_id, s.kind, s.year, s.last, count(v.id) as issued, max(v.number) as highest, null::uuid as run_id from invoice_series s
left join invoice v on v.regie_id = s.regie_id and v.kind = s.kind and v.year = s.year
group by s.regie_id, s.kind, s.year, s.last having count(v.id) <> s.last or max(v.number) <> s.last
union all
select r.regie_id, null, null, r.invoices, count(v.id) filter (where v.kind = 'INVOICE'), r.total_cents, r.id from invoice_run r left join invoice v on v.run_id = r.id
group by r.id having count(v.id) filter (where v.kind = 'INVOICE') <> r.invoices or count(v.id) filter (where v.kind = 'CREDIT_NOTE') <> r.credit_notes
  or coalesce(sum(case v.kind when 'INVOICE' then v.total_cents else -v.total_cents end), 0) <> r.total_cents
