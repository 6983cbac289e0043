-- R1: the reminders of an invoice, not of what another cost, go step by step, after its due date, while something was left to pay and its family was not left alone
select r.id, r.invoice_id, r.step, r.sent_on from invoice_reminder r join invoice v on v.id = r.invoice_id
where r.sent_on <= v.due_on or v.kind <> 'INVOICE'
   or exists (select 1 from invoice_line l where l.invoice_id = v.id and l.nature = 'REMINDER_FEE')
   or (r.step > 1 and not exists (select 1 from invoice_reminder b where b.invoice_id = r.invoice_id and b.step = r.step - 1 and b.sent_on < r.sent_on))
   or (select coalesce(sum(p.amount_cents), 0) from invoice_payment p where p.invoice_id = v.id and p.paid_at < r.sent_at) >= v.total_cents
   or exists (select 1 from reminder_pause p where p.wallet_id = v.wallet_id and r.sent_at > p.paused_at and r.sent_at < coalesce(p.resumed_at, 'infinity'))
