-- M2: what credit notes took off an invoice is what they say, no more than it asked; what was set against invoices is within each note; CESU come back within care
select v.id, v.total_cents, v.credited_cents, coalesce(n.cents, 0) as noted from invoice v
left join (select corrects_id, sum(total_cents) as cents from invoice where corrects_id is not null group by corrects_id) n on n.corrects_id = v.id
where v.credited_cents <> coalesce(n.cents, 0)
union all
select n.id, n.total_cents, n.care_back_cents, coalesce(sum(p.amount_cents), 0) from invoice n left join invoice_payment p on p.credit_note_id = n.id
where n.kind = 'CREDIT_NOTE' group by n.id having coalesce(sum(p.amount_cents), 0) > n.total_cents - n.care_back_cents
  or (n.corrects_id is not null and (n.care_back_cents > n.care_cents or count(*) filter (where p.invoice_id <> n.corrects_id) > 0))
union all
-- M8: each credit note by hand was asked by somebody, for that amount; the others give a fee of inscription back
select n.id, n.total_cents, k.amount_cents, null from invoice n left join invoice_credit k on k.credit_note_id = n.id
where n.corrects_id is not null and k.amount_cents is distinct from n.total_cents
  and (k.id is not null or not exists (select 1 from enrolment_fee f where f.credit_note_id = n.id))
