-- M8: per régie, what is owed is what was taken out of wallets and neither paid nor returned
select r.id, a.due, p.open from regie r
join (select a.regie_id, coalesce(sum(e.amount_cents), 0) as due from ledger_account a left join ledger_entry e on e.ledger_account_id = a.id
      where a.kind = 'REFUND_DUE' group by a.regie_id) a on a.regie_id = r.id
left join (select regie_id, sum(amount_cents) as open from refund_part where status in ('PENDING', 'SENT') group by regie_id) p on p.regie_id = r.id
where a.due <> coalesce(p.open, 0)
