-- R1: no reminder leaves of what is handed over to the public accountant
select h.id, h.invoice_id, r.step, r.sent_at from invoice_handover h join invoice_reminder r on r.invoice_id = h.invoice_id
where r.sent_at > h.handed_at and r.sent_at < coalesce(h.withdrawn_at, 'infinity')
